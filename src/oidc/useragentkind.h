// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace Keyfob {

/// Where a person meets the provider's pages. The numbers are part of a session record's format.
enum class UserAgentKind {
    Unknown = 0, ///< In records of a version that did not keep it.
    Embedded = 1, ///< A window of this program
    System = 2, ///< The person's own browser (RFC 8252)
};

} // namespace Keyfob
