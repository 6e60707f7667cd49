// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/certificateuse.h"
#include "core/error.h"
#include "shell/workspacemodel.h"
#include "useragent/signinmessages.h"
#include "vault/networksecrets.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Keyfob {

class EventLog;
struct Tenant;

/// Everything that works for one account at an organisation: the services of the library, and the
/// wires from them to what the screens show.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// How a workspace is made, apart from its tenant.
    struct Options
    {
        /// The sign-in program and its arguments; empty: there is none here.
        QStringList signInCommand;
        QString markerFile; ///< See SessionVault.
        SignIn::Theme theme = SignIn::Theme::System; ///< Of the sign-in window.
        /// Asks the person what the network wants to know; empty: nobody.
        NetworkSecrets::Ask ask = {};
        /// Says whether a client certificate may be shown; empty: none is.
        AllowCertificate allowCertificate = {};
        /// See AuthService::Dependencies.
        bool bindsUnknownConfiguration = false;
        QString account = {}; ///< Which of the tenant's accounts: see sessionId().
        /// See AuthService::Dependencies; absent: everybody stays in this account.
        std::function<QString(Workspace *, const Session &)> chooseAccount = {};
        /// See AuthService::Dependencies; absent: no other issuer is known.
        std::function<bool(const Workspace *)> sharesRedirectUri = {};
        /// The prompt for AuthService::signIn(); absent: the tenant's.
        std::function<QString(const Workspace *)> prompt = {};
        SignIn::WindowState signInWindow = {}; ///< How the last one was.
        EventLog *events = nullptr; ///< Gets what happens; not owned.
        std::function<void(const SignIn::WindowState &)> keepSignInWindow = {};
        /// The person wants what support asks for about this tenant on the clipboard.
        std::function<void(const Tenant &)> copyDiagnostics = {};
    };

    /// A workspace for \a tenant. Errors: those of loadNetworkSetup().
    static Expected<std::unique_ptr<Workspace>> create(Tenant tenant, Options options);
    ~Workspace() override;

    WorkspaceModel *model() const;

    const Tenant &tenant() const;
    /// Which of the tenant's accounts it is.
    QString account() const;
    /// The name of its session; another one once somebody has signed in who has an account.
    QString accountId() const;
    std::optional<Session> session() const;
    /// True unless all of the session is known to be gone from the keychain.
    bool mayHaveSession() const;

    /// Looks for a kept session, once.
    void restore();

    /// Ends a sign-in that is on its way.
    void cancel();

    /// Ends the session, which is looked for first if need be, and removes what the keychain has.
    /// Gives what could not be done, or an empty problem.
    QCoro::Task<Problem> signOut();

    /// Ends when the keychain has what it was given.
    QCoro::Task<> waitForSaved();

Q_SIGNALS:
    void sessionChanged();

private:
    class Private;
    /// Opens the client certificate's key, if it is locked, and looks for the session.
    QCoro::Task<> begin();

    explicit Workspace(std::unique_ptr<Private> d);
    QCoro::Task<> askForScopes(QStringList scopes);
    /// Notes what happens, for support, and passes on what the sign-in window wants.
    void watch(const Options &options);

    std::unique_ptr<Private> d;
};

} // namespace Keyfob
