// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/client.h"
#include "keyfoberror.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace Keyfob {

/// Signing in for a QML program: who is signed in, and what a person can do about it. A session
/// that was kept comes back by itself when the element is complete. No token ever reaches QML; a
/// KeyfobRequest uses it.
///
/// \code{.qml}
/// KeyfobClient { id: client; tenantFile: "acme.json" }
/// Button { text: client.signedIn ? client.name : qsTr("Log In"); onClicked: client.signIn() }
/// \endcode
class KeyfobClient : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    /// The tenant file: a URL, which may be relative to the QML file, or a local file's path.
    /// Another one opens another client.
    Q_PROPERTY(QUrl tenantFile READ tenantFile WRITE setTenantFile NOTIFY tenantFileChanged)
    /// What people call the organization; empty until the tenant file is read.
    Q_PROPERTY(QString organization READ organization NOTIFY tenantFileChanged)
    Q_PROPERTY(Keyfob::KeyfobClient::State state READ state NOTIFY stateChanged)
    /// What is in progress, as a sentence; empty while nothing is.
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged)
    /// Whether anybody is.
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY signedInChanged)
    /// True while a session is looked for, somebody signs in, or signs out.
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    /// True while the keychain is being given the session. The program's end waits for that by
    /// itself.
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    /// What the keychain has of the session.
    Q_PROPERTY(
        Keyfob::KeyfobClient::Persistence persistence READ persistence NOTIFY persistenceChanged)
    /// Of the person; empty unless signedIn.
    Q_PROPERTY(QString name READ name NOTIFY sessionChanged)
    /// Of the person; often empty.
    Q_PROPERTY(QString email READ email NOTIFY sessionChanged)
    /// An https address, or empty.
    Q_PROPERTY(QUrl picture READ picture NOTIFY sessionChanged)
    /// What was granted.
    Q_PROPERTY(QStringList scopes READ scopes NOTIFY sessionChanged)
    /// When the access token ends, which is renewed before if the provider allows it; invalid if
    /// nobody knows.
    Q_PROPERTY(QDateTime expiry READ expiry NOTIFY sessionChanged)
    /// Why the tenant file cannot be used, or the last attempt failed. Its text is empty if it did
    /// not.
    Q_PROPERTY(Keyfob::KeyfobError error READ error NOTIFY stateChanged)
    /// What to know meanwhile, such as a locked keychain; its text is often
    /// empty.
    Q_PROPERTY(Keyfob::KeyfobError notice READ notice NOTIFY noticeChanged)
    /// The notice is about a keychain that may work once it is unlocked: see retryKeychain().
    Q_PROPERTY(bool canRetryKeychain READ canRetryKeychain NOTIFY noticeChanged)
    /// The session is over, and only the person can renew it: see reauthenticate(). signedIn stays
    /// true, and notice says why.
    Q_PROPERTY(bool reauthenticationRequired READ isReauthenticationRequired NOTIFY
                   reauthenticationChanged)
    /// The person is at the provider's page while signedIn.
    Q_PROPERTY(bool interacting READ isInteracting NOTIFY reauthenticationChanged)
    /// Where signIn() leads.
    Q_PROPERTY(Keyfob::KeyfobClient::UserAgent userAgent READ userAgent NOTIFY tenantFileChanged)
    /// signInInBrowser() is possible.
    Q_PROPERTY(bool canUseBrowser READ canUseBrowser NOTIFY tenantFileChanged)
    /// The error is one of the sign-in window's that the browser may not have.
    Q_PROPERTY(bool browserMayHelp READ browserMayHelp NOTIFY stateChanged)
    /// The person signs in in their browser now.
    Q_PROPERTY(bool inBrowser READ isInBrowser NOTIFY browserVisitChanged)
    /// ...which could not be started: see copyBrowserLink().
    Q_PROPERTY(bool browserDidNotOpen READ browserDidNotOpen NOTIFY browserVisitChanged)
    /// True if the kept session was made with other settings than the tenant file's. Nothing of it
    /// is used: show configurationDifferences, and call acceptConfiguration() if the person agrees;
    /// signIn() lets them log in again.
    Q_PROPERTY(bool configurationChanged READ isConfigurationChanged NOTIFY stateChanged)
    /// What differs, for showing: a list of objects with field, label, before and after, and the
    /// hosts in hostBefore and hostAfter.
    Q_PROPERTY(
        QVariantList configurationDifferences READ configurationDifferences NOTIFY stateChanged)
    /// Whether the client certificate that the tenant file names may be shown to the organization's
    /// servers. Set it before the tenant file; false by default.
    Q_PROPERTY(bool showsCertificate MEMBER m_showsCertificate NOTIFY showsCertificateChanged)
    /// Whether no other issuer at which this program's people sign in has registered the tenant's
    /// loopback_redirect_uri: see ClientOptions. Set it before the tenant file; false by default.
    Q_PROPERTY(bool ownsRedirectUri MEMBER m_ownsRedirectUri NOTIFY ownsRedirectUriChanged)
    /// What stands in for the sign-in window, the keychain and the clock: for tests, a
    /// KeyfobTestBench. Set it before the tenant file; null by default.
    Q_PROPERTY(QObject *environment READ environment WRITE setEnvironment NOTIFY environmentChanged)

public:
    /// The steps of signing in and out.
    enum class State {
        Starting = int(Client::State::Starting), ///< A kept session is looked for.
        SignedOut = int(Client::State::SignedOut),
        Preparing = int(Client::State::Preparing), ///< The provider is asked how to sign in.
        AwaitingUser = int(Client::State::AwaitingUser), ///< The person is at the provider's page.
        Checking = int(Client::State::Checking), ///< The answer is being checked.
        SignedIn = int(Client::State::SignedIn),
        SigningOut = int(Client::State::SigningOut),
    };
    Q_ENUM(State)

    /// What the keychain has of the session.
    enum class Persistence {
        None = int(Client::Persistence::None), ///< Nothing, or nothing yet.
        Renewable = int(Client::Persistence::Renewable), ///< All that it takes to continue.
        UntilExpiry = int(Client::Persistence::UntilExpiry), ///< What nothing can renew.
    };
    Q_ENUM(Persistence)

    /// Where signIn() leads.
    enum class UserAgent {
        Embedded = int(UserAgentChoice::Embedded), ///< The sign-in window.
        System = int(UserAgentChoice::System), ///< The person's own browser.
        Ask = int(UserAgentChoice::Ask), ///< The window; screens let the person choose.
    };
    Q_ENUM(UserAgent)

    /// Nobody is signed in, and there is no tenant.
    explicit KeyfobClient(QObject *parent = nullptr);
    /// Shows what \a client does, which is not owned and outlives this.
    explicit KeyfobClient(Client &client, QObject *parent = nullptr);
    ~KeyfobClient() override;

    QUrl tenantFile() const { return m_tenantFile; }
    void setTenantFile(const QUrl &file);
    QObject *environment() const { return m_environment; }
    void setEnvironment(QObject *environment);
    QString organization() const;
    State state() const;
    QString stateText() const;
    bool isSignedIn() const { return m_session.has_value(); }
    bool isBusy() const { return m_client && m_client->isBusy(); }
    bool isSaving() const { return m_client && m_client->isSaving(); }
    Persistence persistence() const;
    QString name() const;
    QString email() const;
    QUrl picture() const;
    QStringList scopes() const;
    QDateTime expiry() const;
    KeyfobError error() const { return m_error; }
    KeyfobError notice() const;
    bool canRetryKeychain() const { return m_client && m_client->canRetryKeychain(); }
    bool isReauthenticationRequired() const;
    bool isInteracting() const { return m_client && m_client->isInteracting(); }
    UserAgent userAgent() const;
    bool canUseBrowser() const { return m_client && m_client->canUseBrowser(); }
    bool browserMayHelp() const { return m_client && m_client->mayBrowserHelp(); }
    bool isInBrowser() const { return m_client && !m_client->browserLink().isEmpty(); }
    bool browserDidNotOpen() const { return m_client && m_client->didBrowserNotOpen(); }
    bool isConfigurationChanged() const { return !m_differences.isEmpty(); }
    QVariantList configurationDifferences() const { return m_differences; }

    /// Shows the sign-in window, or brings it to the front, once no kept session is being looked
    /// for. Does nothing while somebody is signed in.
    Q_INVOKABLE void signIn();
    /// The same in the person's own browser; ends a sign-in that runs in the window.
    Q_INVOKABLE void signInInBrowser();
    /// The person signs in again, to continue with a session that only they can renew.
    Q_INVOKABLE void reauthenticate();
    /// The kept session continues with the tenant file's settings: for a button that the person
    /// presses after they have seen configurationDifferences.
    Q_INVOKABLE void acceptConfiguration();
    /// Ends the session here and at the provider.
    Q_INVOKABLE void signOut();
    /// Ends a sign-in that is on its way.
    Q_INVOKABLE void cancel();
    /// The person may soon sign in, or be asked for more: see Client::warmUp().
    Q_INVOKABLE void warmUp();
    /// Brings the sign-in window to the front, or opens the browser's page once more.
    Q_INVOKABLE void raise();
    /// The person says that the keychain is unlocked now.
    Q_INVOKABLE void retryKeychain();
    /// The person continues in spite of the notice, which goes.
    Q_INVOKABLE void dismissNotice();
    /// Puts the address that the browser should open on the clipboard, for another browser on this
    /// computer.
    Q_INVOKABLE void copyBrowserLink() const;

    /// Called by the QML engine.
    void classBegin() override { m_isComplete = false; }
    /// Called by the QML engine.
    void componentComplete() override;

    /// The client behind it, for requests; null without a tenant that can be used.
    Client *client() const { return m_client; }

Q_SIGNALS:
    void tenantFileChanged(); ///< Emitted when tenantFile or organization changes.
    void signedInChanged(); ///< Emitted when signedIn changes, after sessionChanged().
    void sessionChanged(); ///< Emitted for another person, or a renewed session.
    void stateChanged(); ///< Emitted when state, busy, error or configurationChanged changes.
    void savingChanged(); ///< Emitted when saving changes.
    void persistenceChanged(); ///< Emitted when persistence changes.
    void noticeChanged(); ///< Emitted when notice or canRetryKeychain changes.
    /// Emitted when reauthenticationRequired or interacting changes.
    void reauthenticationChanged();
    void browserVisitChanged(); ///< Emitted when inBrowser or browserDidNotOpen changes.
    void showsCertificateChanged(); ///< Emitted when showsCertificate changes.
    void ownsRedirectUriChanged(); ///< Emitted when ownsRedirectUri changes.
    void environmentChanged(); ///< Emitted when environment changes.
    /// A look for a kept session, a sign-in, a log-out or a renewal failed, or the tenant file
    /// cannot be used.
    void failed(const Keyfob::KeyfobError &error);

private:
    void openTenant();
    void use(Client *client);
    void followSession();
    void followState();
    void fail(const Error &error);

    QUrl m_tenantFile;
    std::optional<Session> m_session;
    KeyfobError m_error;
    QVariantList m_differences;
    bool m_showsCertificate = false;
    bool m_ownsRedirectUri = false;
    QPointer<QObject> m_environment;
    bool m_isComplete = true; ///< Unless QML makes it
    std::shared_ptr<void> m_held; ///< What m_owned uses of its environment
    std::unique_ptr<Client> m_owned;
    QPointer<Client> m_client;
};

} // namespace Keyfob
