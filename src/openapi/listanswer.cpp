// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "listanswer.h"

#include "core/displaytext.h"
#include "core/text.h"
#include "jsonmembers.h"
#include "json/jsonstring.h"

#include <QUrl>
#include <QUrlQuery>

namespace Keyfob {

namespace {

using Node = JsonIndex::Node;
using JsonType = JsonIndex::Type;

/// How far below the top a list is looked for where it is not, and among how many members.
constexpr int DeepestList = 4;
constexpr int MostLookedAt = 2000;

bool holdsObjects(const JsonIndex &json, Node list)
{
    return json.childCount(list) > 0 && json.type(json.firstChild(list)) == JsonType::Object;
}

/// The array that is most likely the list: the first one of objects, the nearest to the top; or
/// else the first that is empty.
std::optional<Node> findList(const JsonIndex &json)
{
    std::vector<Node> level {0};
    std::optional<Node> empty;
    int seen = 0;
    for (int depth = 0; depth <= DeepestList && !level.empty(); ++depth) {
        std::vector<Node> next;
        for (const Node node : level) {
            if (json.type(node) == JsonType::Array) {
                if (holdsObjects(json, node) || depth == 0)
                    return node;
                if (!empty && json.childCount(node) == 0)
                    empty = node;
                continue;
            }
            for (const Node child : childrenOf(json, node)) {
                if (json.isContainer(child) && ++seen < MostLookedAt)
                    next.push_back(child);
            }
        }
        level = std::move(next);
    }
    return empty;
}

/// JSON pointer with "-" for the last item.
std::optional<Node> cursorAt(const JsonIndex &json, const QString &pointer)
{
    const qsizetype dash = pointer.indexOf(QLatin1StringView("/-/"));
    if (dash < 0)
        return valueAt(json, 0, pointer);
    const auto list = valueAt(json, 0, QStringView(pointer).first(dash));
    if (!list || json.type(*list) != JsonType::Array || json.childCount(*list) == 0)
        return std::nullopt;
    const Node last = childrenOf(json, *list).back();
    return valueAt(json, last, QStringView(pointer).sliced(dash + 2));
}

bool saysItIsTheEnd(const JsonIndex &json)
{
    for (const char *name : {"has_more", "hasMore", "hasNextPage", "has_next", "hasNext", "more"}) {
        const auto more = memberOf(json, 0, QString::fromLatin1(name));
        if (more && json.lexeme(*more) == "false")
            return true;
    }
    return false;
}

QByteArray cursorOf(const JsonIndex &json, const ApiPaging &paging)
{
    if (paging.kind != ApiPaging::Kind::Cursor || saysItIsTheEnd(json))
        return {};
    const auto node = cursorAt(json, paging.cursorPointer);
    if (!node || json.isContainer(*node))
        return {};
    const QByteArrayView lexeme = json.lexeme(*node);
    if (lexeme == "null" || lexeme == "\"\"" || lexeme == "false")
        return {};
    // Some give the whole address of the next page where others give its cursor.
    if (json.type(*node) == JsonType::String) {
        const QString text = JsonString::decode(lexeme);
        if (text.startsWith(QLatin1StringView("http")) || text.startsWith(QLatin1Char('/'))) {
            const QUrlQuery query(QUrl(text, QUrl::StrictMode));
            if (!query.hasQueryItem(paging.parameter))
                return {};
            return jsonOf(query.queryItemValue(paging.parameter, QUrl::FullyDecoded));
        }
    }
    return lexeme.toByteArray();
}

std::optional<qint64> totalOf(const JsonIndex &json, const QString &pointer)
{
    const auto node = pointer.isEmpty() ? std::nullopt : valueAt(json, 0, pointer);
    if (!node || json.isContainer(*node))
        return std::nullopt;
    bool isNumber = false;
    const qint64 total = textOf(json, *node).toLongLong(&isNumber);
    return isNumber && total >= 0 ? std::optional(total) : std::nullopt;
}

} // namespace

std::optional<JsonIndex::Node> valueAt(const JsonIndex &json, JsonIndex::Node from,
                                       QStringView pointer)
{
    if (from >= json.size() || (!pointer.isEmpty() && !pointer.startsWith(u'/')))
        return std::nullopt;
    Node node = from;
    while (!pointer.isEmpty()) {
        const qsizetype end = pointer.indexOf(u'/', 1);
        const QString token =
            unescapedToken((end < 0 ? pointer.sliced(1) : pointer.sliced(1, end - 1)).toString());
        pointer = end < 0 ? QStringView() : pointer.sliced(end);
        if (json.type(node) == JsonType::Object) {
            const auto member = memberOf(json, node, token);
            if (!member)
                return std::nullopt;
            node = *member;
            continue;
        }
        bool isIndex = false;
        const uint index = token.toUInt(&isIndex);
        const bool isCanonical = isIndex && token == QString::number(index);
        if (json.type(node) != JsonType::Array || !isCanonical || index >= json.childCount(node))
            return std::nullopt;
        Node child = json.firstChild(node);
        for (uint i = 0; i < index; ++i)
            child = json.next(child);
        node = child;
    }
    return node;
}

tl::expected<ListAnswer, JsonFault> ListAnswer::read(QByteArray json, const ApiResource &resource)
{
    auto index = JsonIndex::read(std::move(json));
    if (!index)
        return tl::make_unexpected(index.error());
    ListAnswer answer;
    answer.m_json = std::move(*index);
    const JsonIndex &all = answer.m_json;
    auto list = valueAt(all, 0, resource.itemsPointer);
    const bool isThere = list && all.type(*list) == JsonType::Array;
    const bool isNothing = list && all.type(*list) == JsonType::Null;
    if (!isThere && !isNothing) {
        list = findList(all);
        if (list) {
            answer.m_remark = Text::tr("The list is not where the API's description says.");
        } else if (all.type(0) == JsonType::Object) {
            answer.m_items.push_back(0);
            answer.m_remark = Text::tr("The API returned one object in place of a list.");
        } else {
            answer.m_remark = Text::tr("The API returned no list.");
        }
    }
    if (list && !isNothing)
        answer.m_items = childrenOf(all, *list);
    if (!isThere && !resource.itemSchema.exists() && list)
        answer.m_remark.clear(); // the description says nothing of it
    answer.m_total = totalOf(all, resource.totalPointer);
    answer.m_cursor = cursorOf(all, resource.paging);
    return answer;
}

} // namespace Keyfob
