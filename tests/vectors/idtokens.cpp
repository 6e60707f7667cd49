// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "vectors.h"

#include "oidc/idtoken.h"
#include "oidc/responsetype.h"

#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

std::optional<Error> runOne(const QJsonObject &one, const QJsonObject &parameters,
                            const QJsonObject &sets)
{
    const auto text = [&](const char *name) {
        return parameters.value(QLatin1StringView(name)).toString();
    };
    const auto type = parseResponseType(text("response_type"));
    if (!type)
        return type.error();
    const auto keys = JwkSet::parse(jsonText(sets.value(one.value(u"jwks").toString())));
    if (!keys)
        return keys.error();

    IdTokenExpectation expected;
    expected.issuer = text("issuer");
    expected.clientId = text("client_id");
    expected.nonce = Secret(text("nonce").toUtf8());
    expected.now = QDateTime::fromMSecsSinceEpoch(
        static_cast<qint64>(parameters.value(u"now").toDouble() * 1000), Utc);
    expected.leeway = std::chrono::seconds(parameters.value(u"leeway_s").toInt());
    const QJsonArray algorithms = parameters.value(u"allowed_algs").toArray();
    for (const QJsonValue &name : algorithms)
        expected.algorithms.append(name.toString());
    expected.frontChannel = *type != ResponseItem::Code;
    if (type->testFlag(ResponseItem::Token) || !expected.frontChannel)
        expected.accessToken = Secret(text("access_token").toUtf8());
    if (type->testFlag(ResponseItem::Code))
        expected.code = Secret(text("code").toUtf8());
    if (parameters.value(u"max_age").isDouble())
        expected.maxAge = std::chrono::seconds(parameters.value(u"max_age").toInt());
    expected.organization = text("organization");
    return errorOf(
        IdToken::validate(Secret(one.value(u"token").toString().toUtf8()), *keys, expected));
}

} // namespace

Outcomes runIdTokens(const QJsonObject &file)
{
    Outcomes outcomes;
    const QJsonArray cases = file.value(u"cases").toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        QJsonObject parameters = file.value(u"defaults").toObject();
        const QJsonObject own = one.value(u"params").toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            parameters.insert(it.key(), *it);
        outcomes.append(judge(one.value(u"id").toString(), one.value(u"expect").toString(),
                              runOne(one, parameters, file.value(u"jwks").toObject())));
    }
    return outcomes;
}

} // namespace Keyfob::Vectors
