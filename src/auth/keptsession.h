// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/task.h"
#include "vault/sessionrecord.h"

#include <memory>
#include <optional>

namespace Keyfob {

class Clock;
struct AuthContext;

/// What another process has kept of the session since \a old came, or nothing. \a isKept: the vault
/// has the session. Whoever changes the session reads it again first, with the RenewalLock. Errors:
/// NotSignedIn (somebody logged out, or another person or other settings are there).
Task<Expected<std::optional<SessionRecord>>> readAgain(std::shared_ptr<AuthContext> with,
                                                       SessionRecord old, bool isKept);

/// \a fresh, unless it is an error, is about the person of \a old. Errors: that of \a fresh;
/// SubjectMismatch; ResponseInvalid (it does not say whom it is about).
Expected<void> checkSamePerson(const Expected<SessionRecord> &fresh, const SessionRecord &old);

/// The tokens of \a record are good, and longer than those of \a old.
bool lastsLonger(const SessionRecord &record, const SessionRecord &old, const Clock &clock);

} // namespace Keyfob
