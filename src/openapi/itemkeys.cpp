// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "itemkeys.h"

#include "jsonmembers.h"
#include "titles.h"

#include <algorithm>

namespace Keyfob {

namespace {

struct KeyMember
{
    QString pointer;
    QStringList words; ///< Of its name
    ApiSchema schema;
};

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
        const QStringList words = Titles::wordsOf(property.name);
        if (isPlainValue(property.schema)) {
            members.append({pointer, words, property.schema});
            continue;
        }
        if (property.schema.is(u"array"))
            continue;
        const bool isPart = property.name == QLatin1StringView("metadata")
            || property.name == QLatin1StringView("attributes");
        for (const ApiProperty &inner : property.schema.properties()) {
            if (!isPlainValue(inner.schema))
                continue;
            const QStringList innerWords = Titles::wordsOf(inner.name);
            nested.append({pointer + QLatin1Char('/') + pointerToken(inner.name),
                           isPart ? innerWords : words + innerWords, inner.schema});
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

/// The names that a member may have which fills a parameter, the likeliest first.
QList<QStringList> namesFor(const QString &parameter, const QString &itemTitle)
{
    const QStringList words = Titles::wordsOf(parameter);
    QList<QStringList> names {words};
    // {issue_number} is the issue's `number`, {idOrName} its `id`.
    for (qsizetype skip = 1; skip < words.size(); ++skip)
        names.append(words.mid(skip));
    if (const qsizetype either = words.indexOf(QLatin1StringView("or")); either > 0) {
        names.append(words.first(either));
        for (qsizetype skip = 1; skip < either; ++skip)
            names.append(words.mid(skip, either - skip));
    }
    const bool isKey = words.last() == QLatin1StringView("id");
    if (!isKey) {
        names.append(words + QStringList {QStringLiteral("id")});
        names.append(words + QStringList {QStringLiteral("slug")});
        names.append(words + QStringList {QStringLiteral("login")});
        names.append(words + QStringList {QStringLiteral("name")});
    }
    const QStringList title = Titles::wordsOf(itemTitle);
    names.append(title + QStringList {QStringLiteral("id")});
    for (const char *usual : {"id", "uuid", "guid", "uid", "key", "slug", "login", "username",
                              "code", "name", "number", "handle", "sha", "tag", "email", "token"})
        names.append({QLatin1StringView(usual)});
    return names;
}

QString pointerFor(const ApiParameter &parameter, const QList<KeyMember> &members,
                   const QString &itemTitle, bool isLast)
{
    QList<QStringList> names = namesFor(parameter.name, itemTitle);
    // What it belongs to has names of its own: its `id` is not the owner's.
    if (!isLast) {
        const qsizetype own =
            Titles::wordsOf(parameter.name).last() == QLatin1StringView("id") ? 1 : 5;
        names = names.first(std::min<qsizetype>(own, names.size()));
    }
    for (const bool isStrict : {true, false}) {
        for (const QStringList &name : std::as_const(names)) {
            for (const KeyMember &member : members) {
                const bool isNamed =
                    member.words.join(QString()).compare(name.join(QString()), Qt::CaseInsensitive)
                    == 0;
                if (isNamed && (!isStrict || fitsType(member, parameter)))
                    return member.pointer;
            }
        }
    }
    return {};
}

} // namespace

QStringList keyPointersOf(const QList<ApiParameter> &parameters, const ApiSchema &item,
                          const QString &itemTitle)
{
    const QList<KeyMember> members = keyMembersOf(item);
    QStringList pointers;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const bool isLast = i == parameters.size() - 1;
        QString pointer = pointerFor(parameters[i], members, itemTitle, isLast);
        if (pointer.isEmpty() && isLast && members.isEmpty())
            pointer = QStringLiteral("/id"); // nobody says what an item has
        pointers += pointer;
    }
    return pointers;
}

} // namespace Keyfob
