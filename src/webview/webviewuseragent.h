// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/completion.h"
#include "../useragent/useragent.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QQuickWindow;

namespace Keyfob {

class LoopbackCallback;

/// Shows the provider's pages in a Qt WebView, within this process: on phones that is the system's
/// own web view. Such a view cannot stop a navigation, so it takes only redirect URIs where nothing
/// can leave: http://127.0.0.1/..., where it listens itself, and on desktops a scheme of the
/// program's own. Its cookies are deleted when a visit ends. README.md says what it cannot do.
///
///     Keyfob::WebViewUserAgent::initialize(); // before the QGuiApplication
///     QGuiApplication app(argc, argv);
///     Keyfob::WebViewUserAgent view;
///     Keyfob::ClientOptions options;
///     options.userAgent = &view;
class WebViewUserAgent : public UserAgent
{
    Q_OBJECT

public:
    /// Gets Qt WebView ready. Call it before the QGuiApplication is made.
    static void initialize();

    /// Shows nothing yet.
    explicit WebViewUserAgent(QObject *parent = nullptr);
    /// Ends the running visit with Cancelled.
    ~WebViewUserAgent() override;

    /// Listens at \a redirectUri, unless its scheme is the program's own. A visit that runs ends.
    /// Errors: UserAgentUnavailable, also for a redirect URI where something could leave.
    Expected<QUrl> prepare(const QUrl &redirectUri) override;
    /// See UserAgent::open(). Errors: Cancelled, TimedOut, HostBlocked, PageLoadFailed;
    /// NotTheCallback and ResponseMalformed for what came to the listener and is no answer;
    /// UserAgentUnavailable for a redirect URI where something could leave, for a visit that nobody
    /// may ever see, and without Qt WebView; Internal without prepare().
    QCoro::Task<Expected<VisitResult>> open(Visit visit) override;
    Q_SLOT void cancel() override;
    void raise() override;

    /// The window of the running visit; null without one.
    QQuickWindow *window() const;

private:
    struct Later // A callback ends from within its own signal.
    {
        void operator()(LoopbackCallback *callback) const;
    };

    Q_SLOT void followPage(const QUrl &page);
    Q_SLOT void endAtFailedPage(const QUrl &page, const QString &reason);
    Q_SLOT void takeUrl(const QUrl &url);

    bool canOpen(const Visit &visit) const;
    Expected<void> makeWindow();
    bool isOwnPage(const QUrl &page) const;
    void finish(Expected<VisitResult> result);
    /// Lets what the engine hands to the desktop under \a scheme come here.
    void claim(const QString &scheme);

    QTimer m_deadline;
    QTimer m_showing;
    QPointer<QQuickWindow> m_window;
    std::unique_ptr<LoopbackCallback, Later> m_callback;
    std::optional<Completion<Expected<VisitResult>>> m_running;
    Visit m_visit; ///< The running one.
    QString m_scheme; ///< The one that was claimed last
};

} // namespace Keyfob
