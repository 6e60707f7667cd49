// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apisession.h"
#include "common/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What can be done with an item or a list beside reading and editing it, each with whether the
/// person may.
class ItemActions : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ItemModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// \a api is not owned and outlives this.
    explicit ItemActions(ApiSession &api, QObject *parent = nullptr);

    /// Offers \a operations, by ApiOperation::id.
    void setOperations(const QStringList &operations);
    QString operation(int row) const { return m_actions.value(row).operation; }
    QString title(int row) const { return m_actions.value(row).title; }

    /// What a person calls \a operation: its summary if that is short, else made of its id or path.
    /// \a isThing: its path names what there is to read, and not what is done.
    static QString titleOf(const ApiOperation &operation, bool isThing = false);

private:
    struct Action
    {
        QString operation;
        QString title;
        QString symbol;
        bool isRemoval = false;
        ApiPermission permission;
    };
    void followScopes();
    bool isThing(const ApiOperation &operation) const;

    ApiSession &m_api;
    QList<Action> m_actions;
};

} // namespace Keyfob
