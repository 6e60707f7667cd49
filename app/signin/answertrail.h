// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QUrl>

class QObject;

namespace Keyfob {

/// Who may have sent a view to the callback. What was asked for last proves nothing: another page
/// with a hand on the window can ask for an address of its own that never becomes a page, and the
/// page that is there continues to the callback by itself.
class AnswerTrail
{
public:
    /// The main frame of \a view goes to \a url, by a page's wish or by a redirect.
    void requested(const QObject *view, const QUrl &url);
    /// The load of \a url in \a view is over, with a page or without one.
    void settled(const QObject *view, const QUrl &url);
    /// A page has got a window of its own: from now on one page can send another one's view away.
    void shareViews() { m_areViewsShared = true; }
    /// \a view is gone.
    void forget(const QObject *view) { m_last.remove(view); }

    /// Who answers, when \a view with the page of \a committed, or with none if it is empty, goes
    /// to the callback; \a redirected if the engine calls that a redirect, which it does for those
    /// of servers and for those of scripts. Empty if it is not certain; without a path if
    /// only the origin is.
    QUrl answeredBy(const QObject *view, const QUrl &committed, bool redirected) const;

private:
    struct Last
    {
        QUrl url;
        bool isSettled = false;
    };
    QHash<const QObject *, Last> m_last; ///< What the view went to last
    bool m_areViewsShared = false;
};

} // namespace Keyfob
