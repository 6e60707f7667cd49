// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/jsonindex.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

/// The claims of a token, each with what it means: the standard ones first, in an order of their
/// own, then all others as they come. Digits are as they were written.
class TokenClaimModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TokenInspector")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< Its last part, if it has a namespace
        NamespaceRole,
        MeaningRole, ///< Empty for the organization's own
        ValueRole, ///< Of a time: in the person's own zone
        DetailRole, ///< Of a time: how far away it is
        CustomRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows the members of \a claims, an object; anything else shows nothing. Of those
    /// that are the organization's own, the first ones if there are more than ShownList::Most.
    void setClaims(const JsonIndex &claims, const QDateTime &now);
    /// Counts the times on.
    void setNow(const QDateTime &now);

    int count() const { return static_cast<int>(m_claims.size()); }
    /// "… and 300 more"; empty: all are shown.
    QString moreText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Claim
    {
        QString name;
        QString space;
        QString meaning;
        QString value;
        int place = 0;
        std::optional<QDateTime> time;
    };

    QList<Claim> m_claims;
    qsizetype m_all = 0; ///< Also those that are not shown
    QDateTime m_now;
};

/// "in 59 min 42 s", "3 h 05 min ago": from \a now to \a time.
QString timeAway(const QDateTime &time, const QDateTime &now);

} // namespace Keyfob
