// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "titles.h"

#include "resource.h"
#include "wordset.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Keyfob {

namespace {

/// Names longer than this are text and not a name.
constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestTitle = 32;

bool isUpperWord(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

const QHash<QString, QString> &irregularPlurals()
{
    static const QHash<QString, QString> words {
        {QStringLiteral("people"), QStringLiteral("person")},
        {QStringLiteral("children"), QStringLiteral("child")},
        {QStringLiteral("men"), QStringLiteral("man")},
        {QStringLiteral("women"), QStringLiteral("woman")},
        {QStringLiteral("indices"), QStringLiteral("index")},
        {QStringLiteral("matrices"), QStringLiteral("matrix")},
        {QStringLiteral("vertices"), QStringLiteral("vertex")},
        {QStringLiteral("criteria"), QStringLiteral("criterion")},
        {QStringLiteral("analyses"), QStringLiteral("analysis")},
        {QStringLiteral("bases"), QStringLiteral("base")},
        {QStringLiteral("databases"), QStringLiteral("database")},
        {QStringLiteral("releases"), QStringLiteral("release")},
        {QStringLiteral("movies"), QStringLiteral("movie")},
        {QStringLiteral("cookies"), QStringLiteral("cookie")},
        {QStringLiteral("caches"), QStringLiteral("cache")},
        {QStringLiteral("series"), QStringLiteral("series")},
        {QStringLiteral("news"), QStringLiteral("news")},
        {QStringLiteral("dns"), QStringLiteral("dns")},
        {QStringLiteral("sms"), QStringLiteral("sms")},
        {QStringLiteral("vms"), QStringLiteral("vm")},
    };
    return words;
}

/// One word, in lower case.
QString singularWord(const QString &word)
{
    if (const auto known = irregularPlurals().constFind(word); known != irregularPlurals().cend())
        return *known;
    const auto ends = [&word](const char *ending) {
        return word.endsWith(QLatin1StringView(ending));
    };
    if (word.size() < 4 || !ends("s") || ends("ss") || ends("us") || ends("is"))
        return word;
    if (ends("ies"))
        return word.chopped(3) + QLatin1Char('y');
    for (const char *ending : {"sses", "shes", "ches", "xes", "zzes", "uses", "iases"}) {
        const bool isVerb = ends("auses") || ends("ouses"); // pauses, houses
        if (ends(ending) && !isVerb)
            return word.chopped(2);
    }
    return word.chopped(1);
}

} // namespace

QStringList Titles::wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&words, &word] {
        if (!word.isEmpty())
            words += isUpperWord(word) ? word : word.toLower();
        word.clear();
    };
    const QString text = name.left(LongestName);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            end();
            continue;
        }
        const bool follows = !word.isEmpty() && c.isUpper();
        const bool beforeLower = i + 1 < text.size() && text[i + 1].isLower();
        // "approvedBy", and "HTTPServer" before its last capital, but not "IDs".
        const bool isPluralOfCapitals = beforeLower && text[i + 1] == QLatin1Char('s')
            && (i + 2 >= text.size() || !text[i + 2].isLower());
        if (follows && (!word.back().isUpper() || (beforeLower && !isPluralOfCapitals)))
            end();
        word += c;
    }
    end();
    return words;
}

QString Titles::singular(const QString &title)
{
    const qsizetype space = title.lastIndexOf(QLatin1Char(' ')) + 1;
    const QString last = title.mid(space);
    const QString one = singularWord(last.toLower());
    if (one == last.toLower())
        return title;
    if (last.startsWith(one.left(last.size() - 3), Qt::CaseInsensitive) && last.size() > 3)
        return title.left(space) + last.left(1) + one.mid(1);
    return title.left(space) + (last.front().isUpper() ? capitalized(one) : one);
}

bool Titles::isPlural(const QString &title)
{
    const QString last = title.mid(title.lastIndexOf(QLatin1Char(' ')) + 1).toLower();
    return singularWord(last) != last || last == QLatin1StringView("series")
        || last == QLatin1StringView("news");
}

bool Titles::areSameThing(const QString &a, const QString &b)
{
    const auto plain = [](const QString &name) {
        return singularWord(wordsOf(name).join(QString()).toLower());
    };
    return plain(a) == plain(b);
}

QString Titles::listedBy(const QString &summary)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\s*(?:lists?|gets?|finds?|retrieves?|returns?|fetch(?:es)?|shows?|"
            "search(?:es)?(?: for)?|query|queries|browses?|reads?)\\s+"
            "(?:(?:an?|the|all|of|your|my|list|lists|collection|array|page|paginated|"
            "existing|available|current|every|several|multiple|many)\\s+)*(.+?)\\s*[.!]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(summary.left(LongestName));
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(1);
    static const QRegularExpression odd(QStringLiteral("[^\\p{L}\\p{N} \\-]"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    static const QSet<QString> little =
        wordSet("for of in by to on with from that and or a the list information objects");
    const bool isSentence = std::any_of(words.begin(), words.end(), [](const QString &word) {
        return little.contains(word.toLower());
    });
    if (words.size() > 3 || rest.size() > LongestTitle || isSentence || odd.match(rest).hasMatch()
        || !isPlural(rest))
        return {};
    const QString title = words.join(QLatin1Char(' '));
    // "Pets", and "Time sheets" for "Time Sheets"; a name in capitals stays.
    QString plain = title.left(1).toUpper();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool isName = word.mid(1) != word.mid(1).toLower();
        const QString shown = isName ? word : word.toLower();
        plain += i == 0 ? shown.mid(1) : QLatin1Char(' ') + shown;
    }
    return plain;
}

QString Titles::spelledAs(const QString &segment, const QString &schema)
{
    const QString plain = segment.toLower();
    QString joined = schema.toLower();
    joined.remove(QLatin1Char(' '));
    if (!schema.contains(QLatin1Char(' ')) || plain == joined || singularWord(plain) != joined)
        return {};
    if (plain.startsWith(joined))
        return schema + plain.mid(joined.size());
    const bool isY = joined.endsWith(QLatin1Char('y')) && plain.endsWith(QLatin1StringView("ies"));
    return isY ? schema.chopped(1) + QLatin1StringView("ies") : QString();
}

QString Titles::ofSchema(const QString &name)
{
    QString last = name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
    if (const qsizetype generic = last.indexOf(QLatin1Char('[')); generic > 0)
        last.truncate(generic);
    static const QSet<QString> added =
        wordSet("dto response model read out output schema bean view resource entity public full "
                "minimal simple summary short basic detailed details detail item object nullable "
                "private base vo DTO VO api API v1 v2");
    QStringList words = wordsOf(last);
    while (words.size() > 1 && added.contains(words.last()))
        words.removeLast();
    while (words.size() > 1 && added.contains(words.first()))
        words.removeFirst();
    return capitalized(words.join(QLatin1Char(' ')));
}

QString Titles::ofTag(const QString &name)
{
    if (name.contains(QLatin1Char(' ')))
        return name;
    static const QRegularExpression ending(QStringLiteral("(?<=[a-z0-9])([-_.]c|C)ontroller$"));
    return titleFromName(QString(name).remove(ending));
}

QString readableTitle(const ApiSchema &schema)
{
    const QString title = schema.title().simplified();
    static const QRegularExpression name(
        QStringLiteral("^[^\\s]*(?:[._]|[\\p{Ll}\\d]\\p{Lu})[^\\s]+$"));
    return name.match(title.left(LongestName)).hasMatch() ? QString() : title;
}

QString titleFromName(const QString &name)
{
    QStringList words = Titles::wordsOf(name);
    static const QSet<QString> capitals =
        wordSet("id url uri api ip uuid html http pdf csv vat sku iban ssh gpg dns cpu sms sso "
                "pin utc");
    for (QString &word : words) {
        if (capitals.contains(word))
            word = word.toUpper();
        else if (word.endsWith(QLatin1Char('s')) && word != QLatin1StringView("dns")
                 && capitals.contains(word.chopped(1)))
            word = word.chopped(1).toUpper() + QLatin1Char('s');
    }
    const QString title = words.join(QLatin1Char(' '));
    return title.isEmpty() ? name : capitalized(title);
}

} // namespace Keyfob
