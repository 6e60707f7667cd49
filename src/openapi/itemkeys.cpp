// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "itemkeys.h"

#include "jsonmembers.h"
#include "titles.h"
#include "wordset.h"

#include <algorithm>

namespace Keyfob {

namespace {

struct KeyMember
{
    QString pointer;
    QString word; ///< Its name in small letters alone: "ownerlogin" for /owner/login
    ApiSchema schema;
    QString thing = {}; ///< "owner", if it is the key of a thing that the item belongs to
    QString inner = {}; ///< "login"
};

QString joined(const QStringList &words)
{
    return words.join(QString()).toLower();
}

bool isPlainValue(const ApiSchema &schema)
{
    const QStringList types = schema.types();
    return !types.contains(QLatin1StringView("array"))
        && !types.contains(QLatin1StringView("object"))
        && !(types.isEmpty() && !schema.properties().isEmpty());
}

/// The members of an item that can be a key: its own, those of what holds a thing's members
/// (JSON:API, Kubernetes), and the keys of things that it belongs to.
QList<KeyMember> keyMembersOf(const ApiSchema &item)
{
    QList<KeyMember> members;
    QList<KeyMember> nested;
    const auto alternatives = item.alternatives();
    const auto own = item.properties().isEmpty() && !alternatives.isEmpty()
        ? alternatives.first().properties()
        : item.properties();
    for (const ApiProperty &property : own) {
        const QString pointer = QLatin1Char('/') + pointerToken(property.name);
        const QString word = joined(Titles::wordsOf(property.name));
        if (isPlainValue(property.schema)) {
            if (!property.schema.isWriteOnly())
                members.append({pointer, word, property.schema});
            continue;
        }
        if (property.schema.is(u"array"))
            continue;
        const bool isPart =
            word == QLatin1StringView("metadata") || word == QLatin1StringView("attributes");
        for (const ApiProperty &inner : property.schema.properties()) {
            if (!isPlainValue(inner.schema))
                continue;
            const QString at = pointer + QLatin1Char('/') + pointerToken(inner.name);
            const QString innerWord = joined(Titles::wordsOf(inner.name));
            if (isPart)
                nested.append({at, innerWord, inner.schema});
            else
                nested.append({at, word + innerWord, inner.schema, word, innerWord});
        }
    }
    return members + nested;
}

bool isNumeric(const QStringList &types)
{
    return types.contains(QLatin1StringView("integer"))
        || types.contains(QLatin1StringView("number"));
}

/// A member can be the value of the parameter: both are numbers, or neither is.
bool fitsType(const KeyMember &member, const ApiParameter &parameter)
{
    const QStringList wanted = parameter.schema.types();
    const QStringList given = member.schema.types();
    return wanted.isEmpty() || given.isEmpty() || isNumeric(wanted) == isNumeric(given);
}

/// The names that a member of the item itself may have which fills a parameter, the likeliest
/// first. \a isLast: the parameter says which item it is, and not what the item belongs to.
QStringList namesFor(const QStringList &words, const QString &itemTitle, bool isLast)
{
    QStringList names {joined(words)};
    if (const qsizetype either = words.indexOf(QLatin1StringView("or")); either > 0)
        names += namesFor(words.first(either), itemTitle, isLast);
    if (words.last() != QLatin1StringView("id"))
        names += joined(words) + QLatin1StringView("id");
    if (!isLast)
        return names;
    // {issue_number} is the issue's `number`.
    for (qsizetype skip = 1; skip < words.size(); ++skip)
        names += joined(words.mid(skip));
    names += joined(Titles::wordsOf(itemTitle)) + QLatin1StringView("id");
    for (const char *usual : {"id", "uuid", "guid", "uid", "key", "slug", "login", "username",
                              "code", "name", "number", "handle", "sha", "tag", "email", "token"})
        names += QLatin1StringView(usual);
    return names;
}

/// A thing that the item belongs to and that the parameter names: `owner`, or `organization` for
/// {org}.
bool isKeyOfThing(const KeyMember &member, const QString &word)
{
    static const QSet<QString> keys = wordSet("id login slug key name username code uuid");
    return word.size() > 2 && member.thing.startsWith(word) && keys.contains(member.inner);
}

std::optional<QString> pointerFor(const ApiParameter &parameter, const QList<KeyMember> &members,
                                  const QString &itemTitle, bool isLast)
{
    const QStringList words = Titles::wordsOf(parameter.name);
    if (words.isEmpty())
        return std::nullopt;
    const QStringList names = namesFor(words, itemTitle, isLast);
    const QString word = joined(words);
    for (const bool isStrict : {true, false}) {
        const auto fits = [&](const KeyMember &member) {
            return !isStrict || fitsType(member, parameter);
        };
        const auto named = [&](const QString &name) {
            return std::find_if(members.begin(), members.end(), [&](const KeyMember &member) {
                const bool isOwn = member.thing.isEmpty() || name == word;
                return isOwn && member.word == name && fits(member);
            });
        };
        if (const auto exact = named(word); exact != members.end())
            return exact->pointer;
        for (const KeyMember &member : members) {
            if (isKeyOfThing(member, word) && fits(member))
                return member.pointer;
        }
        for (const QString &name : names) {
            if (const auto found = named(name); found != members.end())
                return found->pointer;
        }
    }
    // Most have one, whether a description says so or not.
    static const QSet<QString> keys = wordSet("id uuid key slug name number code");
    const bool isId =
        words.first() == QLatin1StringView("id") || words.last() == QLatin1StringView("id");
    const bool isKey = members.isEmpty()
        && (keys.contains(words.last()) || Titles::areSameThing(parameter.name, itemTitle));
    return isLast && (isId || isKey) ? std::optional(QStringLiteral("/id")) : std::nullopt;
}

} // namespace

std::optional<QStringList> keyPointersOf(const QList<ApiParameter> &parameters,
                                         const ApiSchema &item, const QString &itemTitle)
{
    if (parameters.size() == 1 && item.exists() && isPlainValue(item) && !item.types().isEmpty())
        return QStringList {QString()};
    const QList<KeyMember> members = keyMembersOf(item);
    QStringList pointers;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const bool isLast = i == parameters.size() - 1;
        const auto pointer = pointerFor(parameters[i], members, itemTitle, isLast);
        if (!pointer)
            return std::nullopt;
        pointers += *pointer;
    }
    return pointers;
}

} // namespace Keyfob
