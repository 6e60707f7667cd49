// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "stage.h"

#include "jose/base64url.h"
#include "testkit/await.h"

#include <QFile>
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

QByteArray sheet(int id, const char *project, const char *date, const char *hours,
                 const char *status, const char *description)
{
    const bool isApproved = qstrcmp(status, "approved") == 0;
    return "{\"id\":\"" + QByteArray::number(id) + "\",\"user_id\":\"s1\",\"employee\":\"Emma "
        + "Lindqvist\",\"project\":\"" + project + "\",\"date\":\"" + date + "\",\"hours\":" + hours
        + ",\"description\":\"" + description + "\",\"billable\":true,\"ticket\":null,\"status\":\""
        + status + "\",\"approved\":" + (isApproved ? "true" : "false")
        + ",\"approved_by\":" + (isApproved ? "\"Max Lindqvist\"" : "null")
        + ",\"created_at\":\"2026-11-23T16:00:00Z\",\"updated_at\":\"2026-11-23T16:30:00Z\"}";
}

QByteArrayList sheets()
{
    return {
        sheet(14, "Website relaunch", "2026-11-23", "7.5", "submitted", "Start page, second draft"),
        sheet(13, "Customer workshop", "2026-11-20", "6", "draft", ""),
        sheet(12, "Design system", "2026-11-19", "8", "approved", "Buttons and fields"),
        sheet(11, "Website relaunch", "2026-11-18", "4.25", "approved", "Photo selection"),
    };
}

constexpr auto Attachment =
    R"({"id":"41","timesheet_id":"13","filename":"Tickets.pdf","title":"Train to Hamburg",)"
    R"("kind":"receipt","media_type":"application/pdf","size":48213,"sha256":"",)"
    R"("uploaded_by":"Emma Lindqvist","uploaded_at":"2026-11-20T17:02:00Z"})";

QByteArray description()
{
    QFile file(QStringLiteral(":/preview/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the API answers to GET at \a path, below its base; empty: nothing is there.
QByteArray content(const QByteArray &path)
{
    if (path == "/openapi.json")
        return description();
    if (path == "/timesheets")
        return "{\"total\":4,\"timesheets\":[" + sheets().join(',') + "]}";
    if (path == "/timesheets/14")
        return sheets().constFirst();
    if (path == "/timesheets/13")
        return sheets().at(1);
    if (path == "/timesheets/13/attachments")
        return QByteArrayLiteral("[") + Attachment + ']';
    if (path == "/attachments/41")
        return Attachment;
    if (path.startsWith("/timesheets/") && path.endsWith("/attachments"))
        return "[]";
    if (path == "/words")
        return "[\"one\",\"two\"]";
    if (path == "/people")
        return "{\"people\":[]}";
    return {};
}

void answer(const HttpServer::Request &request, QTcpSocket *socket)
{
    QByteArray path = request.target.split('?').constFirst();
    path.remove(0, path.indexOf("/api") + 4);
    const QByteArray found = request.method == "GET" ? content(path) : QByteArray();
    if (!found.isEmpty()) {
        socket->write(HttpServer::response(200, found));
    } else if (path == "/echo") {
        socket->write(HttpServer::response(
            200, "{\"authorization\":\"" + request.header("Authorization") + "\"}"));
    } else if (path.endsWith("/approve") && request.method == "POST") {
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
