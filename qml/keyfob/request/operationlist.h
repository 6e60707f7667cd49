// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "openapi/apidescription.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// The operations of an API, of which those are shown that contain each word of a search.
class OperationList : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RequestComposer")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)

public:
    explicit OperationList(QObject *parent = nullptr);

    /// Shows those of \a description; \a held: what the session may do.
    void setDescription(const ApiDescription &description, const QStringList &held);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// ApiOperation::id of a row.
    QString operation(int row) const { return m_shown.value(row).id; }

Q_SIGNALS:
    void filterChanged();

private:
    struct Entry
    {
        QString id;
        QString title;
        QString method;
        QString path;
        bool isAllowed = false;
        QString searched; ///< Title, method, path and tags, in lower case
    };
    void apply();

    QList<Entry> m_all;
    QList<Entry> m_shown;
    QString m_filter;
};

} // namespace Keyfob
