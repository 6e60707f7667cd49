// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/itemactions.h"
#include "api/itemfields.h"
#include "api/listrows.h"
#include "api/operationform.h"
#include "openapi/valuefault.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

class ResourceModel;

/// An item's answer that was read, or why it cannot be.
struct ReadAnswer
{
    std::shared_ptr<const JsonIndex> json;
    QString fault;
    QList<ValueFault> misfits; ///< What does not fit the description
};

/// One item of a list, opened: what it holds, what can be done with it, and the lists below it.
class ItemModel : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("api/resourcemodel.h")
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ResourceModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY changed)
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    Q_PROPERTY(Keyfob::ApiPermission editing READ editing NOTIFY changed)
    Q_PROPERTY(Keyfob::ApiPermission refusal READ refusal NOTIFY changed)
    Q_PROPERTY(Keyfob::ItemFields *fields READ fields CONSTANT)
    Q_PROPERTY(Keyfob::ItemActions *actions READ actions CONSTANT)
    Q_PROPERTY(QVariantList childLists READ childLists NOTIFY childListsChanged)
    Q_PROPERTY(Keyfob::ResourceModel *openChild READ openChild NOTIFY openChildChanged)

public:
    /// What an item is called, and what tells it from others that are called so.
    struct Name
    {
        QString title;
        QString detail;
    };

    /// None is owned; all outlive this. \a list: the one that the item is of.
    ItemModel(ApiSession &api, const ApiResource &resource, OperationForm &form,
              const ResourceModel &list);
    ~ItemModel() override;

    /// Shows \a item, a row of the list, at once, and then what the API says of it alone. \a
    /// around: the keys of what the list is in.
    void show(const ListRows::Item &item, const Name &name, const ItemKeys &around);
    /// The item that is shown is called otherwise by now.
    void rename(const Name &name);
    /// Shows nothing.
    void clear();

    bool isOpen() const { return m_json != nullptr; }
    QString title() const { return m_name.title; }
    bool isBusy() const { return m_isBusy; }
    KeyfobError problem() const { return m_problem; }
    /// What of it does not fit its description; or empty.
    QString remark() const { return m_remark; }
    ApiPermission editing() const; ///< PATCH or PUT
    ApiPermission refusal() const { return m_refusal; } ///< The API does not show it.
    ItemFields *fields() { return &m_fields; }
    ItemActions *actions() { return &m_actions; }
    const ItemActions *actions() const { return &m_actions; }
    /// ResourceModels of the lists below it.
    QVariantList childLists() const;
    /// The one of them of which an item is open, which is shown in place of this one; or null.
    ResourceModel *openChild() const;
    ListRows::Item rowItem() const; ///< The item as a row of the list
    /// The item as JSON.
    QByteArray json() const;

    Q_INVOKABLE void reload();
    Q_INVOKABLE void reloadInnermost(); ///< The same for what is shown in place of it
    /// Closes what is shown in place of it, the innermost one alone; false: nothing is.
    Q_INVOKABLE bool closeInnermost();
    /// Opens the form, once the item is here: a row of a list may have less of it, and no ETag.
    Q_INVOKABLE void edit();
    Q_INVOKABLE void run(int action); ///< The same for the form of one of actions().
    Q_INVOKABLE void copyJson() const;

Q_SIGNALS:
    void changed();
    void childListsChanged();
    void openChildChanged();
    void loaded(); ///< The API gave the item, which may differ from the row of the list.

private:
    Task<> load();
    /// Opens \a form at once, or when what is loading has come.
    void beginOnceLoaded(std::function<void()> form);
    void take(const ApiResponse &response, const ReadAnswer &read);
    void makeChildren();
    void removeChildren();
    std::optional<ItemKeys> keys() const;
    QString editOperation() const;
    OperationForm::Target target(const QString &operation, const QString &title) const;

    ApiSession &m_api;
    const ApiResource &m_resource;
    OperationForm &m_form;
    const ResourceModel &m_list;
    std::shared_ptr<const JsonIndex> m_json;
    JsonIndex::Node m_node = 0;
    ItemKeys m_around;
    QByteArray m_etag;
    Name m_name;
    QString m_remark;
    bool m_isBusy = false;
    KeyfobError m_problem;
    ApiPermission m_refusal;
    ItemFields m_fields;
    ItemActions m_actions;
    std::vector<std::unique_ptr<ResourceModel>> m_children;
    std::function<void()> m_formToBegin; ///< When the item is here; often empty
    TaskScope m_tasks;
};

} // namespace Keyfob
