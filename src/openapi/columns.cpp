// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonmembers.h"
#include "listshape.h"
#include "resource.h"
#include "titles.h"
#include "wordset.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Beyond these a description is no table.
constexpr qsizetype MostMembers = 300;
constexpr int LongText = 300;
/// A column that tells less than this is left out where there are others.
constexpr int LittleTelling = 12;
constexpr qsizetype Enough = 3;

struct Candidate
{
    ApiColumn column;
    int weight = 0;
};

/// How much the members of these names tell; 0: nothing is known of the name.
int weightOfName(const QStringList &words, const ApiSchema &schema)
{
    static const QSet<QString> names = wordSet("name title subject label displayname fullname "
                                               "headline caption designation");
    static const QSet<QString> dull =
        wordSet("url href link links self etag hash sha checksum html avatar gravatar thumbnail "
                "image icon logo version token revision cursor nonce salt signature template "
                "timezone locale namespace node upstream debug internal");
    static const QSet<QString> longs =
        wordSet("description body text content notes note comment message details readme markdown "
                "bio html remark remarks abstract");
    static const QSet<QString> amounts =
        wordSet("total amount price cost hours quantity sum balance count duration minutes size "
                "value rate score weight budget stock volume");
    const QString whole = words.join(QString()).toLower();
    const QString last = words.isEmpty() ? QString() : words.last().toLower();
    if (whole == QLatin1StringView("id") || whole == QLatin1StringView("uuid"))
        return 10;
    if (last == QLatin1StringView("id") || last == QLatin1StringView("ids")
        || last == QLatin1StringView("uuid") || schema.format() == QLatin1StringView("uuid"))
        return 5;
    if (names.contains(whole))
        return 100;
    for (const QString &word : words) {
        if (dull.contains(word.toLower()))
            return 4;
    }
    if (whole == QLatin1StringView("display"))
        return 70;
    if (whole == QLatin1StringView("state") || last == QLatin1StringView("status"))
        return 72;
    if (last == QLatin1StringView("name") || last == QLatin1StringView("title"))
        return 85;
    if (longs.contains(last))
        return 11;
    const bool isNumber = schema.is(u"number") || schema.is(u"integer");
    if (amounts.contains(last) && isNumber)
        return 60;
    if (whole == QLatin1StringView("email") || whole == QLatin1StringView("login")
        || whole == QLatin1StringView("username") || whole == QLatin1StringView("key")
        || whole == QLatin1StringView("code") || whole == QLatin1StringView("number")
        || whole == QLatin1StringView("slug"))
        return 66;
    if (last == QLatin1StringView("type") || last == QLatin1StringView("kind")
        || last == QLatin1StringView("role") || last == QLatin1StringView("priority")
        || last == QLatin1StringView("category"))
        return 56;
    return 0;
}

int weightOfDate(const QStringList &words)
{
    static const QSet<QString> later = wordSet("created updated modified deleted changed inserted");
    for (const QString &word : words) {
        if (later.contains(word.toLower()))
            return word.startsWith(QLatin1Char('u')) ? 34 : 32;
    }
    return 58;
}

int weightOf(const QString &name, const ApiSchema &schema, ApiColumn::Kind kind)
{
    using Kind = ApiColumn::Kind;
    const QStringList words = Titles::wordsOf(name);
    const int named = weightOfName(words, schema);
    const bool isLong = schema.maxLength().value_or(0) > LongText
        || schema.format() == QLatin1StringView("markdown")
        || schema.format() == QLatin1StringView("html");
    if (isLong && named < 85)
        return 11;
    if (kind == Kind::Date || kind == Kind::DateTime)
        return weightOfDate(words);
    if (named > 0)
        return named;
    switch (kind) {
    case Kind::Badge: return 62;
    case Kind::Time: return 45;
    case Kind::Number: return 42;
    case Kind::Boolean: return 26;
    case Kind::Link: return 9;
    default: return schema.types().isEmpty() ? 14 : 46;
    }
}

/// Nobody wants these in a table, or must not see them.
bool isHidden(const QString &name, const ApiSchema &schema)
{
    static const QSet<QString> formats = wordSet("password binary byte");
    static const QSet<QString> secrets = wordSet("password secret token accesstoken refreshtoken "
                                                 "apikey privatekey passphrase nodeid links "
                                                 "authorization authorizationheader");
    const QString plain = Titles::wordsOf(name).join(QString()).toLower();
    return schema.isWriteOnly() || formats.contains(schema.format()) || secrets.contains(plain)
        || schema.contentEncoding() == QLatin1StringView("base64")
        || name.startsWith(QLatin1Char('_')) || name.startsWith(QLatin1Char('$'));
}

bool isObject(const ApiSchema &schema)
{
    return schema.is(u"object") || (schema.types().isEmpty() && !schema.properties().isEmpty());
}

/// The member that names a thing which is nested in another.
std::optional<ApiProperty> namingMember(const ApiSchema &schema)
{
    for (const char *name :
         {"name", "title", "displayName", "display_name", "fullName", "full_name", "label",
          "subject", "login", "username", "userName", "email", "key", "slug", "code", "number"}) {
        auto member = schema.property(QLatin1StringView(name));
        if (member && !isObject(member->schema) && !member->schema.is(u"array")
            && !isHidden(member->name, member->schema))
            return member;
    }
    return std::nullopt;
}

QList<ApiProperty> shownMembers(const ApiSchema &schema)
{
    const QList<ApiProperty> members = membersOf(schema);
    return members.first(std::min(members.size(), MostMembers));
}

QString titleOf(const ApiProperty &member)
{
    // Some titles are sentences, and those of generated descriptions the name once more.
    const QString title = readableTitle(member.schema);
    const bool isShort = !title.isEmpty() && title.size() <= 28
        && !title.startsWith(QLatin1StringView("The ")) && title.count(QLatin1Char(' ')) < 4;
    return isShort && Titles::wordsOf(title) != Titles::wordsOf(member.name)
            && member.schema.name().isEmpty()
        ? title
        : titleFromName(member.name);
}

void addNested(const QString &pointer, const ApiProperty &member, QList<Candidate> &found)
{
    const auto naming = namingMember(member.schema);
    if (!naming)
        return;
    ApiColumn column {pointer + QLatin1Char('/') + pointerToken(naming->name), titleOf(member),
                      ApiColumn::Kind::Text, naming->schema};
    found.append({column, 54 + (member.required ? 3 : 0)});
}

/// Adds the members of \a schema, what holds a thing's own members (JSON:API's `attributes`,
/// Kubernetes' `metadata`) resolved.
void collectColumns(const QString &pointer, const ApiSchema &schema, int depth,
                    QList<Candidate> &found)
{
    static const QSet<QString> holders = wordSet("attributes metadata fields properties spec");
    for (const ApiProperty &member : shownMembers(schema)) {
        const QString at = pointer + QLatin1Char('/') + pointerToken(member.name);
        if (isHidden(member.name, member.schema) || member.schema.is(u"array"))
            continue;
        if (isObject(member.schema)) {
            if (depth == 0 && holders.contains(member.name))
                collectColumns(at, member.schema, 1, found);
            else if (depth == 0 || pointer == QLatin1StringView("/attributes"))
                addNested(at, member, found);
            continue;
        }
        const ApiColumn::Kind kind = columnKindOf(member.schema);
        int weight = weightOf(member.name, member.schema, kind);
        if (member.required && weight > LittleTelling)
            weight += 3;
        if (member.schema.isDeprecated())
            weight = 2;
        weight -= depth; // its own members first
        found.append({{at, titleOf(member), kind, member.schema}, weight});
    }
}

/// Where nothing is called a name, the first texts that each item has say what it is: those that
/// people write before those that the API adds, such as whose it is.
void promoteTexts(QList<Candidate> &found)
{
    constexpr int Name = 66;
    constexpr int RequiredText = 49;
    constexpr int First = 81;
    constexpr int MostTexts = 2;
    const auto isName = [](const Candidate &one) {
        return one.weight >= Name && one.column.kind == ApiColumn::Kind::Text;
    };
    if (std::any_of(found.begin(), found.end(), isName))
        return;
    const auto isText = [](const Candidate &one) {
        return one.weight >= RequiredText && one.column.kind == ApiColumn::Kind::Text
            && one.column.schema.format().isEmpty()
            && one.column.pointer.count(QLatin1Char('/')) == 1;
    };
    int promoted = 0;
    for (const bool isAdded : {false, true}) {
        for (Candidate &one : found) {
            if (promoted < MostTexts && isText(one) && one.column.schema.isReadOnly() == isAdded)
                one.weight = First - promoted++;
        }
    }
}

/// The column that \a wanted names: a pointer, or a member's name.
std::optional<ApiColumn> columnAt(const ApiSchema &item, const QString &wanted)
{
    const QStringList tokens = wanted.startsWith(QLatin1Char('/'))
        ? wanted.mid(1).split(QLatin1Char('/'))
        : QStringList {pointerToken(wanted)};
    ApiSchema schema = item;
    ApiColumn column;
    for (const QString &token : tokens) {
        column.pointer += QLatin1Char('/') + token;
        const QString name = unescapedToken(token);
        const auto members = shownMembers(schema);
        const auto member = std::find_if(members.begin(), members.end(),
                                         [&name](const auto &one) { return one.name == name; });
        if (member == members.end()) {
            if (schema.exists() && !members.isEmpty())
                return std::nullopt;
            schema = {};
            column.title = titleFromName(name);
            continue;
        }
        schema = member->schema;
        column.title = titleOf(*member);
    }
    column.schema = schema;
    column.kind = columnKindOf(schema);
    if (isObject(schema)) {
        if (const auto naming = namingMember(schema)) {
            column.pointer += QLatin1Char('/') + pointerToken(naming->name);
            column.schema = naming->schema;
            column.kind = ApiColumn::Kind::Text;
        }
    }
    return column;
}

} // namespace

ApiColumn::Kind columnKindOf(const ApiSchema &schema)
{
    using Kind = ApiColumn::Kind;
    const QString type = schema.type();
    const QString format = schema.format();
    if (type == QLatin1StringView("object") || type == QLatin1StringView("array")
        || (type.isEmpty() && !schema.properties().isEmpty()))
        return Kind::Nested;
    if (type == QLatin1StringView("boolean"))
        return Kind::Boolean;
    if (!schema.values().isEmpty())
        return Kind::Badge;
    if (type == QLatin1StringView("integer") || type == QLatin1StringView("number"))
        return Kind::Number;
    if (format == QLatin1StringView("date"))
        return Kind::Date;
    if (format == QLatin1StringView("date-time"))
        return Kind::DateTime;
    if (format == QLatin1StringView("time"))
        return Kind::Time;
    if (format == QLatin1StringView("uri") || format == QLatin1StringView("url")
        || format == QLatin1StringView("iri"))
        return Kind::Link;
    return Kind::Text;
}

QList<ApiColumn> ApiResource::columns(int most) const
{
    QList<ApiColumn> columns;
    for (const QString &wanted : wantedColumns) {
        if (const auto column = columnAt(itemSchema, wanted))
            columns.append(*column);
    }
    if (!columns.isEmpty())
        return columns;
    const QString type = itemSchema.type();
    if (!type.isEmpty() && type != QLatin1StringView("object")
        && type != QLatin1StringView("array"))
        return {{QString(), itemTitle, columnKindOf(itemSchema), itemSchema}};
    QList<Candidate> found;
    collectColumns({}, itemSchema, 0, found);
    promoteTexts(found);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.weight > b.weight; });
    for (const Candidate &candidate : std::as_const(found)) {
        const bool isLittle = candidate.weight < LittleTelling && columns.size() >= Enough;
        if (columns.size() < most && !isLittle)
            columns.append(candidate.column);
    }
    return columns;
}

QString ApiResource::titlePointer() const
{
    QList<Candidate> found;
    collectColumns({}, itemSchema, 0, found);
    const Candidate *best = nullptr;
    for (const Candidate &candidate : std::as_const(found)) {
        const auto kind = candidate.column.kind;
        const bool isName = candidate.weight >= 66 && kind == ApiColumn::Kind::Text
            && candidate.column.schema.type() != QLatin1StringView("number");
        if (isName && (!best || candidate.weight > best->weight))
            best = &candidate;
    }
    return best ? best->column.pointer : QString();
}

} // namespace Keyfob
