// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

/// What an API says of itself (OAuth 2.0 Protected Resource Metadata, RFC 9728).
struct KEYFOB_EXPORT ProtectedResource
{
    QString resource; ///< What tokens for it name as their audience
    QStringList scopes; ///< That it knows; at most MaxScopes
    QStringList authorizationServers; ///< Issuers whose tokens it takes; empty: it does not say

    static constexpr int MaxScopes = 50;

    /// Where the API at \a api says it (RFC 9728 3.1).
    static QUrl addressOf(const QUrl &api);

    /// Reads \a json of the API at \a api; what is no scope is left out. Errors: ResponseInvalid,
    /// if it describes another API (RFC 9728 3.3).
    static Expected<ProtectedResource> parse(const QJsonObject &json, const QUrl &api);
};

} // namespace Keyfob
