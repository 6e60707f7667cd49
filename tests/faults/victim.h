// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Keyfob::Faults {

/// Signs in at a provider of its own, with a keychain that is a folder, and kills itself at a step:
/// another process of this program, for the rows that need one to die.
///
/// Arguments: the folder; the step ("visit", "callback", "validated", "write N", "written N", or
/// "restart", which restores what is there, is given an old callback, and signs in again); that
/// callback. It prints its callback, and what it came to. Returns the exit status.
int victim(const QStringList &arguments);

} // namespace Keyfob::Faults
