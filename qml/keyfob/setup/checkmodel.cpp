// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "checkmodel.h"

#include "oidc/tenantnetwork.h"

#include <algorithm>

namespace Keyfob {

CheckModel::CheckModel(const HostResolver *resolver, QObject *parent)
    : QAbstractListModel(parent)
    , m_resolver(resolver)
{
}

CheckModel::~CheckModel() = default;

CheckModel::Run::Run(const HostResolver *resolver)
    : check(http, resolver)
{
}

void CheckModel::start(const Tenant &tenant)
{
    clear();
    m_run = std::make_unique<Run>(m_resolver);
    connect(&m_run->check, &ConfigurationCheck::stepFinished, this, &CheckModel::add);
    connect(&m_run->check, &ConfigurationCheck::finished, this, &CheckModel::changed);
    // Files that cannot be read are a step's to say, which then fails.
    if (const auto network = loadAnonymousNetworkSetup(tenant))
        m_run->http.setNetwork(*network);
    m_run->check.start(tenant);
    Q_EMIT changed();
}

void CheckModel::clear()
{
    if (m_run)
        m_run->check.cancel();
    beginResetModel();
    m_steps.clear();
    endResetModel();
    Q_EMIT changed();
}

void CheckModel::add(const CheckStep &step)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_steps.append(step);
    endInsertRows();
}

QString CheckModel::summary() const
{
    if (m_steps.isEmpty() || isRunning())
        return {};
    const auto count = std::count_if(m_steps.begin(), m_steps.end(), [](const CheckStep &step) {
        return step.verdict == CheckStep::Verdict::Wrong;
    });
    if (count == 0)
        return tr("Everything is set up. You can log in.");
    return count == 1 ? tr("One thing has to be changed.")
                      : tr("%1 things have to be changed.").arg(count);
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckStep &step = m_steps.at(index.row());
    switch (role) {
    case TitleRole: return step.title();
    case MessageRole: return step.message;
    case ChangeRole: return step.change;
    case VerdictRole: return static_cast<int>(step.verdict);
    default: return {};
    }
}

QHash<int, QByteArray> CheckModel::roleNames() const
{
    return {{TitleRole, "title"},
            {MessageRole, "message"},
            {ChangeRole, "change"},
            {VerdictRole, "verdict"}};
}

} // namespace Keyfob
