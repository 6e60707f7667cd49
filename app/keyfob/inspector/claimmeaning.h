// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// What the claim \a name means, in a few words; empty: it is none of those that OIDC Core,
/// RFC 7519 and RFC 9068 define or that providers add for their own bookkeeping.
QString claimMeaning(const QString &name);

/// Where such a claim stands among the others: the lower, the earlier; -1: it is none.
int claimPlace(const QString &name);

/// True for the claims that are times (RFC 7519 2, NumericDate).
bool isTimeClaim(const QString &name);

} // namespace Keyfob
