// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantdraft.h"

#include "setup/providerkind.h"
#include "setup/tenantsuggestion.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Keyfob {

QString TenantDraft::responseType() const
{
    const QJsonArray offered =
        configuration.value(QLatin1StringView("response_types_supported")).toArray();
    for (const char *type : {"code", "code id_token", "id_token token", "code id_token token",
                             "code token", "id_token"}) {
        if (offered.contains(QJsonValue(QLatin1StringView(type))))
            return QString::fromLatin1(type);
    }
    return QStringLiteral("code");
}

bool TenantDraft::namesResource() const
{
    const QUrl url(audience.trimmed(), QUrl::StrictMode);
    return recognizeProvider(issuer, configuration) == ProviderKind::Other && url.isValid()
        && !url.scheme().isEmpty() && !url.hasFragment();
}

QByteArray TenantDraft::json() const
{
    QJsonObject object;
    const auto suggested = suggestTenant(configuration);
    const QLatin1StringView algorithms("id_token_algorithms");
    if (suggested.contains(algorithms))
        object.insert(algorithms, suggested.value(algorithms));
    const auto put = [&object](const char *field, const QString &value) {
        if (const QString text = value.trimmed(); !text.isEmpty())
            object.insert(QLatin1StringView(field), text);
    };
    put("name", name);
    put("issuer", issuer.toString(QUrl::FullyEncoded));
    put("client_id", clientId);
    put("redirect_uri", QString::fromLatin1(RedirectUri));
    put("loopback_redirect_uri", QString::fromLatin1(LoopbackRedirectUri));
    put("response_type", responseType());
    put("audience", audience);
    if (namesResource())
        put("resource", audience);
    put("api_base_url", apiBaseUrl);
    put("scope", scope.isEmpty() ? QStringLiteral("openid profile email") : scope);
    return QJsonDocument(object).toJson();
}

Expected<Tenant> TenantDraft::tenant() const
{
    return Tenant::parse(json());
}

} // namespace Keyfob
