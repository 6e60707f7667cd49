// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "findingmodel.h"

#include "core/displaytext.h"

#include <algorithm>

namespace Keyfob {

namespace {

using Finding = OrganizationFinding;

FindingModel::Action actionFor(const Finding &finding)
{
    if (finding.outcome != Finding::Outcome::Found)
        return FindingModel::Action::None;
    return finding.canBeFollowed() ? FindingModel::Action::Ask : FindingModel::Action::Use;
}

/// What people most likely want comes first.
int rank(const Finding &finding)
{
    if (finding.tenant)
        return 0;
    if (finding.outcome == Finding::Outcome::Found)
        return finding.canBeFollowed() ? 2 : 1;
    return finding.outcome == Finding::Outcome::Problem ? 3 : 4;
}

/// Who says what, in a few words.
QString heading(const Finding &finding)
{
    if (finding.tenant)
        return plainText(finding.tenant->name, 80);
    if (finding.outcome == Finding::Outcome::Found)
        return plainText(finding.issuer.toString(QUrl::FullyEncoded), 200);
    switch (finding.source) {
    case Finding::Source::PublishedTenant: return FindingModel::tr("Published settings");
    case Finding::Source::WebFinger: return FindingModel::tr("WebFinger");
    case Finding::Source::Discovery: return FindingModel::tr("OpenID Connect discovery");
    case Finding::Source::Auth0Domain: return FindingModel::tr("Auth0");
    case Finding::Source::TenantFile: return FindingModel::tr("Tenant file");
    }
    return {};
}

QString detail(const Finding &finding)
{
    const QString host = plainText(finding.saidBy, 200);
    switch (finding.outcome) {
    case Finding::Outcome::Problem: return finding.problem ? finding.problem->message() : host;
    case Finding::Outcome::NotThere: return FindingModel::tr("%1 offers none.").arg(host);
    case Finding::Outcome::Found: break;
    }
    if (finding.tenant)
        return FindingModel::tr("Organization, according to %1").arg(host);
    if (finding.canBeFollowed())
        return FindingModel::tr("Provider, according to %1; not asked yet").arg(host);
    return FindingModel::tr("Provider, according to itself");
}

} // namespace

void FindingModel::add(const OrganizationFinding &finding)
{
    const auto before = [](const Finding &one, const Finding &other) {
        return rank(one) < rank(other);
    };
    const auto place = std::upper_bound(m_findings.begin(), m_findings.end(), finding, before);
    const int row = static_cast<int>(place - m_findings.begin());
    beginInsertRows({}, row, row);
    m_findings.insert(row, finding);
    endInsertRows();
    Q_EMIT countChanged();
}

void FindingModel::clear()
{
    beginResetModel();
    m_findings.clear();
    endResetModel();
    Q_EMIT countChanged();
}

bool FindingModel::hasAny() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const Finding &finding) { return actionFor(finding) != Action::None; });
}

std::optional<Error> FindingModel::commonProblem() const
{
    if (m_findings.isEmpty())
        return {};
    const Finding &first = m_findings.first();
    const bool isCommon =
        std::all_of(m_findings.begin(), m_findings.end(), [&first](const Finding &finding) {
            return finding.outcome == Finding::Outcome::Problem
                && finding.problem->message() == first.problem->message();
        });
    return isCommon ? first.problem : std::nullopt;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case HeadingRole: return heading(finding);
    case DetailRole: return detail(finding);
    case GoodRole: return finding.outcome == Finding::Outcome::Found;
    case BadRole: return finding.outcome == Finding::Outcome::Problem;
    case ActionRole: return QVariant::fromValue(actionFor(finding));
    default: return {};
    }
}

QHash<int, QByteArray> FindingModel::roleNames() const
{
    return {{HeadingRole, "heading"},
            {DetailRole, "detail"},
            {GoodRole, "good"},
            {BadRole, "bad"},
            {ActionRole, "action"}};
}

} // namespace Keyfob
