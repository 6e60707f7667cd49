// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "openapi/descriptionloader.h"

#include "core/text.h"
#include "core/workerthread.h"
#include "net/origin.h"
#include "net/savingmode.h"
#include "openapi/descriptioncache.h"
#include "openapi/descriptionfiles.h"
#include "openapi/descriptionrequest.h"
#include "openapi/descriptionsearch.h"

using namespace Qt::StringLiterals;

namespace Keyfob {

namespace {

tl::unexpected<Error> nowhere(const QUrl &api)
{
    return fail(ErrorCode::DescriptionMissing,
                Text::tr("The API at %1 does not say what it can do. Ask its operator where its "
                         "OpenAPI description is, and write that into api_description of the "
                         "tenant file.")
                    .arg(plainText(originOf(api))));
}

/// Why there is no description in \a answer.
Error refusalOf(const DescriptionAnswer &answer)
{
    const QString shown = shownAddress(answer.url);
    const int status = answer.response.status;
    if (isWebPage(answer.response)) {
        return Error(ErrorCode::DescriptionInvalid,
                     Text::tr("A web page is at %1, such as a log-in page, and no description of "
                              "the API.")
                         .arg(shown));
    }
    const QString sentence = needsSignIn(answer.response)
        ? Text::tr("%1 shows the API’s description only to people who are signed in and may see it "
                   "(%2).")
        : Text::tr("%1 does not have the API’s description: it answers with status %2.");
    Error error(ErrorCode::HttpStatus, sentence.arg(shown).arg(status));
    error.setHttpStatus(status);
    return error;
}

std::chrono::milliseconds checkInterval()
{
    if (SavingMode::system().isMetered())
        return DescriptionLoader::MeteredCheckInterval;
    return DescriptionLoader::CheckInterval;
}

} // namespace

DescriptionLoader::DescriptionLoader(HttpClient &http, AccessTokenSource *tokens, Address address,
                                     QString cacheFolder, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_tokens(tokens)
    , m_address(std::move(address))
    , m_cacheFolder(std::move(cacheFolder))
{
}

DescriptionLoader::~DescriptionLoader()
{
    cancel();
}

void DescriptionLoader::cancel()
{
    const auto waiters = std::exchange(m_waiters, {});
    m_tasks.cancel();
    for (const auto &waiter : waiters)
        waiter.finish(fail(Error::cancelled()));
}

QCoro::Task<Expected<ApiDescription>> DescriptionLoader::load()
{
    if (m_text) {
        if (m_checked.hasExpired(checkInterval().count()))
            m_tasks.start(refreshInBackground());
        co_return m_description;
    }
    const Completion<Expected<ApiDescription>> loaded;
    m_waiters.append(loaded);
    if (m_waiters.size() == 1)
        m_tasks.start(loadForAll());
    co_return co_await loaded;
}

Task<> DescriptionLoader::loadForAll()
{
    const CancelToken end = m_tasks.cancellation();
    const auto loaded = co_await TaskScope::guarded(end, loadOnce());
    if (end.isCancelled())
        co_return;
    const auto waiters = std::exchange(m_waiters, {});
    Expected<ApiDescription> result = m_description;
    if (!loaded)
        result = fail(loaded.error());
    for (const auto &waiter : waiters)
        waiter.finish(result);
}

Task<Expected<void>> DescriptionLoader::loadOnce()
{
    const CancelToken end = m_tasks.cancellation();
    const auto find = [cache = DescriptionCache(m_cacheFolder), address = m_address] {
        return cache.find(address.api, address.description);
    };
    std::optional<KeptDescription> kept;
    if (!m_address.description.isLocalFile())
        kept = co_await onWorkerThread(find);
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (kept) {
        const auto parse = [kept = *kept] {
            return ApiDescription::read(kept.text, kept.url, kept.files);
        };
        const auto description = co_await onWorkerThread(parse);
        if (end.isCancelled())
            co_return fail(Error::cancelled());
        if (description) {
            m_description = *description;
            m_text = std::make_unique<DescriptionText>(*kept);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const bool isFresh = kept->checkedAt <= now && kept->checkedAt > now.addDays(-1);
            if (isFresh && SavingMode::system().isMetered())
                m_checked.start();
            else
                m_tasks.start(refreshInBackground());
            co_return Expected<void>();
        }
    }
    const auto updated = co_await update();
    if (!updated)
        co_return fail(updated.error());
    co_return Expected<void>();
}

Task<> DescriptionLoader::refreshInBackground()
{
    // What went wrong is in places(); what there was stays.
    (void)co_await refresh();
}

QCoro::Task<Expected<bool>> DescriptionLoader::refresh()
{
    const CancelToken end = m_tasks.cancellation();
    const auto updated = co_await TaskScope::guarded(end, update());
    if (!updated || end.isCancelled())
        co_return updated;
    if (*updated)
        Q_EMIT changed(); // may be the end of this
    co_return updated;
}

Task<Expected<bool>> DescriptionLoader::update()
{
    const CancelToken end = m_tasks.cancellation();
    m_checked.start();
    const int number = ++m_begun;
    const auto fetched = co_await fetch();
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (!fetched)
        co_return fail(fetched.error());
    Expected<ReadDescription> read = ReadDescription {m_description, *fetched};
    if (!isRead(*fetched)) {
        const DescriptionOrigin origin {m_http, m_tokens, m_address.api};
        read = co_await readDescription(origin, *fetched, end);
    }
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (!read) {
        if (!m_places.isEmpty()) {
            m_places.last().outcome = DescriptionPlace::Outcome::Failed;
            m_places.last().problem = read.error();
        }
        co_return fail(read.error());
    }
    if (number < m_taken)
        co_return false; // A later one was faster.
    m_taken = number;
    const bool isSame =
        m_text && m_text->text == read->text.text && m_text->files == read->text.files;
    const bool isKept = isSame && *m_text == read->text;
    if (!isSame)
        m_description = read->description;
    m_text = std::make_unique<DescriptionText>(read->text);
    if (!m_text->url.isLocalFile()) {
        const auto keep = [cache = DescriptionCache(m_cacheFolder), address = m_address, isKept,
                           text = read->text] {
            if (isKept)
                cache.noteChecked(address.api, address.description);
            else
                cache.keep(address.api, address.description, text);
            return true;
        };
        (void)co_await onWorkerThread(keep);
        if (end.isCancelled())
            co_return fail(Error::cancelled());
    }
    co_return !isSame;
}

bool DescriptionLoader::isRead(const DescriptionText &text) const
{
    const bool isAlone = m_text && m_text->files.isEmpty() && m_description.missing().isEmpty();
    return isAlone && m_text->url == text.url && m_text->text == text.text;
}

Task<Expected<DescriptionText>> DescriptionLoader::fetch()
{
    const CancelToken end = m_tasks.cancellation();
    const QUrl place = m_address.description;
    if (place.isLocalFile()) {
        const auto read = [place] { return readDescriptionFile(place); };
        auto text = co_await onWorkerThread(read);
        if (end.isCancelled())
            co_return fail(Error::cancelled());
        m_places.clear();
        if (text)
            note(place, DescriptionPlace::Outcome::Found);
        else
            note(place, DescriptionPlace::Outcome::Failed, text.error());
        co_return text;
    }
    if (!place.isEmpty())
        co_return co_await fetchFrom(place);
    if (!m_text)
        co_return co_await search();
    auto again = co_await fetchFrom(m_text->url);
    const bool isGone = !again && again.error().httpStatus() != 0;
    if (end.isCancelled() || !isGone)
        co_return again;
    co_return co_await search(); // It may be elsewhere now.
}

Task<Expected<DescriptionText>> DescriptionLoader::fetchFrom(QUrl url)
{
    const CancelToken end = m_tasks.cancellation();
    const DescriptionOrigin origin {m_http, m_tokens, m_address.api};
    const bool isKnown = m_text && m_text->url == url;
    DescriptionRequest request;
    request.url = url;
    request.cancel = end;
    if (isKnown) {
        request.entityTag = m_text->entityTag;
        request.lastModified = m_text->lastModified;
    }
    auto answer = co_await askForDescription(origin, request);
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    m_places.clear();
    if (!answer) {
        note(url, DescriptionPlace::Outcome::Failed, answer.error());
        co_return fail(answer.error());
    }
    HttpResponse &response = answer->response;
    if (isKnown && response.status == 304) {
        note(url, DescriptionPlace::Outcome::Found);
        DescriptionText known = *m_text;
        known.files.clear(); // They may have changed all the same.
        co_return known;
    }
    if (response.status != 200 || isWebPage(response)) {
        const Error refusal = refusalOf(*answer);
        note(url, DescriptionPlace::Outcome::Failed, refusal);
        co_return fail(refusal);
    }
    note(url, DescriptionPlace::Outcome::Found);
    DescriptionText text;
    text.url = url; // Where it is asked for the next time; a redirect may lead elsewhere then.
    text.entityTag = response.header("ETag");
    text.lastModified = response.header("Last-Modified");
    text.isPublic = !answer->usedToken;
    text.text = std::move(response.body);
    co_return text;
}

Task<Expected<DescriptionText>> DescriptionLoader::search()
{
    const CancelToken end = m_tasks.cancellation();
    const auto search = std::make_shared<DescriptionSearch>(m_http, m_tokens, m_address.api);
    const auto watch = end.watch([search] { search->cancel(); });
    auto found = co_await search->run();
    if (end.isCancelled())
        co_return fail(Error::cancelled());
    if (!found) {
        m_places.clear();
        co_return fail(found.error());
    }
    m_places = found->places;
    if (found->url.isEmpty())
        co_return nowhere(m_address.api);
    DescriptionText text;
    text.url = found->url;
    text.text = std::move(found->text);
    text.entityTag = found->entityTag;
    text.lastModified = found->lastModified;
    text.isPublic = found->isPublic;
    co_return text;
}

void DescriptionLoader::note(const QUrl &url, DescriptionPlace::Outcome outcome,
                             std::optional<Error> problem)
{
    const bool isNamed = url == m_address.description;
    m_places.append({url,
                     isNamed ? DescriptionPlace::Reason::TenantFile
                             : DescriptionPlace::Reason::ServiceDescription,
                     outcome, std::move(problem)});
}

} // namespace Keyfob
