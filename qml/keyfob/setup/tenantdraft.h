// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "oidc/tenant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

/// A tenant file in the making, for a provider that publishes none: what the provider's
/// configuration says, and what a person enters.
struct TenantDraft
{
    /// The redirect URI of the sign-in window, a scheme of its own (RFC 8252 7.1).
    static constexpr char RedirectUri[] = "org.keyfob.keyfob:/callback";
    /// The one of people's browsers; its port varies (RFC 8252 7.3).
    static constexpr char LoopbackRedirectUri[] = "http://127.0.0.1/callback";

    QString name; ///< What people call the organization
    QUrl issuer;
    QJsonObject configuration; ///< The provider's (OIDC Discovery 3)
    QString clientId;
    QString audience;
    QString apiBaseUrl;
    QString scope;

    /// `code` where the provider offers it, since its tokens never pass through the browser (RFC
    /// 9700 2.1.2), else what of the implicit and hybrid types it does offer.
    QString responseType() const;

    /// The audience is also a resource indicator (RFC 8707), which some providers want; those of
    /// the known makes use it in another way, or refuse it.
    bool namesResource() const;

    /// The tenant file. The fields that are empty are left out.
    QByteArray json() const;

    /// The same, checked. Errors: those of Tenant::parse().
    Expected<Tenant> tenant() const;
};

} // namespace Keyfob
