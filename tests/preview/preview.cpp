// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview.h"

#include "client/callback.h"
#include "support/samples.h"
#include "testkit/await.h"

#include <QStandardPaths>
#include <QTest>
#include <QTimer>

/// Has to be outside of any namespace.
static void initPseudoTranslations()
{
    Q_INIT_RESOURCE(pseudo);
}

namespace Keyfob {

namespace {

using State = Client::State;

/// Turns the event loop until \a stage is in \a state.
void waitFor(const Stage &stage, State state)
{
    if (!QTest::qWaitFor([&] { return stage.client->state() == state; }))
        qFatal("the client is in state %d", int(stage.client->state()));
}

void begin(Stage &stage, UserAgentKind kind = UserAgentKind::Unknown)
{
    deliver(stage.client->signIn(kind), stage.client.get(), [](const auto &) {});
}

/// The person does nothing at the provider's page.
void wait(Stage &stage)
{
    stage.person.person = [](const Visit &) { return std::nullopt; };
}

/// The window ends with \a error.
void fail(Stage &stage, const Error &error)
{
    stage.person.person = [error](const Visit &) {
        return std::optional<Expected<VisitResult>>(Keyfob::fail(error));
    };
}

void playWelcome(Stage &stage)
{
    stage.open();
}

void playLogIn(Stage &stage)
{
    stage.open();
    stage.restore();
}

void playLogInProblem(Stage &stage)
{
    Error error(ErrorCode::ProviderError,
                QStringLiteral("The provider is busy and could not log you in. Try again in a "
                               "few minutes."));
    error.setProviderCode(QStringLiteral("temporarily_unavailable"));
    playLogIn(stage);
    fail(stage, error);
    (void)await(stage.client->signIn());
}

void playLogInWithoutWindow(Stage &stage)
{
    playLogIn(stage);
    fail(stage,
         Error(ErrorCode::UserAgentUnavailable,
               QStringLiteral("The sign-in window could not be started. Install the package that "
                              "has keyfob-signin, or use your browser.")));
    (void)await(stage.client->signIn());
}

void playLogInChanged(Stage &stage)
{
    stage.open();
    stage.logIn();
    stage.changeTenant = [](Tenant &tenant) {
        tenant.apiBaseUrl = QUrl(QStringLiteral("https://api.timesheets-cloud.example/v1"));
        tenant.signInHosts.append(QStringLiteral("accounts.timesheets-cloud.example"));
    };
    stage.open();
    stage.restore();
}

void playLogInAsk(Stage &stage)
{
    stage.changeTenant = [](Tenant &tenant) { tenant.userAgent = UserAgentChoice::Ask; };
    playLogIn(stage);
}

void playPreparing(Stage &stage)
{
    playLogIn(stage);
    stage.provider.silentPaths = {"/.well-known/openid-configuration"};
    begin(stage);
    waitFor(stage, State::Preparing);
}

void playInBrowser(Stage &stage)
{
    playLogIn(stage);
    begin(stage, UserAgentKind::System);
    waitFor(stage, State::AwaitingUser);
}

void playNoBrowser(Stage &stage)
{
    stage.hasBrowser = false;
    playInBrowser(stage);
}

void playSigningIn(Stage &stage)
{
    playLogIn(stage);
    wait(stage);
    begin(stage);
    waitFor(stage, State::AwaitingUser);
}

void playChecking(Stage &stage)
{
    playLogIn(stage);
    stage.provider.silentPaths = {"/token"};
    begin(stage);
    waitFor(stage, State::Checking);
}

void playHome(Stage &stage)
{
    playLogIn(stage);
    stage.logIn();
}

void playHomeNotice(Stage &stage)
{
    stage.keychain.locked = true;
    playHome(stage);
}

/// The description is under way, and would be too late for a clock that jumps.
void awaitDescription(Stage &stage)
{
    (void)await(stage.client->apiDescription());
}

/// The session is over, and the provider cannot be reached.
void playHomeOver(Stage &stage)
{
    playHome(stage);
    awaitDescription(stage);
    stage.provider.close();
    stage.clock.advance(4000);
    (void)await(stage.client->accessToken());
}

/// The session is over, and the provider wants the person.
void playHomeLapsed(Stage &stage)
{
    playHome(stage);
    awaitDescription(stage);
    stage.provider.skipRefreshToken();
    stage.provider.silentError = "login_required";
    stage.clock.advance(4000);
    (void)await(stage.client->accessToken());
    if (!stage.client->isReauthenticationRequired())
        qFatal("the session has not lapsed");
}

void playHomeInteracting(Stage &stage)
{
    playHomeLapsed(stage);
    wait(stage);
    deliver(stage.client->reauthenticate(), stage.client.get(), [](const auto &) {});
    if (!QTest::qWaitFor([&] { return stage.client->isInteracting(); }))
        qFatal("no window opened");
}

void playSigningOut(Stage &stage)
{
    playHome(stage);
    stage.provider.silentPaths = {"/revoke"};
    stage.client->signOut(stage.client.get(), [](const auto &) {});
    waitFor(stage, State::SigningOut);
}

struct Scene
{
    const char *name;
    void (*play)(Stage &stage);
};

constexpr Scene scenes[] {
    {"welcome", playWelcome},
    {"welcome-problem", playWelcome},
    {"starting", playWelcome},
    {"login", playLogIn},
    {"login-problem", playLogInProblem},
    {"login-changed", playLogInChanged},
    {"login-ask", playLogInAsk},
    {"login-no-window", playLogInWithoutWindow},
    {"preparing", playPreparing},
    {"in-browser", playInBrowser},
    {"no-browser", playNoBrowser},
    {"signing-in", playSigningIn},
    {"checking", playChecking},
    {"home", playHome},
    {"home-notice", playHomeNotice},
    {"home-over", playHomeOver},
    {"home-lapsed", playHomeLapsed},
    {"home-asking", playHomeInteracting},
    {"signing-out", playSigningOut},
    {"accounts-home", playHome},
    {"accounts-login", playLogIn},
    {"add-empty", playWelcome},
    {"add-mistyped", playWelcome},
    {"add-nothing", playWelcome},
    {"add-found", playWelcome},
    {"add-client", playWelcome},
    {"add-register", playWelcome},
    {"add-refused", playWelcome},
    {"add-review", playWelcome},
    {"add-long", playWelcome},
    {"add-checked", playWelcome},
    {"edit-organization", playLogIn},
    {"edit-problem", playLogIn},
    {"duplicate-organization", playLogIn},
    {"settings", playLogIn},
    {"settings-organizations", playLogIn},
    {"settings-diagnostics", playLogIn},
    {"settings-about", playLogIn},
};

} // namespace

void Preview::addPseudoLanguage()
{
    initPseudoTranslations();
}

QStringList Preview::screens()
{
    QStringList names;
    for (const Scene &scene : scenes)
        names.append(QLatin1StringView(scene.name));
    return names;
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
    list->setProblem(acme.id(), QStringLiteral("The tenant file acme.json cannot be opened."));
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
        if (!QTest::qWaitFor([&] { return !setup->isSearching(); }))
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
        if (!QTest::qWaitFor([&] { return !setup->isRegistering(); }))
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
        if (!QTest::qWaitFor([&] { return !setup->check()->isRunning(); }, 20'000))
            qFatal("the check does not end");
    }
}

bool Preview::show(const QString &screen)
{
    const auto *scene = std::find_if(std::begin(scenes), std::end(scenes), [&](const Scene &one) {
        return screen == QLatin1StringView(one.name);
    });
    if (scene == std::end(scenes))
        return false;
    auto stage = std::make_unique<Stage>();
    scene->play(*stage);
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
