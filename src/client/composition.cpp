// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "composition.h"

#include "core/clock.h"
#include "core/programs.h"
#include "core/text.h"
#include "openinbrowser.h"
#include "signinnetwork.h"
#include "vault/keychainstore.h"
#include "vault/memorystore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

#include <algorithm>

namespace Keyfob {

namespace {

/// An account key that stands for the running program and what the tenant's tokens are for: its
/// sessions are no other program's, and those for one API are not used for another.
QString defaultAccount(const Tenant &tenant)
{
    QStringList names {QCoreApplication::organizationDomain(), QCoreApplication::organizationName(),
                       QCoreApplication::applicationName()};
    if (!tenant.audience.isEmpty())
        names.append(tenant.audience);
    const QByteArray digest = QCryptographicHash::hash(names.join(QLatin1Char('\n')).toUtf8(),
                                                       QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

/// Account keys become parts of names in the keychain and in settings.
bool isAccountKey(const QString &key)
{
    constexpr qsizetype MaxLength = 64;
    return key.size() <= MaxLength && std::all_of(key.begin(), key.end(), [](QChar c) {
               return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                   || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
           });
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

/// What takes the browser's place says itself where its answers come from.
std::function<bool()> sharesRedirectUri(const ClientOptions &options)
{
    if (options.sharesRedirectUri)
        return options.sharesRedirectUri;
    return [isShared = !options.userAgent && !options.ownsRedirectUri] { return isShared; };
}

/// Null if the program brings one.
std::unique_ptr<SecretStore> ownStore(const ClientOptions &options)
{
    if (options.store)
        return nullptr;
    if (options.keepsSession)
        return std::make_unique<KeychainStore>();
    return std::make_unique<MemoryStore>();
}

/// Where copies of \a what are kept.
QString cacheFolder(const ClientOptions &options, const QString &what)
{
    QString folder = options.cacheFolder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + what;
}

} // namespace

SessionStorage::SessionStorage(const ClientOptions &options)
    : own(ownStore(options))
    , store(options.store ? *options.store : *own)
    , vault(store, markerFile(options))
{
}

QString SessionStorage::markerFile(const ClientOptions &options)
{
    const bool ends = !options.keepsSession;
    if (!options.markerFile.isEmpty() && !ends)
        return options.markerFile;
    const auto file = QStringLiteral("keyfob-sessions.ini");
    if (options.store || ends) {
        folder = std::make_unique<QTemporaryDir>();
        return folder->filePath(file);
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1Char('/')
        + file;
}

Client::Composition::Composition(const Tenant &tenant, const ClientOptions &options)
    : storage(std::make_shared<SessionStorage>(options))
    , clock(options.clock ? *options.clock : Clock::system())
    , delay(clock)
    , networkSecrets(storage->store, options.ask)
    , window(signInCommand(options))
    , browser(launcherOf(options))
    , auth(tenant,
           {http,
            options.userAgent ? *options.userAgent : window,
            storage->vault,
            clock,
            {},
            &network,
            options.account.value_or(defaultAccount(tenant)),
            options.chooseAccount,
            options.userAgent && !options.openBrowser ? nullptr : &browser,
            options.bindsUnknownConfiguration,
            &delay,
            sharesRedirectUri(options),
            nullptr,
            cacheFolder(options, QStringLiteral("providers"))})
    , api(tenant.apiBaseUrl.isEmpty()
              ? nullptr
              : std::make_unique<ApiClient>(http, auth, tenant.apiBaseUrl,
                                            ApiClient::Dependencies {&clock, &delay, {}, {}}))
    , description(tenant.apiBaseUrl.isEmpty()
                      ? nullptr
                      : std::make_unique<DescriptionLoader>(
                          http, &auth,
                          DescriptionLoader::Address {tenant.apiBaseUrl, tenant.apiDescription},
                          cacheFolder(options, QStringLiteral("descriptions"))))
    , m_allowCertificate(options.allowCertificate)
{
    http.setClock(clock);
    browser.setClock(clock);
    window.setClock(clock);
    window.setTheme(options.theme);
    window.setWindowState(options.signInWindow);
    window.setActivationTokens(options.activationToken);
    if (options.ask)
        http.setProxyCredentialSource(&networkSecrets);
    QObject::connect(&http, &HttpClient::networkChanged, &window,
                     [this] { window.setNetwork(signInNetwork(http.network())); });
}

Expected<std::unique_ptr<Client::Composition>>
Client::Composition::create(Tenant tenant, const ClientOptions &options)
{
    if (!isAccountKey(options.account.value_or(QString()))) {
        return fail(ErrorCode::InvalidRequest,
                    Text::tr("This program names an account that cannot be. It has to be made of "
                             "lower-case letters and digits."),
                    QStringLiteral("ClientOptions::account"));
    }
    const auto opened = openNetwork(tenant, bool(options.ask));
    if (!opened)
        return fail(opened.error());
    if (!options.userAgent && signInCommand(options).isEmpty())
        tenant.preferSystemBrowser();
    auto made = std::unique_ptr<Composition>(new Composition(tenant, options));
    made->http.setNetwork(opened->setup);
    made->m_isLocked = opened->isLocked;
    made->m_hasCertificate = opened->hasCertificate;
    return made;
}

QCoro::Task<Expected<void>> Client::Composition::restore()
{
    if (std::exchange(m_hasCertificate, false)) {
        const CancelToken end = m_tasks.cancellation();
        // By name: g++ 12 destroys a lambda twice that is made inside a co_await.
        const std::function<bool()> isWanted = [end] { return !end.isCancelled(); };
        const auto certified = co_await m_tasks.guard(certifiedNetwork(
            auth.tenant(), m_isLocked, networkSecrets, m_allowCertificate, isWanted));
        if (end.isCancelled())
            co_return fail(Error::cancelled());
        if (certified) // else without it: that is for the servers to refuse
            http.setNetwork(*certified);
    }
    co_return co_await m_tasks.guard(auth.restore());
}

} // namespace Keyfob
