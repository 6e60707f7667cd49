// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apiclient.h"
#include "auth/authservice.h"
#include "auth/session.h"
#include "client/clientoptions.h"
#include "core/error.h"
#include "core/export.h"
#include "oidc/tenant.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace Keyfob {

/// Signing in for a program that wants no more than that: a tenant file in, a session and an API
/// out. It puts the library's parts together as most programs need them; a program that needs them
/// otherwise makes an AuthService and an ApiClient itself.
///
/// People meet the provider in Keyfob's sign-in window, a process of its own; where that is not
/// installed, in their own browser, if the tenant has a `loopback_redirect_uri`. The session is
/// kept in the desktop's keychain, apart from those of other programs. Needs an event loop.
class KEYFOB_EXPORT Client : public QObject
{
    Q_OBJECT
    /// See state().
    Q_PROPERTY(Keyfob::AuthService::State state READ state NOTIFY stateChanged)
    /// See isSignedIn().
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY stateChanged)
    /// See isBusy().
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)

public:
    /// A client for the tenant whose file is at \a tenantFile. Errors: those of Tenant::load() and
    /// create().
    static Expected<std::unique_ptr<Client>> open(const QString &tenantFile,
                                                  ClientOptions options = {});

    /// A client for \a tenant. Errors: those of openNetwork().
    static Expected<std::unique_ptr<Client>> create(Tenant tenant, ClientOptions options = {});

    /// Running tasks end with Cancelled.
    ~Client() override;

    /// The session that was kept, or else a new one, for which the person signs in; so too if the
    /// kept one was made with other settings (see restore()). Errors: those
    /// of AuthService::signIn(), InvalidRequest while isBusy(); Cancelled, which nobody shows.
    QCoro::Task<Expected<Session>> signIn();

    /// Looks for a kept session; nothing if there is none. Nobody is asked but for the passphrase
    /// of the tenant's client key and whether its certificate may be shown
    /// (ClientOptions::allowCertificate), the first time. A keychain that fails is a notice of
    /// auth().
    ///
    /// A session goes on with the settings that it was made with only. If the tenant file has
    /// others, the error is ConfigurationChanged and nothing is sent: show
    /// configurationDifferences(), and call acceptConfiguration() if the person agrees, else
    /// signIn(), for which they log in again. Errors: those of AuthService::restore();
    /// InvalidRequest while another call looks for it.
    QCoro::Task<Expected<std::optional<Session>>> restore();

    /// What differs between the settings of the kept session and the tenant file's; empty unless
    /// restore() ended with ConfigurationChanged.
    QList<ConfigurationDifference> configurationDifferences() const;

    /// The person has seen what differs, and agrees that the kept session goes on with the tenant
    /// file's settings. Never call it without having asked. Errors: those of
    /// AuthService::acceptConfiguration(), and why the session is over, if it is.
    QCoro::Task<Expected<Session>> acceptConfiguration();

    /// Ends the session here and at the provider. Errors: those of AuthService::signOut().
    QCoro::Task<Expected<void>> signOut();

    /// Ends a running signIn() with Cancelled.
    void cancel();

    /// Sends \a request to the tenant's API with the access token, which is renewed if it has to
    /// be. Errors: those of ApiClient::send(); InvalidRequest for a tenant without an API.
    QCoro::Task<Expected<ApiResponse>> send(ApiRequest request);

    /// Ends when the keychain has what it was given: to wait for before a program ends.
    QCoro::Task<> waitForSaved();

    /// Who is signed in, if anybody is.
    std::optional<Session> session() const;
    /// How far signing in or out is.
    AuthService::State state() const;
    /// True while there is a session.
    bool isSignedIn() const;
    /// True while a kept session is looked for, somebody signs in, or signs out.
    bool isBusy() const;

    /// The parts, for whatever this class does not do.
    AuthService &auth();
    /// Null when the tenant has no `api_base_url`.
    ApiClient *api();
    /// The tenant file, checked.
    const Tenant &tenant() const;

Q_SIGNALS:
    /// state() changed, and with it perhaps session().
    void stateChanged();
    /// session() changed: another person, or renewed.
    void sessionChanged();

private:
    class Private;
    explicit Client(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace Keyfob
