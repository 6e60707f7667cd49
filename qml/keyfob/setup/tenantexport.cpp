// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantexport.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "setup/organizationinput.h"

#include <QSaveFile>
#include <QStringList>

namespace Keyfob {

namespace {

bool namesFile(const QString &field)
{
    return field.endsWith(QLatin1StringView("_file"));
}

QString fileTitle(const QString &field)
{
    if (field == QLatin1StringView("ca_file"))
        return Text::tr("the private certificate authority");
    if (field == QLatin1StringView("client_certificate_file"))
        return Text::tr("the client certificate");
    if (field == QLatin1StringView("client_key_file"))
        return Text::tr("the key of the client certificate");
    return field;
}

} // namespace

QJsonObject exportedTenant(QJsonObject tenant)
{
    tenant.remove(QLatin1StringView("client_secret"));
    const QStringList fields = tenant.keys();
    for (const QString &field : fields) {
        if (namesFile(field))
            tenant.remove(field);
    }
    return tenant;
}

QString leftOutOfExport(const QJsonObject &tenant)
{
    QStringList files;
    const QStringList fields = tenant.keys();
    for (const QString &field : fields) {
        if (namesFile(field))
            files.append(fileTitle(field));
    }
    if (files.isEmpty())
        return {};
    return Text::tr("Not included, because they are files on this computer: %1. Copy them to the "
                    "other device, and choose them there.")
        .arg(files.join(QStringLiteral(", ")));
}

QString exportNotice(const QUrl &file, const QJsonObject &tenant)
{
    const QString saved =
        Text::tr("Saved as %1, without secrets.").arg(plainText(file.fileName(), 80));
    const QString leftOut = leftOutOfExport(tenant);
    return leftOut.isEmpty() ? saved : saved + QLatin1Char(' ') + leftOut;
}

Expected<void> writeTenantFile(const QUrl &file, const QByteArray &json)
{
    QSaveFile target(file.toLocalFile());
    if (target.open(QIODevice::WriteOnly) && target.write(json) == json.size() && target.commit())
        return {};
    return fail(
        ErrorCode::FileFailed,
        Text::tr("The file could not be written: %1").arg(plainText(target.errorString(), 200)));
}

QString organizationLink(const QUrl &address)
{
    // A link names a domain, and that of what is published elsewhere would lead to something else.
    if (address.path() != QLatin1StringView("/.well-known/keyfob.json") || address.hasQuery())
        return {};
    const bool isPlain = address.scheme() == QLatin1StringView("https") && address.port() == -1;
    QString organization = address.host(QUrl::FullyEncoded);
    if (!isPlain)
        organization =
            address.adjusted(QUrl::RemovePath | QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded);
    const QString link = QStringLiteral("keyfob://add?organization=")
        + QString::fromLatin1(QUrl::toPercentEncoding(organization, ".-"));
    const auto input = OrganizationInput::parse(link);
    const bool isTheSame = input && input->kind == OrganizationInput::Kind::Domain
        && input->url.scheme() == address.scheme()
        && input->url.host(QUrl::FullyEncoded) == address.host(QUrl::FullyEncoded)
        && input->url.port() == address.port();
    return isTheSame ? link : QString();
}

} // namespace Keyfob
