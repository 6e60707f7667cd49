// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "organizationsearch.h"

#include "net/hostresolver.h"
#include "net/httpclient.h"
#include "oidc/formdata.h"
#include "oidc/providermetadata.h"
#include "setup/organizationanswers.h"
#include "setup/publicquestion.h"

namespace Keyfob {

namespace {

constexpr qsizetype MaxWebFinger = 64 * 1024;

QUrl wellKnown(const QUrl &site, const QString &name)
{
    QUrl url = site;
    url.setPath(QStringLiteral("/.well-known/") + name);
    return url;
}

} // namespace

OrganizationSearch::OrganizationSearch(HttpClient &http, const HostResolver *resolver,
                                       QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_resolver(resolver ? *resolver : HostResolver::system())
{
}

OrganizationSearch::~OrganizationSearch() = default;

void OrganizationSearch::cancel()
{
    m_running = 0;
    m_tasks.cancel();
}

void OrganizationSearch::start(const OrganizationInput &input)
{
    cancel();
    using Kind = OrganizationInput::Kind;
    const QUrl published = wellKnown(input.url, QStringLiteral("keyfob.json"));
    switch (input.kind) {
    case Kind::TenantFile:
        m_running = 1;
        findInFile(input.file);
        return;
    case Kind::TenantUrl:
        m_running = 1;
        m_tasks.start(findTenant(input.url));
        return;
    case Kind::Issuer: m_running = 2; break;
    case Kind::Domain:
    case Kind::Email:
        m_running = 3;
        m_tasks.start(findByWebFinger(input));
        break;
    }
    m_tasks.start(findTenant(published));
    m_tasks.start(findConfiguration(input.url, false));
}

void OrganizationSearch::follow(const OrganizationFinding &finding)
{
    if (!finding.canBeFollowed())
        return;
    ++m_running;
    m_tasks.start(findConfiguration(finding.issuer, true));
}

void OrganizationSearch::report(const Finding &finding)
{
    QList<Finding> findings;
    findings.append(finding);
    report(findings);
}

void OrganizationSearch::report(const QList<Finding> &findings)
{
    const CancelToken ended = m_tasks.cancellation();
    for (const Finding &finding : findings) {
        Q_EMIT found(finding);
        if (ended.isCancelled()) // this may be gone
            return;
    }
    if (--m_running == 0)
        Q_EMIT finished();
}

Task<> OrganizationSearch::findTenant(QUrl url)
{
    const CancelToken ended = m_tasks.cancellation();
    const PublicQuestion question {.url = url, .deadline = m_deadline, .cancel = ended};
    const auto answer = co_await m_tasks.guard(askPublicly(m_http, m_resolver, question));
    if (!ended.isCancelled())
        report(OrganizationAnswers::tenant(url, answer));
}

Task<> OrganizationSearch::findByWebFinger(OrganizationInput input)
{
    const CancelToken ended = m_tasks.cancellation();
    QUrl url = wellKnown(input.url, QStringLiteral("webfinger"));
    // OIDC Discovery 2.1.1 and 2.1.2
    const QString resource = input.kind == OrganizationInput::Kind::Email
        ? QStringLiteral("acct:") + input.email
        : input.url.toString(QUrl::FullyEncoded);
    const FormData::Parameters parameters {
        {"resource", resource.toUtf8()},
        {"rel", "http://openid.net/specs/connect/1.0/issuer"},
    };
    url.setQuery(QString::fromLatin1(FormData::encode(parameters)), QUrl::StrictMode);
    const PublicQuestion question {
        .url = url, .deadline = m_deadline, .sizeCap = MaxWebFinger, .cancel = ended};
    const auto answer = co_await m_tasks.guard(askPublicly(m_http, m_resolver, question));
    if (!ended.isCancelled())
        report(OrganizationAnswers::webFinger(url, answer));
}

Task<> OrganizationSearch::findConfiguration(QUrl issuer, bool isExact)
{
    const CancelToken ended = m_tasks.cancellation();
    const PublicQuestion question {
        .url = ProviderMetadata::location(issuer), .deadline = m_deadline, .cancel = ended};
    const auto answer = co_await m_tasks.guard(askPublicly(m_http, m_resolver, question));
    if (!ended.isCancelled())
        report(OrganizationAnswers::configuration(issuer, isExact, answer));
}

void OrganizationSearch::findInFile(const QString &file)
{
    Finding finding;
    finding.source = Finding::Source::TenantFile;
    finding.saidBy = file;
    auto tenant = Tenant::load(file);
    if (tenant) {
        finding.outcome = Finding::Outcome::Found;
        finding.issuer = tenant->issuer;
        finding.tenant = std::move(*tenant);
    } else {
        finding.outcome = Finding::Outcome::Problem;
        finding.problem = tenant.error();
    }
    // Whoever starts it has connected by then.
    QMetaObject::invokeMethod(
        this,
        [this, finding, ended = m_tasks.cancellation()] {
            if (!ended.isCancelled())
                report(finding);
        },
        Qt::QueuedConnection);
}

} // namespace Keyfob
