// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/origin.h"
#include "support/httpserver.h"
#include "support/suite.h"
#include "world.h"

#include <QTcpSocket>
#include <QTest>

using namespace Keyfob;
using State = AuthService::State;

/// What is done before anybody waits for it.
class TestWorkingAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowGetsReadyForASignInThatMayCome()
    {
        World world;
        world.start();
        world.service->warmUp();
        QTRY_COMPARE(world.agent.expected.size(), 1);
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(await(world.service->signIn()));
        const Visit expected = world.agent.expected.first();
        const Visit visit = world.agent.visits.first();
        QCOMPARE(originOf(expected.url), originOf(visit.url));
        QCOMPARE(expected.redirectUri, visit.redirectUri);
        QCOMPARE(expected.hosts, visit.hosts);
        QVERIFY(expected.cookies.isEmpty() && expected.state.isEmpty());
        QVERIFY(!expected.url.hasQuery());
        QCOMPARE(world.provider.requests("/.well-known/openid-configuration"), 1);
    }

    void aWindowGetsReadyForWhoeverMayBeAskedForMore()
    {
        World world;
        world.start();
        QVERIFY(await(world.service->signIn()));
        world.service->warmUp();
        QTRY_COMPARE(world.agent.expected.size(), 1);
        QVERIFY(world.agent.expected.first().cookies.isEmpty());
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void nothingGetsReadyWhereNoWindowWillOpen_data()
    {
        QTest::addColumn<bool>("inBrowser");
        QTest::addColumn<bool>("interacting");
        QTest::addColumn<bool>("metered");
        QTest::addColumn<bool>("savesPower");
        QTest::newRow("in the browser") << true << false << false << false;
        QTest::newRow("one is open") << false << true << false << false;
        QTest::newRow("metered") << false << false << true << false;
        QTest::newRow("battery saver") << false << false << false << true;
    }
    void nothingGetsReadyWhereNoWindowWillOpen()
    {
        QFETCH(const bool, inBrowser);
        QFETCH(const bool, interacting);
        QFETCH(const bool, metered);
        QFETCH(const bool, savesPower);
        World world;
        world.saving.setMetered(metered);
        world.saving.setSavesPower(savesPower);
        world.changeTenant = [inBrowser](Tenant &tenant) {
            if (inBrowser)
                tenant.userAgent = UserAgentChoice::System;
        };
        world.restart();
        world.start();
        std::optional<QCoro::Task<Expected<void>>> signIn;
        if (interacting) {
            world.agent.person = [](const Visit &) { return std::nullopt; };
            signIn = world.service->signIn();
            QTRY_COMPARE(world.agent.visits.size(), 1);
        }
        const int before = world.provider.requests("/.well-known/openid-configuration");
        world.service->warmUp();
        QVERIFY(world.agent.expected.isEmpty());
        QCOMPARE(world.provider.requests("/.well-known/openid-configuration"), before);
        world.service->cancel();
        if (signIn)
            QCOMPARE(await(std::move(*signIn)).error().code(), ErrorCode::Cancelled);
    }

    void aProviderThatCannotBeReachedAheadIsNoProblemYet()
    {
        World world;
        world.start();
        world.provider.discovery.insert(u"issuer", QStringLiteral("https://evil.example/"));
        world.service->warmUp();
        QTRY_COMPARE(world.provider.requests("/.well-known/openid-configuration"), 1);
        QVERIFY(world.agent.expected.isEmpty());
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void theApiIsConnectedWhileThePersonSignsIn_data()
    {
        QTest::addColumn<bool>("metered");
        QTest::addColumn<bool>("savesPower");
        QTest::addColumn<int>("connections");
        QTest::newRow("at home") << false << false << 1;
        QTest::newRow("metered") << true << false << 0;
        QTest::newRow("battery saver") << false << true << 0;
    }
    void theApiIsConnectedWhileThePersonSignsIn()
    {
        QFETCH(const bool, metered);
        QFETCH(const bool, savesPower);
        QFETCH(const int, connections);
        HttpServer api([](const HttpServer::Request &, QTcpSocket *) {});
        World world;
        world.saving.setMetered(metered);
        world.saving.setSavesPower(savesPower);
        world.changeTenant = [&api](Tenant &tenant) { tenant.apiBaseUrl = api.url(); };
        world.restart();
        world.start();
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto signIn = world.service->signIn();
        QTRY_COMPARE(world.agent.visits.size(), 1);
        QTRY_COMPARE(world.service->state(), State::AwaitingUser);
        // What was begun before this has come by then.
        HttpServer other([](const HttpServer::Request &, QTcpSocket *) {});
        world.http.connectAhead(other.url());
        QTRY_COMPARE(other.connections(), 1);
        QTRY_COMPARE(api.connections(), connections);
        QCOMPARE(api.requests().size(), 0);
        world.service->cancel();
        QCOMPARE(await(std::move(signIn)).error().code(), ErrorCode::Cancelled);
    }

    void anApiThatCannotBeReachedIsNoProblemYet()
    {
        HttpServer api([](const HttpServer::Request &, QTcpSocket *) {});
        api.close();
        World world;
        world.changeTenant = [&api](Tenant &tenant) { tenant.apiBaseUrl = api.url(); };
        world.restart();
        world.signIn();
        QCOMPARE(world.service->state(), State::SignedIn);
    }
};

KEYFOB_SUITE(TestWorkingAhead)
#include "tst_workingahead.moc"
