// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>
#include <QString>

#include <functional>

namespace Keyfob {

class Preferences;

/// `keyfob --check`: what ConfigurationCheck finds, as lines or as one JSON document.
struct CheckCommand
{
    QString tenantFile; ///< Empty: there is none to check
    bool json = false;
    const Preferences *preferences = nullptr; ///< Of the person; not owned
    std::function<void(const QString &)> print; ///< Gets a line, or the document
};

/// Prints each step as it finishes, or the document of keyfob(1) at the end. False if something is
/// wrong, or the tenant file cannot be used.
QCoro::Task<bool> runCheck(CheckCommand command);

} // namespace Keyfob
