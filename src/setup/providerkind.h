// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Keyfob {

/// Whose software a provider is: that decides what its settings are called.
enum class ProviderKind {
    Auth0,
    Keycloak,
    EntraId,
    Okta,
    Zitadel,
    Authentik,
    Other,
};

/// Recognizes a provider by its issuer and, for those that run at any address, by the endpoints in
/// its \a configuration (OIDC Discovery 3), which may be empty. A wrong guess changes words only.
KEYFOB_EXPORT ProviderKind recognizeProvider(const QUrl &issuer,
                                             const QJsonObject &configuration = {});

/// What people call it: "Keycloak"; "your provider" of another.
KEYFOB_EXPORT QString providerName(ProviderKind kind);

} // namespace Keyfob
