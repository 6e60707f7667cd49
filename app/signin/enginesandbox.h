// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Keyfob {

/// The kinds of namespaces ("user", "pid", "net") that the engine's process \a renderer shares with
/// this one. Where the system refuses new ones, the engine continues without that half of its
/// sandbox, and does not say so. Empty: all is well. A process that is gone shares nothing.
QStringList sharedNamespaces(qint64 renderer);

} // namespace Keyfob
