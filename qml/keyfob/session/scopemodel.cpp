// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scopemodel.h"

#include "common/shownlist.h"
#include "core/error.h"
#include "oidc/scopes.h"

#include <QSet>

#include <numeric>

namespace Keyfob {

ScopeModel::ScopeModel(QObject *parent)
    : RowModel(parent)
{
    show(m_scopes, {{"name", &Scope::name}, {"grant", &Scope::state}});
}

void ScopeModel::setScopes(const QStringList &requested, const QStringList &granted)
{
    const QSet<QString> have(granted.begin(), granted.end());
    const QSet<QString> wanted(requested.begin(), requested.end());
    beginResetModel();
    m_scopes.clear();
    m_counts.fill(0);
    for (const QString &name : requested)
        append(name, have.contains(name) ? Granted : isIdentityScope(name) ? Identity : Missing);
    for (const QString &name : granted) {
        if (!wanted.contains(name))
            append(name, Added);
    }
    endResetModel();
    Q_EMIT changed();
}

void ScopeModel::append(const QString &name, State state)
{
    ++m_counts.at(state);
    if (m_scopes.size() < ShownList::Most)
        m_scopes.append({plainText(name, ShownList::MaxText), state});
}

QString ScopeModel::summary() const
{
    const auto [granted, missing, added, identity] = m_counts;
    Q_UNUSED(identity)
    const QString text = tr("%1 of %2 granted").arg(granted).arg(granted + missing);
    return added > 0 ? tr("%1, %2 added").arg(text).arg(added) : text;
}

QString ScopeModel::moreText() const
{
    return ShownList::moreText(m_scopes.size(),
                               std::accumulate(m_counts.begin(), m_counts.end(), qsizetype(0)));
}

} // namespace Keyfob
