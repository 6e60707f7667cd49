// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/client.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/memorystore.h"

#include <QDir>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Keyfob;

namespace {

/// A person who logs in at once at a provider that lets its configuration and keys be kept for ten
/// minutes, and whose access lasts five.
struct NextStart
{
    NextStart()
    {
        provider.caching = "Cache-Control: max-age=600\r\n";
        provider.tag = "\"1\"";
        provider.lifetime = 300;
    }

    std::unique_ptr<Client> client()
    {
        (void)copies();
        Tenant tenant = provider.tenant(responseType);
        tenant.apiBaseUrl = api.url();
        ClientOptions options;
        options.markerFile = folder.filePath(QStringLiteral("marker"));
        options.cacheFolder = folder.filePath(QStringLiteral("cache"));
        options.userAgent = &agent;
        options.store = &store;
        options.clock = &clock;
        return std::make_unique<Client>(tenant, options);
    }
    /// Somebody logged in, and the program ended.
    void signInBefore()
    {
        const auto first = client();
        QVERIFY(await(first->signIn()));
        await(first->waitForSaved());
        QCOMPARE(published(), 2);
        QCOMPARE(copies().size(), 2);
        provider.forgetRequests();
    }
    /// Requests for configuration and keys.
    int published() const
    {
        return provider.requests("/.well-known/openid-configuration") + provider.requests("/keys");
    }
    QStringList copies() const
    {
        QThreadPool::globalInstance()->waitForDone(); // what is written meanwhile
        return QDir(folder.filePath(QStringLiteral("cache/providers"))).entryList(QDir::Files);
    }

    QString responseType = QStringLiteral("id_token token");
    QTemporaryDir folder;
    FakeProvider provider;
    HttpServer api {[](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write(HttpServer::response(200, "{}"));
        socket->disconnectFromHost();
    }};
    FakeClock clock {provider.now};
    MemoryStore store;
    FakeUserAgent agent {[this](const Visit &visit) {
        VisitResult result;
        const bool authorizes = visit.url.path() == QLatin1StringView("/authorize");
        result.callback = Secret(authorizes ? provider.answer(visit.url)
                                            : QByteArray("https://app.example.com/cb"));
        result.cookies = Secret("sso");
        return std::optional<Expected<VisitResult>>(result);
    }};
};

} // namespace

/// What a program has of its provider from the one before.
class TestClientCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartCallsTheApiWithoutAskingForThem_data()
    {
        QTest::addColumn<QString>("responseType");
        QTest::addColumn<int>("seconds"); // until the next start
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("notModified");
        const auto visit = QStringLiteral("id_token token");
        const auto refresh = QStringLiteral("code");
        QTest::newRow("renewed by a visit") << visit << 400 << 0 << 0;
        QTest::newRow("renewed by a refresh token") << refresh << 400 << 0 << 0;
        QTest::newRow("later") << visit << 700 << 2 << 2;
        QTest::newRow("a day later") << visit << 24 * 3600 << 2 << 0;
    }
    void theNextStartCallsTheApiWithoutAskingForThem()
    {
        QFETCH(QString, responseType);
        QFETCH(int, seconds);
        NextStart place;
        place.responseType = responseType;
        place.signInBefore();
        place.clock.advance(seconds);
        place.provider.now += seconds;
        const auto client = place.client();
        QVERIFY(await(client->restore()));
        QVERIFY(await(client->get(QStringLiteral("/x"))));
        QTEST(place.published(), "requests");
        QTEST(int(place.provider.notModified.size()), "notModified");
    }

    void soDoesALogin()
    {
        NextStart place;
        place.signInBefore();
        place.store.clear();
        const auto client = place.client();
        client->warmUp();
        QVERIFY(await(client->signIn()));
        QVERIFY(await(client->get(QStringLiteral("/x"))));
        QCOMPARE(place.published(), 0);
    }

    void aLoginThatFailedAsksAnew()
    {
        NextStart place;
        place.signInBefore();
        place.store.clear();
        place.provider.discovery.insert(
            u"authorization_endpoint", place.provider.issuer() + QStringLiteral("moved/authorize"));
        place.provider.tag = "\"2\"";
        const auto logsIn = std::exchange(place.agent.person, [](const Visit &) {
            return Expected<VisitResult>(fail(Error::cancelled())); // looked at a page that is gone
        });
        const auto client = place.client();
        QVERIFY(!await(client->signIn()));
        QCOMPARE(place.published(), 0);
        place.agent.person = logsIn;
        (void)await(client->signIn());
        QCOMPARE(place.agent.visits.last().url.path(), QStringLiteral("/moved/authorize"));
    }

    void loggingOutRemovesThem()
    {
        NextStart place;
        place.signInBefore();
        const auto client = place.client();
        QVERIFY(await(client->signIn()));
        QCOMPARE(place.copies().size(), 2);
        QVERIFY(await(client->signOut()));
        QVERIFY(place.copies().isEmpty());
    }

    void soDoesAnAccountThatGoes()
    {
        NextStart place;
        place.signInBefore();
        place.store.clear();
        QVERIFY(await(place.client()->removeSession()));
        QVERIFY(place.copies().isEmpty());
    }
};

KEYFOB_SUITE(TestClientCopies)
#include "tst_clientcopies.moc"
