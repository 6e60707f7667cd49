// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// 256 bits from the operating system's generator, as 43 characters of base64url: a state, a
/// nonce or a PKCE verifier (RFC 6749 10.10, RFC 7636 4.1).
QByteArray randomToken();

} // namespace Keyfob
