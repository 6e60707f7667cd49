// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace.h"

#include "api/apiclient.h"
#include "auth/authservice.h"
#include "auth/clientkey.h"
#include "auth/signinnetwork.h"
#include "core/clock.h"
#include "core/eventlog.h"
#include "net/httpclient.h"
#include "net/networkwatch.h"
#include "oidc/sessionconfiguration.h"
#include "useragent/embeddeduseragent.h"
#include "useragent/systembrowser.h"
#include "vault/keychainstore.h"
#include "vault/sessionid.h"
#include "vault/sessionvault.h"

#include <QDesktopServices>
#include <QPointer>

#include <optional>
#include <utility>

namespace Keyfob {

namespace {

using Stage = SignInModel::Stage;

Stage toStage(AuthService::State state)
{
    switch (state) {
    case AuthService::State::Starting: return Stage::Starting;
    case AuthService::State::SignedOut: return Stage::SignedOut;
    case AuthService::State::Preparing: return Stage::Preparing;
    case AuthService::State::AwaitingUser: return Stage::AwaitingUser;
    case AuthService::State::Checking: return Stage::Checking;
    case AuthService::State::SignedIn: return Stage::SignedIn;
    case AuthService::State::SigningOut: return Stage::SigningOut;
    }
    return Stage::SignedOut;
}

SignInModel::Place toPlace(UserAgentChoice choice)
{
    switch (choice) {
    case UserAgentChoice::Embedded: return SignInModel::Place::Window;
    case UserAgentChoice::System: return SignInModel::Place::Browser;
    case UserAgentChoice::Ask: break;
    }
    return SignInModel::Place::Choice;
}

} // namespace

/// In the order in which they depend on each other.
class Workspace::Private
{
public:
    Private(Tenant tenant, const Options &options)
        : networkSecrets(keychain, options.ask)
        , vault(keychain, options.markerFile)
        , userAgent(options.signInCommand)
        , browser(&QDesktopServices::openUrl)
        , auth(tenant,
               {http,
                userAgent,
                vault,
                Clock::system(),
                {},
                &network,
                options.account,
                [this, choose = options.chooseAccount](const Session &session) {
                    return choose ? choose(q, session) : auth.account();
                },
                &browser,
                options.bindsUnknownConfiguration,
                /*delay*/ nullptr,
                [this, shares = options.sharesRedirectUri] { return shares && shares(q); }})
        , api(tenant.apiBaseUrl.isEmpty()
                  ? nullptr
                  : std::make_unique<ApiClient>(http, auth, tenant.apiBaseUrl))
        , model(tenant, Clock::system(), api.get(), &auth)
    {
        userAgent.setTheme(options.theme);
        if (options.ask)
            http.setProxyCredentialSource(&networkSecrets);
        prompt = options.prompt;
        allowCertificate = options.allowCertificate;
        model.signIn()->setPlaces(toPlace(tenant.userAgent), auth.canUseBrowser());
        userAgent.setWindowState(options.signInWindow);
    }

    HttpClient http;
    SystemNetworkWatch network;
    KeychainStore keychain;
    NetworkSecrets networkSecrets;
    SessionVault vault;
    EmbeddedUserAgent userAgent;
    SystemBrowser browser;
    AuthService auth;
    std::unique_ptr<ApiClient> api;
    WorkspaceModel model;
    AllowCertificate allowCertificate;
    bool hasCertificate = false; ///< Not shown yet
    bool isLocked = false; ///< The client certificate's key
    std::function<QString(const Workspace *)> prompt;
    Workspace *q = nullptr;
    bool hasBegun = false; ///< To look for a session
    /// Goes first: the others' end resumes tasks, which must not look at half of them.
    QObject life;
};

Expected<std::unique_ptr<Workspace>> Workspace::create(Tenant tenant, Options options)
{
    const auto network = openNetwork(tenant, bool(options.ask));
    if (!network)
        return fail(network.error());
    if (options.signInCommand.isEmpty())
        tenant.preferSystemBrowser();
    auto parts = std::make_unique<Private>(std::move(tenant), options);
    parts->http.setNetwork(network->setup);
    parts->isLocked = network->isLocked;
    parts->hasCertificate = network->hasCertificate;
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
    workspace->watch(options);
    return workspace;
}

Workspace::Workspace(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
    d->q = this;
    const auto useNetwork = [this] {
        d->userAgent.setNetwork(signInNetwork(d->http.network()));
        d->model.account()->personPicture()->setNetwork(d->http.network());
    };
    connect(&d->http, &HttpClient::networkChanged, this, useNetwork);
    useNetwork();

    AuthService &auth = d->auth;
    SignInModel &signIn = *d->model.signIn();

    const auto showState = [this] {
        // What differs is shown as it is, not as an error.
        d->model.signIn()->setDifferences(d->auth.canAcceptConfiguration()
                                              ? d->auth.configurationDifferences()
                                              : QList<ConfigurationDifference>());
        const bool hasError =
            d->auth.hasError() && d->auth.error().code() != ErrorCode::ConfigurationChanged;
        d->model.signIn()->setStage(
            toStage(d->auth.state()), hasError ? Problem(d->auth.error()) : Problem(),
            hasError && d->auth.canUseBrowser() && SystemBrowser::mayHelpWith(d->auth.error()));
    };
    const auto showSession = [this] {
        d->model.setSession(d->auth.session());
        Q_EMIT sessionChanged();
    };
    const auto showNotice = [this] {
        d->model.signIn()->setNotice(d->auth.hasNotice() ? Problem(d->auth.notice()) : Problem(),
                                     d->auth.canRetryKeychain());
    };
    const auto showLapse = [this] {
        d->model.signIn()->setLapsed(d->auth.isReauthenticationRequired(), d->auth.isInteracting());
    };
    const auto showKeeping = [this] {
        using Keeping = SignInModel::Keeping;
        const bool endsByItself = d->auth.session() && d->auth.session()->expiresAt.isValid();
        d->model.signIn()->setKeeping(!d->auth.isKept() ? Keeping::None
                                          : d->auth.isRenewable() || !endsByItself
                                          ? Keeping::Renewable
                                          : Keeping::UntilExpiry);
    };
    for (const auto changed :
         {&AuthService::keptChanged, &AuthService::sessionChanged, &AuthService::noticeChanged,
          &AuthService::reauthenticationRequiredChanged})
        connect(&auth, changed, this, showKeeping);
    // The session first, so that no screen is shown before it has its person.
    connect(&auth, &AuthService::sessionChanged, this, showSession);
    connect(&auth, &AuthService::stateChanged, this, showSession);
    connect(&auth, &AuthService::stateChanged, this, showState);
    connect(&auth, &AuthService::noticeChanged, this, showNotice);
    connect(&auth, &AuthService::stateChanged, this, showNotice);
    connect(&auth, &AuthService::reauthenticationRequiredChanged, this, showLapse);
    connect(&auth, &AuthService::interactingChanged, this, showLapse);

    // Results arrive as states; the tasks need no one to wait for them.
    const auto prompt = [this] { return d->prompt ? d->prompt(this) : QString(); };
    connect(&signIn, &SignInModel::signInRequested, this,
            [this, prompt] { d->auth.signIn(prompt()); });
    connect(&signIn, &SignInModel::browserSignInRequested, this, [this, prompt] {
        d->auth.cancel();
        d->auth.signIn(prompt(), UserAgentKind::System);
    });
    connect(&signIn, &SignInModel::acceptConfigurationRequested, this,
            [this] { d->auth.acceptConfiguration(); });
    connect(&signIn, &SignInModel::signInAgainRequested, this, [this] {
        AccessTokenRequest request;
        request.interactive = true;
        d->auth.accessToken(request);
    });
    connect(&d->browser, &SystemBrowser::visitChanged, this, [this] {
        d->model.signIn()->setBrowserVisit(d->browser.link(), d->browser.didNotOpen());
    });
    connect(&signIn, &SignInModel::signOutRequested, this, [this] { d->auth.signOut(); });
    connect(&signIn, &SignInModel::retryKeychainRequested, this,
            [this] { d->auth.retryKeychain(); });
    connect(&signIn, &SignInModel::dismissNoticeRequested, &auth, &AuthService::dismissNotice);
    connect(&signIn, &SignInModel::cancelRequested, &auth, &AuthService::cancel);
    connect(&signIn, &SignInModel::showWindowRequested, &auth, &AuthService::raiseSignIn);

    RequestRunner &requests = *d->model.requests();
    connect(&requests, &RequestRunner::stepUpRequested, this, &Workspace::askForScopes);
    connect(&requests, &RequestRunner::windowCancelRequested, &auth, &AuthService::cancel);
    connect(&requests, &RequestRunner::showWindowRequested, &auth, &AuthService::raiseSignIn);
}

void Workspace::watch(const Options &options)
{
    if (options.keepSignInWindow) {
        connect(&d->userAgent, &EmbeddedUserAgent::windowChanged, this, options.keepSignInWindow);
    }
    if (options.copyDiagnostics) {
        const auto copy = [this, copy = options.copyDiagnostics] { copy(tenant()); };
        connect(&d->userAgent, &EmbeddedUserAgent::diagnosticsRequested, this, copy);
        connect(d->model.signIn(), &SignInModel::diagnosticsRequested, this, copy);
    }
    EventLog *events = options.events;
    if (!events)
        return;
    const auto said = [](const Error &error) {
        return error.name() + QLatin1Char(' ') + error.detail();
    };
    connect(&d->auth, &AuthService::stateChanged, this, [this, events, said] {
        const QString state = QVariant::fromValue(d->auth.state()).toString();
        events->add(QStringLiteral("auth"),
                    d->auth.hasError() ? state + QLatin1Char(' ') + said(d->auth.error()) : state);
    });
    connect(&d->auth, &AuthService::noticeChanged, this, [this, events, said] {
        if (d->auth.hasNotice())
            events->add(QStringLiteral("notice"), said(d->auth.notice()));
    });
    connect(&d->auth, &AuthService::renewingChanged, this, [this, events] {
        events->add(QStringLiteral("auth"),
                    d->auth.isRenewing() ? QStringLiteral("renewal begins")
                                         : QStringLiteral("renewal ends"));
    });
    connect(&d->userAgent, &EmbeddedUserAgent::noted, this,
            [events](const QString &text) { events->add(QStringLiteral("window"), text); });
}

Workspace::~Workspace()
{
    d->auth.disconnect(this);
    d->browser.disconnect(this);
}

WorkspaceModel *Workspace::model() const
{
    return &d->model;
}

QCoro::Task<> Workspace::begin()
{
    const auto isAlive = [life = QPointer<QObject>(&d->life)] { return !life.isNull(); };
    if (d->hasCertificate) {
        const auto network = co_await certifiedNetwork(
            d->auth.tenant(), d->isLocked, d->networkSecrets, d->allowCertificate, isAlive);
        if (isAlive() && network) // else without it: that is for the servers to refuse
            d->http.setNetwork(*network);
    }
    if (isAlive())
        (void)co_await d->auth.restore();
}

const Tenant &Workspace::tenant() const
{
    return d->auth.tenant();
}

QString Workspace::account() const
{
    return d->auth.account();
}

QString Workspace::accountId() const
{
    return sessionId(d->auth.tenant().id(), d->auth.account());
}

std::optional<Session> Workspace::session() const
{
    return d->auth.session();
}

bool Workspace::mayHaveSession() const
{
    return d->vault.mayHave(accountId()) || d->vault.mayHave(pendingRevocationId(accountId()));
}

QCoro::Task<> Workspace::askForScopes(QStringList scopes)
{
    AccessTokenRequest request;
    request.scopes = std::move(scopes);
    request.interactive = true;
    const QPointer<QObject> life(&d->life);
    const auto token = co_await d->auth.accessToken(std::move(request));
    if (life)
        d->model.requests()->finishStepUp(token ? std::nullopt : std::optional(token.error()));
}

void Workspace::restore()
{
    if (!std::exchange(d->hasBegun, true))
        begin(); // goes on by itself
}

void Workspace::cancel()
{
    d->auth.cancel();
}

QCoro::Task<Problem> Workspace::signOut()
{
    const QPointer<QObject> life(&d->life);
    d->hasBegun = true;
    if (d->auth.state() == AuthService::State::Starting)
        co_await begin();
    if (!life)
        co_return Problem();
    // What is left to revoke of other settings is never sent with these: it goes with the account.
    const QString leftover = pendingRevocationId(accountId());
    const auto settings = SessionConfiguration::of(tenant());
    if (d->vault.mayHave(leftover)) {
        const auto left = co_await d->vault.load(leftover);
        if (life && left && *left
            && !settings.reachesSameProvider(
                SessionConfiguration::fromValues((*left)->configuration))) {
            (void)co_await d->vault.remove(leftover);
        }
        if (!life)
            co_return Problem();
    }
    if (d->auth.state() == AuthService::State::SignedIn) {
        (void)co_await d->auth.signOut();
        co_return life && d->auth.hasNotice() ? Problem(d->auth.notice()) : Problem();
    }
    // It could not be read, or the person was signed out before.
    if (!d->vault.mayHave(accountId()))
        co_return Problem();
    const QString id = accountId();
    const auto removed = co_await d->vault.remove(id);
    co_return removed ? Problem() : Problem(removed.error());
}

QCoro::Task<> Workspace::waitForSaved()
{
    return d->vault.waitForSaved();
}

} // namespace Keyfob
