// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "oidc/tokencheck.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// Why an ID token was accepted: each check with what was expected and what was seen.
class TokenCheckModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TokenInspector")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, MeaningRole, ExpectedRole, SeenRole };

    using QAbstractListModel::QAbstractListModel;

    void setChecks(const TokenChecks &checks);

    int count() const { return static_cast<int>(m_checks.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    TokenChecks m_checks;
};

} // namespace Keyfob
