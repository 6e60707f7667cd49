// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "keyfobclient.h"

#include "client/client.h"
#include "core/delay.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

/// The path of \a file, a URL or what looks like one but is a path.
QString pathOf(const QUrl &file)
{
    if (file.scheme() == QLatin1StringView("qrc"))
        return QLatin1Char(':') + file.path();
    return file.isLocalFile() ? file.toLocalFile() : file.path();
}

bool hasVisibleWindow()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return std::any_of(windows.begin(), windows.end(),
                       [](const QWindow *window) { return window->isVisible(); });
}

/// The value of \a member of \a session, or an empty one.
template<typename T>
T valueOf(const std::optional<Session> &session, T Session::*member)
{
    return session ? (*session).*member : T();
}

QVariantList differencesOf(const QList<ConfigurationDifference> &all, AuthService::State state)
{
    QVariantList list;
    if (state != AuthService::State::SignedOut)
        return list;
    for (const ConfigurationDifference &one : all) {
        list.append(QVariantMap {{QStringLiteral("field"), one.field},
                                 {QStringLiteral("label"), one.label},
                                 {QStringLiteral("before"), one.before},
                                 {QStringLiteral("after"), one.after}});
    }
    return list;
}

} // namespace

KeyfobClient::KeyfobClient(QObject *parent)
    : QObject(parent)
{
}

KeyfobClient::~KeyfobClient()
{
    closeTenant();
}

void KeyfobClient::closeTenant()
{
    // What its running tasks say at their end concerns nobody any more.
    const auto old = std::exchange(m_client, nullptr);
    if (!old)
        return;
    old->disconnect(this);
    old->auth().disconnect(this);
}

void KeyfobClient::setTenantFile(const QUrl &file)
{
    if (m_tenantFile == file)
        return;
    m_tenantFile = file;
    if (m_isComplete)
        openTenant();
    Q_EMIT tenantFileChanged();
}

void KeyfobClient::componentComplete()
{
    m_isComplete = true;
    openTenant();
}

void KeyfobClient::openTenant()
{
    closeTenant();
    setErrorText({});
    if (!m_tenantFile.isEmpty()) {
        ClientOptions options;
        options.openBrowser = &QDesktopServices::openUrl;
        options.ownsRedirectUri = m_ownsRedirectUri;
        if (m_showsCertificate)
            options.allowCertificate = [](CertificateUse) -> QCoro::Task<bool> { co_return true; };
        auto client = Client::open(pathOf(m_tenantFile), options);
        if (client) {
            m_client = std::move(*client);
            connect(m_client.get(), &Client::stateChanged, this, &KeyfobClient::follow);
            connect(m_client.get(), &Client::sessionChanged, this, &KeyfobClient::follow);
            connect(&m_client->auth(), &AuthService::noticeChanged, this, &KeyfobClient::follow);
            restore(this);
        } else {
            setError(client.error());
        }
    }
    follow();
}

void KeyfobClient::follow()
{
    const auto session =
        m_client && m_client->isSignedIn() ? m_client->session() : std::optional<Session>();
    const auto before = std::exchange(m_session, session);
    const bool isBusy = m_client && m_client->isBusy();
    const bool wasBusy = std::exchange(m_isBusy, isBusy);
    const QString notice =
        m_client && m_client->auth().hasNotice() ? m_client->auth().notice().message() : QString();
    const QString lastNotice = std::exchange(m_notice, notice);
    const QVariantList differences = m_client
        ? differencesOf(m_client->configurationDifferences(), m_client->state())
        : QVariantList();
    const QVariantList lastDifferences = std::exchange(m_differences, differences);

    const QPointer<KeyfobClient> self(this); // whoever listens may do anything
    if (before != session && m_client)
        keep(this); // goes on by itself
    if (self && before != session)
        Q_EMIT sessionChanged();
    if (self && before.has_value() != session.has_value())
        Q_EMIT signedInChanged();
    if (self && wasBusy != isBusy)
        Q_EMIT busyChanged();
    if (self && lastNotice != notice)
        Q_EMIT noticeTextChanged();
    if (self && lastDifferences != differences)
        Q_EMIT configurationChanged();
}

void KeyfobClient::setErrorText(const QString &text)
{
    if (std::exchange(m_error, text) != text)
        Q_EMIT errorTextChanged();
}

void KeyfobClient::setError(const Error &error)
{
    // Whoever has ended it knows.
    setErrorText(error.code() == ErrorCode::Cancelled ? QString() : error.message());
}

QCoro::Task<> KeyfobClient::restore(QPointer<KeyfobClient> self)
{
    const QPointer<Client> client(self->m_client.get());
    const auto restored = co_await client->restore();
    // What the keychain did is a notice.
    if (self && self->m_client.get() == client && !restored && !client->auth().hasNotice())
        self->setError(restored.error());
}

QCoro::Task<> KeyfobClient::begin(QPointer<KeyfobClient> self)
{
    const QPointer<Client> client(self->m_client.get());
    const auto session = co_await client->signIn();
    if (self && self->m_client.get() == client && !session)
        self->setError(session.error());
}

QCoro::Task<> KeyfobClient::end(QPointer<KeyfobClient> self)
{
    const QPointer<Client> client(self->m_client.get());
    const auto ended = co_await client->signOut();
    if (self && self->m_client.get() == client && !ended)
        self->setError(ended.error());
}

/// The keychain is given the session once everybody knows of it.
QCoro::Task<> KeyfobClient::keep(QPointer<KeyfobClient> self)
{
    const QPointer<Client> client(self->m_client.get());
    self->addSaving(1);
    co_await Delay::system().wait({});
    if (client)
        co_await client->waitForSaved();
    if (self)
        self->addSaving(-1);
}

void KeyfobClient::addSaving(int change)
{
    const bool wasSaving = isSaving();
    m_saving += change;
    if (isSaving() == wasSaving)
        return;
    // Where the last window ends the program, and there is one: who goes on without windows is not
    // ended by this.
    if (!isSaving())
        m_stay.reset();
    else if (QGuiApplication::quitOnLastWindowClosed() && hasVisibleWindow())
        m_stay.emplace();
    Q_EMIT savingChanged();
}

QString KeyfobClient::organisation() const
{
    return m_client ? m_client->tenant().name : QString();
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

void KeyfobClient::signIn()
{
    if (!m_client || m_client->isSignedIn())
        return;
    if (m_client->isBusy()) {
        m_client->auth().raiseSignIn();
        return;
    }
    setErrorText({});
    begin(this);
}

void KeyfobClient::acceptConfiguration()
{
    if (!m_client || m_client->isBusy() || !isConfigurationChanged())
        return;
    setErrorText({});
    accept(this);
}

QCoro::Task<> KeyfobClient::accept(QPointer<KeyfobClient> self)
{
    const QPointer<Client> client(self->m_client.get());
    const auto session = co_await client->acceptConfiguration();
    if (self && self->m_client.get() == client && !session)
        self->setError(session.error());
}

void KeyfobClient::signOut()
{
    if (m_client && m_client->isSignedIn())
        end(this);
}

void KeyfobClient::cancel()
{
    if (m_client)
        m_client->cancel();
}

} // namespace Keyfob
