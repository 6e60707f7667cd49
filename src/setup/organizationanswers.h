// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpresponse.h"
#include "setup/organizationfinding.h"
#include "setup/organizationinput.h"

namespace Keyfob {

/// What OrganizationSearch makes of each answer. \a asked is what was asked; an answer that is an
/// error, or no use, is a finding too.
namespace OrganizationAnswers {

/// A published tenant. One from outside cannot name files, or this machine unless it is from there.
OrganizationFinding tenant(const QUrl &asked, const Expected<HttpResponse> &answer);

/// The issuers that WebFinger names (OIDC Discovery 2), a finding each; at least one finding.
QList<OrganizationFinding> webFinger(const QUrl &asked, const Expected<HttpResponse> &answer);

/// The configuration of a provider, found for \a issuer. If that is only where somebody guessed,
/// not \a isExact, the provider may call itself otherwise: then its own issuer is what is found.
OrganizationFinding configuration(const QUrl &issuer, bool isExact,
                                  const Expected<HttpResponse> &answer);

/// Whether a host of Auth0's is asked.
bool isAuth0Host(const QString &host);

} // namespace OrganizationAnswers

} // namespace Keyfob
