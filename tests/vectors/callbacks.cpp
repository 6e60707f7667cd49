// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "vectors.h"

#include "oidc/authorizationresponse.h"
#include "oidc/idtoken.h"

#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

Error error(ErrorCode code)
{
    return Error(code, QStringLiteral("a mistake in the case's configuration"));
}

std::optional<Error> runOne(const QJsonObject &one, const QJsonObject &sets)
{
    const QJsonObject config = one.value(u"config").toObject();
    const QJsonObject options = one.value(u"options").toObject();
    const QJsonObject transaction = one.value(u"transaction").toObject();
    if (transaction.isEmpty())
        return error(ErrorCode::StateUnknown); // nothing was begun here
    const QString words =
        options.value(u"responseType").toString(config.value(u"responseType").toString());
    const auto type = parseResponseType(words);
    if (!type)
        return type.error();
    const QJsonObject overrides = config.value(u"overrides").toObject();
    const QString issuer =
        overrides.value(u"__token_issuer")
            .toString(QStringLiteral("https://%1/").arg(config.value(u"domain").toString()));

    AuthorizationExpectation expected;
    expected.redirectUri = QUrl(config.value(u"redirectUri").toString());
    expected.responseType = *type;
    expected.state = transaction.value(u"state").toString().toUtf8();
    expected.issuer = issuer;
    const QByteArray url =
        expected.redirectUri.toEncoded() + options.value(u"hash").toString().toUtf8();
    const auto response = AuthorizationResponse::parse(url, expected);
    if (!response)
        return response.error();
    if (response->idToken.isEmpty())
        return std::nullopt;

    const auto keys = JwkSet::parse(jsonText(sets.value(one.value(u"jwks").toString())));
    if (!keys)
        return keys.error();
    IdTokenExpectation token;
    token.issuer = issuer;
    token.clientId = config.value(u"clientID").toString();
    token.nonce =
        Secret(options.value(u"nonce").toString(transaction.value(u"nonce").toString()).toUtf8());
    token.now =
        QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(one.value(u"now_ms").toDouble()), Utc);
    token.leeway = std::chrono::seconds(config.value(u"leeway").toInt(60));
    token.algorithms = {QStringLiteral("RS256")};
    token.accessToken = response->accessToken;
    token.code = response->code;
    if (config.contains(u"maxAge"))
        token.maxAge = std::chrono::seconds(config.value(u"maxAge").toInt());
    token.organization = transaction.value(u"organization").toString();
    return errorOf(IdToken::validate(response->idToken, *keys, token));
}

} // namespace

Outcomes runCallbacks(const QJsonObject &file)
{
    Outcomes outcomes;
    const QJsonArray cases = file.value(u"cases").toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QString expected =
            one.value(one.contains(u"recommended") ? u"recommended" : u"expect").toString();
        outcomes.append(judge(one.value(u"id").toString(), expected,
                              runOne(one, file.value(u"jwks").toObject())));
    }
    return outcomes;
}

} // namespace Keyfob::Vectors
