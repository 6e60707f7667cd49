// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// What a person does on a provider's pages, as a value: which page has which fields filled in, and
/// which button is pressed there.
class PageScript
{
public:
    /// One page, known by the `id` of an element on it.
    struct Step
    {
        QString page; ///< The `id` of an element that no other page has.
        QMap<QString, QString> fields; ///< What is typed, by the `name` of the field.
        QString button; ///< The `id` of the button; empty: the form is sent as by Return.
        bool closes = false; ///< The person closes the window there.
    };

    /// What is sent when a page is left.
    struct Form
    {
        QUrl action; ///< Relative to the page, as it is written there.
        QList<QPair<QByteArray, QByteArray>> fields; ///< Hidden ones, typed ones, the button.
    };

    PageScript() = default;
    /// Does \a steps, each whenever its page is there.
    explicit PageScript(QList<Step> steps);

    /// Signs in and allows everything at keyfob-sandbox: as \a username, with \a password.
    static PageScript sandbox(const QString &username = QStringLiteral("emma@timesheets.example"),
                              const QString &password = QStringLiteral("keyfob"));
    /// Signs in at keyfob-sandbox as \a username, and denies what is asked for.
    static PageScript denying(const QString &username = QStringLiteral("emma@timesheets.example"));

    /// Types a wrong password at keyfob-sandbox, and closes the window when it says so.
    static PageScript
    wrongPassword(const QString &username = QStringLiteral("emma@timesheets.example"));

    /// True if the person closes the window at \a html.
    bool closes(const QString &html) const;
    /// What is sent from \a html; nothing if it has no form. A page that the script does not know
    /// is left with its hidden fields alone, as pages are that continue by themselves.
    std::optional<Form> leave(const QString &html) const;

private:
    QList<Step> m_steps;
};

} // namespace Keyfob
