// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

/// The accounts that can be switched to, by organization and name, and what a person can do with
/// them. It knows values only; AccountSwitcher fills it.
class AccountList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString current READ current NOTIFY changed)
    /// How many there are beside the current one.
    Q_PROPERTY(int others READ others NOTIFY changed)

public:
    enum Role {
        AccountIdRole = Qt::UserRole,
        NameRole, ///< The person's, or the organization's until somebody has signed in
        DetailRole, ///< Organization and e-mail, or that nobody has signed in
        InitialsRole,
        IsCurrentRole,
        ProblemRole, ///< Why it cannot be opened; usually empty
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_accounts.size()); }
    QString current() const { return m_current; }
    int others() const;
    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> find(const QString &id) const;
    /// True if one of them is of the tenant \a id.
    bool hasTenant(const QString &id) const;

    /// Adds \a account, or replaces the one with its id.
    void put(const Account &account);
    void take(const QString &id);
    /// Empty: none.
    void setCurrent(const QString &id);
    /// Why \a id cannot be opened; empty: it can.
    void setProblem(const QString &id, const QString &problem);

    Q_INVOKABLE void open(const QString &id) { Q_EMIT openRequested(id); }
    Q_INVOKABLE void add() { Q_EMIT addRequested(); }
    Q_INVOKABLE void remove(const QString &id) { Q_EMIT removeRequested(id); }
    /// Looks whether the tenant files are still there.
    Q_INVOKABLE void refresh() { Q_EMIT refreshRequested(); }

Q_SIGNALS:
    void changed();
    void openRequested(const QString &id);
    void addRequested();
    void removeRequested(const QString &id);
    void refreshRequested();

private:
    void setAccounts(QList<Account> accounts);
    void update();

    QList<Account> m_accounts;
    QHash<QString, QString> m_problems;
    QString m_current;
};

} // namespace Keyfob
