// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyfobclient.h"

#include "client/clientenvironment.h"
#include "differencelist.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlInfo>

#include <utility>

namespace Keyfob {

namespace {

/// The path of \a file as it stands in a QML file; \a object is what it stands at.
QString pathOf(const QUrl &file, const QObject *object)
{
    // A path from the root is one of this machine, wherever the QML file is from.
    const bool isPath = file.scheme().isEmpty() && file.path().startsWith(QLatin1Char('/'));
    const QQmlContext *context = qmlContext(object);
    const QUrl url = file.isRelative() && !isPath && context ? context->resolvedUrl(file) : file;
    if (url.scheme() == QLatin1StringView("qrc"))
        return QLatin1Char(':') + url.path();
    return url.isLocalFile() ? url.toLocalFile() : url.path();
}

/// The value of \a member of \a session, or an empty one.
template<typename T>
T valueOf(const std::optional<Session> &session, T Session::*member)
{
    return session ? (*session).*member : T();
}

} // namespace

KeyfobClient::KeyfobClient(QObject *parent)
    : QObject(parent)
{
}

KeyfobClient::KeyfobClient(Client &client, QObject *parent)
    : QObject(parent)
{
    use(&client);
}

KeyfobClient::~KeyfobClient()
{
    use(nullptr);
}

void KeyfobClient::setTenantFile(const QUrl &file)
{
    if (m_tenantFile == file)
        return;
    m_tenantFile = file;
    if (m_isComplete)
        openTenant();
    else
        Q_EMIT tenantFileChanged();
}

void KeyfobClient::setEnvironment(QObject *environment)
{
    if (m_environment == environment)
        return;
    m_environment = environment;
    if (environment && !qobject_cast<ClientEnvironment *>(environment))
        qmlWarning(this) << "environment is not a KeyfobTestBench, and is not used";
    Q_EMIT environmentChanged();
}

void KeyfobClient::componentComplete()
{
    m_isComplete = true;
    openTenant();
}

void KeyfobClient::openTenant()
{
    use(nullptr);
    const auto oldEnvironment = std::exchange(m_held, nullptr); // goes after the client
    const auto old = std::exchange(m_owned, nullptr);
    m_error = {};
    if (!m_tenantFile.isEmpty()) {
        ClientOptions options;
        options.openBrowser = &QDesktopServices::openUrl;
        options.ownsRedirectUri = m_ownsRedirectUri;
        if (m_showsCertificate)
            options.allowCertificate = [](CertificateUse) -> QCoro::Task<bool> { co_return true; };
        if (auto *environment = qobject_cast<ClientEnvironment *>(m_environment.data()))
            m_held = environment->prepare(options);
        m_owned = std::make_unique<Client>(pathOf(m_tenantFile, this), options);
        use(m_owned.get());
    }
    const QPointer<KeyfobClient> self(this);
    Q_EMIT tenantFileChanged();
    if (self)
        followSession();
    if (self)
        followState();
    if (!self || !m_client)
        return;
    if (const auto error = m_client->error())
        fail(*error);
    else
        m_client->restore(this, [](const auto &) {}); // what comes of it are states
}

void KeyfobClient::use(Client *client)
{
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    if (!client)
        return;
    m_session = client->session();
    connect(client, &Client::sessionChanged, this, &KeyfobClient::followSession);
    connect(client, &Client::stateChanged, this, &KeyfobClient::followState);
    connect(client, &Client::failed, this,
            [this](const Error &error) { Q_EMIT failed(KeyfobError(error)); });
    connect(client, &Client::savingChanged, this, &KeyfobClient::savingChanged);
    connect(client, &Client::persistenceChanged, this, &KeyfobClient::persistenceChanged);
    connect(client, &Client::activeNoticeChanged, this, &KeyfobClient::noticeChanged);
    connect(client, &Client::reauthenticationChanged, this, &KeyfobClient::reauthenticationChanged);
    connect(client, &Client::browserVisitChanged, this, &KeyfobClient::browserVisitChanged);
    connect(client, &Client::browserVisitChanged, this, &KeyfobClient::stateChanged);
}

void KeyfobClient::followSession()
{
    const auto session = m_client ? m_client->session() : std::nullopt;
    const auto before = std::exchange(m_session, session);
    const QPointer<KeyfobClient> self(this); // whoever listens may do anything
    if (before != session)
        Q_EMIT sessionChanged();
    if (self && before.has_value() != session.has_value())
        Q_EMIT signedInChanged();
}

void KeyfobClient::followState()
{
    const auto error = m_client ? m_client->error() : std::nullopt;
    // What differs is shown as it is, not as an error.
    m_error = error && error->code() != ErrorCode::ConfigurationChanged ? KeyfobError(*error)
                                                                        : KeyfobError();
    m_differences =
        m_client ? differenceList(m_client->configurationDifferences()) : QVariantList();
    Q_EMIT stateChanged();
}

void KeyfobClient::fail(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled)
        return; // whoever has ended it knows
    m_error = KeyfobError(error);
    const QPointer<KeyfobClient> self(this);
    Q_EMIT stateChanged();
    if (self)
        Q_EMIT failed(m_error);
}

QString KeyfobClient::organization() const
{
    return m_client ? m_client->tenant().name : QString();
}

KeyfobClient::State KeyfobClient::state() const
{
    return m_client ? State(m_client->state()) : State::SignedOut;
}

QString KeyfobClient::stateText() const
{
    switch (state()) {
    case State::Starting: return tr("Looking for your session…");
    case State::Preparing: return tr("Asking the provider how to log in…");
    case State::AwaitingUser:
        if (browserDidNotOpen())
            return tr("Your browser did not open. Copy the link, and open it in a browser on this "
                      "computer.");
        if (isInBrowser())
            return tr("Log in on your provider’s page in your browser, then come back here.");
        return tr("Log in on your provider’s page, in the window that has opened.");
    case State::Checking: return tr("Checking the provider’s response…");
    case State::SigningOut: return tr("Ending your session…");
    case State::SignedOut:
    case State::SignedIn: break;
    }
    return {};
}

KeyfobClient::Persistence KeyfobClient::persistence() const
{
    return m_client ? Persistence(m_client->persistence()) : Persistence::None;
}

QString KeyfobClient::name() const
{
    return valueOf(m_session, &Session::name);
}

QString KeyfobClient::email() const
{
    return valueOf(m_session, &Session::email);
}

QUrl KeyfobClient::picture() const
{
    return valueOf(m_session, &Session::picture);
}

QStringList KeyfobClient::scopes() const
{
    return valueOf(m_session, &Session::grantedScopes);
}

QDateTime KeyfobClient::expiry() const
{
    return valueOf(m_session, &Session::expiresAt);
}

KeyfobError KeyfobClient::notice() const
{
    const auto notice = m_client ? m_client->activeNotice() : std::nullopt;
    return notice ? KeyfobError(*notice) : KeyfobError();
}

bool KeyfobClient::isReauthenticationRequired() const
{
    return m_client && m_client->isReauthenticationRequired();
}

KeyfobClient::UserAgent KeyfobClient::userAgent() const
{
    return m_client ? UserAgent(m_client->userAgent()) : UserAgent::Embedded;
}

void KeyfobClient::signIn()
{
    if (!m_client || m_client->isSignedIn())
        return;
    if (m_client->isBusy() && m_client->state() != Client::State::Starting) {
        m_client->raise();
        return;
    }
    m_client->signIn(this, [](const auto &) {}); // what comes of it are states
}

void KeyfobClient::signInInBrowser()
{
    if (!m_client || m_client->isSignedIn())
        return;
    m_client->cancel();
    deliver(m_client->signIn(UserAgentKind::System), this, [](const auto &) {});
}

void KeyfobClient::reauthenticate()
{
    if (m_client)
        deliver(m_client->reauthenticate(), this, [](const auto &) {});
}

void KeyfobClient::acceptConfiguration()
{
    if (m_client && !m_client->isBusy() && isConfigurationChanged())
        deliver(m_client->acceptConfiguration(), this, [](const auto &) {});
}

void KeyfobClient::signOut()
{
    if (!m_client || !m_client->isSignedIn())
        return;
    m_client->signOut(this, [this](const Expected<void> &ended) {
        if (!ended)
            fail(ended.error());
    });
}

void KeyfobClient::cancel()
{
    if (m_client)
        m_client->cancel();
}

void KeyfobClient::warmUp()
{
    if (m_client)
        m_client->warmUp();
}

void KeyfobClient::raise()
{
    if (m_client)
        m_client->raise();
}

void KeyfobClient::retryKeychain()
{
    if (m_client)
        deliver(m_client->retryKeychain(), this, [](const auto &) {}); // a notice says how it went
}

void KeyfobClient::dismissNotice()
{
    if (m_client)
        m_client->dismissNotice();
}

void KeyfobClient::copyBrowserLink() const
{
    if (isInBrowser())
        QGuiApplication::clipboard()->setText(m_client->browserLink().toString(QUrl::FullyEncoded));
}

} // namespace Keyfob
