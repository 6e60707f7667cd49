// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview.h"

#include "jose/base64url.h"
#include "support/samples.h"

#include <QStandardPaths>
#include <QTcpSocket>

namespace Keyfob {

namespace {

constexpr qint64 Now = 1'795'464'000;

QByteArray list()
{
    return QByteArrayLiteral(
        "{\"total\":4,\"timesheets\":["
        "{\"id\":\"14\",\"employee\":\"Emma Lindqvist\",\"project\":\"Website relaunch\","
        "\"date\":\"2026-11-23\",\"hours\":7.5,\"approved\":false},"
        "{\"id\":\"13\",\"employee\":\"Emma Lindqvist\",\"project\":\"Customer workshop\","
        "\"date\":\"2026-11-20\",\"hours\":6,\"approved\":false},"
        "{\"id\":\"12\",\"employee\":\"Emma Lindqvist\",\"project\":\"Design system\","
        "\"date\":\"2026-11-19\",\"hours\":8,\"approved\":true},"
        "{\"id\":\"11\",\"employee\":\"Emma Lindqvist\",\"project\":\"Website relaunch\","
        "\"date\":\"2026-11-18\",\"hours\":4.25,\"approved\":true}]}");
}

void answer(const HttpServer::Request &request, QTcpSocket *socket)
{
    if (request.target.endsWith("/timesheets") && request.method == "GET") {
        socket->write(HttpServer::response(200, list()));
    } else if (request.target.endsWith("/echo")) {
        socket->write(HttpServer::response(
            200, "{\"authorization\":\"" + request.header("Authorization") + "\"}"));
    } else if (request.target.endsWith("/approve") && request.method == "POST") {
        socket->write(HttpServer::response(
            403, "{\"error\":\"insufficient_scope\"}", "application/json",
            "WWW-Authenticate: Bearer realm=\"timesheets\", error=\"insufficient_scope\", "
            "scope=\"read:timesheets approve:timesheets\"\r\n"));
    } else if (request.method == "POST") {
        socket->write(HttpServer::response(201, request.body));
    } else if (request.method == "PUT" || request.method == "DELETE") {
        socket->write(HttpServer::response(200, "{}"));
    } else {
        socket->write(HttpServer::response(
            404, "{\"error\":\"not_found\",\"error_description\":\"Nothing is here.\"}"));
    }
}

Problem sampleProblem()
{
    Error error(ErrorCode::ProviderError,
                QStringLiteral("The provider is busy and could not sign you in. Try again in a "
                               "few minutes."));
    error.setProviderCode(QStringLiteral("temporarily_unavailable"));
    return Problem(error);
}

Problem noWindow()
{
    return Problem(Error(ErrorCode::UserAgentUnavailable,
                         QStringLiteral("The sign-in window could not be started. Install the "
                                        "package that has keyfob-signin, or use your browser.")));
}

Problem sampleNotice()
{
    return Problem(Error(ErrorCode::KeychainLocked,
                         QStringLiteral("The keychain is locked: you stay signed in until you "
                                        "close Keyfob.")));
}

Problem sampleLapse()
{
    return Problem(
        Error(ErrorCode::LoginRequired,
              QStringLiteral("Your session has ended. Log in again. (Your provider wants "
                             "you to log in.)")));
}

} // namespace

class Preview::Token : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override
    {
        co_return Secret(Base64Url::encode("{\"typ\":\"at+jwt\",\"alg\":\"RS256\"}") + '.'
                         + Base64Url::encode("{\"iss\":\"https://login.timesheets.example/\","
                                             "\"exp\":1795467582,\"scope\":\"read:timesheets\","
                                             "\"https://timesheets.example/team\":7}")
                         + ".c2FtcGxl");
    }
};

QStringList Preview::screens()
{
    return {QStringLiteral("welcome"),       QStringLiteral("welcome-problem"),
            QStringLiteral("starting"),      QStringLiteral("login"),
            QStringLiteral("login-problem"), QStringLiteral("login-changed"),
            QStringLiteral("login-ask"),     QStringLiteral("login-no-window"),
            QStringLiteral("preparing"),     QStringLiteral("in-browser"),
            QStringLiteral("no-browser"),    QStringLiteral("signing-in"),
            QStringLiteral("checking"),      QStringLiteral("home"),
            QStringLiteral("home-notice"),   QStringLiteral("home-over"),
            QStringLiteral("home-lapsed"),   QStringLiteral("home-asking"),
            QStringLiteral("signing-out"),   QStringLiteral("accounts-home"),
            QStringLiteral("accounts-login")};
}

Preview::Preview()
    : m_clock(Now)
    , m_server(answer)
    , m_token(std::make_unique<Token>())
    , m_api(m_http, *m_token, m_server.url(QStringLiteral("/api")))
{
    QStandardPaths::setTestModeEnabled(true); // the history is nobody's
    Tenant tenant = Samples::tenant();
    tenant.apiBaseUrl = m_server.url(QStringLiteral("/api"));
    m_workspace = std::make_unique<WorkspaceModel>(tenant, m_clock, &m_api, m_token.get());
    m_app = std::make_unique<AppModel>(true, QRect());
    Account emma = Account::of(tenant, QStringLiteral("/home/emma/timesheets.json"));
    emma.setSession(tenant, Samples::session(m_clock.now()));
    m_emma = emma;
}

Preview::~Preview() = default;

void Preview::showAccounts(int count)
{
    AccountList *list = m_app->accounts();
    const QList<Account> before = list->accounts();
    for (const Account &account : before)
        list->take(account.id());
    list->put(m_emma);
    list->setCurrent(m_emma.id());
    if (count < 3)
        return;
    Account max = m_emma;
    max.key = QStringLiteral("b2");
    max.name = QStringLiteral("Max Okafor");
    max.email = QStringLiteral("max@timesheets.example");
    list->put(max);
    Account acme = m_emma;
    acme.tenantId = QString(32, QLatin1Char('0'));
    acme.organisation = QStringLiteral("Acme");
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

bool Preview::show(const QString &screen)
{
    using Stage = SignInModel::Stage;
    static const QHash<QString, Stage> stages {
        {QStringLiteral("starting"), Stage::Starting},
        {QStringLiteral("login"), Stage::SignedOut},
        {QStringLiteral("login-problem"), Stage::SignedOut},
        {QStringLiteral("login-changed"), Stage::SignedOut},
        {QStringLiteral("login-ask"), Stage::SignedOut},
        {QStringLiteral("login-no-window"), Stage::SignedOut},
        {QStringLiteral("in-browser"), Stage::AwaitingUser},
        {QStringLiteral("no-browser"), Stage::AwaitingUser},
        {QStringLiteral("preparing"), Stage::Preparing},
        {QStringLiteral("signing-in"), Stage::AwaitingUser},
        {QStringLiteral("checking"), Stage::Checking},
        {QStringLiteral("home"), Stage::SignedIn},
        {QStringLiteral("home-notice"), Stage::SignedIn},
        {QStringLiteral("home-over"), Stage::SignedIn},
        {QStringLiteral("home-lapsed"), Stage::SignedIn},
        {QStringLiteral("home-asking"), Stage::SignedIn},
        {QStringLiteral("signing-out"), Stage::SigningOut},
        {QStringLiteral("accounts-home"), Stage::SignedIn},
        {QStringLiteral("accounts-login"), Stage::SignedOut},
    };
    if (!screens().contains(screen))
        return false;

    if (screen.startsWith(QLatin1String("welcome"))) {
        m_app->setWorkspace(nullptr);
        m_app->setOpening(false,
                          screen.endsWith(QLatin1String("problem")) ? Problem(Error(
                              ErrorCode::TenantInvalid,
                              QStringLiteral("The field “client_id” is missing in acme.json.")))
                                                                    : Problem());
        return true;
    }
    const Stage stage = stages.value(screen);
    const bool isAsking = screen == QLatin1String("home-asking");
    const bool isLapsed = isAsking || screen == QLatin1String("home-lapsed");
    const qint64 left = isLapsed || screen == QLatin1String("home-over") ? -1 : 3582;
    showAccounts(screen.startsWith(QLatin1String("accounts")) ? 3 : 1);
    m_workspace->setSession(stage == Stage::SignedIn
                                ? std::optional(Samples::session(m_clock.now(), left))
                                : std::nullopt);
    const bool hasNotice = screen == QLatin1String("home-notice");
    SignInModel &signIn = *m_workspace->signIn();
    signIn.setNotice(hasNotice ? sampleNotice() : isLapsed ? sampleLapse() : Problem(), hasNotice);
    signIn.setLapsed(isLapsed, isAsking);
    signIn.setDifferences(screen == QLatin1String("login-changed")
                              ? sampleDifferences()
                              : QList<ConfigurationDifference>());
    signIn.setKeeping(isLapsed || hasNotice ? SignInModel::Keeping::None
                                            : SignInModel::Keeping::Renewable);
    const bool noBrowser = screen == QLatin1String("no-browser");
    signIn.setPlaces(screen == QLatin1String("login-ask") ? SignInModel::Place::Choice
                                                          : SignInModel::Place::Window,
                     true);
    signIn.setBrowserVisit(noBrowser || screen == QLatin1String("in-browser")
                               ? QUrl(QStringLiteral("https://login.timesheets.example/authorize"))
                               : QUrl(),
                           noBrowser);
    if (screen == QLatin1String("login-problem"))
        signIn.setStage(stage, sampleProblem());
    else if (screen == QLatin1String("login-no-window"))
        signIn.setStage(stage, noWindow(), true);
    else
        signIn.setStage(stage);
    m_app->setWorkspace(m_workspace.get());
    return true;
}

} // namespace Keyfob
