// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonbody.h"

#include <QJsonDocument>

namespace Keyfob {

RequestBody::RequestBody(const QJsonObject &object)
    : RequestBody(JsonBody::of(object))
{
}

RequestBody::RequestBody(const QJsonArray &array)
    : RequestBody(JsonBody::of(array))
{
}

} // namespace Keyfob

namespace Keyfob::JsonBody {

RequestBody of(const QJsonObject &object)
{
    return text(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RequestBody of(const QJsonArray &array)
{
    return text(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

RequestBody text(QByteArray json)
{
    if (json.isEmpty())
        return {};
    return {QByteArrayLiteral("application/json"), std::move(json)};
}

} // namespace Keyfob::JsonBody
