// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pathshape.h"

#include "operationcall.h"
#include "titles.h"
#include "wordset.h"

#include <QRegularExpression>

#include <algorithm>

namespace Keyfob {

namespace {

bool isPrefix(const QString &segment)
{
    static const QRegularExpression version(QStringLiteral("^v?[0-9]+([._-]?[0-9a-z]+)*$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> prefixes = wordSet("api apis rest latest public services");
    return prefixes.contains(segment.toLower()) || version.match(segment).hasMatch();
}

bool isVerb(const QString &word)
{
    static const QSet<QString> verbs =
        wordSet("list all search query index get find fetch read browse");
    return verbs.contains(word.toLower());
}

} // namespace

PathShape PathShape::of(const QString &path)
{
    PathShape shape;
    shape.parameters = pathParametersOf(path);
    for (const QString &segment : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        QString key = segment;
        for (const QString &name : pathParametersOf(segment))
            key.replace(QLatin1Char('{') + name + QLatin1Char('}'), QLatin1StringView("{}"));
        shape.literalsAtEnd = key.contains(QLatin1StringView("{}")) ? 0 : shape.literalsAtEnd + 1;
        shape.keys += key;
    }
    return shape;
}

QString PathShape::keyOf(qsizetype count) const
{
    return QLatin1Char('/') + keys.first(count).join(QLatin1Char('/'));
}

bool PathShape::endsWithPrefix() const
{
    return !keys.isEmpty() && isPrefix(keys.last());
}

QString PathShape::lastName() const
{
    for (qsizetype i = keys.size(); i-- > 0;) {
        const QString &segment = keys[i];
        if (segment.contains(QLatin1Char('{')))
            continue;
        if (isPrefix(segment))
            break;
        QStringList words = Titles::wordsOf(segment);
        while (!words.isEmpty() && isVerb(words.first()))
            words.removeFirst();
        if (!words.isEmpty())
            return words.size() == Titles::wordsOf(segment).size() ? segment
                                                                   : words.join(QLatin1Char(' '));
    }
    return keys.isEmpty() ? QString() : keys.last();
}

QString PathShape::firstName() const
{
    for (const QString &segment : keys) {
        if (!segment.contains(QLatin1Char('{')) && !isPrefix(segment))
            return segment;
    }
    return lastName();
}

QString PathShape::nameBefore() const
{
    const QString last = lastName();
    bool isPassed = false;
    for (qsizetype i = keys.size(); i-- > 0;) {
        const QString &segment = keys[i];
        if (!isPassed)
            isPassed = segment == last;
        else if (!segment.contains(QLatin1Char('{')) && !isPrefix(segment))
            return segment;
    }
    return {};
}

} // namespace Keyfob
