// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What a person does with an organization as a whole: edit, duplicate, order, remove.

#include "accountswitcher.h"

#include "settings.h"
#include "shell/appmodel.h"
#include "tenantdifferences.h"

#include <QDir>

#include <algorithm>

namespace Keyfob {

void AccountSwitcher::connectOrganizations()
{
    OrganizationList *organizations = m_model.organizations();
    SetupModel *setup = m_model.setup();
    organizations->setReader([this](const QString &id) -> Expected<QByteArray> {
        const auto account = accountOf(id);
        const auto text =
            account ? TenantText::load(account->tenantFile) : fail(Error::cancelled());
        if (!text)
            return fail(text.error());
        return text->json;
    });
    connect(&m_model, &AppModel::editOrganizationRequested, this, [this] {
        if (const auto account = m_model.accounts()->find(m_model.accounts()->current()))
            edit(account->tenantId);
    });
    connect(organizations, &OrganizationList::editRequested, this, &AccountSwitcher::edit);
    connect(organizations, &OrganizationList::duplicateRequested, this,
            &AccountSwitcher::duplicate);
    connect(organizations, &OrganizationList::orderRequested, this, &AccountSwitcher::setOrder);
    connect(organizations, &OrganizationList::removeRequested, this,
            &AccountSwitcher::removeOrganization, Qt::QueuedConnection);
    connect(setup, &SetupModel::registered, this, [this](const QUrl &issuer, const QString &id) {
        m_settings.setOpenRegistration({issuer, id});
    });
    connect(setup, &SetupModel::registrationEnded, this,
            [this] { m_settings.setOpenRegistration({}); });
    connect(&m_openClients, &RegisteredClients::gone, this, [this](const QUrl &issuer) {
        // Meanwhile there may be another one.
        if (m_settings.openRegistration().issuer == issuer)
            m_settings.setOpenRegistration({});
    });
    connect(setup, &SetupModel::refreshed, this, &AccountSwitcher::offerRefreshed,
            Qt::QueuedConnection);
    connect(setup, &SetupModel::edited, this, &AccountSwitcher::replaceEdited,
            Qt::QueuedConnection);
    connect(
        setup, &SetupModel::duplicated, this,
        [this](const QByteArray &json) { addTenant(json, {}); }, Qt::QueuedConnection);
}

void AccountSwitcher::removeOpenRegistration()
{
    const Settings::Registration open = m_settings.openRegistration();
    if (open.issuer.isEmpty())
        return;
    Tenant tenant;
    tenant.issuer = open.issuer;
    tenant.clientId = open.clientId;
    m_model.preferences()->applyNetwork(tenant);
    m_openClients.remove(tenant);
}

std::optional<Account> AccountSwitcher::accountOf(const QString &tenantId) const
{
    const AccountList &list = *m_model.accounts();
    if (const auto current = list.find(list.current()); current && current->tenantId == tenantId)
        return current;
    const QList<Account> &accounts = list.accounts();
    const auto found =
        std::find_if(accounts.begin(), accounts.end(),
                     [&tenantId](const Account &account) { return account.tenantId == tenantId; });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountSwitcher::edit(const QString &tenantId)
{
    const auto account = accountOf(tenantId);
    if (!account)
        return;
    if (isManaged(tenantId)) {
        tell(managedError(account->organization));
        return;
    }
    const auto text = TenantText::load(account->tenantFile);
    if (!text) {
        tell(text.error());
        return;
    }
    m_edited = tenantId;
    const bool isPublished = !QDir::isAbsolutePath(account->sourceFile);
    m_model.setup()->edit(text->json, isPublished ? QUrl(account->sourceFile) : QUrl());
}

void AccountSwitcher::duplicate(const QString &tenantId)
{
    const auto account = accountOf(tenantId);
    if (!account)
        return;
    if (const auto text = TenantText::load(account->tenantFile))
        m_model.setup()->duplicate(text->json);
    else
        tell(text.error());
}

void AccountSwitcher::setOrder(const QStringList &ids)
{
    m_settings.setOrganizationOrder(ids);
    m_model.accounts()->setOrder(ids);
}

void AccountSwitcher::removeOrganization(const QString &tenantId)
{
    if (const auto account = accountOf(tenantId); account && isManaged(tenantId)) {
        tell(managedError(account->organization));
        return;
    }
    AccountList *list = m_model.accounts();
    QStringList ids;
    for (const Account &account : list->accounts()) {
        if (account.tenantId == tenantId)
            ids.append(account.id());
    }
    // The one that is shown goes last: what is shown then is of another organization.
    if (const qsizetype shown = ids.indexOf(list->current()); shown >= 0)
        ids.move(shown, ids.size() - 1);
    for (const QString &id : std::as_const(ids))
        remove(id);
}

void AccountSwitcher::offerRefreshed(const QByteArray &json)
{
    const auto account = accountOf(m_edited);
    const auto tenant = Tenant::parse(json);
    if (!account)
        return;
    if (!tenant) {
        tell(tenant.error());
        return;
    }
    if (tenant->id() != account->tenantId) {
        tell(Error(ErrorCode::TenantInvalid,
                   tr("What is published there is about another provider or client now. Add it as "
                      "another organization.")));
        return;
    }
    const auto copy = TenantText::load(account->tenantFile);
    if (copy && differencesBetween({*tenant, json}, *copy).isEmpty()) {
        m_model.setMessage(tr("The settings of %1 are up to date.").arg(account->organization));
        return;
    }
    m_update = Update {{*tenant, json}, account->sourceFile};
    offerUpdate();
}

void AccountSwitcher::replaceEdited(const QByteArray &json)
{
    const auto account = accountOf(m_edited);
    const auto tenant = Tenant::parse(json);
    if (!account || !tenant) {
        if (!tenant)
            tell(tenant.error());
        return;
    }
    if (tenant->id() != account->tenantId) {
        openText({*tenant, json}, {}, Account::Keep::Always);
        return;
    }
    if (const auto kept = m_files.keep({*tenant, json}); !kept) {
        tell(kept.error());
        return;
    }
    m_remembered.remove(account->tenantId);
    const bool isShown = account->id() == m_model.accounts()->current();
    const QList<Account> accounts = m_model.accounts()->accounts();
    closeWorkspacesOf(account->tenantId);
    for (Account changed : accounts) {
        if (changed.tenantId != account->tenantId)
            continue;
        changed.organization = plainText(tenant->name, 80);
        changed.tenantFile = m_files.pathOf(changed.tenantId);
        changed.sourceFile.clear(); // what the person made is compared with no other file
        put(changed);
    }
    if (isShown)
        open(account->id());
}

} // namespace Keyfob
