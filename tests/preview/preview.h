// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"
#include "oidc/sessionconfiguration.h"
#include "preview/stage.h"
#include "shell/appmodel.h"

#include <memory>

namespace Keyfob {

/// The offline twin of the program: every screen, at a real Client whose provider, person, keychain
/// and clock are scripted, and an API that answers from memory.
class Preview : public QObject
{
    Q_OBJECT

public:
    /// The screens by name: what show() takes.
    static QStringList screens();

    /// So that ProgramLanguage knows "pseudo".
    static void addPseudoLanguage();

    Preview();
    ~Preview() override;

    AppModel &app() { return *m_app; }
    Preferences &preferences() { return *m_preferences; }
    WorkspaceModel &workspace() { return *m_stage->workspace; }
    /// Provider, person, keychain and clock of the screen that is shown.
    Stage &stage() { return *m_stage; }

    /// Settings of two kinds that differ.
    static QList<ConfigurationDifference> sampleDifferences();
    /// That of an organization, with a secret in it.
    static QByteArray sampleTenantFile();
    /// Plays what leads to \a screen; false if there is no such screen.
    bool show(const QString &screen);

private:
    void showAccounts(int count);
    /// An administrator has locked a setting.
    static Policy samplePolicy();
    /// Adds an organization as far as the scene \a screen goes.
    void playSetup(const QString &screen);

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<AppModel> m_app;
};

} // namespace Keyfob
