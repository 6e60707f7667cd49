// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountswitcher.h"

#include "module/differencelist.h"
#include "settings.h"
#include "shell/appmodel.h"
#include "tenantdifferences.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Keyfob {

void AccountSwitcher::adoptCopies()
{
    const QList<Account> accounts = m_model.accounts()->accounts();
    for (Account account : accounts) {
        m_remembered.insert(account.tenantId);
        if (m_files.isCopy(account.tenantFile)) {
            takeHarmlessChanges(account);
            continue;
        }
        // A version without copies remembered the original.
        const auto text = TenantText::load(account.tenantFile);
        if (!text || text->tenant.id() != account.tenantId)
            continue; // said when it is opened
        if (const auto copy = m_files.keep(*text)) {
            account.sourceFile = std::exchange(account.tenantFile, *copy);
            put(account);
        }
    }
}

void AccountSwitcher::takeHarmlessChanges(const Account &account)
{
    const auto text = TenantText::load(account.sourceFile);
    const auto copy = TenantText::load(account.tenantFile);
    if (text && copy && text->tenant.id() == account.tenantId && text->json != copy->json
        && differencesBetween(*text, *copy).isEmpty())
        (void)m_files.keep(*text); // else the copy stays
}

QString AccountSwitcher::takeFile(const TenantText &text, const QString &file)
{
    const QString id = text.tenant.id();
    const QList<Account> accounts = m_model.accounts()->accounts();
    const bool isKnown = std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
        return account.tenantId == id && m_files.isCopy(account.tenantFile);
    });
    const auto copy = isKnown ? TenantText::load(m_files.pathOf(id)) : fail(Error::cancelled());
    if (copy && copy->json == text.json)
        return m_files.pathOf(id);
    if (copy && !differencesBetween(text, *copy).isEmpty()) {
        m_update = Update {text, file};
        return m_files.pathOf(id);
    }
    const auto kept = m_files.keep(text);
    if (!kept)
        return file; // settings that cannot be written: for as long as the program runs
    if (isKnown)
        closeWorkspacesOf(id); // so that they begin anew with it
    if (!copy)
        m_remembered.remove(id);
    return *kept;
}

void AccountSwitcher::closeWorkspacesOf(const QString &tenantId)
{
    const QList<Account> accounts = m_model.accounts()->accounts();
    for (const Account &account : accounts) {
        if (account.tenantId != tenantId)
            continue;
        if (account.id() == m_model.accounts()->current())
            showNone();
        m_workspaces.erase(account.id());
    }
}

void AccountSwitcher::lookForUpdate(const Account &account)
{
    if (account.sourceFile.isEmpty() || !m_files.isCopy(account.tenantFile))
        return;
    auto text = TenantText::load(account.sourceFile);
    const auto copy = TenantText::load(account.tenantFile);
    // An original that is gone, or that is another organization's by now, changes nothing.
    if (!text || !copy || text->tenant.id() != account.tenantId || text->json == copy->json
        || text->digest() == account.declinedUpdate || differencesBetween(*text, *copy).isEmpty())
        return;
    m_update = Update {std::move(*text), account.sourceFile};
}

void AccountSwitcher::offerUpdate()
{
    const auto copy = m_update ? TenantText::load(m_files.pathOf(m_update->text.tenant.id()))
                               : fail(Error::cancelled());
    if (!copy) {
        m_update.reset();
        m_model.setUpdate({}, {});
        return;
    }
    m_model.setUpdate(tr("%1 has other settings for %2 than the ones that Keyfob uses.")
                          .arg(plainText(QFileInfo(m_update->file).fileName(), 80),
                               plainText(copy->tenant.name, 80)),
                      differenceList(differencesBetween(m_update->text, *copy)));
}

void AccountSwitcher::answerUpdate(bool accepted)
{
    const auto update = std::exchange(m_update, std::nullopt);
    m_model.setUpdate({}, {});
    if (!update)
        return;
    const QString id = update->text.tenant.id();
    if (accepted) {
        if (const auto kept = m_files.keep(update->text); !kept) {
            tell(kept.error());
            return;
        }
        m_remembered.remove(id);
    }
    QString next;
    const QString shown = m_model.accounts()->current();
    if (accepted)
        closeWorkspacesOf(id);
    const QList<Account> accounts = m_model.accounts()->accounts();
    for (Account account : accounts) {
        if (account.tenantId != id)
            continue;
        if (accepted) {
            account.sourceFile = update->file;
            account.declinedUpdate.clear();
        } else if (account.sourceFile == update->file) {
            account.declinedUpdate = update->text.digest();
        }
        put(account);
        if (next.isEmpty() || account.id() == shown)
            next = account.id();
    }
    if (accepted && !next.isEmpty())
        open(next);
}

void AccountSwitcher::forgetFile(const QString &tenantId)
{
    const QList<Account> accounts = m_model.accounts()->accounts();
    const bool isUsed = std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
        return account.tenantId == tenantId;
    });
    if (!isUsed)
        m_files.forget(tenantId);
}

} // namespace Keyfob
