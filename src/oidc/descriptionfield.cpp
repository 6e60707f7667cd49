// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/descriptionfield.h"

#include "net/origin.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace Keyfob::TenantFields {

namespace {

constexpr auto *DescriptionField = "api_description";

/// Below the API's base, as all paths are that go there.
void readDescriptionPath(const Reader &reader, const QString &path, Tenant &tenant)
{
    if (tenant.apiBaseUrl.isEmpty())
        return reader.complain(DescriptionField, Text::tr("needs api_base_url beside it"));
    QString base = tenant.apiBaseUrl.toString(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const QUrl url(base + path, QUrl::StrictMode);
    const bool isPath =
        url.isValid() && !url.hasFragment() && originOf(url) == originOf(tenant.apiBaseUrl);
    if (!isPath)
        return reader.complain(DescriptionField, Text::tr("is not a path such as /openapi.json"));
    tenant.apiDescription = url;
}

void readDescriptionPlace(const Reader &reader, const QString &path, Tenant &tenant)
{
    if (!QFileInfo::exists(path))
        return reader.complain(DescriptionField, Text::tr("there is no file %1").arg(path));
    tenant.apiDescription = QUrl::fromLocalFile(path);
}

} // namespace

void readApiDescription(const Reader &reader, const QString &folder, Tenant &tenant)
{
    QString written;
    if (!reader.text(DescriptionField, written) || written.isEmpty())
        return;
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+:"));
    if (written.startsWith(QLatin1Char('/')))
        return readDescriptionPath(reader, written, tenant);
    if (!scheme.match(written).hasMatch()) {
        if (folder.isEmpty())
            return reader.complain(DescriptionField,
                                   Text::tr("must begin with https://, / or file:///"));
        return readDescriptionPlace(reader, QDir(folder).absoluteFilePath(written), tenant);
    }
    const QUrl file(written, QUrl::StrictMode);
    if (file.isLocalFile() && file.host().isEmpty())
        return readDescriptionPlace(reader, file.toLocalFile(), tenant);
    QUrl url;
    if (!reader.url(DescriptionField, url, false))
        return;
    if (!isSecureUrl(url))
        return reader.complain(DescriptionField, Text::tr("must begin with https://"));
    tenant.apiDescription = url;
}

} // namespace Keyfob::TenantFields
