// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "pagelanguage.h"

#include "core/translations.h"
#include "httpfront.h"

#include <QByteArrayList>
#include <QLocale>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

constexpr qsizetype MaxRanges = 20;

/// One pass: what was put in is not looked at again.
QString filledIn(const QString &text, const QStringList &values)
{
    switch (values.size()) {
    case 0: return text;
    case 1: return text.arg(values.at(0));
    default: return text.arg(values.at(0), values.at(1));
    }
}

/// "de-CH, de;q=0.9, *;q=0.5": the best of ours.
QString bestOf(const QByteArray &acceptLanguage)
{
    const QStringList ours = translatedLanguages();
    QString best = u"en"_s;
    double highest = 0;
    const QByteArrayList ranges = acceptLanguage.split(',').mid(0, MaxRanges);
    for (const QByteArray &range : ranges) {
        const QByteArray tag = range.split(';').constFirst().trimmed();
        const QString language = QString::fromLatin1(tag.split('-').constFirst()).toLower();
        const qsizetype mark = range.indexOf("q=");
        const double quality = mark < 0 ? 1 : range.mid(mark + 2).trimmed().toDouble();
        if (quality > highest && ours.contains(language)) {
            best = language;
            highest = quality;
        }
    }
    return best;
}

} // namespace

QString Sentence::english() const
{
    return filledIn(QString::fromUtf8(text), values);
}

const PageLanguage &PageLanguage::of(const Request &request)
{
    static std::map<QString, std::unique_ptr<PageLanguage>> languages;
    const QString code = bestOf(request.header("Accept-Language"));
    std::unique_ptr<PageLanguage> &language = languages[code];
    if (!language)
        language = std::make_unique<PageLanguage>(code);
    return *language;
}

PageLanguage::PageLanguage(const QString &code)
    : m_code(code)
{
    // English is what the texts are written in.
    (void)m_texts.load(u":/keyfob/translations/keyfob-sandbox_%1.qm"_s.arg(code));
}

bool PageLanguage::isRightToLeft() const
{
    return QLocale(m_code).textDirection() == Qt::RightToLeft;
}

QString PageLanguage::direction() const
{
    return isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString PageLanguage::translated(const QString &text) const
{
    const QString found = m_texts.translate("Keyfob::Sandbox", text.toUtf8().constData());
    return found.isEmpty() ? text : found;
}

QString PageLanguage::translated(const Sentence &sentence) const
{
    QStringList values;
    for (const QString &value : sentence.values)
        values.append(isolated(value));
    return filledIn(translated(QString::fromUtf8(sentence.text)), values);
}

QString PageLanguage::isolated(const QString &value) const
{
    return isRightToLeft() ? u"\u2068"_s + value + u"\u2069"_s : value;
}

} // namespace Keyfob::Sandbox
