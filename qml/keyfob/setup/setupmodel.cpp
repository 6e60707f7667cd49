// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setupmodel.h"

#include "core/displaytext.h"
#include "oidc/tenantnetwork.h"
#include "setup/organizationinput.h"
#include "setup/providersetting.h"
#include "setup/tenantexport.h"
#include "setup/tenantfacts.h"

#include <QCoreApplication>

#include <utility>

namespace Keyfob {

SetupModel::SetupModel(const HostResolver *resolver, SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_store(store)
    , m_check(resolver)
{
    connect(&m_form, &TenantForm::changed, this, [this] {
        m_asked.reset();
        m_isTouched = true;
    });
}

SetupModel::~SetupModel() = default;

SetupModel::Network::Network(const HostResolver *resolver, SecretStore *store)
    : search(http, resolver)
    , registration(store ? std::make_unique<ClientRegistration>(http, *store)
                         : std::make_unique<ClientRegistration>(http))
{
}

SetupModel::Network &SetupModel::network()
{
    if (!m_network) {
        m_network = std::make_unique<Network>(m_resolver, m_store);
        connect(&m_network->search, &OrganizationSearch::found, this, &SetupModel::take);
        connect(&m_network->search, &OrganizationSearch::finished, this, &SetupModel::finish);
    }
    return *m_network;
}

bool SetupModel::prepareNetwork()
{
    Tenant any;
    m_adapt(any);
    const auto setup = loadNetworkSetup(any);
    if (setup)
        network().http.setNetwork(*setup);
    else
        setProblem(KeyfobError(setup.error()));
    return setup.has_value();
}

void SetupModel::cancelRequests()
{
    if (m_network)
        m_network->search.cancel();
    setSearching(false);
}

void SetupModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const auto input = OrganizationInput::parse(text);
    m_canSearch = input.has_value();
    if (text.trimmed().isEmpty())
        m_hint.clear();
    else if (!input)
        m_hint = input.error().message();
    else if (input->kind == OrganizationInput::Kind::TenantFile)
        m_hint = tr("Keyfob will read %1.").arg(plainText(input->file, 200));
    else
        m_hint = tr("Keyfob will ask %1.").arg(plainText(input->url.authority(), 200));
    Q_EMIT textChanged();
}

bool SetupModel::openLink(const QString &text)
{
    if (m_step != Step::Closed && m_step != Step::Search)
        return false;
    open();
    setText(text);
    return true;
}

void SetupModel::open()
{
    cancelRequests();
    removeRegistration();
    m_findings.clear();
    setText({});
    setProblem({});
    setStep(Step::Search);
}

void SetupModel::edit(const QByteArray &json, const QUrl &address)
{
    cancelRequests();
    m_address = address;
    m_copyOf.clear();
    m_asked.reset();
    const auto loaded = m_form.load(json);
    setProblem(loaded ? KeyfobError() : KeyfobError(loaded.error()));
    setStep(Step::Edit);
}

void SetupModel::duplicate(const QByteArray &json)
{
    const auto tenant = Tenant::parse(json);
    if (!tenant)
        return;
    setStep(Step::Closed); // or the screen would keep the other organization's
    edit(json);
    m_form.setName(tr("%1 (copy)").arg(plainText(tenant->name, 80)));
    m_copyOf = tenant->id();
    m_isTouched = false; // by the person
    Q_EMIT stepChanged();
}

void SetupModel::refresh()
{
    if (m_step != Step::Edit || m_address.isEmpty())
        return;
    setProblem({});
    if (!prepareNetwork())
        return;
    setSearching(true);
    OrganizationInput input;
    input.kind = OrganizationInput::Kind::TenantUrl;
    input.url = m_address;
    network().search.start(input);
}

void SetupModel::takeRefreshed(const OrganizationFinding &finding)
{
    if (finding.tenant) {
        setStep(Step::Closed);
        Q_EMIT refreshed(finding.tenantJson);
    } else {
        setProblem(finding.problem ? KeyfobError(*finding.problem)
                                   : KeyfobError(Error(
                                       ErrorCode::HttpStatus,
                                       tr("%1 no longer publishes settings.").arg(publisher()))));
    }
}

void SetupModel::save()
{
    if (m_step != Step::Edit || !m_form.isValid() || !m_form.isModified())
        return;
    const QByteArray json = m_form.json();
    const auto tenant = Tenant::parse(json);
    if (isCopy() && tenant && tenant->id() == m_copyOf) {
        setProblem(KeyfobError(Error(
            ErrorCode::TenantInvalid,
            tr("A copy needs another provider or another client ID. Change one of them, or go "
               "back and edit the organization itself."))));
        Q_EMIT fieldRefused(QStringLiteral("client_id"));
        return;
    }
    setStep(Step::Closed);
    if (isCopy())
        Q_EMIT duplicated(json);
    else
        Q_EMIT edited(json);
}

void SetupModel::exportTo(const QUrl &file)
{
    const auto written = writeTenantFile(file, m_form.exported());
    setProblem(written ? KeyfobError() : KeyfobError(written.error()));
    setDone(written ? exportNotice(file, m_form.object()) : QString());
}

/// What was typed goes only once the person has said so twice, and could read why.
bool SetupModel::wantsToLeave()
{
    if (!m_form.isModified() || !m_isTouched)
        return true;
    if (m_asked)
        return m_asked->hasExpired(ReadingTime.count());
    m_asked.emplace().start();
    setProblem(KeyfobError(Error(ErrorCode::TenantInvalid,
                                 tr("Your changes are not saved. Save them, or go back once more "
                                    "to discard them."))));
    return false;
}

void SetupModel::back()
{
    if (m_step == Step::Edit && !wantsToLeave())
        return;
    setProblem({});
    switch (m_step) {
    case Step::Review:
        setStep(m_before);
        removeRegistration();
        break;
    case Step::Client: setStep(Step::Search); break;
    case Step::Edit:
    case Step::Search:
        cancelRequests();
        setStep(Step::Closed);
        break;
    case Step::Closed: break;
    }
}

void SetupModel::search()
{
    const auto input = OrganizationInput::parse(m_text);
    if (!input) {
        setProblem(KeyfobError(input.error()));
        Q_EMIT fieldRefused(QStringLiteral("text"));
        return;
    }
    m_findings.clear();
    removeRegistration();
    setProblem({});
    setStep(Step::Search);
    if (!prepareNetwork())
        return;
    setSearching(true);
    network().search.start(*input);
}

void SetupModel::cancelSearch()
{
    cancelRequests();
}

void SetupModel::take(const OrganizationFinding &finding)
{
    if (m_step == Step::Edit)
        takeRefreshed(finding);
    else
        m_findings.add(finding);
}

void SetupModel::finish()
{
    setSearching(false);
    if (m_step != Step::Search || m_findings.hasAny())
        return;
    const Error nothing(
        ErrorCode::DiscoveryInvalid,
        tr("Nothing was found. Check what you typed, or ask your administrator for the address of "
           "your provider or for a tenant file."));
    setProblem(KeyfobError(m_findings.commonProblem().value_or(nothing)));
    Q_EMIT fieldRefused(QStringLiteral("text"));
}

void SetupModel::choose(int row)
{
    if (row < 0 || row >= m_findings.count())
        return;
    const OrganizationFinding finding = m_findings.at(row);
    if (finding.canBeFollowed()) {
        setSearching(true);
        network().search.follow(finding);
        return;
    }
    if (finding.outcome != OrganizationFinding::Outcome::Found)
        return;
    cancelSearch();
    setProblem({});
    if (finding.tenant) {
        m_before = Step::Search;
        review(*finding.tenant, finding.tenantJson, finding.saidBy, finding.address);
        return;
    }
    m_draft = TenantDraft();
    m_askedApi.clear();
    m_draft.name = finding.issuer.host();
    m_draft.issuer = finding.issuer;
    m_draft.configuration = finding.configuration;
    setStep(Step::Client);
}

void SetupModel::review(Tenant tenant, const QByteArray &json, const QString &source,
                        const QUrl &address)
{
    m_address = address;
    m_tenant = std::move(tenant);
    m_json = json;
    m_source = plainText(source, 200);
    setStep(Step::Review);
}

void SetupModel::accept()
{
    if (m_step != Step::Review)
        return;
    m_registered.reset(); // from now on the organization's
    Q_EMIT registrationEnded();
    setStep(Step::Closed);
    Q_EMIT accepted(m_json, m_address);
}

QVariantList SetupModel::facts() const
{
    return m_tenant ? tenantFacts(*m_tenant) : QVariantList();
}

QString SetupModel::provider() const
{
    return plainText(m_draft.issuer.toString(QUrl::FullyEncoded), 200);
}

QVariantList SetupModel::instructions() const
{
    TenantDraft draft = m_draft;
    draft.clientId = QStringLiteral("-");
    const auto tenant = draft.tenant();
    if (!tenant)
        return {};
    QVariantList list;
    const ProviderKind kind = recognizeProvider(m_draft.issuer, m_draft.configuration);
    for (const ProviderInstruction &instruction : providerInstructions(kind, *tenant)) {
        // Of an unknown make, it says no more than that.
        const QString place = kind == ProviderKind::Other ? QString() : instruction.place;
        list.append(QVariantMap {{QStringLiteral("place"), place},
                                 {QStringLiteral("name"), instruction.name},
                                 {QStringLiteral("values"), instruction.values},
                                 {QStringLiteral("typed"), instruction.isTyped}});
    }
    return list;
}

void SetupModel::startCheck()
{
    auto tenant = m_tenant;
    if (m_step == Step::Edit) {
        const auto edited = Tenant::parse(m_form.json());
        tenant = edited ? std::optional(*edited) : std::nullopt;
    }
    if (!tenant || (m_step != Step::Review && m_step != Step::Edit))
        return;
    m_adapt(*tenant);
    m_check.start(*tenant);
}

void SetupModel::setStep(Step step)
{
    if (step == m_step && step != Step::Review)
        return;
    m_check.clear();
    setDone({});
    m_step = step;
    Q_EMIT stepChanged();
}

void SetupModel::setProblem(const KeyfobError &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void SetupModel::setDone(const QString &done)
{
    if (done == m_done)
        return;
    m_done = done;
    Q_EMIT doneChanged();
}

void SetupModel::setSearching(bool searching)
{
    if (searching == m_isSearching)
        return;
    m_isSearching = searching;
    Q_EMIT searchingChanged();
}

void SetupModel::setRegistering(bool registering)
{
    m_isRegistering = registering;
    Q_EMIT registeringChanged();
}

} // namespace Keyfob
