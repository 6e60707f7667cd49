// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tokencheck.h"

#include <QJsonArray>

#include <optional>

/// The checks that a token has passed, as JSON and back.
namespace Keyfob::TokenCheckCodec {

QJsonArray encode(const TokenChecks &checks);

/// Reads what encode() writes. Nothing: it is something else.
std::optional<TokenChecks> decode(const QJsonArray &array);

} // namespace Keyfob::TokenCheckCodec
