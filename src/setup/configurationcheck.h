// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../core/taskscope.h"
#include "../net/httpclient.h"
#include "../oidc/providermetadata.h"
#include "../oidc/tenant.h"
#include "checkstep.h"

#include <QObject>

namespace Keyfob {

class Clock;
class HostResolver;

/// Looks at everything that signing in at a tenant and calling its API need, without signing in. It
/// sends no token, secret or anything else of a person's; a client certificate is not used.
class KEYFOB_EXPORT ConfigurationCheck : public QObject
{
    Q_OBJECT

public:
    /// None of \a http (which goes through the tenant's network, see loadNetworkSetup()),
    /// \a resolver and \a clock (null: the system's) is owned; all outlive this.
    explicit ConfigurationCheck(HttpClient &http, const HostResolver *resolver = nullptr,
                                const Clock *clock = nullptr, QObject *parent = nullptr);
    ~ConfigurationCheck() override;

    /// Checks \a tenant; a check that runs is ended first.
    void start(const Tenant &tenant);
    /// Ends it at once; nothing is emitted any more.
    void cancel();
    bool isRunning() const { return m_isRunning; } ///< finished() is to come
    const QList<CheckStep> &steps() const { return m_steps; } ///< Those that have finished
    bool isGood() const; ///< Nothing is wrong; there may be warnings

Q_SIGNALS:
    /// One thing was looked at.
    void stepFinished(const Keyfob::CheckStep &step);
    /// Everything was; \a isGood as above.
    void finished(bool isGood);

private:
    Task<> run(Tenant tenant);
    Task<Expected<void>> checkProvider(Tenant tenant);
    Task<Expected<void>> checkAddress(Tenant tenant);
    Task<Expected<void>> checkDiscovery(Tenant tenant);
    Task<Expected<void>> checkKeys(Tenant tenant);
    Task<Expected<void>> checkAuthorization(Tenant tenant);
    Task<Expected<void>> checkEndpoints(Tenant tenant);
    Task<Expected<void>> checkApi(Tenant tenant);

    bool checkOffers(const Tenant &tenant);
    /// Tells of \a step. False: this has ended, or is gone.
    bool add(const CheckStep &step);
    bool add(const QList<CheckStep> &steps);
    /// Tells that nothing after the configuration could be looked at.
    bool skipRest();
    HttpRequest prepared(HttpRequest request) const;

    HttpClient &m_http;
    const HostResolver &m_resolver;
    const Clock &m_clock;
    bool m_isRunning = false;
    QList<CheckStep> m_steps;
    ProviderKind m_kind = ProviderKind::Other;
    ProviderMetadata m_metadata;
    QJsonObject m_configuration;
    QString m_dpopAt; ///< What wants bound tokens
    TaskScope m_tasks; // last
};

} // namespace Keyfob
