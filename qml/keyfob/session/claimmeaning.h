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

/// True for what Home shows as said by the organization: claims that have no meaning here, and
/// those whose meaning says so.
bool isShownOnHome(const QString &name);

/// The name of an organization's own claim in its two parts.
struct ClaimName
{
    QString space; ///< "https://timesheets.example"; empty when it has no namespace.
    QString name; ///< "roles"
};

/// Splits \a name at its last slash if it is a URL (OIDC Core 5.1.2).
ClaimName splitClaimName(const QString &name);

/// True for the claims that are times (RFC 7519 2, NumericDate).
bool isTimeClaim(const QString &name);

} // namespace Keyfob
