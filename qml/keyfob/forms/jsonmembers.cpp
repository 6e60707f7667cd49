// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonmembers.h"

#include "openapi/jsonmembers.h"
#include "json/jsonindex.h"
#include "json/jsonstring.h"

namespace Keyfob {

std::optional<JsonMembers> JsonMembers::of(const QByteArray &json)
{
    const auto index = JsonIndex::read(json);
    if (!index || index->isEmpty())
        return std::nullopt;
    JsonMembers result;
    if (!index->isContainer(0))
        return result;
    result.type = index->type(0) == JsonIndex::Type::Object ? Type::Object : Type::Array;
    JsonIndex::Node child = index->firstChild(0);
    for (auto left = index->childCount(0); left > 0; --left, child = index->next(child)) {
        const QString name =
            index->hasName(child) ? JsonString::decode(index->name(child)) : QString();
        result.members.emplaceBack(name, compactJson(index->raw(child)));
    }
    return result;
}

std::optional<QByteArray> JsonMembers::value(const QString &name) const
{
    for (auto it = members.crbegin(); it != members.crend(); ++it) {
        if (it->first == name)
            return it->second;
    }
    return std::nullopt;
}

} // namespace Keyfob
