// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountlist.h"

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

QString detailOf(const Account &account)
{
    if (account.person.isEmpty())
        return AccountList::tr("Nobody has signed in yet");
    if (account.email.isEmpty() || account.email == account.name)
        return account.organization;
    return AccountList::tr("%1 · %2").arg(account.organization, account.email);
}

QString nameOf(const Account &account)
{
    return account.name.isEmpty() ? account.organization : account.name;
}

QStringList idsOf(const QList<Account> &accounts)
{
    QStringList ids;
    for (const Account &account : accounts)
        ids.append(account.id());
    return ids;
}

/// \a places: of tenants that the person has ordered.
bool comesBefore(const Account &a, const Account &b, const QHash<QString, qsizetype> &places)
{
    const auto place = [&places](const Account &account) {
        return places.value(account.tenantId, places.size());
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    if (const int order = a.organization.localeAwareCompare(b.organization))
        return order < 0;
    if (a.tenantId != b.tenantId)
        return a.tenantId < b.tenantId;
    if (const int order = nameOf(a).localeAwareCompare(nameOf(b)))
        return order < 0;
    return a.id() < b.id();
}

} // namespace

AccountList::AccountList(QObject *parent)
    : RowModel(parent)
{
    show(m_accounts,
         {{"name", nameOf},
          {"accountId", &Account::id},
          {"detail", detailOf},
          {"initials", [](const Account &account) { return initialsOf(nameOf(account)); }},
          {"isCurrent", [this](const Account &account) { return account.id() == m_current; }},
          {"problem", [this](const Account &account) { return problemOf(account); }}});
}

int AccountList::others() const
{
    return count() - (find(m_current) ? 1 : 0);
}

bool AccountList::hasTenant(const QString &id) const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(),
                       [&id](const Account &account) { return account.tenantId == id; });
}

std::optional<Account> AccountList::find(const QString &id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&id](const Account &account) { return account.id() == id; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountList::put(const Account &account)
{
    if (find(account.id()) == account)
        return;
    QList<Account> next = m_accounts;
    next.removeIf([&account](const Account &other) { return other.id() == account.id(); });
    next.append(account);
    setAccounts(std::move(next));
}

void AccountList::add(const QList<Account> &accounts)
{
    if (!accounts.isEmpty())
        setAccounts(m_accounts + accounts);
}

void AccountList::take(const QString &id)
{
    QList<Account> next = m_accounts;
    next.removeIf([&id](const Account &account) { return account.id() == id; });
    m_problems.remove(id);
    setAccounts(std::move(next));
}

void AccountList::setOrder(const QStringList &ids)
{
    m_order = ids;
    setAccounts(m_accounts);
}

void AccountList::setCurrent(const QString &id)
{
    m_current = id;
    update();
}

void AccountList::setProblem(const QString &id, const QString &problem)
{
    const auto known = m_problems.constFind(id);
    if (known != m_problems.cend() && *known == problem)
        return;
    m_problems.insert(id, problem);
    update();
}

void AccountList::setCheck(std::function<QString(const Account &)> check)
{
    m_check = std::move(check);
    forgetProblems();
}

void AccountList::forgetProblems()
{
    m_problems.clear();
    update();
}

QString AccountList::problemOf(const Account &account) const
{
    const QString id = account.id();
    if (m_check && !m_problems.contains(id))
        m_problems.insert(id, m_check(account));
    return m_problems.value(id);
}

void AccountList::setAccounts(QList<Account> accounts)
{
    QHash<QString, qsizetype> places;
    for (const QString &tenant : std::as_const(m_order)) {
        if (!places.contains(tenant))
            places.insert(tenant, places.size());
    }
    std::sort(accounts.begin(), accounts.end(),
              [&places](const Account &a, const Account &b) { return comesBefore(a, b, places); });
    if (idsOf(accounts) == idsOf(m_accounts)) { // so that rows keep the keyboard
        m_accounts = std::move(accounts);
        update();
        return;
    }
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
    Q_EMIT changed();
}

void AccountList::update()
{
    touchAll();
    Q_EMIT changed();
}

} // namespace Keyfob
