// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantexport.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "setup/organizationinput.h"

#include <QSaveFile>

namespace Keyfob {

QJsonObject exportedTenant(QJsonObject tenant)
{
    tenant.remove(QLatin1StringView("client_secret"));
    return tenant;
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
