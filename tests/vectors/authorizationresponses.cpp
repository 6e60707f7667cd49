// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "vectors.h"

#include "jose/algorithm.h"
#include "oidc/authorizationresponse.h"
#include "oidc/idtoken.h"
#include "support/testissuer.h"

#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

constexpr qint64 Now = 1700000000;
const QByteArray AccessToken = "AT-8xLOxBtZp8_opaque.token~1";
const QByteArray Code = "SplxlOBeZQQYbYS6WxSbIA";

/// An ID token that fits everything that these cases ask for.
QByteArray makeIdToken(const TestIssuer &issuer, const QString &issuerName)
{
    const Algorithm &rs256 = *Algorithm::find(u"RS256");
    return issuer.sign(QJsonObject {
        {QStringLiteral("iss"), issuerName},
        {QStringLiteral("sub"), QStringLiteral("s1")},
        {QStringLiteral("aud"), QStringLiteral("client")},
        {QStringLiteral("nonce"), QStringLiteral("n1")},
        {QStringLiteral("iat"), Now},
        {QStringLiteral("exp"), Now + 3600},
        {QStringLiteral("at_hash"), QString::fromLatin1(leftHalfHash(rs256, AccessToken))},
        {QStringLiteral("c_hash"), QString::fromLatin1(leftHalfHash(rs256, Code))},
    });
}

std::optional<Error> runOne(const QJsonObject &one, const TestIssuer &issuer)
{
    const QJsonObject parameters = one.value(u"params").toObject();
    const auto text = [&](const char *name) {
        return parameters.value(QLatin1StringView(name)).toString();
    };
    const auto type = parseResponseType(text("response_type"));
    if (!type)
        return type.error();
    QByteArray url = one.value(u"url").toString().toUtf8();
    url.replace("$ID_TOKEN", makeIdToken(issuer, text("issuer")));
    url.replace("$ACCESS_TOKEN", AccessToken);
    url.replace("$CODE", Code);

    AuthorizationExpectation expected;
    expected.redirectUri = QUrl(text("redirect_uri"));
    expected.responseType = *type;
    expected.state = text("state").toUtf8();
    expected.issuer = text("issuer");
    expected.requireIssuer =
        parameters.value(u"authorization_response_iss_parameter_supported").toBool();
    const auto response = AuthorizationResponse::parse(url, expected);
    if (!response)
        return response.error();
    if (response->idToken.isEmpty())
        return std::nullopt;

    IdTokenExpectation token;
    token.issuer = text("issuer");
    token.clientId = QStringLiteral("client");
    token.nonce = Secret("n1");
    token.now = QDateTime::fromSecsSinceEpoch(Now, Utc);
    token.algorithms = {QStringLiteral("RS256")};
    token.accessToken = response->accessToken;
    token.code = response->code;
    return errorOf(IdToken::validate(response->idToken, *JwkSet::parse(issuer.jwks()), token));
}

} // namespace

Outcomes runAuthorizationResponses(const QJsonObject &file)
{
    const TestIssuer issuer;
    Outcomes outcomes;
    const QJsonArray cases = file.value(u"cases").toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const auto error = runOne(one, issuer);
        Outcome outcome =
            judge(one.value(u"id").toString(), one.value(u"expect").toString(), error);
        const QString code = one.value(u"error").toString();
        if (outcome.verdict == Outcome::Verdict::Passed && error && !code.isEmpty()
            && error->providerCode() != code)
            outcome = {outcome.id, Outcome::Verdict::Failed, QStringLiteral("another error code")};
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace Keyfob::Vectors
