// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview.h"

#include "preview/scenes.h"
#include "support/samples.h"

#include <QStandardPaths>
#include <QTest>
#include <QTimer>

/// Has to be outside of any namespace.
static void initPseudoTranslations()
{
    Q_INIT_RESOURCE(pseudo);
}

namespace Keyfob {

void Preview::addPseudoLanguage()
{
    initPseudoTranslations();
}

QStringList Preview::screens()
{
    return sceneNames();
}

Preview::Preview()
    : m_stage(std::make_unique<Stage>())
    , m_preferences(std::make_unique<Preferences>(QString(), samplePolicy()))
    , m_app(std::make_unique<AppModel>(true, QRect(), m_preferences.get()))
{
    QStandardPaths::setTestModeEnabled(true); // the history is nobody's
    m_stage->open();
    m_app->organizations()->setReader(
        [](const QString &) { return Expected<QByteArray>(sampleTenantFile()); });
    connect(m_app->organizations(), &OrganizationList::orderRequested, m_app->accounts(),
            &AccountList::setOrder);
    connect(m_app->diagnostics(), &DiagnosticsModel::requested, this, [this] {
        for (const char *line :
             {"ok      keyfob 0.1.0, Qt 6.4.2", "ok      Screens and icons",
              "note    Browser: none can be opened. Install xdg-utils.",
              "MISSING Sign-in window: keyfob-signin does not start, or is of another version. "
              "Install it again."})
            m_app->diagnostics()->add(QString::fromLatin1(line));
        m_app->diagnostics()->finish();
    });
}

Preview::~Preview() = default;

void Preview::showAccounts(int count)
{
    AccountList *list = m_app->accounts();
    const QList<Account> before = list->accounts();
    for (const Account &account : before)
        list->take(account.id());
    const Tenant &tenant = m_stage->client->tenant();
    Account emma = Account::of(tenant, QStringLiteral("/home/emma/timesheets.json"));
    emma.setSession(tenant, Samples::session(m_stage->clock.now()));
    list->put(emma);
    list->setCurrent(emma.id());
    if (count < 3)
        return;
    Account max = emma;
    max.key = QStringLiteral("b2");
    max.name = QStringLiteral("Max Okafor");
    max.email = QStringLiteral("max@timesheets.example");
    list->put(max);
    Account acme = emma;
    acme.tenantId = QString(32, QLatin1Char('0'));
    acme.organization = QStringLiteral("Acme");
    list->put(acme);
    list->setProblem(acme.id(), Tenant::load(QStringLiteral("/acme.json")).error().message());
}

QList<ConfigurationDifference> Preview::sampleDifferences()
{
    return {{QStringLiteral("api_base_url"), QStringLiteral("API"),
             QStringLiteral("https://api.timesheets.example/v1"),
             QStringLiteral("https://api.timesheets-cloud.example/v1"),
             QStringLiteral("api.timesheets.example"),
             QStringLiteral("api.timesheets-cloud.example")},
            {QStringLiteral("ca_file"), QStringLiteral("Private certificate authority"), QString(),
             QStringLiteral("SHA-256 5f0c1d2e3a4b5c6d…"), QString(), QString()}};
}

QByteArray Preview::sampleTenantFile()
{
    return "{\"name\": \"Acme\", \"client_id\": \"keyfob\", \"client_secret\": \"canary\","
           " \"issuer\": \"https://login.acme.example/\","
           " \"redirect_uri\": \"org.keyfob.keyfob:/callback\"}";
}

Policy Preview::samplePolicy()
{
    Policy policy;
    policy.managedBy = QStringLiteral("Acme IT");
    policy.preferences.insert(Preference::KeepSignedIn, {QStringLiteral("yes"), true});
    return policy;
}

void Preview::playSetup(const QString &screen)
{
    SetupModel *setup = m_app->setup();
    const auto search = [&](const QString &text) {
        setup->setText(text);
        setup->search();
        if (!QTest::qWaitFor([&] { return !setup->isSearching(); }, Patience))
            qFatal("the search does not end");
    };
    setup->open();
    if (screen == QLatin1StringView("add-empty"))
        return;
    if (screen == QLatin1StringView("add-mistyped")) {
        setup->setText(QStringLiteral("acme example"));
        return;
    }
    const QString site = m_stage->provider.issuer();
    if (screen == QLatin1StringView("add-register") || screen == QLatin1StringView("add-refused")) {
        // It is there to be refused: the provider answers it with an error.
        m_stage->provider.discovery.insert(QStringLiteral("registration_endpoint"),
                                           site + QStringLiteral("register"));
    }
    if (screen == QLatin1StringView("add-nothing")) {
        m_stage->provider.close();
        search(site);
        return;
    }
    search(site);
    if (screen == QLatin1StringView("add-found"))
        return;
    for (int row = 0; row < setup->findings()->count(); ++row)
        setup->choose(row);
    if (setup->step() != SetupModel::Step::Client)
        qFatal("the provider was not found");
    if (screen == QLatin1StringView("add-refused")) {
        setup->registerClient(QString(), QString(), QString(), QString());
        if (!QTest::qWaitFor([&] { return !setup->isRegistering(); }, Patience))
            qFatal("the registration does not end");
    }
    if (screen == QLatin1StringView("add-long")) {
        setup->enterClient(
            QStringLiteral("8c1f0e42-5b7d-4f7a-9d62-"
                           "0123456789abcdef.applications.customers.timesheets.example"),
            QStringLiteral("https://api.timesheets.example/departments/north/v1"),
            QStringLiteral("https://timesheets-and-vacations.departments.north.example/api/v1"),
            QStringLiteral("openid profile email offline_access read:timesheets create:timesheets "
                           "approve:timesheets read:vacations create:vacations"));
    }
    if (screen == QLatin1StringView("add-review") || screen == QLatin1StringView("add-checked")) {
        setup->enterClient(QStringLiteral("keyfob"), QString(),
                           QStringLiteral("https://api.timesheets.example/v1"),
                           QStringLiteral("openid profile read:timesheets"));
    }
    if (screen == QLatin1StringView("add-checked")) {
        setup->startCheck();
        if (!QTest::qWaitFor([&] { return !setup->check()->isRunning(); }, Patience))
            qFatal("the check does not end");
    }
}

bool Preview::show(const QString &screen)
{
    auto stage = std::make_unique<Stage>();
    if (!playScene(screen, *stage))
        return false;
    m_app->setWorkspace(nullptr);
    while (m_app->setup()->step() != SetupModel::Step::Closed)
        m_app->setup()->back();
    m_stage = std::move(stage);
    if (screen.startsWith(QLatin1StringView("add-"))) {
        playSetup(screen);
        return true;
    }
    const QStringList sections {
        QStringLiteral("settings"), QStringLiteral("settings-organizations"),
        QStringLiteral("settings-diagnostics"), QStringLiteral("settings-about")};
    if (const int section = static_cast<int>(sections.indexOf(screen)); section >= 0) {
        QTimer::singleShot(0, m_app.get(), [this, section] { // once there is a window
            m_app->showSettings(section);
        });
    }
    if (screen == QLatin1StringView("edit-organization"))
        m_app->setup()->edit(sampleTenantFile(), QUrl(QStringLiteral("https://acme.example")));
    if (screen == QLatin1StringView("edit-problem")) {
        SetupModel *setup = m_app->setup();
        setup->edit(sampleTenantFile(), {});
        setup->form()->setValue(0,
                                QStringLiteral("Timesheets and Vacations of the Departments in "
                                               "the North and in the Far North, Inc."));
        setup->form()->setValue(1, QStringLiteral("http://login.acme.example/a/very/long/path"));
    }
    if (screen == QLatin1StringView("duplicate-organization"))
        m_app->setup()->duplicate(sampleTenantFile());
    if (screen.startsWith(QLatin1String("welcome"))) {
        m_app->setOpening(false,
                          screen.endsWith(QLatin1String("problem")) ? KeyfobError(Error(
                              ErrorCode::TenantInvalid,
                              QStringLiteral("The field “client_id” is missing in acme.json.")))
                                                                    : KeyfobError());
        return true;
    }
    const bool hasMany = screen.startsWith(QLatin1String("accounts"))
        || screen == QLatin1StringView("settings-organizations");
    showAccounts(hasMany ? 3 : 1);
    m_app->setWorkspace(m_stage->workspace.get());
    return true;
}

} // namespace Keyfob
