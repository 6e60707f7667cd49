// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcemodel.h"

#include "api/apierror.h"
#include "common/worker.h"
#include "core/displaytext.h"

#include <utility>

namespace Keyfob {

namespace {

/// What Keyfob asks for at once where the API lets it choose.
constexpr int PageSize = 100;
constexpr int MaxPages = 10'000;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
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
    if (!m_isLoaded || m_pages >= MaxPages)
        return false;
    if (m_hasLink)
        return true;
    switch (m_resource.paging.kind) {
    case ApiPaging::Kind::None: return false;
    case ApiPaging::Kind::Cursor: return !m_cursor.isEmpty();
    default: return m_total ? m_rows.loaded() < *m_total : m_wasFull;
    }
}

Task<bool> ResourceModel::loadNextPage()
{
    if (m_isBusy || !hasMore())
        co_return false;
    m_isBusy = true;
    Q_EMIT changed();
    co_return co_await load(false);
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
    if (!anew && m_hasLink && m_last)
        return m_api.nextPage(*m_last, watch);
    OperationCall request = call();
    page(request);
    return m_api.send(m_resource.list, request, watch);
}

Task<bool> ResourceModel::load(bool anew)
{
    const CancelToken ended = m_tasks.cancellation();
    if (anew)
        m_pages = 0;
    const auto response = co_await m_tasks.guard(requestPage(anew));
    if (ended.isCancelled())
        co_return false;
    Expected<void> taken;
    ReadPage read;
    if (response) {
        auto reading = [body = response->body, resource = m_resource] {
            return readPage(body, resource);
        };
        read = co_await inBackground(std::move(reading));
        if (ended.isCancelled())
            co_return false;
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
    co_return taken.has_value();
}

void ResourceModel::reset()
{
    open(-1);
    m_isLoaded = false;
    m_total.reset();
    m_cursor.clear();
    m_last.reset();
    m_hasLink = false;
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
    m_cursor = page->cursor();
    m_hasLink = m_api.hasNextPage(response);
    const ApiPaging &paging = m_resource.paging;
    const auto items = static_cast<int>(page->items().size());
    m_wasFull = items > 0 && !paging.sizeParameter.isEmpty()
        && items >= (paging.size > 0 ? paging.size : PageSize);
    m_remark = page->remark();
    m_last = response;
    m_last->body.clear(); // it is in the page
    m_rows.append(page);
    return {};
}

} // namespace Keyfob
