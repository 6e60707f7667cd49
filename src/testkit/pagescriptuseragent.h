// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/canceltoken.h"
#include "../useragent/useragent.h"
#include "pagescript.h"

namespace Keyfob {

class HttpClient;

/// A user agent without an engine: it follows redirects, keeps cookies, and leaves each page as a
/// PageScript says. It runs no script of the page's and visits only the hosts that it may. What an
/// invisible visit shows it does not see: the deadline of such a visit is over at once.
class PageScriptUserAgent : public UserAgent
{
    Q_OBJECT

public:
    /// \a http is not owned, and outlives this; the tenant's network set-up is its.
    explicit PageScriptUserAgent(HttpClient &http, PageScript script = PageScript::sandbox());

    /// From the next page on.
    void setScript(PageScript script) { m_script = std::move(script); }

    /// Errors: Cancelled, also when the script closes the window; TimedOut; HostBlocked for a host
    /// that Visit::hosts does not name; PageLoadFailed for a page without a form and after 30
    /// steps; those of HttpClient::send().
    QCoro::Task<Expected<VisitResult>> open(Visit visit) override;
    void cancel() override;
    void raise() override;

    /// How many pages with a password field were left so far.
    int passwordsAsked() const { return m_passwordsAsked; }

private:
    HttpClient &m_http;
    PageScript m_script;
    CancelToken m_cancel;
    int m_passwordsAsked = 0;
};

} // namespace Keyfob
