// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "net/headerlist.h"

#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// The headers of a request while they are written. Each is checked at once.
class HeaderModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from RequestRunner")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)

public:
    static constexpr int MaxCount = 50;

    explicit HeaderModel(QObject *parent = nullptr);

    /// False: one of them cannot be sent.
    bool isValid() const;
    /// Those that have a name.
    HeaderList headers() const;
    void setHeaders(const HeaderList &headers);

    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setName(int row, const QString &name);
    Q_INVOKABLE void setValue(int row, const QString &value);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString name;
        QString value;
    };
    /// Why \a header cannot be sent; empty: it can.
    QString problemOf(const Row &header) const;
    void touched();

    QList<Row> m_rows;
};

} // namespace Keyfob
