// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpfront.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Keyfob::Sandbox {

struct Realm;
class TokenIssuer;

/// Checks the access token of a request as a resource server has to (RFC 6750, RFC 9068 4).
class Bearer
{
public:
    Bearer(const Realm &realm, const TokenIssuer &issuer);

    /// The claims of the token in \a request if it is ours, meant for \a audience, not expired
    /// and good for one of \a scopes; otherwise the answer: 401 with `error="invalid_token"` (or
    /// without an error when no token came), or 403 with `error="insufficient_scope"` and the first
    /// of \a scopes.
    tl::expected<QJsonObject, Response> check(const Request &request, const QString &audience,
                                              const QStringList &scopes) const;

private:
    const Realm &m_realm;
    const TokenIssuer &m_issuer;
};

} // namespace Keyfob::Sandbox
