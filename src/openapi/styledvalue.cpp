// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "styledvalue.h"

#include "core/text.h"
#include "jsonmembers.h"

#include <algorithm>

namespace Keyfob {

namespace {

constexpr int MaxDepth = 16;

/// A lone surrogate has no octets that stand for it.
bool isText(const QString &text)
{
    return text.isValidUtf16();
}

Expected<void> collect(const QString &root, const QString &name, const JsonIndex &json,
                       JsonIndex::Node node, int depth, StyledValue::Pairs &pairs)
{
    if (json.type(node) == JsonIndex::Type::Null)
        return {};
    if (!json.isContainer(node)) {
        const QString text = textOf(json, node);
        if (!isText(text) || !isText(name))
            return fail(unfit(root, Text::tr("It has a character that is not allowed.")));
        pairs.emplaceBack(name, text);
        return {};
    }
    if (depth > MaxDepth)
        return fail(unfit(root, Text::tr("It is nested too deep.")));
    const auto children = childrenOf(json, node);
    const bool isList = json.type(node) == JsonIndex::Type::Array;
    const bool isFlat = std::none_of(children.begin(), children.end(),
                                     [&json](auto child) { return json.isContainer(child); });
    for (size_t i = 0; i < children.size(); ++i) {
        QString key = nameOf(json, children[i]);
        if (isList)
            key = isFlat ? QString() : QString::number(i);
        const auto added = collect(root, name + QLatin1Char('[') + key + QLatin1Char(']'), json,
                                   children[i], depth + 1, pairs);
        if (!added)
            return added;
    }
    return {};
}

} // namespace

Error unfit(const QString &name, const QString &why)
{
    return Error(ErrorCode::InvalidRequest,
                 Text::tr("%1 cannot be sent as it is: %2").arg(plainText(name, 60), why),
                 QStringLiteral("parameter"));
}

Expected<StyledValue> StyledValue::read(const QString &name, const QByteArray &json)
{
    const auto read = JsonIndex::read(json);
    if (!read)
        return fail(unfit(name, read.error().text()));
    const JsonIndex &index = *read;
    StyledValue value;
    if (!index.isContainer(0)) {
        if (index.type(0) != JsonIndex::Type::Null) {
            value.kind = Kind::Scalar;
            value.scalar = textOf(index, 0);
        }
        if (!isText(value.scalar))
            return fail(unfit(name, Text::tr("It has a character that is not allowed.")));
        return value;
    }
    const bool isList = index.type(0) == JsonIndex::Type::Array;
    value.kind = isList ? Kind::List : Kind::Map;
    for (const JsonIndex::Node child : childrenOf(index, 0)) {
        if (index.isContainer(child)) {
            return fail(unfit(name,
                              Text::tr("It has a list or an object inside another, which "
                                       "this parameter cannot have.")));
        }
        if (index.type(child) == JsonIndex::Type::Null)
            continue;
        const QString key = nameOf(index, child);
        const QString text = textOf(index, child);
        if (!isText(key) || !isText(text))
            return fail(unfit(name, Text::tr("It has a character that is not allowed.")));
        if (isList)
            value.items += text;
        else
            value.members.emplaceBack(key, text);
    }
    return value;
}

Expected<StyledValue::Pairs> deepPairs(const QString &name, const QByteArray &json)
{
    const auto index = JsonIndex::read(json);
    if (!index)
        return fail(unfit(name, index.error().text()));
    StyledValue::Pairs pairs;
    if (const auto done = collect(name, name, *index, 0, 0, pairs); !done)
        return fail(done.error());
    return pairs;
}

} // namespace Keyfob
