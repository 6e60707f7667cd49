// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Keyfob::Sandbox {

/// A client that this provider knows (RFC 7591 2, OIDC Registration 2). All of them are public.
struct RegisteredClient
{
    QString id;
    QString name; ///< For the pages; empty: the pages show the id.
    QStringList redirectUris;
    QStringList postLogoutRedirectUris;
    QStringList responseTypes; ///< As normalResponseType() writes them.
    QStringList grantTypes;
    QJsonObject metadata; ///< All that was registered, defaults included (RFC 7591 3.2.1).
    qint64 issuedAt = 0; ///< Unix seconds.

    QString displayName() const { return name.isEmpty() ? id : name; }
    /// True if \a uri is registered, octet by octet. A loopback URI that is registered without a
    /// port is good with any (RFC 8252 7.3).
    bool allowsRedirect(const QString &uri) const;
    /// True if \a uri is registered to come back to after logging out.
    bool allowsAfterLogout(const QString &uri) const;
    /// True if the words of \a type are registered together, in any order.
    bool allowsResponseType(const QString &type) const;
};

/// The words of a `response_type` in alphabetical order: their order means nothing.
QString normalResponseType(const QString &type);

} // namespace Keyfob::Sandbox
