// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/accountlist.h"
#include "module/keyfoberror.h"
#include "organizations/organizationlist.h"
#include "settings/diagnosticsmodel.h"
#include "settings/preferences.h"
#include "setup/setupmodel.h"
#include "shell/credentialprompt.h"
#include "shell/workspacemodel.h"

#include <QObject>
#include <QRect>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What the window shows: one organization, or the Welcome screen when there is none.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Keyfob::WorkspaceModel *workspace READ workspace NOTIFY workspaceChanged)
    Q_PROPERTY(Keyfob::AccountList *accounts READ accounts CONSTANT)
    Q_PROPERTY(Keyfob::OrganizationList *organizations READ organizations CONSTANT)
    Q_PROPERTY(Keyfob::DiagnosticsModel *diagnostics READ diagnostics CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY noticeChanged)
    Q_PROPERTY(Keyfob::KeyfobError notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString updateText READ updateText NOTIFY updateChanged)
    Q_PROPERTY(QVariantList updateDifferences READ updateDifferences NOTIFY updateChanged)
    Q_PROPERTY(bool opening READ isOpening NOTIFY openingChanged)
    Q_PROPERTY(bool sandboxAvailable READ isSandboxAvailable CONSTANT)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY openingChanged)
    Q_PROPERTY(Keyfob::CredentialPrompt *credentials READ credentials CONSTANT)
    Q_PROPERTY(Keyfob::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(Keyfob::SetupModel *setup READ setup CONSTANT)
    Q_PROPERTY(QRect geometry READ geometry CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool developerPages READ hasDeveloperPages CONSTANT)

public:
    /// \a geometry is the window's last place, or null. \a preferences are not owned; null: they
    /// are the default ones, and nothing is remembered.
    AppModel(bool sandboxAvailable, const QRect &geometry, Preferences *preferences = nullptr,
             QObject *parent = nullptr);

    WorkspaceModel *workspace() const { return m_workspace; }
    AccountList *accounts() { return &m_accounts; }
    OrganizationList *organizations() { return &m_organizations; }
    /// What `keyfob --self-check` says.
    DiagnosticsModel *diagnostics() { return &m_diagnostics; }
    /// What went wrong in the background; may be empty.
    KeyfobError notice() const { return m_notice; }
    /// What went well, where nothing else shows it; empty beside a notice.
    QString message() const { return m_message; }
    /// True while a tenant file is being opened or the sandbox starts.
    bool isOpening() const { return m_opening; }
    bool isSandboxAvailable() const { return m_sandboxAvailable; }
    /// Why the last one could not be opened.
    KeyfobError problem() const { return m_problem; }
    /// What the network asks the person for.
    CredentialPrompt *credentials() { return &m_credentials; }
    SetupModel *setup() { return &m_setup; }
    Preferences *preferences() const { return m_preferences; }
    /// That a tenant file has other settings than the ones in use; empty: there is none.
    QString updateText() const { return m_updateText; }
    /// What differs: see differenceList().
    QVariantList updateDifferences() const { return m_updateDifferences; }
    QRect geometry() const { return m_geometry; }
    QString version() const;
    /// Whether the pages for requests and tokens are shown.
    bool hasDeveloperPages() const { return m_hasDeveloperPages; }
    /// Before the window is made.
    void setDeveloperPages(bool shown) { m_hasDeveloperPages = shown; }

    /// Not owned; null shows the Welcome screen.
    void setWorkspace(WorkspaceModel *workspace);
    void setOpening(bool opening, const KeyfobError &problem = {});

    void setNotice(const KeyfobError &notice);
    void setMessage(const QString &message);
    void setUpdate(const QString &text, const QVariantList &differences);

    /// The person wants, or does not want, the settings of the tenant file.
    Q_INVOKABLE void answerUpdate(bool accepted) { Q_EMIT updateAnswered(accepted); }

    /// The person wants to change the settings of the organization that is shown.
    Q_INVOKABLE void editOrganization() { Q_EMIT editOrganizationRequested(); }
    /// The person wants to see the settings dialog, at the section \a section.
    Q_INVOKABLE void showSettings(int section = 0) { Q_EMIT settingsRequested(section); }
    Q_INVOKABLE void dismissNotice() { setNotice({}); }
    Q_INVOKABLE void openTenant(const QUrl &file) { Q_EMIT openTenantRequested(file); }
    Q_INVOKABLE void openSandbox() { Q_EMIT openSandboxRequested(); }
    Q_INVOKABLE void closeWorkspace() { Q_EMIT closeWorkspaceRequested(); }
    Q_INVOKABLE void keepGeometry(const QRect &geometry) { Q_EMIT geometryKept(geometry); }
    /// Puts \a text on the clipboard.
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void workspaceChanged();
    void settingsRequested(int section);
    void editOrganizationRequested();
    void openingChanged();
    void noticeChanged();
    void updateChanged();
    void updateAnswered(bool accepted);
    void openTenantRequested(const QUrl &file);
    void openSandboxRequested();
    void closeWorkspaceRequested();
    void geometryKept(const QRect &geometry);

private:
    AccountList m_accounts;
    OrganizationList m_organizations {m_accounts};
    DiagnosticsModel m_diagnostics;
    KeyfobError m_notice;
    QString m_message;
    QString m_updateText;
    QVariantList m_updateDifferences;
    WorkspaceModel *m_workspace = nullptr;
    bool m_opening = false;
    bool m_sandboxAvailable;
    bool m_hasDeveloperPages = true;
    KeyfobError m_problem;
    CredentialPrompt m_credentials;
    Preferences *m_preferences;
    SetupModel m_setup;
    QRect m_geometry;
};

} // namespace Keyfob
