// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "answertrail.h"

#include "net/origin.h"

namespace Keyfob {

void AnswerTrail::requested(const QObject *view, const QUrl &url)
{
    if (!url.host().isEmpty())
        m_last.insert(view, {url, false});
}

void AnswerTrail::settled(const QObject *view, const QUrl &url)
{
    // It is told late: by then the view may be on its way to something else.
    if (const auto last = m_last.find(view); last != m_last.end() && last->url == url)
        last->isSettled = true;
}

QUrl AnswerTrail::answeredBy(const QObject *view, const QUrl &committed, bool redirected) const
{
    const Last last = m_last.value(view);
    // Where there is no page, only a server's redirect can carry its answer.
    if (committed.host().isEmpty())
        return last.url;
    const bool isSameOrigin = originOf(committed) == originOf(last.url);
    if (!redirected || (isSameOrigin && committed.path() == last.url.path()))
        return committed;
    // A server's redirect, or a script of the page while something else is asked for.
    if (!m_areViewsShared && !last.isSettled)
        return last.url;
    return isSameOrigin ? committed.adjusted(QUrl::RemovePath | QUrl::RemoveQuery) : QUrl();
}

} // namespace Keyfob
