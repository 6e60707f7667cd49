// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// Lets the engine of this process, and nobody else, trust \a authorities (PEM, often empty) beside
/// those that it trusts anyway. Call before its profile is made. Returns whether all of them are
/// trusted now; pages of one that is not are refused.
bool trustAuthorities(const QByteArray &authorities);

} // namespace Keyfob
