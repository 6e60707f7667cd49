// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountswitcher.h"
#include "commandline.h"
#include "core/taskscope.h"
#include "eventlog.h"
#include "languagesetting.h"
#include "localsandbox.h"
#include "settings.h"
#include "settings/preferences.h"
#include "shell/appmodel.h"

#include <memory>

namespace Keyfob {

/// The composition root: opens tenants, makes their workspaces, and keeps the settings.
class Application : public QObject
{
    Q_OBJECT

public:
    /// \a policy is what the administrator of this computer says.
    explicit Application(CommandLine commandLine, Policy policy = {}, QObject *parent = nullptr);
    ~Application() override;

    AppModel &model() { return m_model; }

    /// Opens the tenant of the command line, or the last account; else the Welcome screen stays.
    void start();

    /// Opens \a tenantFile, and types \a organization into the field for adding one, which a later
    /// start of the program was given; nothing when empty.
    void open(const QString &tenantFile, const QString &organization);

Q_SIGNALS:
    /// The window is closed, and what is left is done in the background.
    void leaving();
    /// A sign-in window goes: the program's window may come to the front. See
    /// Client::activationOffered().
    void activationOffered(const QByteArray &token);

private:
    Task<> leave();
    Task<> openSandbox();
    Workspace::Options workspaceOptions();
    /// Looks at what Keyfob needs, for the settings dialog.
    Task<> diagnose();
    /// The person's answer from before, or else one that is asked for now.
    QCoro::Task<bool> allowCertificate(CertificateUse use);

    CommandLine m_commandLine;
    Settings m_settings;
    Preferences m_preferences;
    LanguageSetting m_language; ///< Before anything that has texts
    EventLog m_events;
    AppModel m_model;
    std::unique_ptr<LocalSandbox> m_sandbox;
    AccountSwitcher m_accounts;
    TaskScope m_tasks; ///< Goes first
};

} // namespace Keyfob
