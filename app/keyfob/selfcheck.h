// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "settings/preferences.h"

#include <QCoroTask>
#include <QPointer>
#include <QString>

#include <functional>

namespace Keyfob {

class SecretStore;

/// What `keyfob --self-check` looks at, and where it says what it found.
struct SelfCheck
{
    SecretStore *keychain = nullptr; ///< In place of the keychain, for tests; outlives the check
    QString signInProgram; ///< Where keyfob-signin is; empty where it is not installed
    QString tenantFile; ///< Empty: none is looked at
    QPointer<const Preferences> preferences {}; ///< Null: they are not looked at
    bool showsScreens = false; ///< The program shows them: they need not be looked at.
    std::function<void(const QString &)> print; ///< Takes one line for each thing
};

/// Looks at everything that Keyfob needs on this machine, and sends nothing over the network.
/// False if Keyfob cannot do its work; what it can do without is a note.
QCoro::Task<bool> runSelfCheck(SelfCheck check);

} // namespace Keyfob
