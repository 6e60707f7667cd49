// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"

#include <QJsonObject>
#include <QtQml/qqmlregistration.h>

namespace Keyfob {

/// What an organization says about a person beyond the registered claims (OIDC Core 5.1.2): the
/// custom claims of the ID token and of UserInfo.
class ClaimModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AccountModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, NamespaceRole, MeaningRole, ValueRole };

    explicit ClaimModel(QObject *parent = nullptr);

    /// Shows the custom claims of \a idToken, then those that only \a userInfo has;
    /// the first ones if there are more than ShownList::Most.
    void setClaims(const QJsonObject &idToken, const QJsonObject &userInfo);

    int count() const { return static_cast<int>(m_claims.size()); }
    /// "… and 300 more"; empty: all are shown.
    QString moreText() const;

Q_SIGNALS:
    void changed();

private:
    struct Claim
    {
        QString name; ///< The last part of a namespaced name: "roles".
        QString space; ///< What stands before it: "https://timesheets.example".
        QString value;
    };
    void append(const QString &name, const QJsonValue &value);

    QList<Claim> m_claims;
    qsizetype m_all = 0; ///< Also those that are not shown
};

} // namespace Keyfob
