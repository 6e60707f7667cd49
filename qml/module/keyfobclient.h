// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/session.h"
#include "core/error.h"

#include <QDateTime>
#include <QEventLoopLocker>
#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <QCoroTask>
#endif

#include <memory>
#include <optional>

namespace Keyfob {

class Client;

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
    /// The tenant file: a local file's URL, or its path. Another one opens another client.
    Q_PROPERTY(QUrl tenantFile READ tenantFile WRITE setTenantFile NOTIFY tenantFileChanged)
    /// What people call the organisation; empty until the tenant file is read.
    Q_PROPERTY(QString organisation READ organisation NOTIFY tenantFileChanged)
    /// Whether anybody is.
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY signedInChanged)
    /// True while a session is looked for, somebody signs in, or signs out.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// True while the keychain is being given the session. The program does not end with its last
    /// window then, but a little later; one that ends by itself waits until this is false.
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
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
    /// Why the last attempt failed, as a sentence for the person; empty if it did not.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// What to know while all goes on, such as a locked keychain; often empty.
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeTextChanged)
    /// True if the kept session was made with other settings than the tenant file's. Nothing of it
    /// is used: show configurationDifferences, and call acceptConfiguration() if the person agrees;
    /// signIn() lets them log in again.
    Q_PROPERTY(bool configurationChanged READ isConfigurationChanged NOTIFY configurationChanged)
    /// What differs, for showing: a list of objects with field, label, before and after.
    Q_PROPERTY(QVariantList configurationDifferences READ configurationDifferences NOTIFY
                   configurationChanged)
    /// Whether the client certificate that the tenant file names may be shown to the organization's
    /// servers. Set it before the tenant file; false by default.
    Q_PROPERTY(bool showsCertificate MEMBER m_showsCertificate NOTIFY showsCertificateChanged)
    /// Whether no other issuer at which this program's people sign in has registered the tenant's
    /// loopback_redirect_uri: see ClientOptions. Set it before the tenant file; false by default.
    Q_PROPERTY(bool ownsRedirectUri MEMBER m_ownsRedirectUri NOTIFY ownsRedirectUriChanged)

public:
    /// Nobody is signed in, and there is no tenant.
    explicit KeyfobClient(QObject *parent = nullptr);
    ~KeyfobClient() override;

    /// See the property.
    QUrl tenantFile() const { return m_tenantFile; }
    /// See the property.
    void setTenantFile(const QUrl &file);
    /// See the property.
    QString organisation() const;
    /// See the property.
    bool isSignedIn() const { return m_session.has_value(); }
    /// See the property.
    bool isBusy() const { return m_isBusy; }
    /// See the property.
    bool isSaving() const { return m_saving > 0; }
    /// See the property.
    QString name() const;
    /// See the property.
    QString email() const;
    /// See the property.
    QUrl picture() const;
    /// See the property.
    QStringList scopes() const;
    /// See the property.
    QDateTime expiry() const;
    /// See the property.
    QString errorText() const { return m_error; }
    /// See the property.
    QString noticeText() const { return m_notice; }

    /// See the property.
    bool isConfigurationChanged() const { return !m_differences.isEmpty(); }
    /// See the property.
    QVariantList configurationDifferences() const { return m_differences; }

    /// The kept session goes on with the tenant file's settings: for a button that the person
    /// presses after they have seen configurationDifferences.
    Q_INVOKABLE void acceptConfiguration();
    /// Shows the sign-in window, or brings it to the front. Does nothing while somebody is signed
    /// in.
    Q_INVOKABLE void signIn();
    /// Ends the session here and at the provider.
    Q_INVOKABLE void signOut();
    /// Ends a sign-in that is on its way.
    Q_INVOKABLE void cancel();

    /// Called by the QML engine.
    void classBegin() override { m_isComplete = false; }
    /// Called by the QML engine.
    void componentComplete() override;

    /// The client behind it, for requests; null without a tenant.
    Client *client() const { return m_client.get(); }

Q_SIGNALS:
    /// Another tenant.
    void tenantFileChanged();
    /// After sessionChanged().
    void signedInChanged();
    /// Another person, or a renewed session.
    void sessionChanged();
    void busyChanged(); ///< busy is another
    void savingChanged(); ///< saving is another
    void errorTextChanged(); ///< errorText is another
    void noticeTextChanged(); ///< noticeText is another
    void configurationChanged(); ///< configurationDifferences are others
    void showsCertificateChanged(); ///< Emitted when showsCertificate changes.
    void ownsRedirectUriChanged(); ///< Emitted when ownsRedirectUri changes.

private:
    void openTenant();
    void closeTenant();
    /// Takes over what the client says, and tells what has changed.
    void follow();
    void setErrorText(const QString &text);
    void setError(const Error &error);
    /// Each goes on by itself; \a self may go meanwhile.
    static QCoro::Task<> restore(QPointer<KeyfobClient> self);
    static QCoro::Task<> begin(QPointer<KeyfobClient> self);
    static QCoro::Task<> end(QPointer<KeyfobClient> self);
    static QCoro::Task<> accept(QPointer<KeyfobClient> self);
    static QCoro::Task<> keep(QPointer<KeyfobClient> self);
    void addSaving(int change);

    QUrl m_tenantFile;
    std::optional<Session> m_session;
    bool m_isBusy = false;
    int m_saving = 0; ///< How many changes of the session the keychain may not have yet
    std::optional<QEventLoopLocker> m_stay; ///< While there is something to keep
    QString m_error;
    QString m_notice;
    QVariantList m_differences;
    bool m_showsCertificate = false;
    bool m_ownsRedirectUri = false;
    bool m_isComplete = true; ///< Unless QML makes it
    std::unique_ptr<Client> m_client;
};

} // namespace Keyfob
