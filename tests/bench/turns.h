// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Keyfob::Bench {

// For programs that are measured by turns with others: each does its work as often as a line of
// standard input says, and prints the seconds that it took.

/// Verifies an ID token that is signed with \a algorithm. \a file gets token, key (JWK), issuer,
/// audience and the time in seconds, a line each.
void takeIdTokenTurns(const QByteArray &algorithm, const QString &file);

/// Calls the API at \a url: "1000 32" is 1,000 times, 32 at once.
void takeCallTurns(const QUrl &url);

/// Answers calls until standard input ends, and prints its address first.
void serveCalls();

} // namespace Keyfob::Bench
