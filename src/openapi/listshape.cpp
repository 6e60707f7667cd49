// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "listshape.h"

#include "jsonmembers.h"
#include "titles.h"
#include "wordset.h"

#include <algorithm>

namespace Keyfob {

namespace {

using Properties = QList<ApiProperty>;

QString plainName(const QString &name)
{
    QString plain = name.toLower();
    plain.remove(QLatin1Char('_')).remove(QLatin1Char('-')).remove(QLatin1Char('@'));
    return plain;
}

const QStringList &listNames()
{
    static const QStringList names =
        wordList("items data results result value values records rows list content entries "
                 "elements objects hits resources nodes members collection embedded d");
    return names;
}

/// Names of members that tell about a list and are no part of a thing.
bool isAboutLists(const QString &name)
{
    static const QSet<QString> names =
        wordSet("total count totalcount totalelements totalitems totalpages totalresults "
                "totalrecords totalhits page pages pageno pagenumber pagesize perpage size limit "
                "offset skip start startat startindex maxresults next previous prev first last "
                "nextpage prevpage nextpagetoken nextcursor prevcursor previouscursor cursor "
                "cursors after before continuationtoken nexttoken hasmore hasnext hasprevious "
                "hasnextpage islast more links link meta metadata pagination paging pageinfo "
                "object url kind apiversion self sort empty numberofelements pageable etag "
                "success status code message incompleteresults currentpage lastpage from to path "
                "timestamp requestid warnings errors error type context odata.context "
                "odata.nextlink odata.count nexturl searchurl expand schema names warningmessages "
                "resultscount itemsperpage currentitemcount facets aggregations took timedout "
                "version nextlink");
    return names.contains(plainName(name));
}

bool isListOfThings(const ApiSchema &schema)
{
    if (!schema.is(u"array"))
        return false;
    const ApiSchema item = schema.items();
    const QStringList types = item.types();
    return types.isEmpty() || types.contains(QLatin1StringView("object"));
}

const ApiProperty *byName(const Properties &members, const QString &name)
{
    const auto found = std::find_if(members.begin(), members.end(), [&name](const auto &one) {
        return plainName(one.name) == name;
    });
    return found == members.end() ? nullptr : &*found;
}

std::optional<ListShape> shapeAt(const QString &pointer, const ApiSchema &list)
{
    return ListShape {pointer, list.items(), {}, {}};
}

std::optional<ListShape> shapeOf(const ApiSchema &schema, const QString &name, bool hasItems,
                                 int depth);

/// A member that holds the list as an object of its own: {"data": {"items": […]}}.
std::optional<ListShape> nestedIn(const Properties &members, const QString &name, bool hasItems,
                                  int depth)
{
    if (depth >= 2)
        return std::nullopt;
    for (const char *wrapper :
         {"data", "result", "response", "payload", "embedded", "body", "d", "results", "hits"}) {
        const ApiProperty *member = byName(members, QLatin1StringView(wrapper));
        if (!member || member->schema.is(u"array"))
            continue;
        auto shape = shapeOf(member->schema, name, hasItems, depth + 1);
        if (shape) {
            shape->itemsPointer =
                QLatin1Char('/') + pointerToken(member->name) + shape->itemsPointer;
            return shape;
        }
    }
    return std::nullopt;
}

std::optional<ListShape> shapeOf(const ApiSchema &schema, const QString &name, bool hasItems,
                                 int depth)
{
    if (schema.is(u"array")) {
        const bool isList = depth > 0 ? isListOfThings(schema) : !schema.items().is(u"boolean");
        return isList ? shapeAt({}, schema) : std::nullopt;
    }
    const Properties members = membersOf(schema);
    const auto take = [](const ApiProperty &member) {
        return shapeAt(QLatin1Char('/') + pointerToken(member.name), member.schema);
    };
    for (const ApiProperty &member : members) {
        if (isListOfThings(member.schema) && Titles::areSameThing(member.name, name))
            return take(member);
    }
    // A thing can have `entries` or `members` of its own: those of its list are not alone with what
    // is no count or cursor.
    qsizetype lists = 0;
    qsizetype others = 0;
    const ApiProperty *only = nullptr;
    for (const ApiProperty &member : members) {
        if (isListOfThings(member.schema) && !isAboutLists(member.name)) {
            ++lists;
            only = &member;
        } else if (!isAboutLists(member.name) && !listNames().contains(plainName(member.name))) {
            ++others;
        }
    }
    for (const QString &known : listNames()) {
        const ApiProperty *member = byName(members, known);
        if (member && isListOfThings(member->schema) && (others <= 2 || hasItems))
            return take(*member);
    }
    if (auto nested = nestedIn(members, name, hasItems, depth))
        return nested;
    if (lists == 1 && (others == 0 || hasItems))
        return take(*only);
    return std::nullopt;
}

const QStringList &totalNames()
{
    static const QStringList names = wordList(
        "totalcount totalitems totalelements totalresults totalrecords totalhits odata.count "
        "total numfound count resultcount totalsize itemcount");
    return names;
}

} // namespace

QList<ApiProperty> membersOf(const ApiSchema &schema)
{
    QList<ApiProperty> members = schema.properties();
    if (!members.isEmpty())
        return members;
    for (const ApiSchema &one : schema.alternatives()) {
        members = one.properties();
        if (!members.isEmpty())
            break;
    }
    return members;
}

const ApiContent *jsonAnswerOf(const ApiOperation &operation)
{
    const ApiAnswer *success = operation.success();
    if (!success)
        return nullptr;
    for (const ApiContent &content : success->contents) {
        if (isJsonType(content.mediaType)
            || bareType(content.mediaType) == QLatin1StringView("*/*"))
            return &content;
    }
    return nullptr;
}

QString pointerToAny(const ApiSchema &schema, const QStringList &names, QLatin1StringView type)
{
    const Properties members = membersOf(schema);
    const auto fits = [type](const ApiSchema &one) {
        const QStringList types = one.types();
        return types.isEmpty() || types.contains(type)
            || (type == QLatin1StringView("integer")
                && types.contains(QLatin1StringView("number")));
    };
    for (const QString &name : names) {
        const ApiProperty *member = byName(members, name);
        if (member && fits(member->schema))
            return QLatin1Char('/') + pointerToken(member->name);
    }
    for (const char *around : {"meta", "pagination", "paging", "page", "pageinfo", "metadata",
                               "cursors", "responsemetadata", "links"}) {
        const ApiProperty *member = byName(members, QLatin1StringView(around));
        if (!member || member->schema.is(u"array"))
            continue;
        const Properties inner = membersOf(member->schema);
        for (const QString &name : names) {
            const ApiProperty *found = byName(inner, name);
            if (found && fits(found->schema)) {
                return QLatin1Char('/') + pointerToken(member->name) + QLatin1Char('/')
                    + pointerToken(found->name);
            }
        }
    }
    return {};
}

std::optional<ListShape> ListShape::of(const ApiOperation &operation, const QString &name,
                                       bool hasItems)
{
    const ApiContent *content = jsonAnswerOf(operation);
    const ApiSchema schema = content ? content->schema : ApiSchema();
    // Where nobody says what comes, a path of items below says that this is their list.
    const bool isUnknown = !schema.exists()
        || (schema.types().isEmpty() && schema.properties().isEmpty()
            && schema.alternatives().isEmpty());
    const ApiAnswer *success = operation.success();
    if (isUnknown) {
        const bool answersOther = success && !success->contents.isEmpty() && !content;
        return hasItems && !answersOther && Titles::isPlural(name)
            ? std::optional(ListShape {{}, {}, {}, {}})
            : std::nullopt;
    }
    auto shape = shapeOf(schema, name, hasItems, 0);
    if (!shape && schema.properties().isEmpty()) {
        for (const ApiSchema &one : schema.alternatives()) {
            shape = shapeOf(one, name, hasItems, 0);
            if (shape)
                break;
        }
    }
    if (!shape)
        return std::nullopt;
    shape->answer = schema;
    if (!schema.is(u"array"))
        shape->totalPointer = pointerToAny(schema, totalNames(), QLatin1StringView("integer"));
    if (shape->totalPointer.isEmpty() && shape->itemsPointer.count(QLatin1Char('/')) > 1) {
        const QString around = shape->itemsPointer.section(QLatin1Char('/'), 0, 1);
        const auto outer = schema.property(around.mid(1));
        const QString inner = outer
            ? pointerToAny(outer->schema, totalNames(), QLatin1StringView("integer"))
            : QString();
        if (!inner.isEmpty())
            shape->totalPointer = around + inner;
    }
    return shape;
}

} // namespace Keyfob
