// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"
#include "core/taskscope.h"
#include "registeredclients.h"
#include "tenantfiles.h"
#include "workspace.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace Keyfob {

class AppModel;
class Settings;

/// Which accounts there are and which one is shown. Each has a Workspace of its own, made when it
/// is first shown and kept from then on, so that its session, cookies and history are its alone.
class AccountSwitcher : public QObject
{
    Q_OBJECT

public:
    /// \a options are for every workspace. \a settings and \a model are not owned.
    AccountSwitcher(Settings &settings, AppModel &model, Workspace::Options options,
                    QObject *parent = nullptr);
    ~AccountSwitcher() override;

    /// Fills the list, and continues with removals that were cut short.
    void start();
    /// Shows the account that was shown last, if there is one.
    void openLast();

    /// Shows an account of the tenant file at \a path: the last one that was shown or else any, or
    /// a new one that is kept as \a keep says. What is used from then on is a copy (TenantFiles).
    /// If the organization is known with other settings, those stay until the person agrees to the
    /// file's: see AppModel::updateText(). What goes wrong is AppModel::problem().
    void openTenant(const QString &path, Account::Keep keep);

    /// The same for the tenant file \a json, which the person has agreed to. It is published at
    /// \a address, or that is empty.
    void addTenant(const QByteArray &json, const QUrl &address);

    // Organizations as a whole, in accountswitcher_organizations.cpp
    /// Lets the person change the settings of the organization \a tenantId.
    void edit(const QString &tenantId);
    /// Lets the person make another organization from the one called \a tenantId.
    void duplicate(const QString &tenantId);
    /// Keeps the organizations in the order of \a ids.
    void setOrder(const QStringList &ids);
    /// Removes every account of the organization \a tenantId, and with them its settings.
    void removeOrganization(const QString &tenantId);
    /// Offers the tenant file \a json to the person, if it is of the organization that is edited
    /// and has other settings.
    void offerRefreshed(const QByteArray &json);
    /// The organization that is edited gets the tenant file \a json, which the person has made. As
    /// another provider or client it becomes another organization. A session that was made with
    /// other settings is kept, and waits for the person to agree (Client::restore()).
    void replaceEdited(const QByteArray &json);

    /// Shows the account \a id. What goes wrong stands in the list, and nothing changes.
    void open(const QString &id);

    /// Lets another person sign in at the organization that is shown.
    void add();

    /// Signs the account \a id out, removes everything of it from this device, and shows another.
    void remove(const QString &id);

    /// Shows none, so that an organization can be chosen; an account with nobody in it goes.
    void close();

    /// Forgets every account of a sandbox.
    void forgetSandbox();

    /// Ends when the keychain has what it was given.
    Task<> waitForSaved();
    /// Before the program closes: has what is not to be kept withdrawn at the providers.
    Task<> endUnkept();

private:
    /// The tenant of \a account, if its file is still about it.
    static Expected<Tenant> tenantOf(const Account &account);
    /// What a version without accounts remembered becomes the first of them.
    void adoptTenantFile();
    void connectOrganizations();
    /// Removes what was registered before the program ended, and that nobody has agreed to.
    void removeOpenRegistration();
    /// An account of the organization \a tenantId: the one that is shown if it is of it.
    std::optional<Account> accountOf(const QString &tenantId) const;

    // Tenant files and their copies, in accountswitcher_files.cpp
    /// Settings of a known organization that the person has not agreed to.
    struct Update
    {
        TenantText text;
        QString file; ///< Where they are from
    };
    /// The organizations of the administrator's policy become accounts.
    void adoptPolicy();
    void openText(const TenantText &text, const QString &original, Account::Keep keep);
    /// Makes copies for a version that had none, and takes over what changes no secret's way.
    void adoptCopies();
    void takeHarmlessChanges(const Account &account);
    /// The file to use for \a text, which is in \a file: a copy, unless none can be made. If the
    /// organization is known with other settings, those stay, and there is an update to offer.
    QString takeFile(const TenantText &text, const QString &file);
    void closeWorkspacesOf(const QString &tenantId);
    /// Looks whether the original of \a account has other settings by now.
    void lookForUpdate(const Account &account);
    void offerUpdate(); ///< Or takes an offer away that there is no reason for any more
    void answerUpdate(bool accepted);
    void forgetFile(const QString &tenantId); ///< The copy, unless an account uses it
    Expected<Workspace *> workspaceOf(const Account &account);
    void show(const Account &account, Workspace *workspace);
    void showNone();
    void tell(const Error &error);
    /// An account that is left for another ends its sign-in, and goes if nobody is in it.
    void leaveCurrent();
    void put(const Account &account);
    void forget(const QString &id);
    void keepSession(Workspace *workspace);
    /// In which account \a session, which began in \a workspace, belongs: its key.
    QString chooseAccount(Workspace *workspace, const Session &session);
    Task<> runRemoval(QString id);
    Task<> finishRemoval(Account account);
    std::unique_ptr<Workspace> takeWorkspace(const QString &id);
    QString promptFor(const Workspace *workspace) const;
    /// Errors: RefusedByPolicy, if the administrator does not allow signing in at \a tenant.
    Expected<void> checkPolicy(const Tenant &tenant) const;
    /// The administrator has set the tenant \a id up: the person cannot change it.
    bool isManaged(const QString &id) const { return m_managed.contains(id); }
    Error managedError(const QString &organization) const;
    bool keepsSessions() const; ///< In the keychain, after the program's end
    /// What the person prefers, for a new workspace of \a tenant.
    void applyPreferences(Tenant &tenant, ClientOptions &options) const;
    /// Removes what was kept of \a account while the person, or the policy, still wanted it, and
    /// has it withdrawn at the provider.
    Task<> forgetKept(Account account);

    Settings &m_settings;
    TenantFiles m_files;
    std::optional<Update> m_update;
    /// Tenants whose file is the one that was remembered: sessions of versions that did not note
    /// their settings were made with it.
    QSet<QString> m_remembered;
    QSet<QString> m_managed; ///< Tenants of the policy
    QString m_edited; ///< The tenant whose settings the person changes
    AppModel &m_model;
    Workspace::Options m_options;
    RegisteredClients m_clients;
    RegisteredClients m_openClients; ///< Nobody is told if one stays: the next start tries again
    std::map<QString, std::unique_ptr<Workspace>> m_workspaces; ///< By account id
    /// Goes first: the others' end resumes tasks, which must not look at half of them.
    TaskScope m_tasks;
};

} // namespace Keyfob
