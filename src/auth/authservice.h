// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"
#include "auth/accesstokenrequest.h"
#include "auth/authstate.h"
#include "auth/session.h"
#include "core/export.h"
#include "oidc/sessionconfiguration.h"
#include "oidc/tenant.h"
#include "oidc/useragentkind.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Keyfob {

class AuthServicePrivate;
class Clock;
class Delay;
class HttpClient;
class NetworkWatch;
class SessionVault;
class SavingMode;
class UserAgent;

/// Signs a person in at one tenant, keeps the session, and signs out. See README.md here for the
/// table of states and events.
class KEYFOB_EXPORT AuthService : public QObject, public AccessTokenSource
{
    Q_OBJECT
    Q_PROPERTY(Keyfob::AuthState::Value state READ state NOTIFY stateChanged)
    Q_PROPERTY(Keyfob::Error error READ error NOTIFY stateChanged)
    Q_PROPERTY(Keyfob::Error notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool renewing READ isRenewing NOTIFY renewingChanged)
    Q_PROPERTY(bool reauthenticationRequired READ isReauthenticationRequired NOTIFY
                   reauthenticationRequiredChanged)
    Q_PROPERTY(bool interacting READ isInteracting NOTIFY interactingChanged)

public:
    using State = AuthState::Value;

    /// Why the session is not in the keychain, or was not found there.
    enum class KeychainTrouble {
        None,
        Locked, ///< Unlock it and retry; or continue for this time only.
        Missing, ///< It is unlocked, and the session is gone: log in again.
        Denied, ///< It refused this program: allow it and retry.
        Corrupt, ///< Damaged, or of a newer version: log in again.
        /// This desktop has none, or the settings that go with it cannot be written: the session
        /// lasts as long as the program.
        Unavailable,
        Hung, ///< It did not answer in time: retry.
        Failed, ///< Any other error: retry.
    };
    Q_ENUM(KeychainTrouble)

    /// What it works with; none is owned, all outlive it and its running tasks.
    struct Dependencies
    {
        HttpClient &http; ///< For all requests
        UserAgent &userAgent; ///< The window
        SessionVault &vault; ///< Keeps the session
        const Clock &clock; ///< Says when it is over
        QString lockFolder = {}; ///< Where processes agree who renews; empty: as RenewalLock
        NetworkWatch *network = nullptr; ///< Without it, time-outs alone tell of the network
        /// Which of the tenant's accounts: see sessionId().
        QString account = {};
        /// Says in which account somebody who has just signed in belongs; absent: in this one.
        std::function<QString(const Session &)> chooseAccount = {};
        UserAgent *browser = nullptr; ///< The person's own (RFC 8252), where that can be used
        /// The tenant's settings are known to be those with which a version that did not note them
        /// kept a session: it continues with them. False: that is for the person to say.
        bool bindsUnknownConfiguration = false;
        const Delay *delay = nullptr; ///< Null: the system's
        /// True if another issuer that the program knows has the same redirect URI: then an answer
        /// of unknown origin has to name its issuer (RFC 9700 4.4). Absent: none has.
        std::function<bool()> sharesRedirectUri = {};
        const SavingMode *saving = nullptr; ///< Whether to work ahead; null: as the system says
        /// Where copies of what providers publish are kept (ProviderCache); empty: nowhere.
        QString providerFolder = {};
    };

    /// A service for \a tenant, by \a dependencies, in the state Starting: restore() comes next. It
    /// does nothing by itself before.
    AuthService(Tenant tenant, Dependencies dependencies, QObject *parent = nullptr);
    /// Running tasks end with Cancelled.
    ~AuthService() override;

    /// Whose people sign in.
    const Tenant &tenant() const;
    /// Which of the tenant's accounts this is: see sessionId().
    QString account() const;
    /// The current state.
    State state() const;
    /// Why the last attempt ended in SignedOut; code Cancelled and an empty message mean nothing
    /// to show.
    Error error() const;
    /// True if the last attempt failed and the person should know.
    bool hasError() const;
    /// Something that the person should know meanwhile, such as "the keychain is
    /// locked: you stay signed in until you close Keyfob".
    Error notice() const;
    /// True if there is something to say.
    bool hasNotice() const;
    /// What notice() is about, if it is about the keychain.
    KeychainTrouble keychainTrouble() const;
    /// True when retryKeychain() may help.
    bool canRetryKeychain() const;
    /// The session while SignedIn.
    std::optional<Session> session() const;

    /// True while the session is being renewed, unseen; the state stays.
    bool isRenewing() const;
    /// The keychain has the session, for the next start.
    bool isKept() const;
    /// There is something to renew the session with, and the provider has not refused it.
    bool isRenewable() const;
    /// The session has expired, and the provider could not be reached to renew it: it is kept, and
    /// renewed once the provider can be reached. notice() says so.
    bool isOffline() const;
    /// The session has expired, and only the person can renew it: there is no token, and nothing in
    /// the keychain, but the state stays SignedIn, so that what they were doing stays too. It
    /// continues once they sign in again, in the window of an interactive call. notice() says why.
    bool isReauthenticationRequired() const;
    /// The person is at the provider's page while SignedIn: see cancel() and raiseSignIn().
    bool isInteracting() const;

    /// Starting to SignedIn or SignedOut: what the keychain has. A keychain that fails is a notice.
    /// A kept session that has expired is renewed first; if the provider refuses, the error is
    /// TokenExpired, and without a network the session is kept.
    ///
    /// A session continues with the settings that it was made with only (SessionConfiguration). If
    /// the tenant's differ, the error is ConfigurationChanged: nothing of the session is used or
    /// sent, its record stays as it is, and configurationDifferences() has what to show. The person
    /// agrees (acceptConfiguration()) or logs in (signIn()).
    ///
    /// What is kept is renewed as accessToken() says. Errors: those of SessionVault::load();
    /// ConfigurationChanged; InvalidRequest in another state; Cancelled.
    QCoro::Task<Expected<void>> restore();

    /// What differs between the settings of the kept session and the tenant's, to be shown before
    /// somebody agrees; empty unless a session waits for that.
    QList<ConfigurationDifference> configurationDifferences() const;
    /// True while SignedOut with a kept session of other settings; signing in replaces it.
    bool canAcceptConfiguration() const;
    /// The person has seen configurationDifferences() and agrees: the kept session continues with
    /// the tenant's settings, as restore() says, and belongs to them from now on. Never call it
    /// without having asked. Errors: as restore() (ConfigurationChanged once more, if another
    /// process has replaced the session meanwhile); InvalidRequest when nothing waits.
    QCoro::Task<Expected<void>> acceptConfiguration();

    /// The person says that the keychain is unlocked now, or is about to do it when asked: looks
    /// for the kept session again, or keeps the one there is. Errors: those of SessionVault;
    /// InvalidRequest when keychainTrouble() is None or a sign-in is on its way.
    QCoro::Task<Expected<void>> retryKeychain();
    /// The person continues without the keychain: the notice goes.
    void dismissNotice();

    /// SignedOut to SignedIn, or back with the error; the README has the steps. The request is that
    /// of the tenant's response type (OIDC Core 3.1.2.1, 3.2.2.1, 3.3.2.1), with PKCE where a code
    /// comes back (RFC 7636); what comes is checked as OIDC Core 3.1.3.7, 3.2.2.11 and 3.3.2.12 say
    /// before anything of it is used. A \a prompt (OIDC
    /// Core 3.1.2.1) goes beside the tenant's, unless this account has cookies of its own, by
    /// which the provider knows who it is. Errors: any of the provider, the user agent and the
    /// checks; Cancelled; InvalidRequest in another state, and for
    /// UserAgentKind::System where canUseBrowser() is false. UserAgentKind::Unknown: as the tenant
    /// says, and Embedded where it lets the person choose.
    QCoro::Task<Expected<void>> signIn(QString prompt = {},
                                       UserAgentKind userAgent = UserAgentKind::Unknown);

    /// True if the tenant has a loopback redirect URI, and this service a browser.
    bool canUseBrowser() const;

    /// Somebody may soon sign in, or be asked for more while SignedIn: fetches what that will need,
    /// and lets the window get ready (see UserAgent::warmUp()). Nothing else changes, and nothing
    /// is said of what fails.
    void warmUp();

    /// Ends a running signIn() with Cancelled, and a window that is open while SignedIn.
    void cancel();
    /// Brings the sign-in window to the front.
    void raiseSignIn();

    /// Ends the session here and at the provider, which is asked to revoke the refresh token (RFC
    /// 7009) and to end its own session (OpenID Connect RP-Initiated Logout 1.0). What could not be
    /// done becomes the notice; a refresh token that is left is revoked after the next restore().
    /// A provider that takes its time, or asks, does not hold up the state: SignedOut after 2 s,
    /// and the task ends with the provider. Errors: InvalidRequest unless SignedIn; Cancelled.
    QCoro::Task<Expected<void>> signOut();

    /// Removes the copies of what the provider publishes.
    void forgetProvider();

    /// Removes the kept session, and asks the provider to revoke its refresh token (RFC 7009),
    /// without a visit: nothing opens, and the state stays. For a session that is not continued:
    /// before restore(), or when the program ends. A refresh token that could not be revoked is
    /// revoked the next time; one of other settings is dropped, never sent. Errors: those of
    /// SessionVault::remove(); Cancelled.
    QCoro::Task<Expected<void>> forgetKept();

    /// The access token, renewed first if it has expired or is about to: by the refresh token (RFC
    /// 6749 6, OIDC Core 12), or else by a visit that nobody sees (`prompt=none`, OIDC Core
    /// 3.1.2.1). Calls that come meanwhile share one renewal. No window is opened. Errors:
    /// NotSignedIn, TokenExpired; why it could not be renewed, such as Offline, TimedOut,
    /// LoginRequired, and those of UserAgent::open(); SubjectMismatch, which ends the session.
    QCoro::Task<Expected<Secret>> accessToken() override;

    /// The same for a purpose: if the request allows it, the person is asked in a window for scopes
    /// that are missing (RFC 6750 3.1), and to sign in again when isReauthenticationRequired(),
    /// while the state stays SignedIn. All who wait for that wait for one window. Errors: also
    /// InsufficientScope (also: asked for, and not granted); TokenExpired when no token lasts as
    /// long; InvalidRequest while a window is open that asks for other scopes; SubjectMismatch,
    /// which ends a session that still has a token; those of UserAgent::open() and redeem(), but
    /// why the session has expired when the window is closed.
    ///
    /// With the name of another API (AccessTokenRequest::audience, RFC 8707), the token is for that
    /// one alone, from the same session, kept in memory, and gone with the session; nobody is asked
    /// but to sign in again. Errors: also AudienceWrong, if the token is for another API or does
    /// not say for which; NotSignedIn, if the session has nothing to get it with; LoginRequired.
    QCoro::Task<Expected<Secret>> accessToken(AccessTokenRequest request);

    /// The tokens of accessToken() for \a request, for an ApiClient that calls that API alone. Its
    /// errors are those of accessToken(); Cancelled once this service is gone.
    std::unique_ptr<AccessTokenSource> tokensFor(AccessTokenRequest request);

    /// The token that replaces \a refused, which an API did not take (RFC 6750 3.1,
    /// `invalid_token`): the one there is by now, or else a renewed one. Errors: NotSignedIn (also:
    /// there is nothing to renew with), and as accessToken().
    QCoro::Task<Expected<Secret>> renew(Secret refused) override;

    /// As accessToken() with AccessTokenRequest::interactive, if isReauthenticationRequired(), or
    /// \a refused is its token and there is nothing to renew it with; else \a why, unless there is
    /// another token by now. Errors: \a why; those of an interactive accessToken().
    QCoro::Task<Expected<Secret>> acquireInteractively(Secret refused, Error why) override;
    /// Another number after each login, log-out and look for a kept session.
    quint64 sessionNumber() const override;

    /// Renews what is due, and ends what is over. Timers call it; so may whoever knows that the
    /// machine has slept or that its clock was set.
    void checkExpiry();

Q_SIGNALS:
    void stateChanged(); ///< Emitted when state() changes, and error() with it.
    void sessionChanged(); ///< Emitted when session() or its tokens change.
    void noticeChanged(); ///< Emitted when notice() changes.
    void renewingChanged(); ///< Emitted when isRenewing() changes.
    /// Emitted when isReauthenticationRequired() changes.
    void reauthenticationRequiredChanged();
    void interactingChanged(); ///< Emitted when isInteracting() changes.
    void keptChanged(); ///< Emitted when isKept() changes.

private:
    std::shared_ptr<AuthServicePrivate> d; // shared with running tasks
};

} // namespace Keyfob
