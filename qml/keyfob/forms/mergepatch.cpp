// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "mergepatch.h"

#include "fieldtext.h"
#include "json/jsonindex.h"
#include "json/jsonstring.h"

#include <QHash>
#include <QSet>

namespace Keyfob {

namespace {

bool isObject(const JsonIndex &json, JsonIndex::Node node)
{
    return json.type(node) == JsonIndex::Type::Object;
}

QHash<QString, JsonIndex::Node> membersOf(const JsonIndex &json, JsonIndex::Node object)
{
    QHash<QString, JsonIndex::Node> members;
    JsonIndex::Node child = json.firstChild(object);
    for (JsonIndex::Node left = json.childCount(object); left > 0; --left, child = json.next(child))
        members.insert(JsonString::decode(json.name(child)), child);
    return members;
}

QByteArray difference(const JsonIndex &before, JsonIndex::Node from, const JsonIndex &after,
                      JsonIndex::Node to)
{
    const QHash<QString, JsonIndex::Node> old = membersOf(before, from);
    QByteArrayList patch;
    QSet<QString> kept;
    JsonIndex::Node child = after.firstChild(to);
    for (JsonIndex::Node left = after.childCount(to); left > 0; --left, child = after.next(child)) {
        const QString name = JsonString::decode(after.name(child));
        kept.insert(name);
        const QByteArray prefix = after.name(child).toByteArray() + ':';
        const auto it = old.find(name);
        if (it != old.end() && isObject(before, *it) && isObject(after, child)) {
            if (const QByteArray inner = difference(before, *it, after, child); inner != "{}")
                patch.append(prefix + inner);
        } else if (it == old.end() || before.raw(*it) != after.raw(child)) {
            patch.append(prefix + after.raw(child).toByteArray());
        }
    }
    child = before.firstChild(from);
    for (JsonIndex::Node left = before.childCount(from); left > 0;
         --left, child = before.next(child)) {
        if (!kept.contains(JsonString::decode(before.name(child))))
            patch.append(before.name(child).toByteArray() + ":null");
    }
    return '{' + patch.join(',') + '}';
}

} // namespace

QByteArray mergePatch(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return "{}";
    const auto old = JsonIndex::read(before.isEmpty() ? QByteArray("{}") : before);
    const auto now = JsonIndex::read(after);
    if (!now || now->isEmpty())
        return "null";
    if (!old || old->isEmpty() || !isObject(*old, 0) || !isObject(*now, 0))
        return after;
    return difference(*old, 0, *now, 0);
}

} // namespace Keyfob
