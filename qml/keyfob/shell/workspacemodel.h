// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apiplaces.h"
#include "module/keyfobclient.h"
#include "request/requestrunner.h"
#include "session/accountmodel.h"
#include "tokens/tokeninspector.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class Client;
class Clock;
class Preferences;

/// All that screens show of one account at an organization, and what they do with its client.
class WorkspaceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(QString organization READ organization CONSTANT)
    Q_PROPERTY(QString provider READ provider CONSTANT)
    Q_PROPERTY(bool hasApi READ hasApi CONSTANT)
    Q_PROPERTY(Keyfob::KeyfobClient *client READ client CONSTANT)
    Q_PROPERTY(Keyfob::AccountModel *account READ account CONSTANT)
    Q_PROPERTY(Keyfob::ApiPlaces *api READ api CONSTANT)
    Q_PROPERTY(Keyfob::RequestRunner *requests READ requests CONSTANT)
    Q_PROPERTY(Keyfob::TokenInspector *tokens READ tokens CONSTANT)

public:
    /// Neither is owned; both outlive this.
    WorkspaceModel(Client &client, const Clock &clock, QObject *parent = nullptr);

    /// What people call it.
    QString organization() const { return m_organization; }
    /// The provider's host, and its port when it has one.
    QString provider() const { return m_provider; }
    bool hasApi() const; ///< The organization has an API.
    KeyfobClient *client() { return &m_client; }
    AccountModel *account() { return &m_account; }
    ApiPlaces *api() { return &m_api; }
    RequestRunner *requests() { return &m_requests; }
    TokenInspector *tokens() { return &m_tokens; }

    /// Does as \a preferences say, which outlive this, now and after each change.
    void followPreferences(const Preferences &preferences);

    /// Puts what support asks for on the clipboard.
    Q_INVOKABLE void copyDiagnostics() { Q_EMIT diagnosticsRequested(); }

Q_SIGNALS:
    void diagnosticsRequested(); ///< Emitted when the person wants it on the clipboard.

private:
    /// Shows the session everywhere; nothing of the last person stays when there is none.
    void followSession();
    /// Lets requests be written from the API's description.
    void describeRequests();
    void stepUp(const QStringList &scopes);
    bool keepsHistory() const;
    void applyPreferences();

    Client &m_source;
    QString m_organization;
    QString m_provider;
    KeyfobClient m_client;
    AccountModel m_account;
    ApiPlaces m_api;
    RequestRunner m_requests;
    TokenInspector m_tokens;
    Subject m_subject;
    const Preferences *m_preferences = nullptr;
    bool m_keepsHistory = true;
};

} // namespace Keyfob
