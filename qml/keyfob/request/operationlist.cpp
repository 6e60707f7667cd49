// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "operationlist.h"

#include "core/displaytext.h"

#include <algorithm>

namespace Keyfob {

OperationList::OperationList(QObject *parent)
    : RowModel(parent)
{
    show(m_shown,
         {{"title", &Entry::title},
          {"method", &Entry::method},
          {"path", &Entry::path},
          {"allowed", &Entry::isAllowed}});
}

void OperationList::setDescription(const ApiDescription &description, const QStringList &held)
{
    m_all.clear();
    m_all.reserve(description.operations().size());
    for (const ApiOperation &operation : description.operations()) {
        Entry entry;
        entry.id = operation.id;
        entry.method = QString::fromLatin1(operation.method);
        entry.path = plainText(operation.path, 200);
        entry.title = plainText(operation.summary, 120);
        if (entry.title.isEmpty())
            entry.title = plainText(operation.id, 120);
        entry.isAllowed = operation.security.acceptsAccessToken()
            && operation.security.missingScopes(held).isEmpty();
        entry.searched = QStringList {entry.title, entry.method, entry.path, operation.id,
                                      operation.tags.join(u' ')}
                             .join(u' ')
                             .toLower();
        m_all.append(entry);
    }
    apply();
}

void OperationList::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    apply();
    Q_EMIT filterChanged();
}

void OperationList::apply()
{
    const QStringList words = m_filter.toLower().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (const Entry &entry : std::as_const(m_all)) {
        const bool isWanted = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return entry.searched.contains(word);
        });
        if (isWanted)
            m_shown.append(entry);
    }
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Keyfob
