// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/client.h"
#include "requests.h"
#include "support/suite.h"
#include "testkit/pagescriptuseragent.h"
#include "testkit/sandboxprocess.h"
#include "vault/memorystore.h"

#include <QJsonArray>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

/// What a native client registers that uses every flow.
QJsonObject nativeClient(const QString &redirectUri = u"http://127.0.0.1:4711/callback"_s)
{
    return {
        {u"client_name"_s, u"Timesheets desktop"_s},
        {u"application_type"_s, u"native"_s},
        {u"redirect_uris"_s, QJsonArray {redirectUri, u"http://127.0.0.1/keyfob"_s}},
        {u"post_logout_redirect_uris"_s, QJsonArray {redirectUri}},
        {u"response_types"_s, QJsonArray {u"id_token token"_s, u"code"_s}},
        {u"grant_types"_s, QJsonArray {u"implicit"_s, u"authorization_code"_s, u"refresh_token"_s}},
        {u"token_endpoint_auth_method"_s, u"none"_s}};
}

QByteArray tokenOf(const QJsonObject &registered)
{
    return registered[u"registration_access_token"].toString().toLatin1();
}

QUrl placeOf(const QJsonObject &registered)
{
    return QUrl(registered[u"registration_client_uri"].toString());
}

/// \a registered as an update may send it (RFC 7592 2.2).
QJsonObject updateOf(QJsonObject registered)
{
    for (const char *name : {"registration_access_token", "registration_client_uri",
                             "client_id_issued_at", "client_secret_expires_at"})
        registered.remove(QLatin1StringView(name));
    return registered;
}

} // namespace

class TestSandboxRegistration : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;

    HttpResponse create(const QJsonObject &metadata) const
    {
        return send("POST", m_sandbox->url(u"/register"_s), bytes(metadata));
    }

    QJsonObject registered(const QJsonObject &metadata = nativeClient()) const
    {
        const auto response = create(metadata);
        return response.status == 201 ? json(response) : QJsonObject();
    }

    /// The tenant file with another client.
    Expected<Tenant> tenantWith(const QJsonObject &client) const
    {
        QJsonObject file = m_sandbox->tenantFile();
        file[u"client_id"] = client[u"client_id"];
        file[u"redirect_uri"] = client[u"redirect_uris"][0];
        return Tenant::parse(bytes(file));
    }

    struct World
    {
        explicit World(const Tenant &tenant)
            : agent(http)
        {
            ClientOptions options;
            options.userAgent = &agent;
            options.store = &store;
            client = std::make_unique<Client>(tenant, options);
        }
        HttpClient http;
        PageScriptUserAgent agent;
        MemoryStore store;
        std::unique_ptr<Client> client;
    };

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>(
            QStringList {u"--registration"_s, u"open"_s, u"--adjustable-clock"_s});
        QVERIFY(m_sandbox->isReady());
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void isClosedByItself()
    {
        SandboxProcess closed;
        QVERIFY(closed.isReady());
        const auto discovery =
            json(send("GET", closed.url(u"/.well-known/openid-configuration"_s)));
        QVERIFY(discovery.contains(u"token_endpoint"_s));
        QVERIFY(!discovery.contains(u"registration_endpoint"_s));
        const auto refused = send("POST", closed.url(u"/register"_s), bytes(nativeClient()));
        QVERIFY2(refused.status == 404 || refused.status == 405,
                 QByteArray::number(refused.status).constData());
        QCOMPARE(send("GET", closed.url(u"/register/x"_s)).status, 404);
    }

    void announcesItselfWhenOpen()
    {
        const auto discovery =
            json(send("GET", m_sandbox->url(u"/.well-known/openid-configuration"_s)));
        QCOMPARE(discovery[u"registration_endpoint"].toString(),
                 m_sandbox->url(u"/register"_s).toString());
    }

    void registersAClient()
    {
        const auto response = create(nativeClient());
        QCOMPARE(response.status, 201);
        QCOMPARE(response.header("Cache-Control"), QByteArray("no-store"));
        const QJsonObject client = json(response);
        QVERIFY(client[u"client_id"].toString().size() > 20);
        QVERIFY(client[u"client_id_issued_at"].toInteger() > 0);
        QVERIFY(!client.contains(u"client_secret"_s));
        QVERIFY(tokenOf(client).size() > 40);
        QCOMPARE(placeOf(client).authority(), m_sandbox->issuer().authority());
        const QJsonObject asked = nativeClient();
        for (auto it = asked.begin(); it != asked.end(); ++it)
            QCOMPARE(client[it.key()], it.value());
        QVERIFY(json(create(nativeClient()))[u"client_id"] != client[u"client_id"]);
    }

    void fillsInDefaults()
    {
        const QJsonObject client =
            registered({{u"redirect_uris"_s, QJsonArray {u"https://acme.example/callback"_s}},
                        {u"client_name"_s, QJsonValue::Null},
                        {u"contacts"_s, QJsonArray()},
                        {u"unknown_member"_s, 7}});
        QCOMPARE(client[u"response_types"].toArray(), QJsonArray {u"code"_s});
        QCOMPARE(client[u"grant_types"].toArray(), QJsonArray {u"authorization_code"_s});
        QCOMPARE(client[u"application_type"].toString(), u"web"_s);
        QCOMPARE(client[u"token_endpoint_auth_method"].toString(), u"none"_s);
        QVERIFY(!client.contains(u"client_name"_s) && !client.contains(u"contacts"_s));
        QVERIFY(!client.contains(u"unknown_member"_s));
    }

    void refusesBadMetadata_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const QString &name, const QJsonValue &value,
                            const QString &error = u"invalid_client_metadata"_s) {
            QTest::newRow(tag) << name << value << error;
        };
        const QString redirect = u"invalid_redirect_uri"_s;
        const auto uris = [](const QString &uri) { return QJsonArray {uri}; };
        row("no redirect URI", u"redirect_uris"_s, QJsonArray(), redirect);
        row("null redirect URIs", u"redirect_uris"_s, QJsonValue::Null, redirect);
        row("redirect URI as text", u"redirect_uris"_s, u"http://127.0.0.1/keyfob"_s);
        row("relative", u"redirect_uris"_s, uris(u"/callback"_s), redirect);
        row("fragment", u"redirect_uris"_s, uris(u"http://127.0.0.1/keyfob#x"_s), redirect);
        row("user info", u"redirect_uris"_s, uris(u"http://a@127.0.0.1/keyfob"_s), redirect);
        row("http elsewhere", u"redirect_uris"_s, uris(u"http://acme.example/callback"_s),
            redirect);
        row("scheme without a dot", u"redirect_uris"_s, uris(u"myapp:/callback"_s), redirect);
        row("script", u"redirect_uris"_s, uris(u"javascript:alert(1)"_s), redirect);
        row("too many", u"redirect_uris"_s,
            QJsonArray::fromStringList(QStringList(21, u"https://acme.example/"_s)));
        row("unknown response type", u"response_types"_s, QJsonArray {u"magic"_s});
        row("response type of a number", u"response_types"_s, QJsonArray {1});
        row("hybrid without implicit", u"grant_types"_s, QJsonArray {u"authorization_code"_s});
        row("unknown grant", u"grant_types"_s,
            QJsonArray {u"implicit"_s, u"authorization_code"_s, u"password"_s});
        row("client secret", u"token_endpoint_auth_method"_s, u"client_secret_basic"_s);
        row("application type", u"application_type"_s, u"tv"_s);
        row("web client on this machine", u"application_type"_s, u"web"_s, redirect);
        row("pairwise subjects", u"subject_type"_s, u"pairwise"_s);
        row("algorithm", u"id_token_signed_response_alg"_s, u"HS256"_s);
        row("name of a number", u"client_name"_s, 7);
        row("long name", u"client_name"_s, QString(2001, u'x'));
        row("log-out URI", u"post_logout_redirect_uris"_s, uris(u"http://acme.example/"_s));
        row("software statement", u"software_statement"_s, u"e30.e30."_s,
            u"invalid_software_statement"_s);
    }
    void refusesBadMetadata()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, error);
        QJsonObject metadata = nativeClient();
        metadata[name] = value;
        const auto response = create(metadata);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), error);
        QVERIFY(!json(response)[u"error_description"].toString().isEmpty());
        QVERIFY(!json(response).contains(u"client_id"_s));
    }

    void takesWhatNativeClientsMayUse_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("loopback") << u"http://127.0.0.1/callback"_s;
        QTest::newRow("loopback 6") << u"http://[::1]:8000/callback"_s;
        QTest::newRow("name of this machine") << u"http://localhost/callback"_s;
        QTest::newRow("https") << u"https://acme.example/callback?a=b"_s;
        QTest::newRow("own scheme") << u"com.example.app:/callback"_s;
    }
    void takesWhatNativeClientsMayUse()
    {
        QFETCH(QString, uri);
        QVERIFY(!registered(nativeClient(uri)).isEmpty());
    }

    void refusesWhatIsNoDescription()
    {
        const QUrl url = m_sandbox->url(u"/register"_s);
        QCOMPARE(errorOf(send("POST", url, "{")), u"invalid_client_metadata"_s);
        QCOMPARE(errorOf(send("POST", url, "[]")), u"invalid_client_metadata"_s);
        const QByteArray twice = R"({"redirect_uris":[],"redirect_uris":[]})";
        QCOMPARE(errorOf(send("POST", url, twice)), u"invalid_client_metadata"_s);
        QCOMPARE(send("POST", url, bytes(nativeClient()), {}, "text/plain").status, 400);
        QCOMPARE(send("GET", url).status, 405);
        QJsonObject large = nativeClient();
        large[u"unknown"_s] = QString(17 * 1024, u'x');
        QCOMPARE(create(large).status, 413);
    }

    void managesAClient()
    {
        const QJsonObject client = registered();
        const QUrl place = placeOf(client);
        QCOMPARE(json(send("GET", place, {}, tokenOf(client))), client);

        QJsonObject wish = updateOf(client);
        wish[u"client_name"_s] = u"Another name"_s;
        const auto response = send("PUT", place, bytes(wish), tokenOf(client));
        QCOMPARE(response.status, 200);
        const QJsonObject updated = json(response);
        QCOMPARE(updated[u"client_name"].toString(), u"Another name"_s);
        QCOMPARE(updated[u"client_id"], client[u"client_id"]);
        // The token changes with an update; the one before is worth nothing.
        QVERIFY(tokenOf(updated) != tokenOf(client));
        QCOMPARE(send("GET", place, {}, tokenOf(client)).status, 401);
        QCOMPARE(json(send("GET", place, {}, tokenOf(updated))), updated);

        // An update replaces everything (RFC 7592 2.2).
        wish.remove(u"client_name"_s);
        const QJsonObject again = json(send("PUT", place, bytes(wish), tokenOf(updated)));
        QVERIFY(!again.contains(u"client_name"_s));

        QCOMPARE(send("DELETE", place, {}, tokenOf(again)).status, 204);
        QCOMPARE(send("GET", place, {}, tokenOf(again)).status, 401);
    }

    void refusesBadUpdates()
    {
        const QJsonObject client = registered();
        const auto update = [&](const QString &name, const QJsonValue &value) {
            QJsonObject wish = updateOf(client);
            wish[name] = value;
            return errorOf(send("PUT", placeOf(client), bytes(wish), tokenOf(client)));
        };
        QCOMPARE(update(u"client_id"_s, u"another"_s), u"invalid_request"_s);
        QCOMPARE(update(u"client_id_issued_at"_s, 1), u"invalid_request"_s);
        QCOMPARE(update(u"registration_access_token"_s, u"x"_s), u"invalid_request"_s);
        QCOMPARE(update(u"redirect_uris"_s, QJsonArray()), u"invalid_redirect_uri"_s);
        // None of them changed anything.
        QCOMPARE(json(send("GET", placeOf(client), {}, tokenOf(client))), client);
    }

    void managesNothingWithoutTheToken()
    {
        const QJsonObject client = registered();
        const QJsonObject other = registered();
        const auto none = send("GET", placeOf(client));
        QCOMPARE(none.status, 401);
        QVERIFY(none.header("WWW-Authenticate").startsWith("Bearer"));
        QVERIFY(!none.header("WWW-Authenticate").contains("error="));
        const auto wrong = send("DELETE", placeOf(client), {}, tokenOf(other));
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.header("WWW-Authenticate").contains("error=\"invalid_token\""));
        const QUrl builtIn = m_sandbox->url(u"/register/keyfob-sandbox"_s);
        QCOMPARE(send("GET", builtIn).status, 401);
        QCOMPARE(send("POST", placeOf(client), "{}", tokenOf(client)).status, 405);
        QCOMPARE(send("GET", placeOf(client), {}, tokenOf(client)).status, 200);
    }

    void signsInWithARegisteredClient_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("implicit") << u"id_token token"_s;
        QTest::newRow("code") << u"code"_s;
    }
    void signsInWithARegisteredClient()
    {
        QFETCH(QString, type);
        const QJsonObject client = registered();
        auto tenant = tenantWith(client);
        QVERIFY(tenant);
        tenant->responseType = *parseResponseType(type);
        World world(*tenant);
        const auto session = await(world.client->signIn());
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail()));
        QCOMPARE(session->email, u"emma@timesheets.example"_s);
        ApiRequest timesheets;
        timesheets.path = u"/timesheets"_s;
        const auto answer = await(world.client->send(timesheets));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
    }

    void knowsNoClientThatIsGone()
    {
        const QJsonObject client = registered();
        const auto tenant = tenantWith(client);
        QVERIFY(tenant);
        QCOMPARE(send("DELETE", placeOf(client), {}, tokenOf(client)).status, 204);
        World world(*tenant);
        const auto session = await(world.client->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::PageLoadFailed);
    }

    void allowsOnlyWhatWasRegistered()
    {
        QJsonObject metadata = nativeClient();
        metadata[u"response_types"_s] = QJsonArray {u"code"_s};
        metadata[u"grant_types"_s] = QJsonArray {u"authorization_code"_s};
        auto tenant = tenantWith(registered(metadata));
        QVERIFY(tenant);
        World world(*tenant);
        const auto session = await(world.client->signIn());
        QVERIFY(!session);
        QVERIFY(session.error().detail().contains(u"unauthorized_client"_s));
    }

    void takesTheInitialAccessTokenThatItMade()
    {
        SandboxProcess sandbox({u"--registration"_s, u"token"_s});
        QVERIFY(sandbox.isReady());
        const QByteArray token = sandbox.initialAccessToken().reveal().toByteArray();
        QVERIFY(token.size() > 40);
        const QUrl url = sandbox.url(u"/register"_s);
        const auto none = send("POST", url, bytes(nativeClient()));
        QCOMPARE(none.status, 401);
        QVERIFY(!none.header("WWW-Authenticate").contains("error="));
        const auto wrong = send("POST", url, bytes(nativeClient()), token + 'x');
        QCOMPARE(wrong.status, 401);
        QCOMPARE(errorOf(wrong), u"invalid_token"_s);
        QCOMPARE(send("POST", url, bytes(nativeClient()), token).status, 201);
    }

    void takesTheInitialAccessTokenOfAFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("the-token-of-the-file\n");
        file.close();
        SandboxProcess sandbox(
            {u"--registration"_s, u"token"_s, u"--initial-access-token-file"_s, file.fileName()});
        QVERIFY(sandbox.isReady());
        QVERIFY(sandbox.initialAccessToken().isEmpty()); // It is not printed.
        const QUrl url = sandbox.url(u"/register"_s);
        QCOMPARE(send("POST", url, bytes(nativeClient()), "another").status, 401);
        QCOMPARE(send("POST", url, bytes(nativeClient()), "the-token-of-the-file").status, 201);
        SandboxProcess without({u"--registration"_s, u"token"_s, u"--initial-access-token-file"_s,
                                u"/nowhere/token"_s});
        QVERIFY(!without.isReady());
    }

    void registersOnlySoMany()
    {
        SandboxProcess sandbox({u"--registration"_s, u"open"_s});
        const QUrl url = sandbox.url(u"/register"_s);
        const QByteArray body = bytes(nativeClient());
        QJsonObject last;
        for (int i = 0; i < 100; ++i) {
            last = json(send("POST", url, body));
            QVERIFY(last.contains(u"client_id"_s));
        }
        QCOMPARE(send("POST", url, body).status, 429);
        QCOMPARE(send("DELETE", placeOf(last), {}, tokenOf(last)).status, 204);
        QCOMPARE(send("POST", url, body).status, 201);
    }
};

KEYFOB_SUITE(TestSandboxRegistration)
#include "tst_sandboxregistration.moc"
