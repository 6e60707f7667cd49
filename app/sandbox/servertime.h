// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <chrono>

/// The sandbox's own clock: the machine's, moved on by whoever tests what time does.
namespace Keyfob::Sandbox::ServerTime {

/// In UTC.
QDateTime now();
/// The same in Unix seconds.
qint64 seconds();
/// Moves the clock on from where it is.
void advance(std::chrono::seconds time);

} // namespace Keyfob::Sandbox::ServerTime
