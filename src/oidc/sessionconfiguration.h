// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Keyfob {

struct Tenant;

/// A setting that is not as it was, as text to show.
struct KEYFOB_EXPORT ConfigurationDifference
{
    QString field; ///< Its name in the tenant file: "api_base_url"
    QString label; ///< Its name for people: "API"
    QString before; ///< Plain text; empty: it was not set
    QString after; ///< Plain text; empty: it is not set
    QString hostBefore; ///< The host that \a before names, in ASCII; often empty
    QString hostAfter; ///< The host that \a after names, in ASCII; often empty

    bool operator==(const ConfigurationDifference &) const = default;
};

/// The settings of a tenant that decide where its secrets go: issuer, client, redirect URIs, API,
/// audience, sign-in hosts, proxy, certificates and their like. A session is kept with them, and
/// continues with the same ones only. What a tenant is called, or for how long its tokens are
/// taken, is not among them.
class KEYFOB_EXPORT SessionConfiguration
{
public:
    /// Of a session whose settings nobody noted.
    SessionConfiguration() = default;

    /// The settings of \a tenant. Certificate files count by what is in them, wherever they are; of
    /// secrets there is a digest.
    static SessionConfiguration of(const Tenant &tenant);

    /// What values() gave. Anything else is just another configuration.
    static SessionConfiguration fromValues(const QJsonObject &values);
    /// Each setting that is not empty, as a text by its name in the tenant file.
    const QJsonObject &values() const { return m_values; }

    /// True if the settings are not known.
    bool isUnknown() const { return m_values.isEmpty(); }
    /// SHA-256 of the values: a name for this configuration.
    QByteArray digest() const;
    /// SHA-256 of what says who answers for the provider: issuer, description of it, proxy, and
    /// certificates. Empty if one of their files could not be read.
    QByteArray providerDigest() const;

    /// What differs from \a before, in a fixed order, those that matter most first.
    QList<ConfigurationDifference> differencesFrom(const SessionConfiguration &before) const;

    /// True if a request to the provider goes the same way as with \a other: the same issuer and
    /// description of it, client, proxy and certificates. The API, the pages of signing in and the
    /// redirect URIs may differ. False if either is unknown.
    bool reachesSameProvider(const SessionConfiguration &other) const;

    bool operator==(const SessionConfiguration &) const = default;

private:
    QJsonObject m_values;
};

} // namespace Keyfob
