// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountswitcher.h"

#include "auth/session.h"
#include "client/keychain.h"
#include "oidc/tenant.h"
#include "settings.h"
#include "sharedredirecturi.h"
#include "shell/appmodel.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Keyfob {

Expected<Tenant> AccountSwitcher::tenantOf(const Account &account)
{
    auto tenant = Tenant::load(account.tenantFile);
    if (tenant && tenant->id() != account.tenantId) {
        return fail(ErrorCode::TenantInvalid,
                    tr("%1 is about another organization now. Restore the old "
                       "file, or add the organization again.")
                        .arg(QFileInfo(account.tenantFile).fileName()));
    }
    return tenant;
}

AccountSwitcher::AccountSwitcher(Settings &settings, AppModel &model, Workspace::Options options,
                                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_files(settings.folder() + QStringLiteral("/tenants"))
    , m_model(model)
    , m_options(std::move(options))
    , m_clients(m_options.client.store)
    , m_openClients(m_options.client.store)
{
    m_options.chooseAccount = [this](Workspace *workspace, const Session &session) {
        return chooseAccount(workspace, session);
    };
    m_options.sharesRedirectUri = [this](const Workspace *workspace) {
        return sharesRedirectUri(workspace->client().tenant(), m_model.accounts()->accounts(),
                                 m_settings);
    };
    m_options.prompt = [this](const Workspace *workspace) { return promptFor(workspace); };
    // Queued: the button that asks for it is part of what goes.
    AccountList *list = m_model.accounts();
    connect(list, &AccountList::openRequested, this, &AccountSwitcher::open, Qt::QueuedConnection);
    connect(list, &AccountList::addRequested, this, &AccountSwitcher::add, Qt::QueuedConnection);
    connect(list, &AccountList::removeRequested, this, &AccountSwitcher::remove,
            Qt::QueuedConnection);
    connect(&m_clients, &RegisteredClients::stayed, this,
            [this](const QString &organization, const Error &why) {
                const QString text =
                    tr("Keyfob is still registered at the provider of %1: %2 Its administrator can "
                       "remove the registration.");
                m_model.setNotice(KeyfobError(
                    Error(why.code(), text.arg(plainText(organization, 80), why.message()))));
            });
    connect(list, &AccountList::refreshRequested, list, &AccountList::forgetProblems);
    list->setCheck([](const Account &account) {
        const auto tenant = tenantOf(account);
        return tenant ? QString() : tenant.error().message();
    });
    connect(&m_model, &AppModel::updateAnswered, this, &AccountSwitcher::answerUpdate,
            Qt::QueuedConnection);
    connectOrganizations();
}

AccountSwitcher::~AccountSwitcher()
{
    m_model.setWorkspace(nullptr);
}

void AccountSwitcher::adoptTenantFile()
{
    const QString file = m_settings.tenantFile();
    if (file.isEmpty())
        return;
    const auto tenant = Tenant::load(file);
    if (!tenant) { // tried again at the next start
        tell(tenant.error());
        return;
    }
    const Account account = Account::of(*tenant, QFileInfo(file).absoluteFilePath());
    m_settings.keepAccount(account);
    m_settings.setLastAccount(account.id());
    m_settings.forgetTenantFile();
}

void AccountSwitcher::start()
{
    m_model.accounts()->setOrder(m_settings.organizationOrder());
    adoptTenantFile();
    QList<Account> staying;
    for (const Account &account : m_settings.accounts()) {
        if (account.isLeaving)
            m_tasks.start(finishRemoval(account));
        else
            staying.append(account);
    }
    m_model.accounts()->add(staying);
    adoptPolicy();
    adoptCopies();
    removeOpenRegistration();
    if (keepsSessions())
        return;
    // What was kept while the person, or the policy, still wanted it.
    const QList<Account> kept = m_model.accounts()->accounts();
    for (const Account &account : kept)
        m_tasks.start(forgetKept(account));
}

void AccountSwitcher::openLast()
{
    QString id = m_settings.lastAccount();
    // Where an administrator has set up organizations, nobody has to choose what is there.
    const QList<Account> accounts = m_model.accounts()->accounts();
    if (id.isEmpty() && accounts.size() == 1
        && m_model.preferences()->policy().tenantFiles.contains(accounts.first().sourceFile))
        id = accounts.first().id();
    open(id);
}

void AccountSwitcher::open(const QString &id)
{
    const auto account = m_model.accounts()->find(id);
    if (!account)
        return;
    const auto workspace = workspaceOf(*account);
    m_model.accounts()->setProblem(id, workspace ? QString() : workspace.error().message());
    if (workspace)
        show(*account, *workspace);
    else
        tell(workspace.error());
}

void AccountSwitcher::add()
{
    auto account = m_model.accounts()->find(m_model.accounts()->current());
    if (!account)
        return;
    account->key = Account::newKey();
    account->name.clear();
    account->email.clear();
    account->person.clear();
    if (account->keep == Account::Keep::Always)
        account->keep = Account::Keep::OnceSignedIn;
    const auto workspace = workspaceOf(*account);
    if (!workspace) {
        tell(workspace.error());
        return;
    }
    put(*account);
    show(*account, *workspace);
}

void AccountSwitcher::remove(const QString &id)
{
    m_tasks.start(runRemoval(id));
}

Task<> AccountSwitcher::runRemoval(QString id)
{
    AccountList *list = m_model.accounts();
    auto account = list->find(id);
    if (!account)
        co_return;
    account->isLeaving = true;
    if (account->isKept())
        m_settings.keepAccount(*account);
    if (id == list->current()) // the screen says how it goes
        list->put(*account);
    else
        list->take(id);

    const CancelToken ended = m_tasks.cancellation();
    co_await finishRemoval(*account);
    if (ended.isCancelled())
        co_return;
    const bool isShown = id == list->current();
    if (isShown)
        showNone();
    list->take(id);
    forgetFile(account->tenantId);
    if (!isShown)
        co_return;
    const QList<Account> left = list->accounts();
    const auto next = std::find_if(left.begin(), left.end(), [&account](const Account &other) {
        return other.tenantId == account->tenantId;
    });
    if (!left.isEmpty())
        open(next == left.end() ? left.first().id() : next->id());
}

Task<> AccountSwitcher::finishRemoval(Account account)
{
    const CancelToken ended = m_tasks.cancellation();
    const QString id = account.id();
    const auto workspace = workspaceOf(account);
    bool isGone = false;
    KeyfobError notice;
    if (workspace) {
        Client &client = (*workspace)->client();
        const auto removed = co_await client.removeSession();
        if (ended.isCancelled())
            co_return;
        notice = removed ? KeyfobError(client.activeNotice().value_or(Error::cancelled()))
                         : KeyfobError(removed.error());
        isGone = !client.mayHaveSession();
        // Later: what called back is part of it.
        const std::shared_ptr<Workspace> gone = takeWorkspace(id);
        QTimer::singleShot(0, this, [gone] {});
    } else {
        const QString markerFile = m_settings.markerFile();
        isGone = co_await forgetSession(markerFile, id);
        if (ended.isCancelled())
            co_return;
        notice = KeyfobError(Error(workspace.error().code(),
                                   tr("%1 could not be notified that you logged out. %2")
                                       .arg(account.organization, workspace.error().message())));
    }
    if (isGone)
        m_settings.forgetAccount(id);
    if (!notice.text().isEmpty())
        m_model.setNotice(notice);
}

void AccountSwitcher::close()
{
    const auto current = m_model.accounts()->find(m_model.accounts()->current());
    m_model.setWorkspace(nullptr);
    leaveCurrent();
    showNone();
    if (current && current->person.isEmpty())
        forget(current->id());
}

void AccountSwitcher::forgetSandbox()
{
    const QList<Account> accounts = m_model.accounts()->accounts();
    for (const Account &account : accounts) {
        if (account.keep != Account::Keep::Never)
            continue;
        if (account.id() == m_model.accounts()->current())
            showNone();
        forget(account.id());
    }
}

Task<> AccountSwitcher::waitForSaved()
{
    const CancelToken ended = m_tasks.cancellation();
    QStringList ids;
    for (const auto &entry : m_workspaces)
        ids.append(entry.first);
    for (const QString &id : std::as_const(ids)) {
        if (ended.isCancelled())
            co_return;
        const auto found = m_workspaces.find(id);
        if (found != m_workspaces.end())
            co_await found->second->client().waitForSaved();
    }
}

Expected<Workspace *> AccountSwitcher::workspaceOf(const Account &account)
{
    const auto found = m_workspaces.find(account.id());
    if (found != m_workspaces.end())
        return found->second.get();
    auto tenant = tenantOf(account);
    if (!tenant)
        return fail(tenant.error());
    if (const auto allowed = checkPolicy(*tenant); !allowed)
        return fail(allowed.error());
    Workspace::Options options = m_options;
    applyPreferences(*tenant, options.client);
    options.client.account = account.key;
    options.client.bindsUnknownConfiguration = m_remembered.contains(account.tenantId);
    auto made = Workspace::create(std::move(*tenant), std::move(options));
    if (!made)
        return fail(made.error());
    Workspace *workspace = made->get();
    connect(workspace, &Workspace::sessionChanged, this,
            [this, workspace] { keepSession(workspace); });
    m_workspaces.emplace(account.id(), std::move(*made));
    return workspace;
}

void AccountSwitcher::show(const Account &account, Workspace *workspace)
{
    m_model.setOpening(false);
    if (m_model.workspace() == workspace->model())
        return;
    m_model.setWorkspace(nullptr); // so that nothing of a screen stays for the next account
    leaveCurrent();
    m_model.accounts()->setCurrent(account.id());
    if (account.isKept())
        m_settings.setLastAccount(account.id());
    m_model.setWorkspace(workspace->model());
    workspace->restore();
    if (!m_update || m_update->text.tenant.id() != account.tenantId) {
        m_update.reset();
        lookForUpdate(account);
    }
    offerUpdate();
}

void AccountSwitcher::tell(const Error &error)
{
    const bool isWelcome = !m_model.workspace();
    m_model.setOpening(false, isWelcome ? KeyfobError(error) : KeyfobError());
    if (!isWelcome)
        m_model.setNotice(KeyfobError(error));
}

void AccountSwitcher::showNone()
{
    m_model.setWorkspace(nullptr);
    m_model.setUpdate({}, {});
    m_model.accounts()->setCurrent({});
    m_settings.setLastAccount({});
}

void AccountSwitcher::leaveCurrent()
{
    const auto current = m_model.accounts()->find(m_model.accounts()->current());
    if (!current)
        return;
    if (const auto found = m_workspaces.find(current->id()); found != m_workspaces.end())
        found->second->client().cancel();
    const bool isDraft = current->keep == Account::Keep::OnceSignedIn || !current->key.isEmpty();
    if (isDraft && current->person.isEmpty())
        forget(current->id());
}

void AccountSwitcher::put(const Account &account)
{
    m_model.accounts()->put(account);
    if (account.isKept())
        m_settings.keepAccount(account);
}

void AccountSwitcher::forget(const QString &id)
{
    m_workspaces.erase(id);
    m_model.accounts()->take(id);
    m_settings.forgetAccount(id);
    forgetFile(id.section(QLatin1Char('.'), 0, 0));
}

void AccountSwitcher::keepSession(Workspace *workspace)
{
    const Client &client = workspace->client();
    const auto session = client.session();
    auto account = m_model.accounts()->find(client.sessionId());
    if (!session || !account)
        return;
    account->setSession(client.tenant(), *session);
    put(*account);
    if (account->isKept() && account->id() == m_model.accounts()->current())
        m_settings.setLastAccount(account->id());
}

QString AccountSwitcher::chooseAccount(Workspace *workspace, const Session &session)
{
    keepUsedIssuer(workspace->client().tenant(), m_settings);
    AccountList *list = m_model.accounts();
    const auto own = list->find(workspace->client().sessionId());
    const QString person = personOf(workspace->client().tenant(), session);
    const QList<Account> accounts = list->accounts();
    const auto known = std::find_if(accounts.begin(), accounts.end(), [&](const Account &other) {
        return other.tenantId == workspace->client().tenant().id() && other.person == person;
    });
    if (!own || person.isEmpty() || known == accounts.end() || own->person == person)
        return workspace->client().account();

    // Who has an account gets the new session there; what it had is replaced.
    auto node = m_workspaces.extract(own->id());
    m_workspaces.erase(known->id());
    node.key() = known->id();
    m_workspaces.insert(std::move(node));
    list->setCurrent(known->id());
    if (own->person.isEmpty())
        forget(own->id());
    return known->key;
}

std::unique_ptr<Workspace> AccountSwitcher::takeWorkspace(const QString &id)
{
    auto node = m_workspaces.extract(id);
    return node ? std::move(node.mapped()) : nullptr;
}

QString AccountSwitcher::promptFor(const Workspace *workspace) const
{
    const QList<Account> accounts = m_model.accounts()->accounts();
    const bool hasOthers = std::any_of(accounts.begin(), accounts.end(), [&](const Account &other) {
        return other.tenantId == workspace->client().tenant().id()
            && other.id() != workspace->client().sessionId();
    });
    return hasOthers ? QStringLiteral("login") : QString();
}

} // namespace Keyfob
