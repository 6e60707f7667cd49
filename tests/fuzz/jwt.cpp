// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// ID tokens: verifyJws() and IdToken::validate().
// Input: '0' and a token as it is; '1' and claims, which are then signed; or '2', a header, a line
// feed and a payload, which are then signed.

#include "core/versions.h"
#include "fixedkeys.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "oidc/idtoken.h"
#include "promise.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

constexpr qint64 Now = 1700000000;

IdTokenExpectation expectation()
{
    IdTokenExpectation expected;
    expected.issuer = QStringLiteral("https://tenant.example.auth0.com/");
    expected.clientId = QStringLiteral("AbCdEf0123456789client");
    expected.nonce = Secret("n-0S6_WzA2Mj_q8tYkPz");
    expected.now = QDateTime::fromSecsSinceEpoch(Now, Utc);
    expected.algorithms = Algorithm::names();
    return expected;
}

/// What every accepted token says, read anew.
void checkClaims(const IdToken &token, const IdTokenExpectation &expected)
{
    const QJsonObject &claims = token.claims;
    PROMISE(claims[u"iss"].toString() == expected.issuer);
    PROMISE(!token.subject.isEmpty());
    const QJsonValue audience = claims[u"aud"];
    PROMISE(audience == expected.clientId || audience.toArray().contains(expected.clientId));
    if (audience.toArray().size() > 1)
        PROMISE(claims.contains(u"azp"));
    if (claims.contains(u"azp"))
        PROMISE(claims[u"azp"] == expected.clientId);
    PROMISE(!expected.nonce || claims[u"nonce"].toString().toUtf8() == expected.nonce->reveal());
    const auto leeway = static_cast<double>(expected.leeway.count());
    PROMISE(claims[u"exp"].toDouble() + leeway >= Now && claims[u"iat"].isDouble());
    if (claims.contains(u"nbf"))
        PROMISE(claims[u"nbf"].isDouble() && claims[u"nbf"].toDouble() - leeway <= Now);
    if (expected.maxAge) {
        PROMISE(claims[u"auth_time"].toDouble() + static_cast<double>(expected.maxAge->count())
                    + leeway
                >= Now);
    }
    if (!expected.accessToken.isEmpty() && expected.frontChannel)
        PROMISE(claims.contains(u"at_hash"));
    if (!expected.code.isEmpty() && expected.frontChannel)
        PROMISE(claims.contains(u"c_hash"));
    if (!expected.organization.isEmpty())
        PROMISE(claims[u"org_id"] == expected.organization);
}

void check(QByteArrayView token)
{
    const JwkSet &keys = FixedKeys::keys();
    const auto jws = verifyJws(token, keys, Algorithm::names());
    if (jws) {
        PROMISE(FixedKeys::isSigned(token));
        PROMISE(jws->algorithm && jws->header[u"alg"] == QString(jws->algorithm->name));
        for (const char *name : {"crit", "b64", "enc", "zip"})
            PROMISE(!jws->header.contains(QLatin1StringView(name)));
        // The payload has one way of being written.
        const qsizetype first = token.indexOf('.');
        PROMISE(token.sliced(first + 1).startsWith(Base64Url::encode(jws->payload) + '.'));
        PROMISE(!verifyJws(token, keys, {}));
        PROMISE(!verifyJws(token, JwkSet(), Algorithm::names()));
    } else {
        checkError(jws.error());
    }

    auto expected = expectation();
    for (int round = 0; round < (jws ? 3 : 1); ++round) {
        if (round == 1) { // all that can be asked
            expected.accessToken = Secret("eyJ.opaque-access-token.8xLOxBtZp8");
            expected.code = Secret("SplxlOBeZQQYbYS6WxSbIA");
            expected.maxAge = std::chrono::seconds(600);
            expected.organization = QStringLiteral("org_abc");
            expected.clockOffset = std::chrono::seconds(-4000);
        } else if (round == 2) { // a renewal
            expected.frontChannel = false;
            expected.nonce = std::nullopt;
            expected.maxAge = std::nullopt;
            expected.organization.clear();
            expected.leeway = std::chrono::seconds(0);
        }
        const auto accepted = IdToken::validate(Secret(token), keys, expected);
        if (accepted) {
            PROMISE(jws.has_value());
            checkClaims(*accepted, expected);
        } else {
            checkError(accepted.error());
        }
    }
}

/// With the canary for what nobody may see of a token, no error tells it.
void checkSilence(QByteArrayView header, QByteArrayView payload)
{
    auto claims = StrictJson::parseObject(payload);
    if (!claims || payload.contains(Canary) || header.contains(Canary))
        return;
    const QString canary = QString::fromLatin1(Canary);
    bool planted = false;
    for (const char *name :
         {"nonce", "sub", "at_hash", "c_hash", "email", "org_id", "azp", "aud"}) {
        const QLatin1StringView claim(name);
        planted = planted || claims->contains(claim);
        if (claims->contains(claim))
            claims->insert(claim, canary);
    }
    if (!planted)
        return;
    const QByteArray token =
        FixedKeys::sign(header, QJsonDocument(*claims).toJson(QJsonDocument::Compact));
    auto expected = expectation();
    if (const auto read = IdToken::validate(Secret(token), FixedKeys::keys(), expected); !read)
        checkQuiet(read.error());
    expected.clientId = canary;
    expected.nonce = Secret(Canary);
    expected.accessToken = Secret("a");
    if (const auto read = IdToken::validate(Secret(token), FixedKeys::keys(), expected); !read)
        checkQuiet(read.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView input = view(data + 1, size - 1);
    QByteArrayView header = R"({"alg":"EdDSA","kid":"ed"})";
    switch (data[0]) {
    case '0': check(input); break;
    case '1':
        check(FixedKeys::sign(header, input));
        checkSilence(header, input);
        break;
    case '2':
        if (const qsizetype end = input.indexOf('\n'); end >= 0) {
            header = input.first(end);
            check(FixedKeys::sign(header, input.sliced(end + 1)));
            checkSilence(header, input.sliced(end + 1));
        }
        break;
    }
    return 0;
}
