// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Keyfob {

/// A way to sign requests, from the description's `securitySchemes`.
struct KEYFOB_EXPORT ApiSecurityScheme
{
    enum class Kind {
        Undefined, ///< It is required, but not declared.
        OAuth2,
        OpenIdConnect,
        Bearer, ///< HTTP Bearer (RFC 6750): the access token is what it takes.
        Http, ///< Another HTTP scheme, such as Basic or DPoP
        ApiKey,
        MutualTls,
    };

    QString name; ///< Its key in the description
    Kind kind = Kind::Undefined;
    QString description;
    /// What each scope permits, by name; OAuth2 only.
    QMap<QString, QString> scopes = {};
    QString httpScheme = {}; ///< Http: as registered at IANA, such as "basic"
    QString parameter = {}; ///< ApiKey: the name of the header, query parameter or cookie
    QString in = {}; ///< ApiKey: header, query or cookie
    QString openIdConnectUrl = {}; ///< As the description has it; never used for signing in

    /// True if an access token is what it takes.
    bool takesAccessToken() const
    {
        return kind == Kind::OAuth2 || kind == Kind::OpenIdConnect || kind == Kind::Bearer;
    }
};

/// One scheme that is required, with the scopes (OAuth2, OpenIdConnect) or roles (others, 3.1)
/// that the token must have.
struct ApiRequiredScheme
{
    ApiSecurityScheme scheme;
    QStringList scopes;
};

/// What a request needs (OpenAPI "Security Requirement Object"): one of the alternatives; in each,
/// all of the schemes. An alternative without schemes needs nothing.
class KEYFOB_EXPORT ApiSecurity
{
public:
    using Alternative = QList<ApiRequiredScheme>;

    ApiSecurity() = default; ///< Public
    explicit ApiSecurity(QList<Alternative> alternatives)
        : m_alternatives(std::move(alternatives))
    {
    }

    const QList<Alternative> &alternatives() const { return m_alternatives; }
    /// Nobody has to sign in: there is no alternative at all.
    bool isPublic() const { return m_alternatives.isEmpty(); }
    /// One may sign in and need not: one of several alternatives is empty, or the only one is.
    bool isOptional() const;
    /// An access token alone satisfies one of the alternatives, or nothing is needed.
    bool acceptsAccessToken() const;
    /// What the person's \a granted scopes lack of the alternative that lacks least, among those
    /// that an access token satisfies; empty if one is satisfied or none can be.
    QStringList missingScopes(const QStringList &granted) const;
    /// The scopes of all alternatives, each once, in order.
    QStringList scopes() const;

private:
    QList<Alternative> m_alternatives;
};

} // namespace Keyfob
