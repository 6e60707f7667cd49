// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "setup/organizationfinding.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

/// What a search for an organization has found so far, what can be used first.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from SetupModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// What can be done with a finding.
    enum class Action {
        None,
        Use, ///< An organization, or a provider whose configuration is known
        Ask, ///< A provider that is only named: ask it
    };
    Q_ENUM(Action)
    enum Role { HeadingRole = Qt::UserRole + 1, DetailRole, GoodRole, BadRole, ActionRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_findings.size()); }
    const OrganizationFinding &at(int row) const { return m_findings.at(row); }
    void add(const OrganizationFinding &finding);
    void clear();
    /// True if one of them can be used or asked.
    Q_INVOKABLE bool hasAny() const;

    /// What is wrong, if that is the same everywhere: nobody could be reached.
    std::optional<Error> commonProblem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<OrganizationFinding> m_findings;
};

} // namespace Keyfob
