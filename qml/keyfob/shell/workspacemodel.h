// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "request/requestrunner.h"
#include "session/accountmodel.h"
#include "session/signinmodel.h"
#include "timesheets/timesheetmodel.h"
#include "tokens/tokeninspector.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class Clock;
struct Tenant;

/// All that screens show of one organisation. It knows values only; Workspace fills it.
class WorkspaceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(QString organization READ organization CONSTANT)
    Q_PROPERTY(QString provider READ provider CONSTANT)
    Q_PROPERTY(Keyfob::SignInModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(Keyfob::AccountModel *account READ account CONSTANT)
    Q_PROPERTY(Keyfob::TimesheetModel *timesheets READ timesheets CONSTANT)
    Q_PROPERTY(Keyfob::RequestRunner *requests READ requests CONSTANT)
    Q_PROPERTY(Keyfob::TokenInspector *tokens READ tokens CONSTANT)

public:
    /// None is owned. \a api and \a tokens may be null.
    WorkspaceModel(const Tenant &tenant, const Clock &clock, ApiClient *api,
                   AccessTokenSource *tokens, QObject *parent = nullptr);

    /// What people call it.
    QString organization() const { return m_organization; }
    /// The provider's host, and its port when it has one.
    QString provider() const { return m_provider; }
    SignInModel *signIn() { return &m_signIn; }
    AccountModel *account() { return &m_account; }
    TimesheetModel *timesheets() { return &m_timesheets; }
    RequestRunner *requests() { return &m_requests; }
    TokenInspector *tokens() { return &m_tokens; }

    /// Shows \a session everywhere; nothing of the last person stays when it is empty.
    void setSession(const std::optional<Session> &session);

private:
    QString m_organization;
    QString m_issuer;
    QString m_clientId;
    QString m_provider;
    SignInModel m_signIn;
    AccountModel m_account;
    TimesheetModel m_timesheets;
    RequestRunner m_requests;
    TokenInspector m_tokens;
    Subject m_subject;
};

} // namespace Keyfob
