// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountswitcher.h"

#include "module/differencelist.h"
#include "settings.h"
#include "shell/appmodel.h"
#include "tenantdifferences.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

/// What a person calls \a source, a file or the address of what is published.
QString nameOf(const QString &source)
{
    return QDir::isAbsolutePath(source) ? QFileInfo(source).fileName() : QUrl(source).authority();
}

} // namespace

void AccountSwitcher::openTenant(const QString &path, Account::Keep keep)
{
    const QString original = QFileInfo(path).absoluteFilePath();
    const auto text = TenantText::load(path);
    if (!text) {
        tell(text.error());
        return;
    }
    openText(*text, original, keep);
}

void AccountSwitcher::addTenant(const QByteArray &json, const QUrl &address)
{
    const auto tenant = Tenant::parse(json);
    if (tenant)
        openText({*tenant, json}, address.toString(), Account::Keep::Always);
    else
        tell(tenant.error());
}

void AccountSwitcher::openText(const TenantText &text, const QString &original, Account::Keep keep)
{
    if (const auto allowed = checkPolicy(text.tenant); !allowed) {
        tell(allowed.error());
        return;
    }
    m_update.reset();
    const Tenant *tenant = &text.tenant;
    const Policy &policy = m_model.preferences()->policy();
    if (isManaged(tenant->id()) && !m_files.isCopy(original)
        && !policy.tenantFiles.contains(original)) {
        const auto copy = TenantText::load(m_files.pathOf(tenant->id()));
        if (!copy || copy->json != text.json) {
            tell(managedError(tenant->name));
            return;
        }
    }
    const bool isOriginal = keep != Account::Keep::Never && !m_files.isCopy(original);
    const QString file = isOriginal ? takeFile(text, original) : original;
    if (!QDir::isAbsolutePath(file)) {
        tell(Error(ErrorCode::FileFailed,
                   tr("The settings of %1 could not be saved. Is the disk full?")
                       .arg(plainText(tenant->name, 80))));
        return;
    }
    const QString source = file != original ? original : QString();
    Account chosen = Account::of(*tenant, file);
    chosen.keep = keep;
    chosen.sourceFile = source;
    const QList<Account> accounts = m_model.accounts()->accounts();
    bool isKnown = false;
    for (Account account : accounts) {
        if (account.tenantId != tenant->id())
            continue;
        if (account.tenantFile != file) { // it may say something else: begin anew with it
            if (account.id() == m_model.accounts()->current())
                showNone();
            m_workspaces.erase(account.id());
            account.tenantFile = file;
            m_remembered.remove(account.tenantId);
        }
        if (!m_update && file != original)
            account.sourceFile = source;
        if (keep == Account::Keep::Always && account.keep == Account::Keep::OnceSignedIn)
            account.keep = keep;
        put(account);
        const bool isPreferred = account.id() == m_model.accounts()->current()
            || (account.id() == m_settings.lastAccount()
                && chosen.id() != m_model.accounts()->current());
        if (!isKnown || isPreferred)
            chosen = account;
        isKnown = true;
    }
    const auto workspace = workspaceOf(chosen);
    if (!workspace) {
        tell(workspace.error());
        return;
    }
    put(chosen);
    show(chosen, *workspace);
    offerUpdate();
}

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
    if (!QDir::isAbsolutePath(account.sourceFile))
        return;
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
    // What is published is asked for only when the person wants it.
    if (!QDir::isAbsolutePath(account.sourceFile) || !m_files.isCopy(account.tenantFile))
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
    m_model.setUpdate(
        tr("%1 has other settings for %2 than the ones that Keyfob uses.")
            .arg(plainText(nameOf(m_update->file), 80), plainText(copy->tenant.name, 80)),
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
    if (m_model.accounts()->hasTenant(tenantId))
        return;
    if (auto text = TenantText::load(m_files.pathOf(tenantId))) {
        m_model.preferences()->applyNetwork(text->tenant);
        m_clients.remove(text->tenant);
    }
    m_files.forget(tenantId);
}

} // namespace Keyfob
