// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What the places say that are asked for an organization: OrganizationAnswers.
// Input: one byte (the place: '0' a published tenant, '1' WebFinger, '2' discovery; '4' and above:
// as another type than JSON), then the body.

#include "net/origin.h"
#include "promise.h"
#include "setup/organizationanswers.h"

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

using Outcome = OrganizationFinding::Outcome;

/// Somebody elsewhere cannot lead to this machine, nor to a file on it.
void checkTenant(const Tenant &tenant)
{
    PROMISE(tenant.caFile.isEmpty() && tenant.clientCertificateFile.isEmpty()
            && tenant.clientKeyFile.isEmpty());
    for (const QUrl &url : {tenant.issuer, tenant.discoveryUrl, tenant.apiBaseUrl})
        PROMISE(!isLoopbackHost(url.host()));
}

void checkFinding(const OrganizationFinding &finding)
{
    PROMISE(finding.saidBy == QLatin1StringView("acme.example") && !finding.address.isEmpty());
    PROMISE(finding.problem.has_value() == (finding.outcome == Outcome::Problem));
    if (finding.problem)
        checkError(*finding.problem);
    if (finding.outcome != Outcome::Found) {
        PROMISE(!finding.tenant && !finding.canBeFollowed());
        return;
    }
    PROMISE(isSecureUrl(finding.issuer) && !isLoopbackHost(finding.issuer.host()));
    PROMISE(!finding.issuer.hasQuery() && !finding.issuer.hasFragment());
    // It is a tenant, a checked provider, or a name to ask, and only one of them.
    const int kinds = int(finding.tenant.has_value()) + int(!finding.configuration.isEmpty())
        + int(finding.canBeFollowed());
    PROMISE(kinds == 1);
    if (finding.tenant)
        checkTenant(*finding.tenant);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const int place = (data[0] & 3) % 3;
    HttpResponse response;
    response.status = 200;
    response.body = view(data + 1, size - 1).toByteArray();
    response.headers.emplaceBack("Content-Type",
                                 data[0] & 4 ? "text/html" : "application/json; charset=utf-8");
    const QUrl site(QStringLiteral("https://acme.example"));
    if (place == 0) {
        const QUrl asked(QStringLiteral("https://acme.example/.well-known/keyfob.json"));
        checkFinding(OrganizationAnswers::tenant(asked, response));
    } else if (place == 1) {
        const QUrl asked(QStringLiteral("https://acme.example/.well-known/webfinger?resource=x"));
        const auto findings = OrganizationAnswers::webFinger(asked, response);
        PROMISE(!findings.isEmpty() && findings.size() < 10);
        for (const OrganizationFinding &finding : findings)
            checkFinding(finding);
    } else {
        checkFinding(OrganizationAnswers::configuration(site, false, response));
        const auto exact = OrganizationAnswers::configuration(site, true, response);
        checkFinding(exact);
        if (exact.outcome == Outcome::Found)
            PROMISE(exact.issuer == site && !exact.canBeFollowed());
    }
    return 0;
}
