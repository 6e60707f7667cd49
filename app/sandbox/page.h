// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QHash>
#include <QString>

namespace Keyfob::Sandbox {

/// A page or a piece of one: an HTML file of the resources with `{{name}}` in it.
class Page
{
public:
    /// The file pages/\a name.html.
    explicit Page(const QString &name);

    /// Puts \a text, escaped, where `{{name}}` stands.
    Page &set(const QString &name, const QString &text);
    /// Puts other pieces there. There is no way to put in text that was not escaped.
    Page &set(const QString &name, const Page &piece);
    Page &set(const QString &name, const QList<Page> &pieces);

    /// The finished piece. Every placeholder must have been set.
    QString html() const;

private:
    QString m_name;
    QHash<QString, QString> m_values;
};

/// \a content inside the frame that all pages share, called \a title. Nothing but our own
/// stylesheet and script may load; forms may lead here and to \a formTarget (an origin, because
/// browsers check redirects after a form too).
Response pageReply(int status, const QString &title, const Page &content,
                   const QString &formTarget = {});

/// A page that says what is wrong with a request; it never leads anywhere.
Response errorPage(int status, const QString &title, const QString &sentence);

/// The file assets/\a name (stylesheet, script, picture), if there is one.
std::optional<Response> asset(const QString &name);

} // namespace Keyfob::Sandbox
