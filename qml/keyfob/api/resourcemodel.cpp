// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "resourcemodel.h"

#include "api/celltext.h"
#include "common/isolated.h"
#include "common/nountext.h"
#include "core/displaytext.h"
#include "net/savingmode.h"
#include "openapi/resource.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Keyfob {

ResourceModel::ResourceModel(ApiSession &api, ApiResource resource, ItemKeys around,
                             OperationForm *form)
    : m_api(api)
    , m_resource(std::move(resource))
    , m_around(std::move(around))
    , m_ownForm(form ? nullptr : std::make_unique<OperationForm>(api))
    , m_form(form ? *form : *m_ownForm)
    , m_item(api, m_resource, m_form, *this)
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
    connect(&m_form, &OperationForm::done, this,
            [this](const QObject *owner, const QString &operation, const QByteArray &item) {
                if (owner == this)
                    finishForm(operation, item);
            });
    connect(&m_item, &ItemModel::loaded, this, &ResourceModel::followItem);
    // Sorted or filtered: the open item is elsewhere, or nowhere.
    connect(&m_rows, &ListRows::modelReset, this, [this] {
        if (m_itemRow >= 0)
            open(m_rows.rowOf(m_opened));
    });
}

ResourceModel::~ResourceModel()
{
    m_tasks.cancel();
    endLoading(false);
}

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

bool ResourceModel::opens() const
{
    if (!m_resource.detail.isEmpty() || !m_resource.itemActions.isEmpty())
        return true;
    const ListRows::Item first = m_rows.item(0);
    return first.json && first.json->isContainer(first.node);
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
    clearOutcome();
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
    clearOutcome(); // it is about what was shown before
    if (reading().isAllowed())
        start(true);
    Q_EMIT changed();
}

bool ResourceModel::fetchesAhead()
{
    return !SavingMode::system().isMetered();
}

void ResourceModel::fetchMore()
{
    if (!m_isBusy && hasMore())
        start(false);
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
    endLoading(false);
}

void ResourceModel::endLoading(bool isDone)
{
    if (const auto waiting = std::exchange(m_pageLoaded, std::nullopt))
        waiting->finish(isDone);
}

void ResourceModel::beginRows()
{
    m_rows.begin(m_resource.columns(), m_resource.titlePointer(),
                 m_resource.wantedColumns.isEmpty() ? ListRows::ColumnOrder::FilledFirst
                                                    : ListRows::ColumnOrder::Given);
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
        m_item.show(item, nameOf(row), m_around);
    Q_EMIT itemRowChanged();
}

ItemModel::Name ResourceModel::nameOf(int row) const
{
    const QModelIndex index = m_rows.index(row, 0);
    return {m_rows.itemTitle(row), m_rows.data(index, ListRows::DetailRole).toString()};
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
        m_item.rename(nameOf(m_itemRow));
    }
}

QString ResourceModel::outcomeOf(const QString &operation, const QByteArray &item) const
{
    if (operation == m_resource.remove)
        return tr("Deleted “%1”.").arg(isolated(m_item.title()));
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
        return title.isEmpty() ? tr("Created.") : tr("Created “%1”.").arg(isolated(title));
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
    if (creating().isOffered())
        beginForm(m_resource.create, tr("New %1").arg(itemNoun()));
}

void ResourceModel::run(int action)
{
    clearOutcome();
    beginForm(m_actions.operation(action), m_actions.title(action));
}

void ResourceModel::beginForm(const QString &operation, const QString &title)
{
    if (operation.isEmpty())
        return;
    OperationForm::Target target;
    target.operation = operation;
    target.title = title;
    target.keys = m_around;
    target.owner = this;
    if (operation != m_resource.create)
        target.subject = this->title();
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
