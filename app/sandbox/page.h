// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"
#include "pagelanguage.h"

#include <QHash>
#include <QString>

namespace Keyfob::Sandbox {

/// A page or a piece of one: an HTML file of the resources, with `{{name}}` where something is put
/// in, and `[[A text for %1.|name]]` around what is translated.
class Page
{
public:
    /// The file pages/\a name.html in \a language, which outlives this.
    Page(const PageLanguage &language, const QString &name);

    /// Puts \a text, escaped, where `{{name}}` stands.
    Page &set(const QString &name, const QString &text);
    /// The same, in the page's language.
    Page &set(const QString &name, const Sentence &sentence);
    /// Puts other pieces there. There is no way to put in text that was not escaped.
    Page &set(const QString &name, const Page &piece);
    Page &set(const QString &name, const QList<Page> &pieces);

    /// The finished piece. Every placeholder must have been set.
    QString html() const;
    const PageLanguage &language() const { return *m_language; }

private:
    QString value(const QString &name) const;
    /// \a text, escaped, with the value of \a name for %1.
    QString translated(const QString &text, const QString &name) const;

    const PageLanguage *m_language;
    QString m_name;
    QHash<QString, QString> m_values;
};

/// \a content inside the frame that all pages share, called \a title. Nothing but our own
/// stylesheet and script may load; forms may lead here and to \a formTarget (an origin, because
/// browsers check redirects after a form too).
Response pageReply(int status, const Sentence &title, const Page &content,
                   const QString &formTarget = {});

/// A page that says what is wrong with a request; it never leads anywhere.
Response errorPage(const PageLanguage &language, int status, const Sentence &title,
                   const Sentence &sentence);

/// The file assets/\a name (stylesheet, script, picture), if there is one.
std::optional<Response> asset(const QString &name);

} // namespace Keyfob::Sandbox
