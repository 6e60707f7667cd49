// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client.h"

#include "auth/clientkey.h"
#include "auth/signinnetwork.h"
#include "core/clock.h"
#include "core/programs.h"
#include "net/httpclient.h"
#include "net/networkwatch.h"
#include "openinbrowser.h"
#include "useragent/embeddeduseragent.h"
#include "vault/keychainstore.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Keyfob {

namespace {

/// An account key that stands for the running program: its sessions are no other program's.
QString accountOfProgram()
{
    const QString names = QCoreApplication::organizationDomain() + QLatin1Char('\n')
        + QCoreApplication::organizationName() + QLatin1Char('\n')
        + QCoreApplication::applicationName();
    const QByteArray digest = QCryptographicHash::hash(names.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

/// Empty if there is none on this machine.
QStringList signInCommand(const ClientOptions &options)
{
    if (!options.signInCommand.isEmpty())
        return options.signInCommand;
    const QString program = findProgram(QStringLiteral("keyfob-signin"));
    return program.isEmpty() ? QStringList() : QStringList {program};
}

SystemBrowser::Launcher launcherOf(const ClientOptions &options)
{
    return options.openBrowser ? options.openBrowser : SystemBrowser::Launcher(&openInBrowser);
}

/// Which other issuers a program knows is not known here. What takes the browser's place says
/// itself where its answers come from.
std::function<bool()> sharesRedirectUri(const ClientOptions &options)
{
    return [isShared = !options.userAgent && !options.ownsRedirectUri] { return isShared; };
}

} // namespace

/// In the order in which they depend on each other.
class Client::Private
{
public:
    Private(const Tenant &tenant, const ClientOptions &options)
        : keychain(options.store ? nullptr : std::make_unique<KeychainStore>())
        , store(options.store ? *options.store : *keychain)
        , networkSecrets(store, options.ask)
        , vault(store, markerFile(options))
        , window(signInCommand(options))
        , browser(launcherOf(options))
        , auth(tenant,
               {http,
                options.userAgent ? *options.userAgent : window,
                vault,
                options.clock ? *options.clock : Clock::system(),
                {},
                &network,
                options.account.isEmpty() ? accountOfProgram() : options.account,
                {},
                options.userAgent ? nullptr : &browser,
                /*bindsUnknownConfiguration*/ false,
                /*delay*/ nullptr,
                sharesRedirectUri(options)})
        , api(tenant.apiBaseUrl.isEmpty()
                  ? nullptr
                  : std::make_unique<ApiClient>(
                      http, auth, tenant.apiBaseUrl,
                      ApiClient::Dependencies {options.clock, nullptr, {}, {}}))
    {
        window.setTheme(options.theme);
        if (options.ask)
            http.setProxyCredentialSource(&networkSecrets);
    }

    /// A store that ends with the program has its markers where they end too.
    QString markerFile(const ClientOptions &options)
    {
        if (!options.markerFile.isEmpty())
            return options.markerFile;
        const auto file = QStringLiteral("keyfob-sessions.ini");
        if (options.store) {
            folder.emplace();
            return folder->filePath(file);
        }
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
            + QLatin1Char('/') + file;
    }

    HttpClient http;
    SystemNetworkWatch network;
    std::unique_ptr<KeychainStore> keychain;
    SecretStore &store;
    std::optional<QTemporaryDir> folder;
    NetworkSecrets networkSecrets;
    SessionVault vault;
    EmbeddedUserAgent window;
    SystemBrowser browser;
    AuthService auth;
    std::unique_ptr<ApiClient> api;
    AllowCertificate allowCertificate;
    bool hasCertificate = false; ///< Not shown yet
    bool isLocked = false; ///< The client certificate's key
    bool isRestoring = false;
    /// Goes first: the others' end resumes tasks, which must not look at half of them.
    QObject life;
};

Expected<std::unique_ptr<Client>> Client::open(const QString &tenantFile, ClientOptions options)
{
    const auto tenant = Tenant::load(tenantFile);
    if (!tenant)
        return fail(tenant.error());
    return create(*tenant, std::move(options));
}

Expected<std::unique_ptr<Client>> Client::create(Tenant tenant, ClientOptions options)
{
    const auto network = openNetwork(tenant, bool(options.ask));
    if (!network)
        return fail(network.error());
    if (!options.userAgent && signInCommand(options).isEmpty())
        tenant.preferSystemBrowser();
    auto client = std::unique_ptr<Client>(new Client(std::make_unique<Private>(tenant, options)));
    client->d->http.setNetwork(network->setup);
    client->d->isLocked = network->isLocked;
    client->d->hasCertificate = network->hasCertificate;
    client->d->allowCertificate = options.allowCertificate;
    return client;
}

Client::Client(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
    connect(&d->http, &HttpClient::networkChanged, this,
            [this] { d->window.setNetwork(signInNetwork(d->http.network())); });
    connect(&d->auth, &AuthService::stateChanged, this, &Client::stateChanged);
    connect(&d->auth, &AuthService::sessionChanged, this, &Client::sessionChanged);
}

Client::~Client()
{
    d->auth.disconnect(this);
    d->http.disconnect(this);
}

QCoro::Task<Expected<std::optional<Session>>> Client::restore()
{
    const auto isAlive = [life = QPointer<QObject>(&d->life)] { return !life.isNull(); };
    if (d->isRestoring)
        co_return fail(ErrorCode::InvalidRequest, tr("A sign-in is already on its way."));
    if (d->auth.state() == AuthService::State::Starting) {
        d->isRestoring = true;
        Q_EMIT stateChanged();
        if (std::exchange(d->hasCertificate, false)) {
            const auto network = co_await certifiedNetwork(
                d->auth.tenant(), d->isLocked, d->networkSecrets, d->allowCertificate, isAlive);
            if (!isAlive())
                co_return fail(Error::cancelled());
            if (network) // else without it: that is for the servers to refuse
                d->http.setNetwork(*network);
        }
        const auto restored = co_await d->auth.restore();
        if (!isAlive())
            co_return fail(Error::cancelled());
        d->isRestoring = false;
        Q_EMIT stateChanged();
        if (!restored)
            co_return fail(restored.error());
    }
    co_return session();
}

QList<ConfigurationDifference> Client::configurationDifferences() const
{
    return d->auth.configurationDifferences();
}

QCoro::Task<Expected<Session>> Client::acceptConfiguration()
{
    const QPointer<QObject> life(&d->life);
    const auto accepted = co_await d->auth.acceptConfiguration();
    if (!life)
        co_return fail(Error::cancelled());
    if (!accepted)
        co_return fail(accepted.error());
    if (!session())
        co_return fail(d->auth.hasError() ? d->auth.error() : Error::cancelled());
    co_return *session();
}

QCoro::Task<Expected<Session>> Client::signIn()
{
    const QPointer<QObject> life(&d->life);
    // What keeps a session from coming back is no reason not to sign in.
    (void)co_await restore();
    if (!life)
        co_return fail(Error::cancelled());
    if (const auto kept = session())
        co_return *kept;
    const auto signedIn = co_await d->auth.signIn();
    if (!signedIn)
        co_return fail(signedIn.error());
    if (!life || !session())
        co_return fail(Error::cancelled());
    co_return *session();
}

QCoro::Task<Expected<void>> Client::signOut()
{
    return d->auth.signOut();
}

void Client::cancel()
{
    d->auth.cancel();
}

QCoro::Task<Expected<ApiResponse>> Client::send(ApiRequest request)
{
    if (!d->api)
        co_return fail(ErrorCode::InvalidRequest, tr("This organisation has no API."),
                       QStringLiteral("no api_base_url"));
    co_return co_await d->api->send(std::move(request));
}

QCoro::Task<> Client::waitForSaved()
{
    return d->vault.waitForSaved();
}

std::optional<Session> Client::session() const
{
    return d->auth.session();
}

AuthService::State Client::state() const
{
    return d->auth.state();
}

bool Client::isSignedIn() const
{
    return d->auth.state() == AuthService::State::SignedIn;
}

bool Client::isBusy() const
{
    switch (d->auth.state()) {
    case AuthService::State::Starting:
    case AuthService::State::SignedOut:
    case AuthService::State::SignedIn: return d->isRestoring;
    case AuthService::State::Preparing:
    case AuthService::State::AwaitingUser:
    case AuthService::State::Checking:
    case AuthService::State::SigningOut: break;
    }
    return true;
}

AuthService &Client::auth()
{
    return d->auth;
}

ApiClient *Client::api()
{
    return d->api.get();
}

const Tenant &Client::tenant() const
{
    return d->auth.tenant();
}

} // namespace Keyfob
