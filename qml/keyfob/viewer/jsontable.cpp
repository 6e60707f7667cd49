// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsontable.h"

#include "json/jsonnumber.h"
#include "json/jsonstring.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

using Node = JsonIndex::Node;

/// The array that \a json is about.
std::optional<Node> arrayOf(const JsonIndex &json)
{
    if (json.isEmpty())
        return std::nullopt;
    if (json.type(0) == JsonIndex::Type::Array)
        return 0;
    if (json.type(0) != JsonIndex::Type::Object)
        return std::nullopt;
    std::optional<Node> found;
    int looked = 0;
    for (Node child = 1; child < json.size(); child = json.next(child)) {
        if (++looked > 100 || json.type(child) == JsonIndex::Type::Object)
            return std::nullopt;
        if (json.type(child) != JsonIndex::Type::Array)
            continue;
        if (found)
            return std::nullopt;
        found = child;
    }
    return found;
}

/// What a cell is sorted by: kinds first, then what is in them.
struct Key
{
    Node row;
    Node cell;
    int kind; ///< 0: nothing
    double number = 0;
};

int kindOf(JsonIndex::Type type)
{
    switch (type) {
    case JsonIndex::Type::Null: return 1;
    case JsonIndex::Type::Boolean: return 2;
    case JsonIndex::Type::Number: return 3;
    case JsonIndex::Type::String: return 4;
    case JsonIndex::Type::Array: return 5;
    case JsonIndex::Type::Object: return 6;
    }
    return 0;
}

bool isLess(const JsonIndex &json, const Key &a, const Key &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    switch (a.kind) {
    case 2: return json.lexeme(a.cell) < json.lexeme(b.cell);
    case 3:
        // Where the nearest doubles differ, so do the numbers.
        if (a.number != b.number)
            return a.number < b.number;
        return JsonNumber::compare(json.lexeme(a.cell), json.lexeme(b.cell)) < 0;
    case 4: {
        const QByteArrayView left = json.lexeme(a.cell), right = json.lexeme(b.cell);
        // UTF-8 sorts like the characters in it.
        if (!left.contains('\\') && !right.contains('\\'))
            return left.chopped(1) < right.chopped(1);
        return JsonString::decode(left).toUtf8() < JsonString::decode(right).toUtf8();
    }
    case 5:
    case 6: return json.childCount(a.cell) < json.childCount(b.cell);
    default: return false;
    }
}

} // namespace

std::optional<JsonTable> JsonTable::of(std::shared_ptr<const JsonIndex> json,
                                       const std::stop_token &stop)
{
    const auto array = arrayOf(*json);
    if (!array)
        return std::nullopt;
    JsonTable table;
    table.json = std::move(json);
    table.array = *array;
    const JsonIndex &index = *table.json;
    table.rows.reserve(index.childCount(*array));
    QSet<QByteArrayView> names; // of columns, in the text
    const Node end = index.next(*array);
    for (Node row = index.firstChild(*array); row < end; row = index.next(row)) {
        if (table.rows.size() % 1024 == 0 && stop.stop_requested())
            return std::nullopt;
        table.rows.push_back(row);
        if (index.type(row) != JsonIndex::Type::Object) {
            table.hasOthers = true;
            continue;
        }
        qsizetype guess = 0; // rows are alike as a rule
        const Node rowEnd = index.next(row);
        for (Node cell = index.firstChild(row); cell < rowEnd; cell = index.next(cell)) {
            const QByteArrayView name = index.name(cell);
            if (guess < table.columns.size() && table.columns.at(guess) == name) {
                ++guess;
                continue;
            }
            if (names.contains(name)) {
                guess = table.columns.indexOf(name.toByteArray()) + 1;
                continue;
            }
            names.insert(name);
            if (table.columns.size() < MaxColumns)
                table.columns.append(name.toByteArray());
            else
                ++table.leftOut;
            guess = table.columns.size();
        }
    }
    if (table.columns.isEmpty())
        return std::nullopt;
    return table;
}

std::vector<Node> JsonTable::cells(Node node, int column) const
{
    const bool isObject = json->type(node) == JsonIndex::Type::Object;
    if (hasOthers && column-- == 0)
        return isObject ? std::vector<Node>() : std::vector<Node> {node};
    if (!isObject || column < 0 || column >= columns.size())
        return {};
    std::vector<Node> found;
    const QByteArray &name = columns.at(column);
    const Node end = json->next(node);
    for (Node cell = json->firstChild(node); cell < end; cell = json->next(cell)) {
        if (json->name(cell) != name)
            continue;
        found.push_back(cell);
        if (!json->isDuplicate(cell))
            break;
    }
    return found;
}

std::vector<Node> JsonTable::sorted(int column, bool descending) const
{
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const Node row : rows) {
        const auto found = cells(row, column);
        if (found.empty()) {
            keys.push_back({row, 0, 0});
            continue;
        }
        const JsonIndex::Type type = json->type(found.front());
        keys.push_back({row, found.front(), kindOf(type),
                        type == JsonIndex::Type::Number
                            ? JsonNumber::approximate(json->lexeme(found.front()))
                            : 0.0});
    }
    std::stable_sort(keys.begin(), keys.end(), [this, descending](const Key &a, const Key &b) {
        return descending ? isLess(*json, b, a) : isLess(*json, a, b);
    });
    std::vector<Node> order;
    order.reserve(keys.size());
    for (const Key &key : keys)
        order.push_back(key.row);
    return order;
}

} // namespace Keyfob
