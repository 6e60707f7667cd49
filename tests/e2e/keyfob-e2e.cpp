// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// keyfob-e2e: signs in at the provider of a tenant file, calls its API and, if asked to, signs out,
// with page scripts in the place of a person, and prints one JSON object about it. It has no code
// for any provider.

#include "api/apiclient.h"
#include "auth/authservice.h"
#include "browserprogram.h"
#include "client/signinnetwork.h"
#include "core/clock.h"
#include "net/httpclient.h"
#include "oidc/tenantnetwork.h"
#include "useragent/embeddeduseragent.h"
#include "useragent/systembrowser.h"
#include "vault/memorystore.h"
#include "vault/sessionvault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace Keyfob;

namespace {

QJsonObject describe(const Error &error)
{
    QJsonObject described {{QStringLiteral("code"), error.name()},
                           {QStringLiteral("message"), error.message()}};
    if (!error.detail().isEmpty())
        described.insert(QStringLiteral("detail"), error.detail());
    if (!error.providerCode().isEmpty())
        described.insert(QStringLiteral("provider_code"), error.providerCode());
    if (error.httpStatus())
        described.insert(QStringLiteral("http_status"), error.httpStatus());
    return described;
}

QJsonObject failedAt(const QString &step, const Error &error)
{
    QJsonObject described = describe(error);
    described.insert(QStringLiteral("step"), step);
    return {{QStringLiteral("failed"), described}};
}

QJsonObject describe(const Session &session)
{
    return {
        {QStringLiteral("subject"), session.subjectText},
        {QStringLiteral("name"), session.name},
        {QStringLiteral("claims"), session.claims},
        {QStringLiteral("user_info"), session.userInfo},
        {QStringLiteral("requested_scopes"), QJsonArray::fromStringList(session.requestedScopes)},
        {QStringLiteral("granted_scopes"), QJsonArray::fromStringList(session.grantedScopes)},
        {QStringLiteral("expires_at"), session.expiresAt.toString(Qt::ISODate)}};
}

/// Renews the session \a times times, unseen. Without an access token, an empty one is replaced.
QCoro::Task<Expected<void>> renew(AuthService &auth, int times)
{
    for (int i = 0; i < times; ++i) {
        const auto token = co_await auth.accessToken();
        const auto renewed = co_await auth.renew(token ? *token : Secret());
        if (!renewed && (token || !auth.session() || auth.isReauthenticationRequired()))
            co_return fail(renewed.error());
    }
    co_return Expected<void>();
}

/// Where a visit is, as far as the sign-in program or the browser tells.
class LastPage
{
public:
    void hear(const QString &note)
    {
        const QString what = note.section(QLatin1Char(' '), 0, 0);
        const QString value = note.section(QLatin1Char(' '), 1);
        if (what == QLatin1StringView("to"))
            m_page = {{QStringLiteral("host"), QUrl(value).authority()}};
        else if (what == QLatin1StringView("status"))
            m_page.insert(what, value.toInt());
        else if (what == QLatin1StringView("title"))
            hearTitle(value);
    }

    /// Its host; its status and title if it has come.
    QJsonObject description() const { return m_page; }

private:
    void hearTitle(const QString &title)
    {
        m_page.insert(QStringLiteral("title"), title);
        if (!m_page.contains(QLatin1StringView("status")))
            m_page.insert(QStringLiteral("status"), 200); // others are noted
    }

    QJsonObject m_page;
};

/// How long a session may stay here while the provider ends its own, with half a second of grace.
constexpr std::chrono::milliseconds SignOutPatience {2500};

/// Signs out, and says on the standard error when what happened: whoever watches the window that
/// may come learns what was over before it.
QCoro::Task<QJsonObject> signOut(AuthService &auth)
{
    const auto tell = [](const char *what) { QTextStream(stderr) << what << Qt::endl; };
    QTimer patience; // what is due before it is dealt with before it, however late both are
    patience.setSingleShot(true);
    patience.setTimerType(Qt::PreciseTimer);
    QJsonObject result;
    QObject watcher;
    QObject::connect(&auth, &AuthService::sessionChanged, &watcher, [&] {
        if (!auth.session())
            tell("session is gone");
    });
    QObject::connect(&auth, &AuthService::stateChanged, &watcher, [&] {
        if (auth.state() != AuthService::State::SignedOut)
            return;
        result.insert(QStringLiteral("here_in_time"), patience.isActive());
        tell("signed out here");
    });
    tell("signing out");
    patience.start(SignOutPatience);
    const auto signedOut = co_await auth.signOut();
    if (!signedOut)
        result.insert(QStringLiteral("error"), describe(signedOut.error()));
    if (auth.hasNotice())
        result.insert(QStringLiteral("notice"), describe(auth.notice()));
    co_return result;
}

/// What to do once somebody is signed in, in this order.
struct Afterwards
{
    int renewals = 0;
    ApiRequest request; ///< Nothing, if its path is empty
    bool signOut = false;
};

QCoro::Task<> callApi(ApiClient &api, ApiRequest request, QJsonObject &result)
{
    const auto step = QStringLiteral("api");
    const auto insertFailure = [&](const Error &error) {
        result.insert(QStringLiteral("failed"),
                      failedAt(step, error).value(QLatin1String("failed")));
    };
    const auto response = co_await api.send(request);
    if (!response) {
        insertFailure(response.error());
        co_return;
    }
    result.insert(step,
                  QJsonObject {{QStringLiteral("status"), response->status},
                               {QStringLiteral("length"), qint64(response->body.size())}});
    if (const auto checked = ApiClient::check(*response); !checked)
        insertFailure(checked.error());
}

/// The whole way, once. The answer has "failed" exactly when something did.
QCoro::Task<QJsonObject> signInAndCall(AuthService &auth, ApiClient &api, Afterwards wanted)
{
    if (const auto restored = co_await auth.restore(); !restored)
        co_return failedAt(QStringLiteral("restore"), restored.error());
    const auto signedIn = co_await auth.signIn();
    if (!signedIn)
        co_return failedAt(QStringLiteral("sign-in"), signedIn.error());

    if (const auto renewed = co_await renew(auth, wanted.renewals); !renewed)
        co_return failedAt(QStringLiteral("renewal"), renewed.error());

    QJsonObject result;
    if (const auto session = auth.session())
        result = describe(*session);
    if (auth.hasNotice())
        result.insert(QStringLiteral("notice"), describe(auth.notice()));
    if (!wanted.request.path.isEmpty())
        co_await callApi(api, wanted.request, result);
    if (wanted.signOut)
        result.insert(QStringLiteral("signed_out"), co_await signOut(auth));
    co_return result;
}

int print(const QJsonObject &result)
{
    QTextStream(stdout) << QJsonDocument(result).toJson();
    return result.contains(QLatin1String("failed")) ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption tenantFile(QStringLiteral("tenant"),
                                        QStringLiteral("The tenant file."), QStringLiteral("FILE"));
    const QCommandLineOption pages(
        QStringLiteral("pages"),
        QStringLiteral("JSON list of {\"url\": regular expression, \"run\": JavaScript}."),
        QStringLiteral("FILE"));
    const QCommandLineOption path(QStringLiteral("api"),
                                  QStringLiteral("What to GET below api_base_url; empty: nothing."),
                                  QStringLiteral("PATH"));
    const QCommandLineOption renewals(QStringLiteral("renewals"),
                                      QStringLiteral("Renew the session so often first."),
                                      QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption signOutAtEnd(QStringLiteral("sign-out"),
                                          QStringLiteral("Sign out at the end."));
    const QCommandLineOption signIn(QStringLiteral("signin"),
                                    QStringLiteral("Another sign-in program."),
                                    QStringLiteral("PROGRAM"));
    const QCommandLineOption browserProgram(
        QStringLiteral("browser"),
        QStringLiteral("What is started with --pages FILE URL where people sign in in their own "
                       "browser (user_agent: system)."),
        QStringLiteral("PROGRAM"));
    const QCommandLineOption noSandbox(
        QStringLiteral("no-sandbox"),
        QStringLiteral("For local test providers where user namespaces are refused."));
    const QCommandLineOption timeout(QStringLiteral("timeout"),
                                     QStringLiteral("When to give up, in seconds."),
                                     QStringLiteral("N"), QStringLiteral("60"));
    parser.addHelpOption();
    parser.addOptions({tenantFile, pages, path, renewals, signOutAtEnd, signIn, browserProgram,
                       noSandbox, timeout});
    parser.process(app);

    const auto tenant = Tenant::load(parser.value(tenantFile));
    if (!tenant)
        return print(failedAt(QStringLiteral("tenant"), tenant.error()));
    if (tenant->userAgent == UserAgentChoice::System && !parser.isSet(browserProgram)) {
        return print(failedAt(QStringLiteral("browser"),
                              Error(ErrorCode::UserAgentUnavailable,
                                    QStringLiteral("People sign in in their own browser here: name "
                                                   "one with --browser."))));
    }

    QString program = parser.value(signIn);
    if (program.isEmpty())
        program = QCoreApplication::applicationDirPath() + QStringLiteral("/keyfob-signin-test");
    QStringList command {program};
    if (parser.isSet(noSandbox))
        command << QStringLiteral("--no-sandbox");
    if (parser.isSet(pages))
        command << QStringLiteral("--pages") << parser.value(pages);

    HttpClient http;
    const auto network = loadNetworkSetup(*tenant);
    if (!network)
        return print(failedAt(QStringLiteral("tenant"), network.error()));
    http.setNetwork(*network);
    const QTemporaryDir folder;
    MemoryStore store;
    SessionVault vault(store, folder.filePath(QStringLiteral("marker.ini")));
    EmbeddedUserAgent userAgent(command);
    userAgent.setNetwork(signInNetwork(*network));
    BrowserProgram launched(parser.value(browserProgram), parser.value(pages));
    SystemBrowser browser([&launched](const QUrl &url) { return launched.open(url); });
    AuthService::Dependencies parts {http, userAgent, vault, Clock::system()};
    parts.browser = &browser;
    AuthService auth(*tenant, parts);
    ApiClient api(http, auth, tenant->apiBaseUrl);

    Afterwards wanted;
    wanted.renewals = parser.value(renewals).toInt();
    wanted.request.path = parser.value(path);
    wanted.signOut = parser.isSet(signOutAtEnd);
    LastPage page;
    QObject::connect(&userAgent, &EmbeddedUserAgent::noted, &app,
                     [&page](const QString &note) { page.hear(note); });
    QObject::connect(&launched, &BrowserProgram::noted, &app,
                     [&page](const QString &note) { page.hear(note); });
    bool late = false;
    QTimer::singleShot(0, &app, [&] {
        signInAndCall(auth, api, wanted).then([&page, &late](QJsonObject result) {
            if (late)
                result.insert(QStringLiteral("time_limit_at_page"), page.description());
            QCoreApplication::exit(print(result));
        });
    });
    QTimer::singleShot(std::chrono::seconds(parser.value(timeout).toInt()), &auth, [&] {
        late = true;
        auth.cancel();
    });
    return QCoreApplication::exec();
}
