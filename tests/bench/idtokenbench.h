// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparison.h"

namespace Keyfob::Bench {

/// IdToken::validate() of an RS256 token as providers send it, signature, base64, JSON and every
/// claim included, against EVP_DigestVerify alone: with a kept key, which is what the floor is for,
/// and with a context kept as well, for comparison.
QList<Comparison> idTokens();

} // namespace Keyfob::Bench
