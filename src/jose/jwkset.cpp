// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jwkset.h"

#include "core/logging.h"
#include "core/text.h"
#include "json/strictjson.h"

#include <QJsonArray>

namespace Keyfob {

Expected<JwkSet> JwkSet::parse(QByteArrayView json)
{
    const auto invalid = [](const QString &detail) {
        return fail(ErrorCode::JwksInvalid,
                    Text::tr("The provider's signing keys cannot be read. Try again later."),
                    detail);
    };
    if (json.size() > MaxSize)
        return invalid(QStringLiteral("larger than %1 bytes").arg(MaxSize));
    const auto object = StrictJson::parseObject(json);
    if (!object)
        return invalid(object.error().detail());
    const QJsonValue list = object->value(QLatin1StringView("keys"));
    if (!list.isArray())
        return invalid(QStringLiteral("\"keys\" is not an array"));

    JwkSet set;
    const QJsonArray keys = list.toArray();
    for (qsizetype i = 0; i < qMin(keys.size(), MaxKeys); ++i) {
        const QJsonObject written = keys.at(i).toObject();
        const auto key = Jwk::fromJson(written);
        if (key) {
            set.m_keys.append(*key);
            continue;
        }
        qCDebug(lcOidc).noquote() << "key" << i << "left out:" << key.error().detail();
        set.m_unusable.append({written.value(QLatin1StringView("kid")).toString(),
                               written.value(QLatin1StringView("kty")).toString(),
                               key.error().detail()});
    }
    return set;
}

Expected<Jwk> JwkSet::find(const std::optional<QString> &keyId, const Algorithm &algorithm) const
{
    const Jwk *found = nullptr;
    for (const Jwk &key : m_keys) {
        if (!key.fits(algorithm) || (keyId && key.keyId() != *keyId))
            continue;
        if (found) {
            return fail(ErrorCode::KeyAmbiguous,
                        Text::tr("The provider does not say which of its keys signed. Tell your "
                                 "administrator."));
        }
        found = &key;
    }
    if (!found) {
        for (const Unusable &key : m_unusable) {
            const bool isMeant = keyId ? key.keyId == *keyId : m_keys.isEmpty();
            if (isMeant && key.keyType == algorithm.keyTypeName())
                return fail(ErrorCode::KeyInvalid,
                            Text::tr("The provider publishes the key of this sign-in in a form "
                                     "that cannot be used (%1). Tell your administrator.")
                                .arg(key.why),
                            QStringLiteral("kid %1: %2")
                                .arg(plainText(keyId.value_or(QString()), 64), key.why));
        }
        return fail(
            ErrorCode::KeyNotFound,
            Text::tr("The sign-in is signed with a key that the provider does not publish."),
            QStringLiteral("kid %1, %2 keys")
                .arg(plainText(keyId.value_or(QString()), 64))
                .arg(m_keys.size()));
    }
    return *found;
}

} // namespace Keyfob
