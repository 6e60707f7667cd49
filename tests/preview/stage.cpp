// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "stage.h"

#include "jose/base64url.h"
#include "testkit/await.h"

#include <QJsonArray>
#include <QTcpSocket>

namespace Keyfob {

namespace {

constexpr qint64 Now = 1'795'464'000;
constexpr auto *GrantedScopes = "openid profile email read:timesheets create:timesheets "
                                "delete:timesheets view:calendar";

/// One that can be read, as those of many providers.
QString accessToken()
{
    return QString::fromLatin1(
        Base64Url::encode("{\"typ\":\"at+jwt\",\"alg\":\"RS256\"}") + '.'
        + Base64Url::encode("{\"iss\":\"https://login.timesheets.example/\","
                            "\"exp\":1795467582,\"scope\":\"read:timesheets\","
                            "\"https://timesheets.example/team\":7}")
        + ".c2FtcGxl");
}

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

/// What the provider says about the person.
void describeEmma(QJsonObject &claims)
{
    claims.insert(QLatin1StringView("name"), QStringLiteral("Emma Lindqvist"));
    claims.insert(QLatin1StringView("email"), QStringLiteral("emma@timesheets.example"));
    claims.insert(QLatin1StringView("https://timesheets.example/roles"),
                  QJsonArray {QStringLiteral("employee")});
    claims.insert(QLatin1StringView("https://timesheets.example/department"),
                  QStringLiteral("Design"));
    claims.insert(QLatin1StringView("https://timesheets.example/employee_number"), 4711);
}

} // namespace

Stage::Stage()
    : clock(Now)
    , person([this](const Visit &visit) {
        VisitResult result;
        const bool authorizes = visit.url.path() == QLatin1StringView("/authorize");
        result.callback =
            Secret(authorizes ? provider.answer(visit.url) : visit.redirectUri.toEncoded());
        return std::optional<Expected<VisitResult>>(result);
    })
    , m_api(answer)
{
    keychain.maxSize = 4096;
    provider.now = Now;
    provider.lifetime = 3582;
    provider.changeClaims = describeEmma;
    provider.userInfo = {{QStringLiteral("sub"), QStringLiteral("s1")}};
    describeEmma(provider.userInfo);
    provider.moreParameters = {{"scope", GrantedScopes}};
    provider.changeSecondClaims = [](QJsonObject &claims) {
        describeEmma(claims);
        claims.remove(QLatin1StringView("at_hash")); // of another access token
    };
    provider.changeTokenResponse = [](QJsonObject &response) {
        response.insert(QLatin1StringView("access_token"), accessToken());
        response.insert(QLatin1StringView("expires_in"), 3582);
        response.insert(QLatin1StringView("scope"), QLatin1StringView(GrantedScopes));
    };
}

Stage::~Stage() = default;

void Stage::open()
{
    Tenant tenant = provider.tenant(QStringLiteral("code id_token token"));
    tenant.name = QStringLiteral("Timesheets Inc.");
    tenant.apiBaseUrl = m_api.url(QStringLiteral("/api"));
    tenant.loopbackRedirectUri = QUrl(QStringLiteral("http://127.0.0.1/cb"));
    tenant.scopes = QStringLiteral("openid profile email read:timesheets create:timesheets "
                                   "delete:timesheets approve:timesheets")
                        .split(QLatin1Char(' '));
    if (changeTenant)
        changeTenant(tenant);
    ClientOptions options;
    options.markerFile = m_folder.filePath(QStringLiteral("sessions.ini"));
    options.userAgent = &person;
    options.store = &keychain;
    options.clock = &clock;
    options.openBrowser = [this](const QUrl &url) {
        browserPages.append(url);
        return hasBrowser;
    };
    workspace.reset();
    client = std::make_unique<Client>(tenant, options);
    if (const auto error = client->error())
        qFatal("%s", qPrintable(error->message()));
    workspace = std::make_unique<WorkspaceModel>(*client, clock);
}

void Stage::restore()
{
    (void)await(client->restore());
}

void Stage::logIn()
{
    if (const auto session = await(client->signIn()); !session)
        qFatal("%s", qPrintable(session.error().message() + session.error().detail()));
    await(client->waitForSaved());
}

} // namespace Keyfob
