// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/taskscope.h"
#include "module/keyfoberror.h"
#include "net/httpclient.h"
#include "setup/checkmodel.h"
#include "setup/clientregistration.h"
#include "setup/findingmodel.h"
#include "setup/organizationsearch.h"
#include "setup/tenantdraft.h"
#include "setup/tenantform.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Keyfob {

class HostResolver;
class SecretStore;

/// Adds an organization, step by step: what the person typed, what was found, the client ID if the
/// provider needs one, and a last look before it is used.
class SetupModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AppModel")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY textChanged)
    Q_PROPERTY(bool canSearch READ canSearch NOTIFY textChanged)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged)
    Q_PROPERTY(Keyfob::KeyfobError problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(Keyfob::FindingModel *findings READ findings CONSTANT)
    Q_PROPERTY(QString organization READ organization NOTIFY stepChanged)
    Q_PROPERTY(QString source READ source NOTIFY stepChanged)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY stepChanged)
    Q_PROPERTY(QString provider READ provider NOTIFY stepChanged)
    Q_PROPERTY(QString publisher READ publisher NOTIFY stepChanged)
    Q_PROPERTY(bool copy READ isCopy NOTIFY stepChanged)
    Q_PROPERTY(QString done READ done NOTIFY doneChanged)
    Q_PROPERTY(Keyfob::TenantForm *form READ form CONSTANT)
    Q_PROPERTY(bool canRegister READ canRegister NOTIFY stepChanged)
    Q_PROPERTY(bool registering READ isRegistering NOTIFY registeringChanged)
    Q_PROPERTY(QVariantList instructions READ instructions NOTIFY stepChanged)
    Q_PROPERTY(Keyfob::CheckModel *check READ check CONSTANT)

public:
    /// A question is there for so long before a second press answers it.
    static constexpr std::chrono::milliseconds ReadingTime {700};

    enum class Step {
        Closed, ///< Nothing is being added.
        Search, ///< The person types, and what is found appears.
        Client, ///< The provider is known; the client ID is missing.
        Review, ///< All is known: a last look.
        Edit, ///< An organization that is there is changed.
    };
    Q_ENUM(Step)

    /// Neither \a resolver (null: the system's) nor \a store (null: this desktop's keychain), which
    /// gets the tokens of registrations, is owned.
    explicit SetupModel(const HostResolver *resolver = nullptr, SecretStore *store = nullptr,
                        QObject *parent = nullptr);
    ~SetupModel() override;

    Step step() const { return m_step; }
    /// What was typed; it stays when something is wrong with it.
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// \a adapt says how a tenant reaches the network where its own settings do not.
    void setNetworkDefaults(std::function<void(Tenant &)> adapt) { m_adapt = std::move(adapt); }
    /// Who will be asked, or what to change in what was typed.
    QString hint() const { return m_hint; }
    bool canSearch() const { return m_canSearch; }
    bool isSearching() const { return m_isSearching; }
    KeyfobError problem() const { return m_problem; }
    FindingModel *findings() { return &m_findings; }
    /// Of the step Review: its name, who said so, and what it does.
    QString organization() const { return m_tenant ? plainText(m_tenant->name, 80) : QString(); }
    QString source() const { return m_source; }
    QVariantList facts() const;
    /// Of the step Client: its issuer.
    QString provider() const;
    /// What to enter there, in its own words: maps with "place", "name", "values", and "typed",
    /// false for choices.
    QVariantList instructions() const;
    /// Of the steps Review and Edit: whether logging in will work.
    CheckModel *check() { return &m_check; }
    Q_INVOKABLE void startCheck();

    TenantForm *form() { return &m_form; }

    /// Shows the tenant file \a json to change it. \a address is where it was published; empty if
    /// it was not.
    void edit(const QByteArray &json, const QUrl &address = {});
    /// Shows a copy of the tenant file \a json, from which another organization is made: it needs
    /// another provider or client ID.
    void duplicate(const QByteArray &json);
    /// Of the step Edit: what is shown becomes another organization.
    bool isCopy() const { return !m_copyOf.isEmpty(); }
    /// Of the step Edit: the host at which new settings can be looked for; empty if there is none.
    QString publisher() const { return plainText(m_address.authority(), 200); }
    /// Asks the publisher. What comes is emitted as refreshed().
    Q_INVOKABLE void refresh();
    /// What was changed is to be used; nothing happens while something is wrong.
    Q_INVOKABLE void save();
    /// What was done, where nothing else shows it.
    QString done() const { return m_done; }
    /// Writes the settings to \a file, without what is secret.
    Q_INVOKABLE void exportTo(const QUrl &file);

    Q_INVOKABLE void open(); ///< Begins anew.
    /// Begins with \a text, which a link names, as if it had been typed. False, and nothing
    /// happens, in a later step or while an organization is edited: a page takes away nobody's
    /// work.
    bool openLink(const QString &text);
    Q_INVOKABLE void back(); ///< To the step before, or out.
    Q_INVOKABLE void search();
    Q_INVOKABLE void cancelSearch();
    /// Uses the finding in \a row, or asks the provider that it names.
    Q_INVOKABLE void choose(int row);
    /// Asks the API at \a address, as it is typed, what it says of itself: apiDescribed().
    Q_INVOKABLE void askApi(const QString &address);
    /// The person entered what the provider does not say; \a clientId is needed, the rest is not.
    Q_INVOKABLE void enterClient(const QString &clientId, const QString &audience,
                                 const QString &apiBaseUrl, const QString &scope);
    /// Of the step Client: the provider lets programs register themselves.
    bool canRegister() const
    {
        return !ClientRegistration::endpointOf(m_draft.configuration).isEmpty();
    }
    bool isRegistering() const { return m_isRegistering; }
    /// Registers this program at the provider, with what the person entered besides. \a token is
    /// the initial access token that some providers want (RFC 7591 3); empty: none.
    Q_INVOKABLE void registerClient(const QString &token, const QString &audience,
                                    const QString &apiBaseUrl, const QString &scope);
    /// The person has seen what it does and wants it.
    Q_INVOKABLE void accept();

Q_SIGNALS:
    void stepChanged();
    void textChanged();
    void searchingChanged();
    void registeringChanged();
    void problemChanged();
    void doneChanged();
    /// What the API says is called \a audience and has \a scope; \a note says who said so.
    void apiDescribed(const QString &audience, const QString &scope, const QString &note);
    /// The field called \a field has a mistake; the problem says which.
    void fieldRefused(const QString &field);
    /// This program is registered at \a issuer as \a clientId: for nothing, unless the person
    /// agrees. What ends this is registrationEnded().
    void registered(const QUrl &issuer, const QString &clientId);
    /// What was registered is the organization's, or gone.
    void registrationEnded();
    /// The person wants the tenant \a json, which is published at \a address, or empty.
    void accepted(const QByteArray &json, const QUrl &address);
    /// What duplicate() was called for has become the tenant file \a json.
    void duplicated(const QByteArray &json);
    /// The organization that edit() was called for is to have the tenant file \a json.
    void edited(const QByteArray &json);
    /// The publisher of the organization that edit() was called for has the tenant file \a json.
    void refreshed(const QByteArray &json);

private:
    void setStep(Step step);
    void setProblem(const KeyfobError &problem);
    void setDone(const QString &done);
    void setSearching(bool searching);
    void take(const OrganizationFinding &finding);
    void takeRefreshed(const OrganizationFinding &finding);
    void finish();
    bool wantsToLeave();
    Task<> runRegistration(Secret token);
    Task<> describeApi(QUrl api);
    void setRegistering(bool registering);
    /// False, and says which field, if the draft is no tenant.
    bool checkDraft(const TenantDraft &draft);
    /// The person does not want what was registered for them.
    void removeRegistration();
    struct Registered
    {
        QUrl issuer;
        QString clientId;
    };
    Task<> runRemoval(Registered registered);
    void review(Tenant tenant, const QByteArray &json, const QString &source,
                const QUrl &address = {});

    /// What goes over the network: made when it is first needed.
    struct Network
    {
        Network(const HostResolver *resolver, SecretStore *store);

        HttpClient http;
        OrganizationSearch search;
        std::unique_ptr<ClientRegistration> registration;
    };
    Network &network();
    /// Sets the network up as the person prefers; false, and problem() says why, if it cannot be.
    bool prepareNetwork();
    void cancelRequests();

    const HostResolver *m_resolver;
    SecretStore *m_store;
    std::function<void(Tenant &)> m_adapt = [](Tenant &) {};
    std::unique_ptr<Network> m_network;
    FindingModel m_findings;
    TenantForm m_form;
    std::optional<QElapsedTimer> m_asked; ///< Whether to leave with changes that are not saved
    bool m_isTouched = false; ///< The form differs from what it began with: somebody typed
    CheckModel m_check;
    Step m_step = Step::Closed;
    Step m_before = Step::Search; ///< Before Review
    QString m_text;
    QString m_hint;
    bool m_canSearch = false;
    bool m_isSearching = false;
    KeyfobError m_problem;
    QString m_done;
    QUrl m_address;
    QString m_copyOf; ///< Tenant::id() of the organization that is duplicated
    TenantDraft m_draft;
    QUrl m_askedApi; ///< Last
    std::optional<Tenant> m_tenant;
    QByteArray m_json;
    QString m_source;
    bool m_isRegistering = false;
    std::optional<Registered> m_registered; ///< In this run of the steps
    TaskScope m_tasks; // last
};

} // namespace Keyfob
