// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "configurationcheck.h"

#include "core/clock.h"
#include "core/text.h"
#include "net/hostresolver.h"
#include "net/networksetup.h"
#include "net/origin.h"
#include "setup/authorizationprobe.h"
#include "setup/discoverysteps.h"
#include "setup/endpointsteps.h"
#include "setup/probesteps.h"
#include "setup/publicquestion.h"

#include <algorithm>

namespace Keyfob {

namespace {

using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;

constexpr std::chrono::milliseconds CheckDeadline {10'000};

Expected<void> continueIf(bool isWanted)
{
    return isWanted ? Expected<void>() : fail(Error::cancelled());
}

} // namespace

ConfigurationCheck::ConfigurationCheck(HttpClient &http, const HostResolver *resolver,
                                       const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_resolver(resolver ? *resolver : HostResolver::system())
    , m_clock(clock ? *clock : Clock::system())
{
}

ConfigurationCheck::~ConfigurationCheck() = default;

void ConfigurationCheck::start(const Tenant &tenant)
{
    cancel();
    m_steps.clear();
    m_metadata = {};
    m_configuration = {};
    m_dpopAt.clear();
    m_kind = recognizeProvider(tenant.issuer);
    m_isRunning = true;
    m_tasks.start(run(tenant));
}

void ConfigurationCheck::cancel()
{
    m_isRunning = false;
    m_tasks.cancel();
}

bool ConfigurationCheck::isGood() const
{
    return std::none_of(m_steps.begin(), m_steps.end(),
                        [](const CheckStep &step) { return step.verdict == Verdict::Wrong; });
}

bool ConfigurationCheck::add(const CheckStep &step)
{
    const CancelToken ended = m_tasks.cancellation();
    m_steps.append(step);
    Q_EMIT stepFinished(step);
    return !ended.isCancelled();
}

bool ConfigurationCheck::add(const QList<CheckStep> &steps)
{
    return std::all_of(steps.begin(), steps.end(),
                       [this](const CheckStep &step) { return add(step); });
}

bool ConfigurationCheck::skipRest()
{
    for (const Id id :
         {Id::Keys, Id::Algorithms, Id::ResponseTypes, Id::ClientId, Id::RedirectUri, Id::Audience,
          Id::Scopes, Id::SilentSignIn, Id::TokenEndpoint, Id::Logout, Id::Revocation}) {
        if (!add(skippedStep(id)))
            return false;
    }
    return true;
}

HttpRequest ConfigurationCheck::prepared(HttpRequest request) const
{
    request.deadline = CheckDeadline;
    request.cancel = m_tasks.cancellation();
    return request;
}

Task<> ConfigurationCheck::run(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    const auto provider = co_await checkProvider(tenant);
    if (ended.isCancelled())
        co_return;
    const auto api = co_await checkApi(tenant);
    if (ended.isCancelled())
        co_return;
    if (!m_configuration.isEmpty() || !m_dpopAt.isEmpty()) {
        if (!add(EndpointSteps::dpop(m_dpopAt, m_kind)))
            co_return;
    }
    m_isRunning = false;
    Q_EMIT finished(isGood());
}

Task<Expected<void>> ConfigurationCheck::checkProvider(Tenant tenant)
{
    const auto address = co_await checkAddress(tenant);
    if (!address)
        co_return address;
    const auto discovery = co_await checkDiscovery(tenant);
    if (!discovery)
        co_return discovery;
    if (m_configuration.isEmpty())
        co_return continueIf(skipRest());
    const auto keys = co_await checkKeys(tenant);
    if (!keys)
        co_return keys;
    const auto authorization = co_await checkAuthorization(tenant);
    if (!authorization)
        co_return authorization;
    co_return co_await checkEndpoints(tenant);
}

Task<Expected<void>> ConfigurationCheck::checkAddress(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    const QUrl url = tenant.discoveryLocation();
    if (m_http.network().usesProxyFor(url))
        co_return continueIf(
            add(skippedStep(Id::Address, Text::tr("The proxy looks up the provider's address."))));
    const auto addresses = co_await m_tasks.guard(
        m_resolver.lookUp(url.host(QUrl::FullyEncoded), CheckDeadline, ended));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    co_return continueIf(add(DiscoverySteps::address(url, addresses)));
}

Task<Expected<void>> ConfigurationCheck::checkDiscovery(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    const PublicQuestion question {
        .url = tenant.discoveryLocation(), .deadline = CheckDeadline, .cancel = ended};
    const auto answer = co_await m_tasks.guard(askWithinOrigin(m_http, question));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (!add(DiscoverySteps::connection(question.url, answer)))
        co_return fail(Error::cancelled());
    const auto found = DiscoverySteps::read(tenant, answer);
    if (found) {
        m_metadata = found->metadata;
        m_configuration = found->configuration;
        m_kind = recognizeProvider(tenant.issuer, m_configuration);
    }
    const bool wasAdded = add(DiscoverySteps::discovery(tenant, answer, found));
    if (!wasAdded)
        co_return fail(Error::cancelled());
    if (answer)
        co_return continueIf(add(EndpointSteps::clock(*answer, m_clock.now(), tenant.leeway)));
    co_return Expected<void>();
}

Task<Expected<void>> ConfigurationCheck::checkKeys(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    HttpRequest request;
    request.url = m_metadata.jwksUri;
    request.headers.emplaceBack("Accept", "application/json");
    request = prepared(request);
    const auto answer = co_await m_tasks.guard(m_http.send(request));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (!add(DiscoverySteps::keys(m_metadata, answer)))
        co_return fail(Error::cancelled());
    co_return continueIf(add(DiscoverySteps::algorithms(m_metadata, tenant, m_kind)));
}

bool ConfigurationCheck::checkOffers(const Tenant &tenant)
{
    const auto step = DiscoverySteps::responseType(m_metadata, m_configuration, tenant, m_kind);
    return !step || add(*step);
}

Task<Expected<void>> ConfigurationCheck::checkAuthorization(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    const bool isOffered =
        !DiscoverySteps::responseType(m_metadata, m_configuration, tenant, m_kind);
    if (!checkOffers(tenant))
        co_return fail(Error::cancelled());
    const Tenant probed = DiscoverySteps::probeTenant(m_metadata, tenant);
    const bool needsPushing =
        m_configuration.value(QLatin1StringView("require_pushed_authorization_requests")).toBool();
    auto probe = co_await m_tasks.guard(
        probeAuthorization(m_http, probed, m_metadata, probed.redirectUri, ended));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (!probe)
        co_return continueIf(add(DiscoverySteps::noProbe(probe.error())));
    if (needsPushing && probe->fault != AuthorizationFault::UnknownClient
        && probe->fault != AuthorizationFault::WrongRedirectUri)
        probe->fault = AuthorizationFault::PushedRequestRequired;
    if (probe->fault == AuthorizationFault::DpopRequired)
        m_dpopAt = Text::tr("The provider"); // the last step tells of it
    auto steps = probeSteps(*probe, tenant, m_kind, !isOffered);
    steps.removeIf([](const CheckStep &step) { return step.id == Id::Dpop; });
    if (!add(steps))
        co_return fail(Error::cancelled());
    if (tenant.loopbackRedirectUri.isEmpty() || probe->end != AuthorizationProbe::End::Callback)
        co_return Expected<void>();
    const auto loopback = co_await m_tasks.guard(probeAuthorization(
        m_http, probed, m_metadata, DiscoverySteps::withPort(tenant.loopbackRedirectUri), ended));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (!loopback)
        co_return Expected<void>();
    co_return continueIf(add(loopbackStep(*loopback, tenant, m_kind)));
}

Task<Expected<void>> ConfigurationCheck::checkEndpoints(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    if (!m_metadata.tokenEndpoint.isEmpty()) {
        const HttpRequest request = prepared(EndpointSteps::tokenRequest(tenant, m_metadata));
        const auto answer = co_await m_tasks.guard(m_http.send(request));
        if (ended.isCancelled())
            co_return fail(Error::cancelled());
        if (m_dpopAt.isEmpty() && EndpointSteps::wantsDpop(answer))
            m_dpopAt = Text::tr("The token endpoint");
        if (!add(EndpointSteps::token(answer, tenant, m_kind)))
            co_return fail(Error::cancelled());
    }
    const HttpRequest logout = prepared(EndpointSteps::logoutRequest(tenant, m_metadata));
    if (logout.url.isEmpty()) {
        if (!add(EndpointSteps::noLogout()))
            co_return fail(Error::cancelled());
    } else {
        const auto answer = co_await m_tasks.guard(m_http.send(logout));
        if (ended.isCancelled() || !add(EndpointSteps::logout(answer, tenant, m_kind)))
            co_return fail(Error::cancelled());
    }
    const bool hasRefreshTokens = tenant.responseType.testFlag(ResponseItem::Code);
    if (m_metadata.revocationEndpoint.isEmpty() || !hasRefreshTokens
        || !tenant.clientSecret.isEmpty())
        co_return continueIf(add(DiscoverySteps::noRevocation(m_metadata, tenant)));
    const HttpRequest revocation = prepared(EndpointSteps::revocationRequest(tenant, m_metadata));
    const auto answer = co_await m_tasks.guard(m_http.send(revocation));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    co_return continueIf(add(EndpointSteps::revocation(answer, m_kind)));
}

Task<Expected<void>> ConfigurationCheck::checkApi(Tenant tenant)
{
    const CancelToken ended = m_tasks.cancellation();
    if (tenant.apiBaseUrl.isEmpty())
        co_return continueIf(
            add(skippedStep(Id::Api, Text::tr("The tenant file names no API (api_base_url)."))));
    const HttpRequest plain = prepared(EndpointSteps::apiRequest(tenant, false));
    const auto answer = co_await m_tasks.guard(m_http.send(plain));
    if (ended.isCancelled() || !add(EndpointSteps::api(answer, tenant)))
        co_return fail(Error::cancelled());
    if (m_dpopAt.isEmpty() && EndpointSteps::wantsDpop(answer))
        m_dpopAt = Text::tr("The API");
    const HttpRequest withToken = prepared(EndpointSteps::apiRequest(tenant, true));
    const auto refused = co_await m_tasks.guard(m_http.send(withToken));
    if (ended.isCancelled())
        co_return fail(Error::cancelled());
    if (m_dpopAt.isEmpty() && EndpointSteps::wantsDpop(refused))
        m_dpopAt = Text::tr("The API");
    co_return continueIf(add(EndpointSteps::apiToken(refused, tenant)));
}

} // namespace Keyfob
