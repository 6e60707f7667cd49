// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "scopemodel.h"

#include "oidc/scopes.h"

#include <algorithm>

namespace Keyfob {

void ScopeModel::setScopes(const QStringList &requested, const QStringList &granted)
{
    beginResetModel();
    m_scopes.clear();
    for (const QString &name : requested)
        m_scopes.append({name,
                         granted.contains(name)      ? Granted
                             : isIdentityScope(name) ? Identity
                                                     : Missing});
    for (const QString &name : granted) {
        if (!requested.contains(name))
            m_scopes.append({name, Added});
    }
    endResetModel();
    Q_EMIT changed();
}

QString ScopeModel::summary() const
{
    const auto countOf = [this](State state) {
        return std::count_if(m_scopes.begin(), m_scopes.end(),
                             [state](const Scope &scope) { return scope.state == state; });
    };
    const auto granted = countOf(Granted);
    const auto added = countOf(Added);
    const QString text = tr("%1 of %2 granted").arg(granted).arg(granted + countOf(Missing));
    return added > 0 ? tr("%1, %2 added").arg(text).arg(added) : text;
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Scope &scope = m_scopes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return scope.name;
    case StateRole: return scope.state;
    default: return {};
    }
}

QHash<int, QByteArray> ScopeModel::roleNames() const
{
    return {{NameRole, "name"}, {StateRole, "grant"}};
}

} // namespace Keyfob
