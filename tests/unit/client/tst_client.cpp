// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/client.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/faultystore.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "support/testcertificates.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "vault/memorystore.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

namespace {

/// A provider, a person who signs in at once, and a keychain.
struct Place
{
    std::unique_ptr<Client> client()
    {
        ClientOptions options;
        options.markerFile = folder.filePath(QStringLiteral("marker"));
        options.userAgent = &agent;
        options.store = &store;
        options.clock = &clock;
        if (!account.isEmpty())
            options.account = account;
        Tenant tenant = provider.tenant();
        if (changeTenant)
            changeTenant(tenant);
        return std::make_unique<Client>(tenant, options);
    }

    QTemporaryDir folder;
    FakeProvider provider;
    std::function<void(Tenant &)> changeTenant;
    FakeClock clock {1700000000};
    MemoryStore store;
    QString account;
    FakeUserAgent agent {[this](const Visit &visit) {
        const bool authorizes = visit.url.path() == QLatin1StringView("/authorize");
        VisitResult result;
        result.callback = Secret(authorizes ? provider.answer(visit.url)
                                            : QByteArray("https://app.example.com/cb"));
        return std::optional<Expected<VisitResult>>(result);
    }};
};

/// A client certificate whose key opens with "open".
struct LockedKey
{
    LockedKey()
    {
        certificates.clientCertificate(QStringLiteral("client"), QStringLiteral("ca"));
        certificates.openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"),
                              QStringLiteral("-in"), QStringLiteral("client.key"),
                              QStringLiteral("-out"), QStringLiteral("locked.key"),
                              QStringLiteral("-passout"), QStringLiteral("pass:open")});
    }

    void isFor(Tenant &tenant) const
    {
        tenant.clientCertificateFile = certificates.path(QStringLiteral("client.pem"));
        tenant.clientKeyFile = certificates.path(QStringLiteral("locked.key"));
    }

    TestCertificates certificates;
};

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInKeepsAndSignsOut()
    {
        Place place;
        {
            const auto client = place.client();
            QVERIFY(client);
            QVERIFY(!client->isBusy());
            const auto session = await(client->signIn());
            QVERIFY2(session, session ? "" : qPrintable(session.error().detail()));
            QVERIFY(client->isSignedIn());
            QVERIFY(session->subject == client->session()->subject);
            await(client->waitForSaved());
        }
        QCOMPARE(place.agent.visits.size(), 1);

        const auto client = place.client();
        QVERIFY(await(client->signIn())); // the kept one
        QCOMPARE(place.agent.visits.size(), 1);
        QVERIFY(await(client->signOut()));
        QVERIFY(!client->session());
        await(client->waitForSaved());

        const auto again = place.client();
        const auto kept = await(again->restore());
        QVERIFY(kept && !*kept);
    }

    void restoresWithoutAskingAnybody()
    {
        Place place;
        const auto client = place.client();
        const auto kept = await(client->restore());
        QVERIFY(kept && !*kept);
        QVERIFY(place.agent.visits.isEmpty());
        QCOMPARE(client->state(), Client::State::SignedOut);
    }

    void isBusyWhileItWorks()
    {
        Place place;
        place.agent.person = [](const Visit &) { return std::nullopt; };
        const auto client = place.client();
        QSignalSpy changed(client.get(), &Client::stateChanged);
        auto task = client->signIn();
        QVERIFY(client->isBusy());
        QVERIFY(QTest::qWaitFor([&] { return place.agent.visits.size() == 1; }));
        QVERIFY(client->isBusy());
        client->cancel();
        const auto session = await(std::move(task));
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::Cancelled);
        QVERIFY(!client->isBusy());
        QVERIFY(!changed.isEmpty());
    }

    void accountsAreApart()
    {
        Place place;
        {
            const auto client = place.client();
            QVERIFY(await(client->signIn()));
            await(client->waitForSaved());
        }
        place.account = QStringLiteral("other");
        const auto other = await(place.client()->restore());
        QVERIFY(other && !*other);
        place.account.clear();
        const auto same = await(place.client()->restore());
        QVERIFY(same && *same);
    }

    void programsAreApart()
    {
        Place place;
        {
            const auto client = place.client();
            QVERIFY(await(client->signIn()));
            await(client->waitForSaved());
        }
        const QString name = QCoreApplication::applicationName();
        QCoreApplication::setApplicationName(QStringLiteral("another"));
        const auto client = place.client();
        QCoreApplication::setApplicationName(name);
        const auto other = await(client->restore());
        QVERIFY(other && !*other);
    }

    void saysWhatIsWrongWithTheTenantFile()
    {
        Client client(QStringLiteral("/nowhere/tenant.json"));
        QVERIFY(client.error());
        QCOMPARE(client.error()->code(), ErrorCode::TenantFileUnreadable);
        QCOMPARE(await(client.signIn()).error(), *client.error());
        QCOMPARE(await(client.get(QStringLiteral("/timesheets"))).error(), *client.error());
        QCOMPARE(await(client.signOut()).error(), *client.error());
        QVERIFY(!client.isBusy());
        QVERIFY(!client.session());
        await(client.waitForSaved());
    }

    void aTenantWithoutAnApiHasNothingToSendTo()
    {
        Place place;
        ClientOptions options;
        options.userAgent = &place.agent;
        options.store = &place.store;
        Tenant tenant = place.provider.tenant();
        tenant.apiBaseUrl.clear();
        const auto client = std::make_unique<Client>(tenant, options);
        QVERIFY(!client->error());
        QVERIFY(!client->apiClient());
        const auto response = await(client->send({}));
        QVERIFY(!response);
        QCOMPARE(response.error().code(), ErrorCode::InvalidRequest);
    }

    /// A program on a machine without the sign-in window.
    void withoutAWindowItTakesTheBrowser()
    {
        Place place;
        QList<QUrl> opened;
        ClientOptions options;
        options.store = &place.store;
        options.openBrowser = [&opened](const QUrl &url) {
            opened.append(url);
            return true;
        };
        Tenant tenant = place.provider.tenant(QStringLiteral("code"));
        tenant.loopbackRedirectUri = QUrl(QStringLiteral("http://127.0.0.1/cb"));
        const auto client = std::make_unique<Client>(tenant, options);
        QVERIFY(!client->error());
        auto task = client->signIn();
        QVERIFY(QTest::qWaitFor([&] { return opened.size() == 1; }));
        QCOMPARE(opened.first().path(), QStringLiteral("/authorize"));
        client->cancel();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
    }

    void aBrowsersAnswerHasToBeTheIssuers_data()
    {
        QTest::addColumn<bool>("ownsRedirectUri");
        QTest::addColumn<bool>("sendsIssuer");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isTaken");
        const QString common = QStringLiteral("/cb");
        QTest::newRow("nobody says") << false << false << common << false;
        QTest::newRow("the program says") << true << false << common << true;
        QTest::newRow("iss") << false << true << common << true;
        QTest::newRow("the issuer's host in the path")
            << false << false << QStringLiteral("/cb/127.0.0.1") << true;
    }
    /// It could have been another issuer's page, with a code of that one's (RFC 9700 4.4).
    void aBrowsersAnswerHasToBeTheIssuers()
    {
        QFETCH(bool, ownsRedirectUri);
        QFETCH(bool, sendsIssuer);
        QFETCH(QString, path);
        QFETCH(bool, isTaken);
        Place place;
        if (sendsIssuer)
            place.provider.moreParameters = {{"iss", place.provider.issuer().toUtf8()}};
        QNetworkAccessManager pages;
        ClientOptions options;
        options.store = &place.store;
        options.clock = &place.clock;
        options.ownsRedirectUri = ownsRedirectUri;
        options.openBrowser = [&place, &pages](const QUrl &url) {
            QNetworkReply *reply =
                pages.get(QNetworkRequest(QUrl::fromEncoded(place.provider.answer(url))));
            connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
            return true;
        };
        Tenant tenant = place.provider.tenant(QStringLiteral("code"));
        tenant.loopbackRedirectUri = QUrl(QStringLiteral("http://127.0.0.1") + path);
        tenant.userAgent = UserAgentChoice::System;
        const auto client = std::make_unique<Client>(tenant, options);
        QVERIFY(!client->error());
        const auto signedIn = await(client->signIn());
        QCOMPARE(signedIn.has_value(), isTaken);
        QCOMPARE(place.provider.requests("/token"), isTaken ? 1 : 0);
        if (!isTaken)
            QCOMPARE(signedIn.error().code(), ErrorCode::ResponseIssuerMismatch);
    }

    void asksForThePassphraseOfTheClientKey()
    {
        const LockedKey key;
        Place place;
        QList<NetworkSecrets::Question> asked;
        QByteArrayList passphrases {"shut", "open"};
        ClientOptions options;
        options.userAgent = &place.agent;
        options.store = &place.store;
        options.clock = &place.clock;
        Tenant tenant = place.provider.tenant();
        key.isFor(tenant);
        const Client unasked(tenant, options);
        QVERIFY(unasked.error());
        QCOMPARE(unasked.error()->code(), ErrorCode::PassphraseRequired);

        QList<CertificateUse> uses;
        options.allowCertificate = [&](CertificateUse use) -> QCoro::Task<bool> {
            uses.append(use);
            co_return true;
        };
        options.ask = [&](NetworkSecrets::Question question)
            -> QCoro::Task<Expected<NetworkSecrets::Answer>> {
            asked.append(question);
            NetworkSecrets::Answer answer;
            answer.secret = Secret(passphrases.takeFirst());
            co_return answer;
        };
        const auto client = std::make_unique<Client>(tenant, options);
        QVERIFY(!client->error());
        QVERIFY(asked.isEmpty());
        QVERIFY(await(client->signIn()));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.first().keyFile, tenant.clientKeyFile);
        QVERIFY(!asked.first().again);
        QVERIFY(asked.last().again);
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.first().fingerprint.size(), 64);
        QVERIFY(!uses.first().subject.isEmpty());
        QCOMPARE(uses.first().origins.size(), 1);
        QVERIFY(await(client->signOut()));
        QVERIFY(await(client->signIn()));
        QCOMPARE(asked.size(), 2);
    }

    /// Whoever listens may ask it anything to its end.
    void mayGoWhileItWorks_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("the provider is asked") << false;
        QTest::newRow("the keychain hangs") << true;
    }
    void mayGoWhileItWorks()
    {
        QFETCH(bool, locked);
        const LockedKey key;
        Place place;
        FaultyStore store;
        if (locked)
            store.callsLeft = 0;
        int questions = 0;
        ClientOptions options;
        options.userAgent = &place.agent;
        options.store = &store;
        options.allowCertificate = [](CertificateUse) -> QCoro::Task<bool> { co_return true; };
        options.ask =
            [&](NetworkSecrets::Question) -> QCoro::Task<Expected<NetworkSecrets::Answer>> {
            ++questions;
            co_return fail(Error::cancelled());
        };
        Tenant tenant = place.provider.tenant();
        if (locked)
            key.isFor(tenant);
        auto client = std::make_unique<Client>(tenant, options);
        QVERIFY(!client->error());
        bool isBusy = false;
        connect(client.get(), &Client::stateChanged, this,
                [&, made = client.get()] { isBusy = made->isBusy(); });
        auto task = client->signIn();
        QTRY_VERIFY(isBusy);
        client.reset();
        store.release();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(questions, 0);
    }

    void aCertificateIsShownOnlyWhereThatIsAllowed_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("nobody says") << -1;
        QTest::newRow("no") << 0;
        QTest::newRow("yes") << 1;
    }
    void aCertificateIsShownOnlyWhereThatIsAllowed()
    {
        QFETCH(int, answer);
        TestCertificates certificates;
        certificates.clientCertificate(QStringLiteral("client"), QStringLiteral("ca"));
        QSslConfiguration tls = certificates.server();
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        tls.setCaCertificates(certificates.authorities());
        bool shown = false;
        HttpServer server(
            [&shown](const HttpServer::Request &, QTcpSocket *socket) {
                shown = shown || !qobject_cast<QSslSocket *>(socket)->peerCertificate().isNull();
                socket->write(HttpServer::response(404, "{}"));
            },
            tls);
        Place place;
        ClientOptions options;
        options.userAgent = &place.agent;
        options.store = &place.store;
        if (answer >= 0) {
            options.allowCertificate = [answer](CertificateUse) -> QCoro::Task<bool> {
                co_return answer == 1;
            };
        }
        Tenant tenant = place.provider.tenant();
        tenant.issuer = server.url();
        tenant.caFile = certificates.path(QStringLiteral("ca.pem"));
        tenant.clientCertificateFile = certificates.path(QStringLiteral("client.pem"));
        tenant.clientKeyFile = certificates.path(QStringLiteral("client.key"));
        const auto client = std::make_unique<Client>(tenant, options);
        QVERIFY(!client->error());
        QVERIFY(!await(client->signIn())); // the provider has no description
        QVERIFY(!server.requests().isEmpty());
        QCOMPARE(shown, answer == 1);
    }

    void anotherTenantFileDoesNotGetTheSession()
    {
        Place place;
        {
            const auto client = place.client();
            QVERIFY(await(client->signIn()));
            await(client->waitForSaved());
        }
        place.changeTenant = [](Tenant &tenant) {
            tenant.apiBaseUrl = QUrl(QStringLiteral("https://api.thief.example"));
        };
        const auto other = place.client();
        const auto kept = await(other->restore());
        QVERIFY(!kept);
        QCOMPARE(kept.error().code(), ErrorCode::ConfigurationChanged);
        QVERIFY(!other->isSignedIn());
        QCOMPARE(other->configurationDifferences().size(), 1);
        QCOMPARE(place.agent.visits.size(), 1);
        const auto agreed = await(other->acceptConfiguration());
        QVERIFY(agreed);
        QVERIFY(other->isSignedIn());
        QCOMPARE(place.agent.visits.size(), 1);
        await(other->waitForSaved());

        place.changeTenant = {};
        const auto first = place.client();
        QVERIFY(await(first->signIn())); // asks the person to log in
        QCOMPARE(place.agent.visits.size(), 2);
    }

    void withNeitherItSaysSo()
    {
        Place place;
        ClientOptions options;
        options.store = &place.store;
        const auto client = std::make_unique<Client>(place.provider.tenant(), options);
        QVERIFY(!client->error());
        const auto session = await(client->signIn());
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::UserAgentUnavailable);
    }
};

KEYFOB_SUITE(TestClient)
#include "tst_client.moc"
