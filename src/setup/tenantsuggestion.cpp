// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantsuggestion.h"

#include "jose/algorithm.h"
#include "oidc/responsetype.h"

#include <QJsonArray>
#include <QStringList>

namespace Keyfob {

namespace {

QStringList wordsOf(const QJsonObject &configuration, const char *member)
{
    QStringList words;
    const QJsonArray array = configuration.value(QLatin1StringView(member)).toArray();
    for (const QJsonValue word : array)
        words.append(word.toString());
    return words;
}

} // namespace

QJsonObject suggestTenant(const QJsonObject &configuration)
{
    QJsonObject tenant {
        {QStringLiteral("issuer"), configuration.value(QLatin1StringView("issuer"))}};

    QStringList offered;
    for (const QString &words : wordsOf(configuration, "response_types_supported")) {
        if (const auto type = parseResponseType(words))
            offered.append(toString(*type));
    }
    for (const char *type : {"id_token token", "code id_token token", "code id_token", "code"}) {
        if (offered.contains(QLatin1StringView(type))) {
            tenant.insert(QStringLiteral("response_type"), QLatin1StringView(type));
            break;
        }
    }

    const QStringList scopes = wordsOf(configuration, "scopes_supported");
    QStringList wanted {QStringLiteral("openid")};
    for (const QString &scope : {QStringLiteral("profile"), QStringLiteral("email")}) {
        if (scopes.isEmpty() || scopes.contains(scope))
            wanted.append(scope);
    }
    tenant.insert(QStringLiteral("scope"), wanted.join(u' '));

    const QStringList algorithms = wordsOf(configuration, "id_token_signing_alg_values_supported");
    if (!algorithms.isEmpty() && !algorithms.contains(QLatin1StringView("RS256"))) {
        QJsonArray usable;
        for (const QString &name : algorithms) {
            if (Algorithm::find(name))
                usable.append(name);
        }
        if (!usable.isEmpty())
            tenant.insert(QStringLiteral("id_token_algorithms"), usable);
    }
    return tenant;
}

} // namespace Keyfob
