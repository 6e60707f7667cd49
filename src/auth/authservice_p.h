// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/authservice.h"
#include "auth/renewal.h"
#include "auth/renewalschedule.h"
#include "auth/signout.h"
#include "core/clock.h"
#include "core/completion.h"
#include "oidc/pendingrequests.h"
#include "oidc/provider.h"
#include "oidc/sessionconfiguration.h"
#include "vault/sessionid.h"

#include <QTimer>

namespace Keyfob {

/// The state and the steps. Tasks hold it, and stop at the next step when \a q is gone or another
/// attempt has begun.
class AuthService::Private : public std::enable_shared_from_this<Private>
{
public:
    using Self = std::shared_ptr<Private>;

    struct Refused
    {
        QString id; ///< Of the session, in the vault
        SessionConfiguration configuration;
        Secret refreshToken; ///< To be revoked when another session comes in its place
    };

    Private(AuthService *service, Tenant ofTenant, Dependencies dependencies);

    quint64 begin(State first);
    bool isCurrent(quint64 number) const { return q && number == attempt; }
    /// Of this account, in the vault and in locks.
    QString id() const { return sessionId(tenant.id(), account); }
    void setState(State next);
    void setStage(State next); ///< Of a sign-in; a session that is asked to grow stays SignedIn
    void setNotice(std::optional<Error> next);
    /// What the keychain did not do becomes the notice.
    void setKeychainTrouble(const Error &why, const QString &sentence);
    void enter(SessionRecord next);
    void leave(std::optional<Error> why);
    void checkExpiry();

    /// Asks the person at the provider, for \a options, in the window or in the browser.
    static QCoro::Task<Expected<SessionRecord>>
    authorize(Self self, quint64 number, AuthorizationOptions options, bool inBrowser);
    bool canUseBrowser() const { return browser && !tenant.loopbackRedirectUri.isEmpty(); }
    void cancelVisit(); ///< Wherever it is
    static QCoro::Task<Expected<void>> keep(Self self, quint64 number);
    /// A record of another configuration is taken only if that is the one \a agreed to.
    static QCoro::Task<Expected<void>> restore(Self self, bool interactive,
                                               std::optional<SessionConfiguration> agreed = {});

    // The configuration of a session, in authservice_configuration.cpp
    bool isAccepted(const SessionRecord &found,
                    const std::optional<SessionConfiguration> &agreed) const;
    Error refuse(const SessionRecord &found); ///< Leaves with the error, and keeps the record.
    /// Goes on with \a found, once the vault has it with this configuration.
    static QCoro::Task<Expected<void>> resume(Self self, SessionRecord found, quint64 number);
    /// Keeps the session in the place of \a replaced, which is given up.
    static QCoro::Task<> keepInstead(Self self, quint64 number, Refused replaced);
    static SignOutParts signOutParts(Self self, quint64 number);
    /// Signed out after a while, though the provider is not done yet.
    static QCoro::Task<> stopWaiting(Self self, quint64 number);
    /// Nobody goes on with \a unwanted, which is not in the vault: the provider is told, once.
    void revokeUnused(const SessionRecord &unwanted);

    // Access tokens, in authservice_accesstoken.cpp
    static QCoro::Task<Expected<Secret>> accessToken(Self self, AccessTokenRequest request);
    static QCoro::Task<Expected<void>> askIfNeeded(Self self, AccessTokenRequest request);

    // The person in a window while SignedIn, in authservice_asking.cpp
    /// Asks the person in a window to sign in again, if the session is over, and to allow
    /// \a scopes as well.
    static QCoro::Task<Expected<void>> ask(Self self, QStringList scopes);
    /// What the window of ask() came to, for the session that was \a old.
    Expected<void> takeAnswer(quint64 number, const SessionRecord &old,
                              const Expected<SessionRecord> &answer);
    void setInteracting(bool next);
    void setKept(bool next);
    void lapse(const Error &why); ///< See isReauthenticationRequired(); \a why is the notice
    void setReauthenticationRequired(std::optional<Error> why);

    // Renewal, in authservice_renewal.cpp
    void setRenewing(bool next);
    void setOffline(std::optional<Error> why);
    /// The provider does not renew the session: its tokens are used until they expire.
    void setRefusal(const Error &why);
    /// There is something to renew with, and the provider has not refused it.
    bool hasMeans() const { return record && canRenew(*record) && !refusal; }
    void replace(SessionRecord next);
    void noticeSlowClock(); ///< Tells the person, if the provider's clock shows it.
    void endSession(const Error &why);
    void resumeAfterOffline(); ///< The network is back.
    void takeFailure(const Error &why); ///< Of a renewal
    void finishRenewal(const Expected<void> &result); ///< Tells all who wait.
    /// Renews the session that there is; whoever comes while that goes on waits for its result.
    static QCoro::Task<Expected<void>> renewOnce(Self self);
    /// Renews \a old, which may not be the session yet.
    static QCoro::Task<Expected<Renewed>> runRenewal(Self self, SessionRecord old, quint64 number);
    /// What a kept session that has expired comes to, while Starting.
    static QCoro::Task<Expected<void>> revive(Self self, SessionRecord old, quint64 number);

    AuthService *q;
    Tenant tenant;
    HttpClient &http;
    UserAgent &userAgent;
    UserAgent *browser;
    SessionVault &vault;
    const Clock &clock;
    QString lockFolder;
    QString account;
    std::function<QString(const Session &)> chooseAccount;
    const SessionConfiguration configuration;
    bool bindsUnknown;
    /// What the kept session has of other settings: it waits for the person to agree or to log in
    std::optional<Refused> refused;
    const Delay &delay;
    std::function<bool()> sharesRedirectUri;
    Provider provider;
    PendingRequests pending;
    QTimer timer;

    State state = State::Starting;
    quint64 attempt = 0;
    std::optional<Error> error;
    std::optional<Error> notice;
    KeychainTrouble trouble = KeychainTrouble::None; ///< What the notice is about
    std::optional<SessionRecord> record; ///< While SignedIn
    Secret cookies; ///< The provider's, for the next visit
    bool isKept = false; ///< The vault has it
    RenewalSchedule schedule; ///< Of record
    bool isRenewing = false; ///< Or asking: nobody else may change the session
    bool isEnding = false; ///< SignedOut, and the provider's own session is still being ended
    bool visitsBrowser = false; ///< Where the last sign-in began
    bool isInteracting = false; ///< The person is in a window, for more scopes
    bool isOffline = false; ///< The last renewal failed for want of a network; notice says so
    std::optional<Error> refusal; ///< Why it is not renewed, though its tokens are good still
    std::optional<Error>
        reauthenticationRequired; ///< Why there is no token any more, while SignedIn
    QList<Completion<Expected<void>>> waiting; ///< For the renewal that goes on
    std::optional<SessionRecord> late; ///< Came when nobody wanted it any more: to be revoked
};

/// The session is over, and nothing can be done about it.
Error sessionOver();

} // namespace Keyfob
