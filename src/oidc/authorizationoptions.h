// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"
#include "core/secret.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Keyfob {

struct Tenant;

/// What one authorization request asks for beside the protocol's own parameters (OIDC Core
/// 3.1.2.1, RFC 8707, Auth0's /authorize). What is empty is not sent.
struct KEYFOB_EXPORT AuthorizationOptions
{
    QUrl redirectUri; ///< Where the answer goes; empty: the tenant's `redirect_uri`
    QStringList scopes; ///< `scope`
    QString audience; ///< Auth0
    QString connection; ///< Auth0
    QString connectionScope; ///< Auth0
    QString organization; ///< Auth0
    QString invitation; ///< Auth0
    QString prompt; ///< `prompt`: login, consent, select_account, none
    std::optional<std::chrono::seconds> maxAge; ///< 0 means: sign in now
    QString acrValues; ///< `acr_values`
    QString loginHint; ///< `login_hint`
    Secret idTokenHint; ///< `id_token_hint`
    QString uiLocales; ///< `ui_locales`
    QString claimsLocales; ///< `claims_locales`
    QString screenHint; ///< Auth0
    QString display; ///< `display`
    QJsonObject claims; ///< OIDC Core 5.5
    QStringList resources; ///< RFC 8707
    QList<QPair<QString, QString>> extraParameters; ///< Any others

    /// What \a tenant asks for (OIDC Core 3.1.2.1).
    static AuthorizationOptions of(const Tenant &tenant);
};

} // namespace Keyfob
