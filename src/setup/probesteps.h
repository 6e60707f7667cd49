// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tenant.h"
#include "setup/authorizationprobe.h"
#include "setup/checkstep.h"

#include <QList>

namespace Keyfob {

/// A step that is as it should be.
CheckStep okStep(CheckStep::Id id, const QString &message);
/// A step that was not done.
CheckStep skippedStep(CheckStep::Id id, const QString &why = {});
/// A step that is not as it should be; see CheckStep for the rest.
CheckStep badStep(CheckStep::Id id, CheckStep::Verdict verdict, const QString &message,
                  const QString &change);

/// What \a probe tells about the settings of \a tenant at a provider of \a kind: a step each for
/// response type (unless \a hasResponseType, when it is known by now), client, redirect URI, API,
/// scopes, PKCE, pushed requests and signing in; those of DPoP only if that is the fault.
QList<CheckStep> probeSteps(const AuthorizationProbe &probe, const Tenant &tenant,
                            ProviderKind kind, bool hasResponseType);

/// What \a probe, made with the loopback redirect URI, tells about that alone.
CheckStep loopbackStep(const AuthorizationProbe &probe, const Tenant &tenant, ProviderKind kind);

} // namespace Keyfob
