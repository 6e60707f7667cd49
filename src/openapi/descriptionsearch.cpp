// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptionsearch.h"

#include "api/weblink.h"
#include "core/text.h"
#include "net/origin.h"
#include "openapi/apicatalog.h"
#include "openapi/descriptionrequest.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Keyfob {

namespace {

using PlaceReason = DescriptionPlace::Reason;
using PlaceOutcome = DescriptionPlace::Outcome;

constexpr std::chrono::milliseconds LeadDeadline {10'000};
constexpr qsizetype MaxLead = 1024 * 1024; // Octets of an answer that only leads to one

/// True if no other place at the same origin would answer either.
bool isEndOfSearch(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::Cancelled:
    case ErrorCode::Offline:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::PassphraseRequired:
    case ErrorCode::ProxyUnreachable:
    case ErrorCode::ProxyAuthenticationRequired: return true;
    default: return false;
    }
}

/// True if \a text has a member \a name, as JSON or YAML.
bool hasMember(const QByteArray &text, const QByteArray &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        qsizetype next = at + name.size();
        while (next < text.size() && QByteArrayView("\"' \t").contains(text.at(next)))
            ++next;
        if (next < text.size() && text.at(next) == ':')
            return true;
    }
    return false;
}

/// True if \a text may describe an API: the reader says what it is exactly. One in UTF-16 has a
/// null at its beginning.
bool looksLikeDescription(const QByteArray &text)
{
    return text.first(qMin<qsizetype>(8, text.size())).contains('\0') || hasMember(text, "openapi")
        || hasMember(text, "swagger") || hasMember(text, "asyncapi");
}

QUrl usualPlace(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setQuery(QString());
    QString start = base.path(QUrl::FullyEncoded);
    while (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + u'/' + path, QUrl::TolerantMode);
    return url;
}

} // namespace

/// One search, from its first request to its last.
class DescriptionSearch::Run
{
public:
    Run(DescriptionOrigin origin, std::chrono::milliseconds deadline, CancelToken cancel)
        : m_origin(origin)
        , m_deadline(deadline)
        , m_cancel(std::move(cancel))
    {
        m_timer.start();
    }

    /// Keeps \a run until its last request has ended, which may be after whoever waits for it.
    static Task<Expected<Result>> all(std::shared_ptr<Run> run);

private:
    /// Asks the API's base and the catalog where the description is, and there.
    Task<Expected<void>> followLinks();
    Task<Expected<void>> followCatalog();
    Task<Expected<void>> tryUsualPaths();
    /// Asks each of \a urls until one has it.
    Task<Expected<void>> tryAll(QList<QUrl> urls, PlaceReason reason);
    /// Looks at \a url. Errors: those that end the search.
    Task<Expected<void>> tryOne(QUrl url, PlaceReason reason);
    /// An answer that only leads to a description. Errors: the same.
    Task<Expected<std::optional<DescriptionAnswer>>> lead(QUrl url, PlaceReason reason);

    DescriptionRequest request(const QUrl &url) const;
    bool isFound() const { return !m_result.url.isEmpty(); }
    void note(const QUrl &url, PlaceReason reason, PlaceOutcome outcome,
              std::optional<Error> problem = {});
    void take(DescriptionAnswer answer, PlaceReason reason);

    DescriptionOrigin m_origin;
    std::chrono::milliseconds m_deadline;
    CancelToken m_cancel;
    QElapsedTimer m_timer;
    QSet<QUrl> m_asked;
    Result m_result;
};

void DescriptionSearch::Run::note(const QUrl &url, PlaceReason reason, PlaceOutcome outcome,
                                  std::optional<Error> problem)
{
    m_result.places.append({url, reason, outcome, std::move(problem)});
}

DescriptionRequest DescriptionSearch::Run::request(const QUrl &url) const
{
    DescriptionRequest request;
    request.url = url;
    const std::chrono::milliseconds left =
        m_deadline - std::chrono::milliseconds(m_timer.elapsed());
    request.deadline = std::max(std::chrono::milliseconds(1), left);
    request.cancel = m_cancel;
    return request;
}

void DescriptionSearch::Run::take(DescriptionAnswer answer, PlaceReason reason)
{
    const HttpResponse &response = answer.response;
    if (needsSignIn(response))
        return note(answer.url, reason, PlaceOutcome::SignInRequired);
    if (isWebPage(response))
        return note(answer.url, reason, PlaceOutcome::WebPage);
    if (response.status != 200 || !looksLikeDescription(response.body))
        return note(answer.url, reason, PlaceOutcome::NotThere);
    note(answer.url, reason, PlaceOutcome::Found);
    m_result.url = answer.url;
    m_result.entityTag = response.header("ETag");
    m_result.lastModified = response.header("Last-Modified");
    m_result.isPublic = !answer.usedToken;
    m_result.text = std::move(answer.response.body);
}

Task<Expected<void>> DescriptionSearch::Run::tryOne(QUrl url, PlaceReason reason)
{
    url = url.adjusted(QUrl::RemoveFragment);
    if (m_asked.contains(url))
        co_return Expected<void>();
    m_asked.insert(url);
    if (!isSecureUrl(url) || originOf(url) != originOf(m_origin.api)) {
        note(url, reason, PlaceOutcome::Elsewhere);
        co_return Expected<void>();
    }
    auto answer = co_await askForDescription(m_origin, request(url));
    if (answer) {
        take(std::move(*answer), reason);
        co_return Expected<void>();
    }
    const QUrl leadsTo(answer.error().detail(), QUrl::StrictMode);
    const bool isElsewhere =
        answer.error().code() == ErrorCode::RedirectRefused && !originOf(leadsTo).isEmpty();
    if (isEndOfSearch(answer.error()))
        co_return fail(answer.error());
    if (isElsewhere && reason != PlaceReason::UsualPath)
        note(leadsTo, reason, PlaceOutcome::Elsewhere);
    else if (isElsewhere) // Such as the log-in page of another site
        note(url, reason, PlaceOutcome::NotThere);
    else
        note(url, reason, PlaceOutcome::Failed, answer.error());
    co_return Expected<void>();
}

Task<Expected<void>> DescriptionSearch::Run::tryAll(QList<QUrl> urls, PlaceReason reason)
{
    for (const QUrl &url : std::as_const(urls)) {
        if (isFound())
            break;
        const auto tried = co_await tryOne(url, reason);
        if (!tried)
            co_return fail(tried.error());
    }
    co_return Expected<void>();
}

Task<Expected<std::optional<DescriptionAnswer>>> DescriptionSearch::Run::lead(QUrl url,
                                                                              PlaceReason reason)
{
    DescriptionRequest asked = request(url);
    asked.sizeCap = MaxLead;
    asked.deadline = std::min(asked.deadline, LeadDeadline);
    asked.takesPartial = true;
    auto answer = co_await askForDescription(m_origin, asked);
    if (answer)
        co_return std::optional(std::move(*answer));
    if (isEndOfSearch(answer.error()))
        co_return fail(answer.error());
    note(url, reason, PlaceOutcome::Failed, answer.error());
    co_return std::optional<DescriptionAnswer>();
}

Task<Expected<void>> DescriptionSearch::Run::followLinks()
{
    const auto answer = co_await lead(m_origin.api, PlaceReason::ServiceDescription);
    if (!answer)
        co_return fail(answer.error());
    if (!*answer)
        co_return Expected<void>();
    QList<QUrl> urls;
    const auto links = WebLink::parse((*answer)->response.header("Link"), (*answer)->url);
    for (const WebLink &link : links) {
        if (link.relations.contains(u"service-desc"))
            urls.append(link.target);
    }
    if (urls.isEmpty())
        note(m_origin.api, PlaceReason::ServiceDescription, PlaceOutcome::NotThere);
    co_return co_await tryAll(urls, PlaceReason::ServiceDescription);
}

Task<Expected<void>> DescriptionSearch::Run::followCatalog()
{
    const QUrl url = apiCatalogAddress(m_origin.api);
    const auto answer = co_await lead(url, PlaceReason::Catalog);
    if (!answer)
        co_return fail(answer.error());
    if (!*answer)
        co_return Expected<void>();
    QList<QUrl> urls;
    if ((*answer)->response.status == 200)
        urls = descriptionsInCatalog((*answer)->response.body, (*answer)->url, m_origin.api);
    if (urls.isEmpty())
        note(url, PlaceReason::Catalog, PlaceOutcome::NotThere);
    co_return co_await tryAll(urls, PlaceReason::Catalog);
}

Task<Expected<void>> DescriptionSearch::Run::tryUsualPaths()
{
    const QUrl origin(originOf(m_origin.api));
    const QStringList paths = usualPaths();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(usualPlace(m_origin.api, path));
    for (const QString &path : paths)
        urls.append(usualPlace(origin, path));
    co_return co_await tryAll(urls, PlaceReason::UsualPath);
}

Task<Expected<DescriptionSearch::Result>> DescriptionSearch::Run::all(std::shared_ptr<Run> run)
{
    auto asked = co_await run->followLinks();
    if (asked && !run->isFound())
        asked = co_await run->followCatalog();
    if (asked && !run->isFound())
        asked = co_await run->tryUsualPaths();
    if (!asked)
        co_return fail(asked.error());
    co_return std::move(run->m_result);
}

DescriptionSearch::DescriptionSearch(HttpClient &http, AccessTokenSource *tokens, QUrl api)
    : m_http(http)
    , m_tokens(tokens)
    , m_api(std::move(api))
{
}

DescriptionSearch::~DescriptionSearch() = default;

void DescriptionSearch::setDeadline(std::chrono::milliseconds deadline)
{
    m_deadline = deadline;
}

QStringList DescriptionSearch::usualPaths()
{
    return {u"openapi.json"_s,
            u"openapi.yaml"_s,
            u"openapi.yml"_s,
            u"swagger.json"_s,
            u"swagger/v1/swagger.json"_s, // ASP.NET
            u"openapi/v1.json"_s,
            u"v3/api-docs"_s, // Spring
            u"q/openapi"_s, // Quarkus
            u"docs/openapi.json"_s,
            u"docs/openapi.yaml"_s,
            u"api-docs"_s,
            u"schema"_s}; // Django
}

QCoro::Task<Expected<DescriptionSearch::Result>> DescriptionSearch::run()
{
    if (!isSecureUrl(m_api)) {
        co_return fail(ErrorCode::InsecureUrl,
                       Text::tr("The address of the API is not safe to use: it must begin with "
                                "https."));
    }
    const CancelToken end = m_tasks.cancellation();
    const DescriptionOrigin origin {m_http, m_tokens, m_api};
    auto run = std::make_shared<Run>(origin, m_deadline, end);
    auto found = co_await TaskScope::guarded(end, Run::all(std::move(run)));
    co_return found;
}

} // namespace Keyfob
