// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// Takes out of the environment what would weaken the engine or make it tell, allows no core
/// dump, and ends this process with its parent. Call before QGuiApplication.
void hardenProcess();

/// Sets the engine's own switches: nothing but these gets to it. Nothing is ever asked of
/// \a closedHost, "host:port", unless it is empty. Call after hardenProcess(), and before the
/// engine's profile is made.
void setEngineSwitches(const QByteArray &closedHost);

} // namespace Keyfob
