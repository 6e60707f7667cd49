// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>

namespace Keyfob {

/// The member \a name of \a json that may be left out: undefined if it is absent, null, or an empty
/// text, list or object, which serializers write for "none" (RFC 6749 3.1, 5.1). What a decision
/// needs (the claims of an ID token, `state`, `iss`) is not read with this.
inline QJsonValue optionalMember(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    const bool isNone = value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    return isNone ? QJsonValue(QJsonValue::Undefined) : value;
}

} // namespace Keyfob
