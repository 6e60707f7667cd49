// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/export.h"
#include "oidc/responsetype.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

/// What a provider says about itself (OIDC Discovery 3, RFC 8414, RFC 9207).
struct KEYFOB_EXPORT ProviderMetadata
{
    QString issuer; ///< Octet by octet
    QUrl authorizationEndpoint; ///< `authorization_endpoint`
    QUrl tokenEndpoint; ///< May be empty
    QUrl userInfoEndpoint; ///< May be empty
    QUrl jwksUri; ///< `jwks_uri`
    QUrl endSessionEndpoint; ///< May be empty
    QUrl revocationEndpoint; ///< May be empty
    /// As toString(ResponseType) writes them; others are left out.
    QStringList responseTypes;
    /// It puts `iss` into authorization responses (RFC 9207 3).
    bool sendsIssuer = false;

    /// Reads \a json, which was found at \a issuer: its `issuer` is the same octet by octet, the
    /// required fields are there, and every endpoint is https (http on loopback) without user
    /// info. Errors: IssuerMismatch, DiscoveryInvalid, whose message names the field.
    static Expected<ProviderMetadata> parse(const QJsonObject &json, const QString &issuer);

    /// Where the metadata of \a issuer is (OIDC Discovery 4).
    static QUrl location(const QUrl &issuer);

    /// Nothing if the provider offers \a type. Errors: ResponseTypeUnsupported, whose message names
    /// what it does offer; DiscoveryInvalid if a code could not be exchanged.
    Expected<void> checkOffers(ResponseType type) const;
};

} // namespace Keyfob
