// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "page.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(u":/sandbox/pages/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray typeOf(const QString &name)
{
    if (name.endsWith(u".css"))
        return "text/css; charset=utf-8";
    if (name.endsWith(u".js"))
        return "text/javascript; charset=utf-8";
    return "image/png";
}

} // namespace

Page::Page(const PageLanguage &language, const QString &name)
    : m_language(&language)
    , m_name(name)
{
}

Page &Page::set(const QString &name, const QString &text)
{
    // toHtmlEscaped leaves the apostrophe alone: our templates quote with " only.
    m_values.insert(name, text.toHtmlEscaped());
    return *this;
}

Page &Page::set(const QString &name, const Sentence &sentence)
{
    return set(name, m_language->translated(sentence));
}

Page &Page::set(const QString &name, const Page &piece)
{
    m_values.insert(name, piece.html());
    return *this;
}

Page &Page::set(const QString &name, const QList<Page> &pieces)
{
    QString html;
    for (const Page &piece : pieces)
        html += piece.html();
    m_values.insert(name, html);
    return *this;
}

QString Page::value(const QString &name) const
{
    Q_ASSERT_X(m_values.contains(name), qPrintable(m_name), qPrintable(name));
    return m_values.value(name);
}

QString Page::translated(const QString &text, const QString &name) const
{
    const QString html = m_language->translated(text).toHtmlEscaped();
    return name.isEmpty() ? html : html.arg(m_language->isolated(value(name)));
}

QString Page::html() const
{
    static const QRegularExpression mark(uR"(\{\{(\w+)\}\}|\[\[([^|\]]+)(?:\|(\w+))?\]\])"_s);
    // One pass from left to right: what was put in is not looked at again.
    QString source = QString::fromUtf8(resource(m_name + u".html"_s));
    if (source.startsWith(u"<!--")) // The license is for the file, not for the page.
        source.remove(0, source.indexOf(u"-->") + 4);
    QString result;
    qsizetype at = 0;
    for (auto marks = mark.globalMatch(source); marks.hasNext();) {
        const QRegularExpressionMatch found = marks.next();
        result += QStringView(source).sliced(at, found.capturedStart() - at);
        result += found.hasCaptured(1) ? value(found.captured(1))
                                       : translated(found.captured(2), found.captured(3));
        at = found.capturedEnd();
    }
    return result + source.sliced(at);
}

Response pageReply(int status, const Sentence &title, const Page &content,
                   const QString &formTarget)
{
    const PageLanguage &language = content.language();
    Page frame(language, u"frame"_s);
    frame.set(u"title"_s, title)
        .set(u"content"_s, content)
        .set(u"language"_s, language.code())
        .set(u"direction"_s, language.direction());
    Response response {status, "text/html; charset=utf-8", frame.html().toUtf8(), {}};
    const QByteArray policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
        + (formTarget.isEmpty() ? QByteArray() : ' ' + formTarget.toUtf8());
    response.with("Content-Security-Policy", policy)
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-store");
    return response;
}

Response errorPage(const PageLanguage &language, int status, const Sentence &title,
                   const Sentence &sentence)
{
    Page content(language, u"message"_s);
    content.set(u"kind"_s, u"wrong"_s).set(u"title"_s, title).set(u"sentence"_s, sentence);
    return pageReply(status, title, content);
}

std::optional<Response> asset(const QString &name)
{
    if (name.contains(u'/') || name.endsWith(u".html"))
        return std::nullopt;
    const QByteArray content = resource(name);
    if (content.isEmpty())
        return std::nullopt;
    Response response {200, typeOf(name), content, {}};
    response.with("X-Content-Type-Options", "nosniff").with("Cache-Control", "max-age=300");
    return response;
}

} // namespace Keyfob::Sandbox
