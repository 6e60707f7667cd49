// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jws.h"

#include "base64url.h"
#include "core/text.h"
#include "json/strictjson.h"

namespace Keyfob {

namespace {

tl::unexpected<Error> malformed(const char *detail)
{
    return fail(ErrorCode::TokenMalformed,
                Text::tr("The provider's answer holds a token that cannot be read."),
                QLatin1StringView(detail));
}

/// The algorithm that \a header names, if it is one of \a allowed.
Expected<const Algorithm *> algorithmOf(const QJsonObject &header, const QStringList &allowed)
{
    const QString name = header.value(QLatin1StringView("alg")).toString();
    const Algorithm *algorithm = allowed.contains(name) ? Algorithm::find(name) : nullptr;
    if (!algorithm) {
        const QString written = name.isEmpty() ? QStringLiteral("none") : plainText(name, 32);
        return fail(ErrorCode::AlgorithmRefused,
                    Algorithm::find(name)
                        ? Text::tr("Your provider signs with %1, and the tenant file allows %2. "
                                   "Ask your administrator to put %1 into id_token_algorithms.")
                              .arg(written, allowed.join(QLatin1StringView(", ")))
                        : Text::tr("Your provider signs with %1, which is not safe for this "
                                   "program. Ask your administrator to set %2 at the provider.")
                              .arg(written, allowed.join(QLatin1StringView(", "))),
                    QStringLiteral("alg %1, allowed %2")
                        .arg(plainText(name, 32), allowed.join(QLatin1Char(' '))));
    }
    return algorithm;
}

Expected<void> checkExtensions(const QJsonObject &header)
{
    for (const char *name : {"crit", "b64", "enc", "zip"}) {
        if (header.contains(QLatin1StringView(name))) {
            return fail(ErrorCode::CriticalHeader,
                        Text::tr("The sign-in is signed in a way that is not supported."),
                        QLatin1StringView(name));
        }
    }
    return {};
}

} // namespace

Expected<QJsonObject> JwsHeaderCache::read(QByteArrayView text)
{
    constexpr qsizetype Keepable = 1024;
    if (!m_text.isEmpty() && text == m_text)
        return m_json;
    const auto bytes = Base64Url::decode(text);
    if (!bytes)
        return malformed("not base64url");
    const auto json = StrictJson::parseObject(*bytes);
    if (!json)
        return malformed("the header is not JSON");
    if (text.size() <= Keepable) {
        m_text = text.toByteArray();
        m_json = *json;
    }
    return *json;
}

Expected<VerifiedJws> verifyJws(QByteArrayView compact, const JwkSet &keys,
                                const QStringList &allowedAlgorithms, JwsHeaderCache *headers)
{
    if (compact.size() > MaxTokenSize) {
        return fail(ErrorCode::TokenMalformed,
                    Text::tr("The provider's ID token is too large: it has %1 kB, and %2 kB are "
                             "allowed. Ask your administrator to put fewer groups or claims in.")
                        .arg((compact.size() + 1023) / 1024)
                        .arg(MaxTokenSize / 1024),
                    QStringLiteral("too large: %1 octets").arg(compact.size()));
    }
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (second < 0 || compact.indexOf('.', second + 1) >= 0)
        return malformed("not three parts");

    JwsHeaderCache none;
    auto header = (headers ? *headers : none).read(compact.first(first));
    if (!header)
        return fail(header.error());
    auto payload = Base64Url::decode(compact.sliced(first + 1, second - first - 1));
    const auto signature = Base64Url::decode(compact.sliced(second + 1));
    if (!payload || !signature)
        return malformed("not base64url");

    const auto algorithm = algorithmOf(*header, allowedAlgorithms);
    if (!algorithm)
        return fail(algorithm.error());
    if (const auto checked = checkExtensions(*header); !checked)
        return fail(checked.error());
    const QJsonValue named = header->value(QLatin1StringView("kid"));
    if (!named.isUndefined() && !named.isString())
        return malformed("kid is not a string");
    const auto keyId = named.isString() ? std::optional(named.toString()) : std::nullopt;
    const auto key = keys.find(keyId, **algorithm);
    if (!key)
        return fail(key.error());
    if (!key->verify(**algorithm, compact.first(second), *signature)) {
        return fail(ErrorCode::SignatureInvalid,
                    Text::tr("The sign-in was not signed by your provider. Stop here, and tell "
                             "your administrator."));
    }
    return VerifiedJws {std::move(*header), std::move(*payload), *algorithm};
}

} // namespace Keyfob
