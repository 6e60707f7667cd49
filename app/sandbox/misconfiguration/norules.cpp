// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "misconfiguration/norules.h"

#include "json/jsonindex.h"

#include <QSet>

namespace Keyfob::Sandbox {

namespace {

/// What limits a value (JSON Schema validation 6). `type`, `enum`, `required` and `format` stay:
/// they say which field a form has.
const QSet<QByteArray> &rules()
{
    static const QSet<QByteArray> names {
        "\"minLength\"",    "\"maxLength\"",        "\"pattern\"",     "\"minimum\"",
        "\"maximum\"",      "\"exclusiveMinimum\"", "\"multipleOf\"",  "\"exclusiveMaximum\"",
        "\"minItems\"",     "\"maxItems\"",         "\"uniqueItems\"", "\"minProperties\"",
        "\"maxProperties\""};
    return names;
}

bool isData(const QByteArray &name)
{
    return name == "\"example\"" || name == "\"examples\"" || name == "\"default\"";
}

/// The value \a node, which is the member \a name of something.
QByteArray written(const JsonIndex &json, JsonIndex::Node node, const QByteArray &name)
{
    if (!json.isContainer(node) || isData(name))
        return json.raw(node).toByteArray();
    const bool isObject = json.type(node) == JsonIndex::Type::Object;
    // There, names are those of members, which can be called anything.
    const bool hasNames = name == "\"properties\"";
    QByteArrayList parts;
    const JsonIndex::Node end = json.next(node);
    for (JsonIndex::Node inner = json.firstChild(node); inner < end; inner = json.next(inner)) {
        const QByteArray innerName = isObject ? json.name(inner).toByteArray() : QByteArray();
        if (!hasNames && rules().contains(innerName))
            continue;
        const QByteArray value = written(json, inner, hasNames ? QByteArray() : innerName);
        parts.append(isObject ? innerName + ':' + value : value);
    }
    const QByteArray all = parts.join(',');
    return isObject ? '{' + all + '}' : '[' + all + ']';
}

} // namespace

QByteArray withoutRules(const QByteArray &description)
{
    const auto json = JsonIndex::read(description);
    return json ? written(*json, 0, {}) : QByteArray();
}

} // namespace Keyfob::Sandbox
