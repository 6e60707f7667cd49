// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"
#include "common/rowmodel.h"

#include <QHash>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace Keyfob {

/// The accounts that can be switched to, by organization and name, and what a person can do with
/// them. It knows values only; AccountSwitcher fills it.
class AccountList : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString current READ current NOTIFY changed)
    /// How many there are beside the current one.
    Q_PROPERTY(int others READ others NOTIFY changed)

public:
    explicit AccountList(QObject *parent = nullptr);

    QString current() const { return m_current; }
    int others() const;
    const QList<Account> &accounts() const { return m_accounts; }
    std::optional<Account> find(const QString &id) const;
    /// True if one of them is of the tenant \a id.
    bool hasTenant(const QString &id) const;

    /// Adds \a account, or replaces the one with its id.
    void put(const Account &account);
    /// Adds \a accounts, none of which is there, at once.
    void add(const QList<Account> &accounts);
    void take(const QString &id);
    /// The person wants the tenants in the order of \a ids; others come after them, by name.
    void setOrder(const QStringList &ids);
    /// Empty: none.
    void setCurrent(const QString &id);
    /// Why \a id cannot be opened; empty: it can.
    void setProblem(const QString &id, const QString &problem);
    /// Whose problem is not known is asked for by \a check, once it is shown.
    void setCheck(std::function<QString(const Account &)> check);
    /// Has all accounts checked again that are shown.
    void forgetProblems();

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
    QString problemOf(const Account &account) const;
    void setAccounts(QList<Account> accounts);
    void update();

    QList<Account> m_accounts;
    QStringList m_order; ///< Tenant::id() of those that the person has ordered
    std::function<QString(const Account &)> m_check;
    mutable QHash<QString, QString> m_problems; ///< As far as they are known
    QString m_current;
};

} // namespace Keyfob
