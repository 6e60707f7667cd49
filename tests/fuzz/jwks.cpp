// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// JWK Sets: JwkSet::parse(), and the keys in them at work.

#include "jose/jwkset.h"
#include "promise.h"
#include "json/strictjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView json = view(data, size);
    const auto set = JwkSet::parse(json);
    if (!set) {
        PROMISE(set.error().code() == ErrorCode::JwksInvalid);
        checkQuiet(set.error());
        return 0;
    }
    const QJsonArray list = (*StrictJson::parseObject(json))[u"keys"].toArray();
    const auto usable = std::count_if(list.begin(), list.end(), [](const QJsonValue &value) {
        const QJsonObject key = value.toObject();
        return key.contains(u"kty") && !key.contains(u"d") && !key.contains(u"k");
    });
    PROMISE(set->size() <= usable && set->size() <= JwkSet::MaxKeys);

    const QByteArray message = "header.payload";
    const QStringList names = Algorithm::names();
    for (const QString &name : names) {
        const Algorithm &algorithm = *Algorithm::find(name);
        for (const QJsonValue &value : list) {
            const QJsonValue kid = value[u"kid"];
            const auto id = kid.isString() ? std::optional(kid.toString()) : std::nullopt;
            const auto key = set->find(id, algorithm);
            if (!key) {
                PROMISE(key.error().code() == ErrorCode::KeyNotFound
                        || key.error().code() == ErrorCode::KeyAmbiguous
                        || key.error().code() == ErrorCode::KeyInvalid);
                checkError(key.error());
                continue;
            }
            PROMISE(key->fits(algorithm));
            PROMISE(!id || key->keyId() == *id);
            // No key verifies nothing, nor octets that stand for 0 or 1.
            for (const qsizetype length : {0, 1, 64, 96, 132, 256}) {
                PROMISE(!key->verify(algorithm, message, QByteArray(length, '\0')));
                PROMISE(!key->verify(algorithm, message, QByteArray(length, '\1')));
            }
            break; // one a name is enough
        }
    }
    return 0;
}
