// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "safemarkup.h"

#include "core/displaytext.h"

#include <QCache>
#include <QFont>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace Keyfob {

namespace {

/// How much of a text is read of which \a cap characters are shown. To read takes time, for some
/// texts with the square of their length, and more than half is seldom marks.
constexpr qsizetype mostRead(qsizetype cap)
{
    return std::min<qsizetype>(20'000, 2 * cap + 500);
}

/// A list that is deeper within others is shown as deep as this.
constexpr int DeepestList = 6;

/// \a text without what nobody sees, and what turns its direction. Lines stay apart.
QString visible(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (c == QChar::LineSeparator || c == u'\n')
            result += u'\n';
        else if (QChar::isSpace(c))
            result += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Format
                 && category != QChar::Other_Surrogate && category != QChar::Other_PrivateUse
                 && category != QChar::Other_NotAssigned && c != QChar::ObjectReplacementCharacter)
            result += QChar::fromUcs4(c);
    }
    return result;
}

/// Reads CommonMark and writes what is shown of it.
class Writer
{
public:
    explicit Writer(qsizetype cap)
        : m_left(cap)
    {
    }

    QString write(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid() && m_left > 0;
             block = block.next())
            writeBlock(block);
        setLists({});
        return m_html;
    }

    /// \a text as far as there is room for it, escaped.
    QString taken(const QString &text)
    {
        QString shown = visible(text);
        if (shown.size() > m_left) {
            const bool isSplit = m_left > 0 && shown.at(m_left - 1).isHighSurrogate();
            shown.truncate(isSplit ? m_left - 1 : m_left);
            shown += QChar(0x2026);
            m_left = 0;
        } else {
            m_left -= shown.size();
        }
        return shown.toHtmlEscaped();
    }

private:
    void writeBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence)
            || format.hasProperty(QTextFormat::BlockCodeLanguage);
        QString content;
        for (auto it = block.begin(); !it.atEnd() && m_left > 0; ++it)
            content += fragment(it.fragment(), isCode || format.headingLevel() > 0);
        if (content.trimmed().isEmpty())
            return;
        if (const QTextList *list = block.textList()) {
            const int depth = std::clamp(list->format().indent(), 1, DeepestList);
            const bool isOrdered = list->format().style() <= QTextListFormat::ListDecimal;
            QStringList lists = m_lists.mid(0, depth - 1);
            while (lists.size() < depth)
                lists.append(isOrdered ? QStringLiteral("ol") : QStringLiteral("ul"));
            setLists(lists);
            m_html += QStringLiteral("<li>") + content + QStringLiteral("</li>");
            return;
        }
        setLists({});
        if (isCode)
            m_html += QStringLiteral("<pre>") + content + QStringLiteral("</pre>");
        else if (format.headingLevel() > 0)
            m_html += QStringLiteral("<p><b>") + content + QStringLiteral("</b></p>");
        else
            m_html += QStringLiteral("<p>") + content + QStringLiteral("</p>");
    }

    QString fragment(const QTextFragment &fragment, bool isPlain)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            return taken(format.property(QTextFormat::ImageAltText).toString());
        QString html = taken(fragment.text());
        html.replace(u'\n', QLatin1StringView("<br>"));
        if (isPlain)
            return html;
        if (format.fontFixedPitch())
            html = QStringLiteral("<code>%1</code>").arg(html);
        if (format.fontWeight() > QFont::Medium)
            html = QStringLiteral("<b>%1</b>").arg(html);
        if (format.fontItalic())
            html = QStringLiteral("<i>%1</i>").arg(html);
        if (format.isAnchor())
            html += address(format.anchorHref());
        return html;
    }

    /// Of a link, as what one can click; nothing if it leads to anything but a page.
    QString address(const QString &href)
    {
        const QUrl url(href, QUrl::StrictMode);
        const bool isPage = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
            && (url.scheme() == QLatin1StringView("https")
                || url.scheme() == QLatin1StringView("http"));
        if (!isPage || m_left == 0)
            return {};
        const QString encoded = QString::fromLatin1(url.toEncoded());
        const QString link =
            QStringLiteral("<a href=\"%1\">%2</a>").arg(encoded.toHtmlEscaped(), taken(encoded));
        return QStringLiteral(" (%1)").arg(link);
    }

    void setLists(const QStringList &lists)
    {
        qsizetype same = 0;
        while (same < lists.size() && same < m_lists.size() && lists.at(same) == m_lists.at(same))
            ++same;
        while (m_lists.size() > same)
            m_html += QStringLiteral("</%1>").arg(m_lists.takeLast());
        while (m_lists.size() < lists.size()) {
            m_lists.append(lists.at(m_lists.size()));
            m_html += QStringLiteral("<%1>").arg(m_lists.last());
        }
    }

    QString m_html;
    QStringList m_lists;
    qsizetype m_left;
};

/// \a text is the same in CommonMark and in plain.
bool isPlain(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("[*_`\\[\\]#<>&\\\\~|\\n\\r]|^\\s|^([-+=]|\\d+[.)])|https?:|www\\.|@"));
    return !marks.match(text).hasMatch();
}

std::unique_ptr<QTextDocument> read(const QString &commonMark, qsizetype cap)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont font; // one without a size in pixels makes the reader complain
    font.setPixelSize(14);
    document->setDefaultFont(font);
    QString text = commonMark.left(mostRead(cap));
    if (text.size() < commonMark.size())
        text += QChar(0x2026);
    text.remove(QChar::Null);
    document->setMarkdown(text,
                          QTextDocument::MarkdownFeature(QTextDocument::MarkdownDialectCommonMark
                                                         | QTextDocument::MarkdownNoHTML));
    return document;
}

QString markup(const QString &commonMark, qsizetype cap)
{
    Writer writer(cap);
    QString html = writer.write(*read(commonMark, cap));
    // One paragraph needs no room around it.
    if (html.count(QLatin1StringView("<p>")) == 1 && html.startsWith(QLatin1StringView("<p>"))
        && html.endsWith(QLatin1StringView("</p>")))
        html = html.mid(3, html.size() - 7);
    return html;
}

QString markupText(const QString &commonMark, qsizetype cap)
{
    return plainText(read(commonMark, cap)->toPlainText().remove(QChar::ObjectReplacementCharacter),
                     cap);
}

/// What \a make gives, kept: views ask for the same text again whenever a row changes.
template<QString (*make)(const QString &, qsizetype)>
QString kept(const QString &commonMark, qsizetype cap)
{
    constexpr int MostKept = 200;
    thread_local QCache<std::pair<QString, qsizetype>, QString> cache(MostKept);
    // A character more than is read tells that the text was cut. What follows can be long.
    const QString begin = commonMark.left(mostRead(cap) + 1);
    const std::pair key(begin, cap);
    if (const QString *made = cache.object(key))
        return *made;
    const QString made = make(begin, cap);
    cache.insert(key, new QString(made));
    return made;
}

} // namespace

QString safeMarkup(const QString &commonMark, qsizetype cap)
{
    if (isPlain(commonMark))
        return Writer(cap).taken(commonMark.left(mostRead(cap)).trimmed());
    return kept<markup>(commonMark, cap);
}

QString safeMarkupText(const QString &commonMark, qsizetype cap)
{
    if (isPlain(commonMark))
        return plainText(commonMark.left(mostRead(cap)), cap);
    return kept<markupText>(commonMark, cap);
}

} // namespace Keyfob
