// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcemodel.h"

#include "api/apierror.h"
#include "common/worker.h"
#include "core/displaytext.h"

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

/// What Keyfob asks for at once where the API lets it choose.
constexpr int PageSize = 100;
constexpr int MaxPages = 10'000;
/// A page may be empty although there are more: what is not for this person was left out of it.
constexpr int MaxEmptyPages = 20;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// Both have the same objects: whoever made them does not look at which page is asked for.
bool isSame(const ListAnswer &a, const ListAnswer &b)
{
    const auto &before = a.items();
    const auto &items = b.items();
    return !items.empty() && b.json().isContainer(items.front())
        && std::equal(items.begin(), items.end(), before.begin(), before.end(),
                      [&](JsonIndex::Node item, JsonIndex::Node other) {
                          return b.json().raw(item) == a.json().raw(other);
                      });
}

ReadPage readPage(const QByteArray &body, const ApiResource &resource)
{
    auto answer = ListAnswer::read(body, resource);
    if (!answer)
        return {nullptr, answer.error().text()};
    return {std::make_shared<const ListAnswer>(std::move(*answer)), {}};
}

} // namespace

bool ResourceModel::hasMore() const
{
    if (!m_isLoaded || !isWhole())
        return false;
    if (!m_link.isEmpty())
        return true;
    switch (m_resource.paging.kind) {
    case ApiPaging::Kind::None: return false;
    case ApiPaging::Kind::Cursor: return !m_cursor.isEmpty();
    default: return m_total ? m_rows.loaded() < *m_total : m_wasFull;
    }
}

Completion<bool> ResourceModel::loadNextPage()
{
    Completion<bool> done;
    if (!m_isBusy && !hasMore()) {
        done.finish(false);
        return done;
    }
    endLoading(false);
    m_pageLoaded = done;
    fetchMore();
    return done;
}

OperationCall ResourceModel::call() const
{
    OperationCall call;
    call.parameters = m_filters.parameters();
    m_api.setKeys(call, m_resource.list, m_around);
    if (searches() && !m_search.trimmed().isEmpty())
        call.setText(ApiParameter::In::Query, m_resource.searchParameter, m_search.trimmed());
    return call;
}

void ResourceModel::page(OperationCall &call) const
{
    const ApiPaging &paging = m_resource.paging;
    const int size = paging.size > 0 ? paging.size : PageSize;
    if (!paging.sizeParameter.isEmpty())
        call.set(ApiParameter::In::Query, paging.sizeParameter, number(size));
    if (m_pages == 0 || paging.parameter.isEmpty())
        return;
    switch (paging.kind) {
    case ApiPaging::Kind::Offset:
        call.set(ApiParameter::In::Query, paging.parameter, number(m_rows.loaded()));
        break;
    case ApiPaging::Kind::Page:
        call.set(ApiParameter::In::Query, paging.parameter, number(paging.first + m_pages));
        break;
    case ApiPaging::Kind::Cursor:
        call.set(ApiParameter::In::Query, paging.parameter, m_cursor);
        break;
    case ApiPaging::Kind::None: break;
    }
}

Task<Expected<ApiResponse>> ResourceModel::requestPage(bool anew)
{
    CallWatch watch;
    watch.cancel = m_cancel;
    if (!anew && !m_link.isEmpty() && m_last)
        return m_api.nextPage(*m_last, watch);
    OperationCall request = call();
    page(request);
    return m_api.send(m_resource.list, request, watch);
}

Task<> ResourceModel::load(bool anew)
{
    const CancelToken ended = m_tasks.cancellation();
    if (anew)
        m_pages = 0;
    const auto response = co_await m_tasks.guard(requestPage(anew));
    if (ended.isCancelled())
        co_return;
    Expected<void> taken;
    ReadPage read;
    if (response) {
        auto reading = [body = response->body, resource = m_resource] {
            return readPage(body, resource);
        };
        read = co_await inBackground(std::move(reading));
        if (ended.isCancelled())
            co_return;
    }
    m_isBusy = false;
    if (anew)
        reset();
    if (response)
        taken = take(*response, read);
    else
        taken = fail(response.error());
    if (!taken)
        m_problem = KeyfobError(taken.error());
    Q_EMIT changed();
    endLoading(taken.has_value());
}

void ResourceModel::reset()
{
    open(-1);
    m_isLoaded = false;
    m_total.reset();
    m_cursor.clear();
    m_last.reset();
    m_link.clear();
    m_cut.clear();
    m_asked.clear();
    m_lastPage.reset();
    m_emptyPages = 0;
    m_wasFull = false;
    m_remark.clear();
    m_refusal = {};
    beginRows();
}

Expected<void> ResourceModel::take(const ApiResponse &response, const ReadPage &read)
{
    m_refusal = m_api.refusal(response);
    if (const auto error = ApiError::of(response))
        return fail(error->error);
    if (!read.page) {
        const QString media = plainText(QString::fromLatin1(response.mediaType()), 60);
        return fail(Error(ErrorCode::ResponseInvalid,
                          media.contains(QLatin1String("json"))
                              ? tr("The API’s response is not JSON: %1").arg(read.fault)
                              : tr("The API sent something else than a list (%1).").arg(media)));
    }
    const auto &page = read.page;
    ++m_pages;
    m_isLoaded = true;
    m_total = page->total();
    m_remark = page->remark();
    m_last = response;
    m_last->body.clear(); // it is in the page
    if (m_lastPage && isSame(*m_lastPage, *page)) {
        m_cut = tr("The API’s pages repeat, so the list ends here.");
        return {};
    }
    findNextPage(response, *page);
    m_lastPage = page;
    m_rows.append(page);
    cutEndlessList();
    return {};
}

void ResourceModel::findNextPage(const ApiResponse &response, const ListAnswer &page)
{
    const ApiPaging &paging = m_resource.paging;
    const auto items = static_cast<int>(page.items().size());
    m_wasFull = items > 0 && !paging.sizeParameter.isEmpty()
        && items >= (paging.size > 0 ? paging.size : PageSize);
    m_emptyPages = items > 0 ? 0 : m_emptyPages + 1;
    m_cursor = page.cursor();
    const auto link = m_api.nextPageOf(response);
    m_link = link.value_or(QString());
    // A last page that links to itself is a last page.
    if (!link && link.error().code() != ErrorCode::RedirectRefused)
        m_cut = tr("Not all of the list is shown. %1").arg(link.error().message());
}

/// Links, cursors and totals are the API's: they may go in circles, or promise what never comes.
void ResourceModel::cutEndlessList()
{
    if (!hasMore())
        return;
    const bool isByCursor = m_link.isEmpty() && m_resource.paging.kind == ApiPaging::Kind::Cursor;
    const QString next = isByCursor ? QString::fromUtf8(m_cursor) : m_link;
    if (!next.isEmpty() && m_asked.contains(next))
        m_cut = tr("The API’s pages repeat, so the list ends here.");
    else if (m_pages >= MaxPages || m_emptyPages >= (next.isEmpty() ? 1 : MaxEmptyPages))
        m_cut = tr("The API’s list does not end. The rest of it is not shown.");
    m_asked.insert(next);
}

} // namespace Keyfob
