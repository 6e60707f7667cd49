// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apisession.h"
#include "api/itemmodel.h"
#include "api/listexport.h"
#include "api/listrows.h"
#include "api/operationform.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace Keyfob {

/// An answer of a list that was read, or why it cannot be.
struct ReadPage
{
    std::shared_ptr<const ListAnswer> page;
    QString fault;
};

/// One place: a list of an API with its items, its filters, and what the person may do with it.
class ResourceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ApiPlaces")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString itemTitle READ itemTitle CONSTANT)
    Q_PROPERTY(QString itemNoun READ itemNoun CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool opens READ opens NOTIFY changed)
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY changed)
    Q_PROPERTY(Keyfob::ApiPermission reading READ reading NOTIFY changed)
    Q_PROPERTY(Keyfob::ApiPermission creating READ creating NOTIFY changed)
    Q_PROPERTY(bool searches READ searches CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed)
    Q_PROPERTY(Keyfob::FormModel *filters READ filters CONSTANT)
    Q_PROPERTY(Keyfob::ListRows *rows READ rows CONSTANT)
    Q_PROPERTY(Keyfob::ItemModel *item READ item CONSTANT)
    Q_PROPERTY(int itemRow READ itemRow NOTIFY itemRowChanged)
    Q_PROPERTY(Keyfob::ItemActions *actions READ actions CONSTANT)
    Q_PROPERTY(Keyfob::OperationForm *form READ form CONSTANT)
    Q_PROPERTY(Keyfob::ListExport *exporting READ exporting CONSTANT)

public:
    /// \a api is not owned and outlives this. \a around: the keys of what the list is in. \a form:
    /// the one of the page that the list is a part of, which also outlives this; without it, the
    /// list has its own.
    ResourceModel(ApiSession &api, ApiResource resource, ItemKeys around = {},
                  OperationForm *form = nullptr);
    ~ResourceModel() override;

    QString title() const;
    QString itemTitle() const;
    QString itemNoun() const; ///< itemTitle() within a sentence: "New timesheet"
    /// "42 timesheets", "200 of 1,200 timesheets"
    QString summary() const;
    bool isLoaded() const { return m_isLoaded; }
    bool isBusy() const { return m_isBusy; }
    /// There is more to see of an item, or to do with it, than the list has: it is no mere text.
    bool opens() const;
    bool hasMore() const; ///< The list has another page.
    /// What is odd about what came; or empty.
    QString remark() const { return m_cut.isEmpty() ? m_remark : m_cut; }
    /// What the person has just done: "Created “Website”."; or empty.
    QString outcome() const { return m_outcome; }
    KeyfobError problem() const { return m_problem; }
    ApiPermission reading() const;
    ApiPermission creating() const;
    bool searches() const; ///< The API searches; without that, what has come is filtered.
    QString search() const { return m_search; }
    void setSearch(const QString &text);
    bool isFiltered() const; ///< Some filter is set.
    FormModel *filters() { return &m_filters; }
    ListRows *rows() { return &m_rows; }
    ItemModel *item() { return &m_item; }
    int itemRow() const { return m_itemRow; } ///< Of the item that is open; -1: none is
    ItemActions *actions() { return &m_actions; } ///< With the list itself
    OperationForm *form() { return &m_form; }
    ListExport *exporting() { return &m_export; }

    /// Reads the list from its beginning.
    Q_INVOKABLE void refresh();
    /// The same the first time; nothing later.
    Q_INVOKABLE void ensureLoaded();
    /// The next page is fetched before anybody gets there: the connection is not metered.
    Q_INVOKABLE static bool fetchesAhead();
    /// Reads the next page; nothing while one is on its way, or if it was the last.
    Q_INVOKABLE void fetchMore();
    /// The same for whoever waits, also for a page that is on its way: false if there is none, or
    /// something went wrong. One coroutine waits.
    [[nodiscard]] Completion<bool> loadNextPage();
    /// All pages that the API gives are there, or can be asked for.
    bool isWhole() const { return m_cut.isEmpty(); }
    /// How many items there are, if the API says so; -1: it does not.
    qint64 total() const { return m_total.value_or(-1); }
    /// Ends what is under way.
    Q_INVOKABLE void cancel();
    /// Shows the item at \a row; -1: none.
    Q_INVOKABLE void open(int row);
    /// Opens the form of a new item.
    Q_INVOKABLE void create();
    /// Opens the form of one of actions().
    Q_INVOKABLE void run(int action);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void clearOutcome() { setOutcome({}); }

Q_SIGNALS:
    void changed();
    void searchChanged();
    void itemRowChanged();

private:
    void start(bool anew);
    void endLoading(bool isDone);
    Task<> load(bool anew);
    Task<Expected<ApiResponse>> requestPage(bool anew);
    OperationCall call() const;
    void page(OperationCall &call) const;
    Expected<void> take(const ApiResponse &response, const ReadPage &read);
    void findNextPage(const ApiResponse &response, const ListAnswer &page);
    void cutEndlessList();
    void reset();
    void beginRows();
    void beginFilters();
    QString outcomeOf(const QString &operation, const QByteArray &item) const;
    void setOutcome(const QString &text);
    void followItem();
    ItemModel::Name nameOf(int row) const;
    void beginForm(const QString &operation, const QString &title);
    void finishForm(const QString &operation, const QByteArray &item);

    ApiSession &m_api;
    const ApiResource m_resource;
    const ItemKeys m_around;
    ListRows m_rows;
    std::unique_ptr<OperationForm> m_ownForm;
    OperationForm &m_form;
    ItemModel m_item;
    ItemActions m_actions;
    FormModel m_filters;
    ListExport m_export;
    QString m_search;
    int m_itemRow = -1;
    ListRows::Item m_opened; ///< What is at m_itemRow
    bool m_isLoaded = false;
    bool m_isBusy = false;
    int m_pages = 0;
    std::optional<qint64> m_total;
    QByteArray m_cursor; ///< JSON; where the next page begins
    bool m_wasFull = false; ///< The last page had as many items as were asked for.
    std::optional<ApiResponse> m_last; ///< For its link to the next page
    QString m_link; ///< To the next page; or empty
    QString m_cut; ///< Why the API's further pages are not asked for; or empty
    QSet<QString> m_asked; ///< What pages were asked by: links and cursors
    std::shared_ptr<const ListAnswer> m_lastPage;
    int m_emptyPages = 0; ///< One after the other
    QString m_remark;
    QString m_outcome;
    KeyfobError m_problem;
    ApiPermission m_refusal;
    std::optional<Completion<bool>> m_pageLoaded; ///< For whoever waits
    CancelToken m_cancel;
    TaskScope m_tasks;
};

} // namespace Keyfob
