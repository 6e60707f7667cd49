// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Keyfob::Bench {

/// Signs in by turns, as turns.h says, in windows of \a command (the program and its arguments), at
/// the provider of a tenant file: "1" from a click to the API's answer, with nobody's session; "2"
/// the same in the session that there is, unseen. Prints these seconds, and those from the last
/// redirect of "1" until somebody was signed in.
void takeSignInTurns(const QString &tenantFile, const QStringList &command);

} // namespace Keyfob::Bench
