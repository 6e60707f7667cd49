// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/completion.h"
#include "../core/export.h"
#include "useragent.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Keyfob {

class Clock;
class LoopbackCallback;

/// The person's own browser (RFC 8252): it is asked to open the provider's page, and the callback
/// comes back to a port of this machine. What is typed there, and the provider's cookies, stay in
/// the browser.
class KEYFOB_EXPORT SystemBrowser : public UserAgent
{
    Q_OBJECT

public:
    /// Opens an address in the browser; returns false if that is known to have failed.
    using Launcher = std::function<bool(const QUrl &)>;

    /// Opens nothing yet.
    explicit SystemBrowser(Launcher launcher, QObject *parent = nullptr);
    /// Ends the running visit with Cancelled.
    ~SystemBrowser() override;

    /// How long a visit without a deadline of its own may take; 10 min at first.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// Lets visits time out when \a clock is turned: see followClock(). Called once; it is
    /// not owned.
    void setClock(const Clock &clock);

    /// What the running visit opens, for a person to copy; empty without one. It is good for this
    /// visit alone.
    QUrl link() const { return m_link; }
    /// True if no browser could be started for it.
    bool didNotOpen() const { return m_didNotOpen; }

    /// True if \a error ended a visit to an embedded view for a reason that a browser does not
    /// have: the view does not start, or the provider refuses such views (`disallowed_useragent`).
    static bool mayHelpWith(const Error &error);

    /// Listens at \a redirectUri: see LoopbackServer::listen(). A visit that runs ends.
    Expected<QUrl> prepare(const QUrl &redirectUri) override;
    /// See UserAgent::open(). Errors: Cancelled, TimedOut; Internal without prepare();
    /// UserAgentUnavailable for a visit that nobody may see. A browser that does not start is no
    /// error: see didNotOpen().
    QCoro::Task<Expected<VisitResult>> open(Visit visit) override;
    void cancel() override;
    /// Opens the page once more.
    void raise() override;
    void conclude(bool succeeded) override;

Q_SIGNALS:
    /// link() or didNotOpen() changed.
    void visitChanged();

private:
    struct Later // A callback ends from within its own signal.
    {
        void operator()(LoopbackCallback *callback) const;
    };

    void launch();
    void finish(Expected<VisitResult> result);

    Launcher m_launcher;
    std::chrono::milliseconds m_timeout {std::chrono::minutes {10}};
    QTimer m_timer;
    std::unique_ptr<LoopbackCallback, Later> m_callback;
    std::optional<Completion<Expected<VisitResult>>> m_running;
    QUrl m_link;
    bool m_didNotOpen = false;
};

} // namespace Keyfob
