// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "organizationanswers.h"

#include "core/text.h"
#include "net/origin.h"
#include "oidc/providermetadata.h"
#include "setup/publicanswer.h"

#include <QJsonArray>

namespace Keyfob {

namespace {

using Source = OrganizationFinding::Source;
using Outcome = OrganizationFinding::Outcome;

constexpr QLatin1StringView IssuerRelation("http://openid.net/specs/connect/1.0/issuer");
constexpr int MaxIssuers = 4;
constexpr int ShownAddress = 120;

OrganizationFinding findingAt(Source source, const QUrl &asked)
{
    OrganizationFinding finding;
    finding.source = source;
    finding.address = asked;
    finding.saidBy = shownHost(asked);
    return finding;
}

OrganizationFinding withProblem(OrganizationFinding finding, const Error &error)
{
    finding.outcome = Outcome::Problem;
    finding.problem = error;
    return finding;
}

/// \a answer as JSON, or what to tell instead; a host that has no such page has no fault.
Expected<QJsonObject> jsonOf(const Expected<HttpResponse> &answer, OrganizationFinding &finding)
{
    const auto json = answer ? readPublicJson(*answer, finding.saidBy)
                             : Expected<QJsonObject>(fail(answer.error()));
    if (!json) {
        const int status = json.error().httpStatus();
        finding = withProblem(finding, json.error());
        if (status >= 400 && status < 500 && status != 429)
            finding.outcome = Outcome::NotThere;
    }
    return json;
}

/// What an untrusted tenant cannot say.
std::optional<QString> forbiddenIn(const QJsonObject &json, const Tenant &tenant, const QUrl &asked)
{
    for (const char *field : {"ca_file", "client_certificate_file", "client_key_file"}) {
        if (json.contains(QLatin1StringView(field))) {
            return Text::tr("The tenant file of %1 names a file of this computer (%2), which only "
                            "a file on this computer can do.")
                .arg(shownHost(asked), QLatin1StringView(field));
        }
    }
    if (tenant.apiDescription.isLocalFile()) {
        return Text::tr("The tenant file of %1 names a file of this computer (%2), which only a "
                        "file on this computer can do.")
            .arg(shownHost(asked), QLatin1StringView("api_description"));
    }
    const bool isLocal = isLoopbackHost(asked.host());
    for (const QUrl &url :
         {tenant.issuer, tenant.discoveryUrl, tenant.apiBaseUrl, tenant.apiDescription}) {
        if (!isLocal && isLoopbackHost(url.host())) {
            return Text::tr("The tenant file of %1 leads to this computer (%2), so it cannot be "
                            "used.")
                .arg(shownHost(asked), shownHost(url));
        }
    }
    return std::nullopt;
}

/// An issuer that \a host names: https, or http on this machine if the host is there too.
std::optional<QUrl> readIssuerName(const QString &text, const QUrl &namedBy)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isLocal = isLoopbackHost(namedBy.host());
    if (text.size() > OrganizationInput::MaxSize || !isSecureUrl(url) || url.hasQuery()
        || url.hasFragment() || url.toString(QUrl::FullyEncoded) != text
        || (!isLocal && isLoopbackHost(url.host())))
        return std::nullopt;
    return url;
}

} // namespace

namespace OrganizationAnswers {

bool isAuth0Host(const QString &host)
{
    return host.endsWith(QLatin1StringView(".auth0.com"));
}

OrganizationFinding tenant(const QUrl &asked, const Expected<HttpResponse> &answer)
{
    OrganizationFinding finding = findingAt(Source::PublishedTenant, asked);
    const auto json = jsonOf(answer, finding);
    if (!json)
        return finding;
    // The files that it may name are refused before anybody looks whether they exist.
    if (const auto forbidden = forbiddenIn(*json, {}, asked))
        return withProblem(finding, Error(ErrorCode::TenantInvalid, *forbidden));
    auto tenant = Tenant::parse(answer->body);
    if (!tenant)
        return withProblem(finding, tenant.error());
    if (const auto forbidden = forbiddenIn(*json, *tenant, asked))
        return withProblem(finding, Error(ErrorCode::TenantInvalid, *forbidden));
    finding.outcome = Outcome::Found;
    finding.issuer = tenant->issuer;
    finding.tenant = std::move(*tenant);
    finding.tenantJson = answer->body;
    return finding;
}

QList<OrganizationFinding> webFinger(const QUrl &asked, const Expected<HttpResponse> &answer)
{
    OrganizationFinding finding = findingAt(Source::WebFinger, asked);
    const auto json = jsonOf(answer, finding);
    if (!json)
        return {finding};
    QList<OrganizationFinding> findings;
    const QJsonArray links = json->value(QLatin1StringView("links")).toArray();
    for (const QJsonValue link : links) {
        if (link[QLatin1StringView("rel")].toString() != IssuerRelation)
            continue;
        const QString href = link[QLatin1StringView("href")].toString();
        const auto issuer = readIssuerName(href, asked);
        if (!issuer) {
            return {withProblem(
                finding,
                Error(ErrorCode::ResponseInvalid,
                      Text::tr("%1 names a provider whose address cannot be used: %2. Tell your "
                               "administrator.")
                          .arg(finding.saidBy, plainText(href, ShownAddress))))};
        }
        finding.outcome = Outcome::Found;
        finding.issuer = *issuer;
        if (findings.size() < MaxIssuers)
            findings.append(finding);
    }
    return findings.isEmpty() ? QList {finding} : findings;
}

OrganizationFinding configuration(const QUrl &issuer, bool isExact,
                                  const Expected<HttpResponse> &answer)
{
    const QUrl asked = ProviderMetadata::location(issuer);
    OrganizationFinding finding =
        findingAt(isAuth0Host(asked.host()) ? Source::Auth0Domain : Source::Discovery, asked);
    const auto json = jsonOf(answer, finding);
    if (!json)
        return finding;
    QString identifier = issuer.toString(QUrl::FullyEncoded);
    const QString theirs = json->value(QLatin1StringView("issuer")).toString();
    const auto named = readIssuerName(theirs, asked);
    if (!isExact && named) {
        // With or without a slash at its end, that is the same place.
        if (ProviderMetadata::location(*named) != asked) {
            finding.outcome = Outcome::Found;
            finding.issuer = *named;
            return finding;
        }
        identifier = theirs;
    }
    const auto metadata = ProviderMetadata::parse(*json, identifier, asked);
    if (!metadata)
        return withProblem(finding, metadata.error());
    finding.outcome = Outcome::Found;
    finding.issuer = QUrl(identifier, QUrl::StrictMode);
    finding.configuration = *json;
    return finding;
}

} // namespace OrganizationAnswers

} // namespace Keyfob
