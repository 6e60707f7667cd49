// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <QCoroTask>
#endif

namespace Keyfob {

/// One visit to the provider.
struct Visit
{
    /// What the person came for.
    enum class Purpose { SignIn, SignOut };

    /// The authorize or end-session URL; has no fragment.
    QUrl url;
    /// As prepare() gave it: the visit ends at the navigation there. A browser's visit may have
    /// none: then it ends as soon as the page is opened.
    QUrl redirectUri;
    QByteArray state; ///< The request's; a browser's callback without it is noise.
    Purpose purpose = Purpose::SignIn; ///< For what the person reads at the end.
    QStringList hosts; ///< Hosts that the main frame may show.
    QString tenantName; ///< For the window's title.
    Secret cookies; ///< The provider's cookies from the last visit, as VisitResult gave them.
    /// false: no window ever (prompt=none); the deadline ends it.
    bool visible = true;
    /// Not 0: an invisible visit's page is shown once it waits for the person this long: it is
    /// there, and nothing more comes; three times as long while it still loads. From then on the
    /// deadline does not count.
    std::chrono::milliseconds showAfter {0};
    /// How long it may take altogether; 0: as long as the person wants.
    std::chrono::milliseconds deadline {0};
};

/// How a visit ended.
struct VisitResult
{
    Secret callback; ///< The callback URL, octet by octet, with its fragment.
    Secret cookies; ///< An opaque blob for the next Visit.
    /// Where the navigation to the callback came from: the origin (originOf()) of the last page or
    /// redirect before it. Empty: nobody can see it, as in a browser of the person's own. "null",
    /// which is no origin: it could be seen, and is not certain; nothing is proven then.
    QString answeredBy = {};
    /// The path of that page or redirect, percent-encoded: issuers can share an origin. Empty: not
    /// known.
    QString answeredPath = {};
};

/// Something that shows the provider's pages to a person and catches the callback.
class KEYFOB_EXPORT UserAgent : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gets ready for the next visit, whose callback is registered at the provider as
    /// \a redirectUri. Gives the redirect URI to use, which has the port when the agent itself
    /// listens there (RFC 8252 7.3). open() or cancel() comes next. Errors: UserAgentUnavailable.
    virtual Expected<QUrl> prepare(const QUrl &redirectUri) { return redirectUri; }

    /// A visit like this one may come soon: gets ready for it, so that its page is there sooner.
    /// Of \a visit, the host of its address, its redirect URI and its hosts count. Nobody is asked
    /// or shown anything. An agent that has nothing to get ready does nothing.
    virtual void warmUp(const Visit &visit) { Q_UNUSED(visit) }

    /// Carries out \a visit; one at a time. Errors: Cancelled (closed by the person, cancel(), or
    /// this object destroyed), TimedOut (with status 408 if no page came), UserAgentUnavailable,
    /// UserAgentCrashed, UserAgentProtocol, CertificateRefused, PageLoadFailed (with the HTTP
    /// status of the page; 0: it is the network's fault), HostBlocked, GraphicsFailed,
    /// RedirectUriMismatch;
    /// UserAgentRestart: continue with a new request, the person wants to.
    virtual QCoro::Task<Expected<VisitResult>> open(Visit visit) = 0;

    /// Ends the running visit, if there is one, with Cancelled.
    virtual void cancel() = 0;

    /// Brings the window of the running visit to the front.
    virtual void raise() = 0;

    /// Whether what the last visit brought was good: a browser tells the person so.
    virtual void conclude(bool succeeded) { Q_UNUSED(succeeded) }
};

} // namespace Keyfob
