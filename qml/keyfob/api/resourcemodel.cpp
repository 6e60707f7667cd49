// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcemodel.h"

#include "api/apierror.h"
#include "api/celltext.h"
#include "common/nountext.h"
#include "common/worker.h"
#include "core/displaytext.h"
#include "openapi/resource.h"

#include <QLocale>

#include <algorithm>
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

ResourceModel::ResourceModel(ApiSession &api, ApiResource resource, ItemKeys around,
                             QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_resource(std::move(resource))
    , m_around(std::move(around))
    , m_form(api)
    , m_item(api, m_resource, m_form)
    , m_actions(api)
    , m_export(*this)
{
    beginRows();
    m_actions.setOperations(m_resource.actions);
    beginFilters();
    connect(&m_api, &ApiSession::scopesChanged, this, [this] {
        m_refusal = {};
        Q_EMIT changed();
        if (reading().isAllowed() && !m_isLoaded && m_pages == 0 && !m_problem.text().isEmpty())
            refresh();
    });
    connect(&m_form, &OperationForm::done, this, &ResourceModel::finishForm);
    connect(&m_item, &ItemModel::loaded, this, &ResourceModel::followItem);
    // Sorted or filtered: the open item is elsewhere, or nowhere.
    connect(&m_rows, &ListRows::modelReset, this, [this] {
        if (m_itemRow >= 0)
            open(m_rows.rowOf(m_opened));
    });
}

ResourceModel::~ResourceModel() = default;

QString ResourceModel::title() const
{
    return plainText(m_resource.title, 60);
}

QString ResourceModel::itemTitle() const
{
    return plainText(m_resource.itemTitle, 60);
}

QString ResourceModel::itemNoun() const
{
    return nounText(itemTitle());
}

QString ResourceModel::summary() const
{
    if (!m_isLoaded)
        return {};
    const QLocale locale;
    const qint64 loaded = m_rows.loaded();
    if (m_rows.count() < loaded)
        return tr("%1 of %2 shown").arg(locale.toString(m_rows.count()), locale.toString(loaded));
    if (m_total && *m_total > loaded)
        return tr("%1 of %2").arg(locale.toString(loaded), locale.toString(*m_total));
    if (hasMore())
        return tr("The first %1").arg(locale.toString(loaded));
    return tr("%Ln items", nullptr, static_cast<int>(loaded));
}

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

ApiPermission ResourceModel::reading() const
{
    return m_refusal.isOffered() ? m_refusal : m_api.permission(m_resource.list);
}

ApiPermission ResourceModel::creating() const
{
    return m_api.permission(m_resource.create);
}

bool ResourceModel::searches() const
{
    return !m_resource.searchParameter.isEmpty();
}

bool ResourceModel::isFiltered() const
{
    return !m_filters.parameters().isEmpty();
}

void ResourceModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    Q_EMIT searchChanged();
    if (searches())
        refresh();
    else
        m_rows.setFilter(text.trimmed());
    Q_EMIT changed();
}

void ResourceModel::beginFilters()
{
    QList<ApiParameter> filters;
    const ApiOperation *list = m_api.operation(m_resource.list);
    for (const QString &name : m_resource.filters) {
        if (const auto *parameter = list ? list->parameter(ApiParameter::In::Query, name) : nullptr)
            filters.append(*parameter);
    }
    m_filters.begin(filters);
}

void ResourceModel::clearFilters()
{
    beginFilters();
    refresh();
}

void ResourceModel::ensureLoaded()
{
    if (!m_isLoaded && !m_isBusy)
        refresh();
}

void ResourceModel::refresh()
{
    cancel();
    if (reading().isAllowed())
        start(true);
    Q_EMIT changed();
}

void ResourceModel::fetchMore()
{
    if (!m_isBusy && hasMore())
        start(false);
}

Task<bool> ResourceModel::loadNextPage()
{
    if (m_isBusy || !hasMore())
        co_return false;
    m_isBusy = true;
    Q_EMIT changed();
    co_return co_await load(false);
}

void ResourceModel::start(bool anew)
{
    m_isBusy = true;
    m_problem = {};
    Q_EMIT changed();
    m_tasks.start(load(anew));
}

void ResourceModel::cancel()
{
    m_tasks.cancel();
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (std::exchange(m_isBusy, false))
        Q_EMIT changed();
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

void ResourceModel::beginRows()
{
    m_rows.begin(m_resource.columns(), m_resource.titlePointer(),
                 m_resource.wantedColumns.isEmpty() ? ListRows::ColumnOrder::FilledFirst
                                                    : ListRows::ColumnOrder::Given);
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

void ResourceModel::open(int row)
{
    const ListRows::Item item = m_rows.item(row);
    const bool isSame = item.json && item == m_opened;
    m_itemRow = item.json ? row : -1;
    m_opened = item;
    if (item.json && !isSame)
        clearOutcome();
    if (!item.json)
        m_item.clear();
    else if (!isSame)
        m_item.show(item, m_rows.itemTitle(row), m_around);
    Q_EMIT itemRowChanged();
}

void ResourceModel::followItem()
{
    // Some APIs wrap an item that they give alone: then the row stays what it was.
    const ListRows::Item item = m_item.rowItem();
    const QString key = m_resource.keyPointers.isEmpty() ? m_resource.titlePointer()
                                                         : m_resource.keyPointers.constLast();
    if (!key.isEmpty() && valueAt(*item.json, item.node, key)) {
        m_opened = item;
        m_rows.replace(m_itemRow, item);
    }
}

QString ResourceModel::outcomeOf(const QString &operation, const QByteArray &item) const
{
    if (operation == m_resource.remove)
        return tr("Deleted “%1”.").arg(m_item.title());
    if (operation == m_resource.create) {
        const auto json = JsonIndex::read(item);
        const QString name = m_resource.titlePointer();
        const QString pointer = name.isEmpty() && !m_rows.columnList().isEmpty()
            ? m_rows.columnList().constFirst().pointer
            : name;
        const auto node = json && !json->isEmpty() && !pointer.isEmpty()
            ? valueAt(*json, 0, pointer)
            : std::nullopt;
        const QString title =
            node ? CellText::shown(*json, *node, ApiColumn::Kind::Text) : QString();
        return title.isEmpty() ? tr("Created.") : tr("Created “%1”.").arg(title);
    }
    for (const ItemActions *actions : {&m_actions, std::as_const(m_item).actions()}) {
        for (int row = 0; row < actions->count(); ++row) {
            if (actions->operation(row) == operation)
                return tr("%1: done.").arg(actions->title(row));
        }
    }
    return {}; // what was changed is there to be seen
}

void ResourceModel::setOutcome(const QString &text)
{
    if (text == m_outcome)
        return;
    m_outcome = text;
    Q_EMIT changed();
}

void ResourceModel::create()
{
    clearOutcome();
    OperationForm::Target target;
    target.operation = m_resource.create;
    target.title = tr("New %1").arg(itemNoun());
    target.keys = m_around;
    if (creating().isOffered())
        m_form.begin(target);
}

void ResourceModel::run(int action)
{
    clearOutcome();
    OperationForm::Target target;
    target.operation = m_actions.operation(action);
    target.title = m_actions.title(action);
    target.keys = m_around;
    if (!target.operation.isEmpty())
        m_form.begin(target);
}

void ResourceModel::finishForm(const QString &operation, const QByteArray &item)
{
    const QString outcome = outcomeOf(operation, item);
    if (operation == m_resource.remove && m_itemRow >= 0) {
        const int row = m_itemRow;
        open(-1);
        m_rows.remove(row);
        if (m_total)
            --*m_total;
        Q_EMIT changed();
    } else if (operation == m_resource.create || m_resource.actions.contains(operation)
               || m_resource.detail.isEmpty()) {
        refresh();
    } else {
        m_item.reload();
    }
    setOutcome(outcome);
}

} // namespace Keyfob
