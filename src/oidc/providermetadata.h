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
    QStringList idTokenAlgorithms; ///< `id_token_signing_alg_values_supported`; empty: not said
    /// `token_endpoint_auth_methods_supported`; empty: not said, which means client_secret_basic.
    QStringList tokenAuthMethods;
    QStringList revocationAuthMethods; ///< The same of `revocation_endpoint`; empty: not said

    /// Reads \a json, which was found for \a issuer: its `issuer` is the same octet by octet, the
    /// required fields are there, and their endpoints are https without user info; http on
    /// loopback, if the issuer is too. An optional endpoint that is anything else is not there.
    /// Errors: IssuerMismatch, DiscoveryInvalid, whose message names the field.
    /// \a foundAt is where it was; empty: at location().
    static Expected<ProviderMetadata> parse(const QJsonObject &json, const QString &issuer,
                                            const QUrl &foundAt = {});

    /// Where the metadata of \a issuer is (OIDC Discovery 4).
    static QUrl location(const QUrl &issuer);

    /// Nothing if the provider offers \a type. Errors: ResponseTypeUnsupported, whose message names
    /// what it does offer; DiscoveryInvalid if a code could not be exchanged.
    Expected<void> checkOffers(ResponseType type) const;

    /// Nothing if ID tokens may come with one of the algorithms \a allowed, as far as the provider
    /// says. Errors: AlgorithmRefused, whose message says what to change.
    Expected<void> checkAlgorithms(const QStringList &allowed) const;
};

} // namespace Keyfob
