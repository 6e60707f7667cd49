// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "modeltexts.h"

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QSet>
#include <QVariant>

namespace Keyfob {

namespace {

bool isText(const QMetaProperty &property)
{
    const int type = property.metaType().id();
    return type == QMetaType::QString || type == QMetaType::QStringList
        || (type > QMetaType::User && property.metaType().flags().testFlag(QMetaType::IsGadget));
}

void rereadRows(QAbstractItemModel &rows)
{
    const int last = rows.rowCount() - 1;
    const int lastColumn = rows.columnCount() - 1;
    if (lastColumn < 0)
        return;
    Q_EMIT rows.headerDataChanged(Qt::Horizontal, 0, lastColumn);
    if (last >= 0)
        Q_EMIT rows.dataChanged(rows.index(0, 0), rows.index(last, lastColumn));
}

void reread(QObject &model, QSet<const QObject *> &seen)
{
    if (seen.contains(&model))
        return;
    seen.insert(&model);
    QSet<int> signalled;
    const QMetaObject *meta = model.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType().flags().testFlag(QMetaType::PointerToQObject)) {
            if (auto *next = property.read(&model).value<QObject *>())
                reread(*next, seen);
        } else if (isText(property) && property.hasNotifySignal()
                   && property.notifySignal().parameterCount() == 0) {
            signalled.insert(property.notifySignalIndex());
        }
    }
    for (const int signal : std::as_const(signalled))
        meta->method(signal).invoke(&model, Qt::DirectConnection);
    if (auto *rows = qobject_cast<QAbstractItemModel *>(&model))
        rereadRows(*rows);
}

} // namespace

void rereadTexts(QObject &model)
{
    QSet<const QObject *> seen;
    reread(model, seen);
}

} // namespace Keyfob
