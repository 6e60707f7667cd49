// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// Takes out of the environment what would weaken the engine or make it tell, lets nobody read this
/// process's memory, and ends it with its parent. Call first thing in main().
void hardenProcess();

/// Sets the engine's own switches: nothing but these gets to it. Nothing is ever asked of
/// \a closedHost, "host:port", unless it is empty. The engine writes what its network does to
/// \a log, secrets included, see EngineLog. Call after hardenProcess(), and before the engine's
/// profile is made.
void setEngineSwitches(const QByteArray &closedHost, const QByteArray &log);

/// Starts the engine's other processes, in their sandbox. Nobody can read this process's memory
/// afterwards, but while it happens: call it while there is no secret. After setEngineSwitches().
void startEngine();

} // namespace Keyfob
