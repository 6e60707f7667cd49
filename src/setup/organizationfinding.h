// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../oidc/tenant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace Keyfob {

/// What one place said about an organization.
struct KEYFOB_EXPORT OrganizationFinding
{
    /// Where it was looked for.
    enum class Source {
        PublishedTenant, ///< `/.well-known/keyfob.json`, or the address that was typed
        WebFinger, ///< `/.well-known/webfinger` (OIDC Discovery 2, RFC 7033)
        Discovery, ///< `/.well-known/openid-configuration` (OIDC Discovery 4)
        Auth0Domain, ///< The same at a host of Auth0's
        TenantFile, ///< A file on this computer
    };
    /// What came of it.
    enum class Outcome {
        Found,
        NotThere, ///< The host offers nothing there; no fault
        Problem, ///< See problem
    };

    Source source = Source::Discovery;
    Outcome outcome = Outcome::NotThere;
    QString saidBy; ///< The host that said it, with its port if unusual; or the file
    QUrl address; ///< What was asked; empty for a file
    /// Of PublishedTenant and TenantFile. From outside: to be shown before it is used.
    std::optional<Tenant> tenant;
    QByteArray tenantJson; ///< The same as it came
    QUrl issuer; ///< Of the provider; empty if none was found
    /// The provider's configuration, checked; empty while the issuer is only named.
    QJsonObject configuration;
    std::optional<Error> problem; ///< With a sentence for the person

    /// True if saidBy names an issuer that has not been asked yet; see
    /// OrganizationSearch::follow().
    bool canBeFollowed() const
    {
        return outcome == Outcome::Found && !tenant && configuration.isEmpty() && !issuer.isEmpty();
    }
};

} // namespace Keyfob

Q_DECLARE_METATYPE(Keyfob::OrganizationFinding)
