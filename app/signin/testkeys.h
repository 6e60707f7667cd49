// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace Keyfob {

class SignInSession;

/// A person's keyboard for keyfob-signin-test. Each step is {"at": PLACE, "keys": [KEY...]}: the
/// first one for a place is pressed, and used up, when that place appears. Places: "page", once it
/// is loaded, for the window's own keys; "page with keyboard", once it gets keys; and the items
/// "credentials", "certificates" and "problem", once they take keys, or "new credentials" and so
/// on, as soon as they are there.
/// A key is the name of a shortcut ("Tab", "Ctrl++"), "type:" and a text, or "again:" or "slowly:"
/// and a key that is pressed until the next page is there: an engine drops keys before it has drawn
/// a page.
class TestKeys : public QObject
{
    Q_OBJECT

public:
    /// Sits at \a window, which shows \a session and outlives this object.
    TestKeys(const QJsonArray &steps, SignInSession *session, QQuickWindow *window);

private Q_SLOTS:
    void watchQuestions();
    void reachReady();
    void reachKeyboard();

private:
    void reach(const QString &place);
    void press(const QString &key);

    QJsonArray m_steps;
    QQuickWindow *m_window;
    bool m_isPageLoaded = false;
    QTimer m_again;
};

} // namespace Keyfob
