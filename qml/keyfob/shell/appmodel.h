// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/accountlist.h"
#include "shell/credentialprompt.h"
#include "common/problem.h"
#include "shell/workspacemodel.h"

#include <QObject>
#include <QRect>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What the window shows: one organisation, or the Welcome screen when there is none.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Keyfob::WorkspaceModel *workspace READ workspace NOTIFY workspaceChanged)
    Q_PROPERTY(Keyfob::AccountList *accounts READ accounts CONSTANT)
    Q_PROPERTY(Keyfob::Problem notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool opening READ isOpening NOTIFY openingChanged)
    Q_PROPERTY(bool sandboxAvailable READ isSandboxAvailable CONSTANT)
    Q_PROPERTY(Keyfob::Problem problem READ problem NOTIFY openingChanged)
    Q_PROPERTY(Keyfob::CredentialPrompt *credentials READ credentials CONSTANT)
    Q_PROPERTY(QRect geometry READ geometry CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    /// \a geometry is the window's last place, or null.
    AppModel(bool sandboxAvailable, const QRect &geometry, QObject *parent = nullptr);

    WorkspaceModel *workspace() const { return m_workspace; }
    AccountList *accounts() { return &m_accounts; }
    /// What became of something in the background; may be empty.
    Problem notice() const { return m_notice; }
    /// True while a tenant file is being opened or the sandbox starts.
    bool isOpening() const { return m_opening; }
    bool isSandboxAvailable() const { return m_sandboxAvailable; }
    /// Why the last one could not be opened.
    Problem problem() const { return m_problem; }
    /// What the network asks the person for.
    CredentialPrompt *credentials() { return &m_credentials; }
    QRect geometry() const { return m_geometry; }
    QString version() const;

    /// Not owned; null shows the Welcome screen.
    void setWorkspace(WorkspaceModel *workspace);
    void setOpening(bool opening, const Problem &problem = {});

    void setNotice(const Problem &notice);

    Q_INVOKABLE void dismissNotice() { setNotice({}); }
    Q_INVOKABLE void openTenant(const QUrl &file) { Q_EMIT openTenantRequested(file); }
    Q_INVOKABLE void openSandbox() { Q_EMIT openSandboxRequested(); }
    Q_INVOKABLE void closeWorkspace() { Q_EMIT closeWorkspaceRequested(); }
    Q_INVOKABLE void keepGeometry(const QRect &geometry) { Q_EMIT geometryKept(geometry); }
    /// Puts \a text on the clipboard.
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void workspaceChanged();
    void openingChanged();
    void noticeChanged();
    void openTenantRequested(const QUrl &file);
    void openSandboxRequested();
    void closeWorkspaceRequested();
    void geometryKept(const QRect &geometry);

private:
    AccountList m_accounts;
    Problem m_notice;
    WorkspaceModel *m_workspace = nullptr;
    bool m_opening = false;
    bool m_sandboxAvailable;
    Problem m_problem;
    CredentialPrompt m_credentials;
    QRect m_geometry;
};

} // namespace Keyfob
