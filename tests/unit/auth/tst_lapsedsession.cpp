// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "world.h"

#include <QSignalSpy>

#include <vector>

using namespace Keyfob;
using State = AuthService::State;

namespace {

using Outcome = std::optional<Expected<VisitResult>>;

AccessTokenRequest interactiveRequest()
{
    AccessTokenRequest request;
    request.interactive = true;
    return request;
}

/// Signed in, and the provider renews nothing unseen from now on.
void endAtProvider(World &world)
{
    world.signIn();
    world.provider.silentError = "login_required";
    world.provider.changeTokenResponse = {};
    world.provider.skipRefreshToken();
    world.pass(3600);
}

int windows(const World &world)
{
    return static_cast<int>(std::count_if(world.agent.visits.begin(), world.agent.visits.end(),
                                          [](const Visit &visit) { return visit.visible; }));
}

void becomeAnotherPerson(World &world, const QString &subject)
{
    world.provider.changeClaims = [subject](QJsonObject &claims) {
        claims.insert(u"sub", subject);
    };
    world.provider.changeSecondClaims = world.provider.changeClaims;
    world.provider.userInfo.insert(u"sub", subject);
}

} // namespace

/// A session that only the person can renew: they are asked once, and what waited goes on.
class TestLapsedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedForWhatRunsInTheBackground_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("by visit") << "id_token token";
        QTest::newRow("by refresh token") << "code";
    }
    void nobodyIsAskedForWhatRunsInTheBackground()
    {
        QFETCH(QString, type);
        World world(type);
        endAtProvider(world);
        QSignalSpy states(world.service.get(), &AuthService::stateChanged);
        QSignalSpy lapses(world.service.get(), &AuthService::reauthenticationRequiredChanged);
        world.service->checkExpiry(); // the timer
        QTRY_VERIFY(world.service->isReauthenticationRequired());
        QVERIFY(!await(world.service->accessToken()));
        QCOMPARE(windows(world), 1); // the sign-in's own
        QCOMPARE(states.size(), 0); // what is on the screen stays
        QCOMPARE(lapses.size(), 1);
        QVERIFY(world.service->session());
        QVERIFY(!world.service->session()->hasAccessToken);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("Log in again")));
        QTRY_VERIFY(world.isKeychainEmpty());
        const auto visits = world.agent.visits.size();
        world.pass(60);
        world.service->checkExpiry();
        QVERIFY(!world.service->isRenewing());
        QCOMPARE(world.agent.visits.size(), visits); // it is not tried again
    }

    void aCallOfThePersonOpensTheWindowAndGoesOn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("lapsedBefore");
        QTest::newRow("by visit, lapsed before") << "id_token token" << true;
        QTest::newRow("by visit, lapses now") << "id_token token" << false;
        QTest::newRow("by refresh token, lapsed before") << "code" << true;
        QTest::newRow("by refresh token, lapses now") << "code" << false;
    }
    void aCallOfThePersonOpensTheWindowAndGoesOn()
    {
        QFETCH(QString, type);
        QFETCH(bool, lapsedBefore);
        World world(type);
        endAtProvider(world);
        if (lapsedBefore)
            QVERIFY(!await(world.service->accessToken()));
        QCOMPARE(world.service->isReauthenticationRequired(), lapsedBefore);
        QSignalSpy states(world.service.get(), &AuthService::stateChanged);
        QSignalSpy asks(world.service.get(), &AuthService::interactingChanged);

        const auto token = await(world.service->accessToken(interactiveRequest()));
        QVERIFY(token);
        QVERIFY(!token->isEmpty());
        QCOMPARE(states.size(), 0);
        QCOMPARE(asks.size(), 2);
        const Visit &visit = world.agent.visits.last();
        QVERIFY(visit.visible);
        QVERIFY(visit.cookies == Secret("sso-cookie")); // one click is enough
        QVERIFY(!visit.url.query().contains(QLatin1StringView("prompt=")));
        QVERIFY(!world.service->isReauthenticationRequired());
        QVERIFY(!world.service->hasNotice());
        QVERIFY(*await(world.service->accessToken()) == *token);
        QCOMPARE(windows(world), 2);
        QTRY_VERIFY(!world.isKeychainEmpty());
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void thePersonIsNamedToTheProvider()
    {
        World world;
        world.provider.userInfo.insert(u"email", QStringLiteral("emma@example.com"));
        endAtProvider(world);
        QVERIFY(!world.agent.visits.first().url.query().contains(QLatin1StringView("login_hint")));
        QVERIFY(await(world.service->accessToken(interactiveRequest())));
        QVERIFY(world.agent.visits.last()
                    .url.query(QUrl::FullyDecoded)
                    .contains(QLatin1StringView("login_hint=emma@example.com")));
    }

    void aSessionWithNothingToRenewItWithAsksToo()
    {
        World world;
        world.agent.person = [&](const Visit &visit) -> Outcome {
            return Expected<VisitResult>(
                VisitResult {Secret(world.provider.answer(visit.url)), {}}); // no cookies
        };
        world.signIn();
        world.pass(3600);
        QVERIFY(*await(world.service->accessToken(interactiveRequest()))
                == Secret("front-token-2"));
        QCOMPARE(windows(world), 2);
    }

    void aHundredWhoWaitShareOneWindow()
    {
        World world;
        endAtProvider(world);
        world.agent.person = [&](const Visit &visit) -> Outcome {
            return visit.visible ? Outcome() : world.signInAtOnce(visit);
        };
        std::vector<QCoro::Task<Expected<Secret>>> tasks;
        for (int i = 0; i < 100; ++i)
            tasks.push_back(world.service->accessToken(interactiveRequest()));
        QTRY_COMPARE(windows(world), 2);
        QVERIFY(world.service->isInteracting());
        tasks.push_back(world.service->accessToken(interactiveRequest())); // comes late
        world.service->raiseSignIn();
        QCOMPARE(world.agent.raised, 1);
        const auto background = await(world.service->accessToken()); // does not wait
        QCOMPARE(background.error().code(), ErrorCode::LoginRequired);

        world.agent.finish(*world.signInAtOnce(world.agent.visits.last()));
        for (auto &task : tasks) {
            const auto token = await(std::move(task));
            QVERIFY(token);
            QVERIFY(*token == Secret("front-token-2"));
        }
        QCOMPARE(windows(world), 2);
        QVERIFY(!world.service->isInteracting());
    }

    void closingTheWindowEndsWhatWaitsAndKeepsTheRest()
    {
        World world;
        endAtProvider(world);
        const auto person = std::exchange(world.agent.person, [&](const Visit &visit) -> Outcome {
            return visit.visible ? Outcome() : world.signInAtOnce(visit);
        });
        auto one = world.service->accessToken(interactiveRequest());
        auto two = world.service->accessToken(interactiveRequest());
        QTRY_COMPARE(windows(world), 2);
        world.service->cancel();
        QCOMPARE(await(std::move(one)).error().code(), ErrorCode::LoginRequired);
        const auto second = await(std::move(two));
        QVERIFY(second.error().message().contains(QLatin1StringView("Log in again")));
        QCOMPARE(windows(world), 2);
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->isReauthenticationRequired());
        QVERIFY(world.service->hasNotice());
        world.agent.person = person; // the next time they do
        QVERIFY(await(world.service->accessToken(interactiveRequest())));
        QVERIFY(!world.service->isReauthenticationRequired());
    }

    void anotherPersonDoesNotGoOn()
    {
        World world;
        endAtProvider(world);
        becomeAnotherPerson(world, QStringLiteral("s2"));
        const auto token = await(world.service->accessToken(interactiveRequest()));
        QCOMPARE(token.error().code(), ErrorCode::SubjectMismatch);
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->isReauthenticationRequired());
        QVERIFY(!world.service->session()->hasAccessToken);
        QVERIFY(world.isKeychainEmpty());
        becomeAnotherPerson(world, QStringLiteral("s1"));
        QVERIFY(await(world.service->accessToken(interactiveRequest())));
        QVERIFY(!world.service->isReauthenticationRequired());
    }

    void whatAnotherPersonWasGivenIsGivenBack()
    {
        World world(QStringLiteral("code"));
        endAtProvider(world);
        becomeAnotherPerson(world, QStringLiteral("s2"));
        QCOMPARE(await(world.service->accessToken(interactiveRequest())).error().code(),
                 ErrorCode::SubjectMismatch);
        QTRY_COMPARE(world.provider.revoked.size(), 1);
        QCOMPARE(world.provider.revoked.first(), world.provider.refreshToken());
        becomeAnotherPerson(world, QStringLiteral("s1"));
        QVERIFY(await(world.service->accessToken(interactiveRequest())));
        QCOMPARE(world.provider.revoked.size(), 1); // theirs is kept
    }

    void aWindowThatFailsSaysWhy()
    {
        World world;
        endAtProvider(world);
        world.agent.person = [&](const Visit &visit) -> Outcome {
            if (!visit.visible)
                return world.signInAtOnce(visit);
            return Expected<VisitResult>(
                fail(ErrorCode::UserAgentUnavailable, QStringLiteral("Told to fail.")));
        };
        QCOMPARE(await(world.service->accessToken(interactiveRequest())).error().code(),
                 ErrorCode::UserAgentUnavailable);
        QVERIFY(world.service->isReauthenticationRequired());
    }

    void withoutANetworkNobodyIsAsked()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.tokenStatus = 503;
        world.pass(3600);
        QCOMPARE(await(world.service->accessToken(interactiveRequest())).error().code(),
                 ErrorCode::HttpStatus);
        QCOMPARE(windows(world), 1);
        QVERIFY(!world.service->isReauthenticationRequired());
        QVERIFY(world.service->isOffline());
        const Error why(ErrorCode::Offline, QStringLiteral("why"));
        QVERIFY(await(world.service->acquireInteractively({}, why)).error() == why);
        QCOMPARE(windows(world), 1);
    }

    void aTokenThatTheApiRefusesIsReplacedByThePerson()
    {
        World world;
        world.agent.person = [&](const Visit &visit) -> Outcome {
            return Expected<VisitResult>(
                VisitResult {Secret(world.provider.answer(visit.url)), {}}); // no cookies
        };
        world.signIn();
        const Secret refused("front-token-1");
        const auto renewed = await(world.service->renew(refused));
        QCOMPARE(renewed.error().code(), ErrorCode::NotSignedIn);
        QVERIFY(!world.service->isReauthenticationRequired());
        QVERIFY(*await(world.service->acquireInteractively(refused, renewed.error()))
                == Secret("front-token-2"));
        QCOMPARE(windows(world), 2);
        // Whoever comes late has no need to ask.
        QVERIFY(*await(world.service->acquireInteractively(refused, renewed.error()))
                == Secret("front-token-2"));
        QCOMPARE(windows(world), 2);
    }

    void nobodyIsAskedWhoIsNotSignedIn()
    {
        World world;
        world.start();
        const Error why(ErrorCode::NotSignedIn, QStringLiteral("why"));
        QVERIFY(await(world.service->acquireInteractively({}, why)).error() == why);
        QCOMPARE(await(world.service->accessToken(interactiveRequest())).error().code(),
                 ErrorCode::NotSignedIn);
        QVERIFY(world.agent.visits.isEmpty());
    }

    void loggingOutClosesTheWindow()
    {
        World world;
        endAtProvider(world);
        const auto person = std::exchange(world.agent.person, [&](const Visit &visit) -> Outcome {
            return visit.visible ? Outcome() : world.signInAtOnce(visit);
        });
        auto token = world.service->accessToken(interactiveRequest());
        QTRY_COMPARE(windows(world), 2);
        world.agent.person = person;
        QVERIFY(await(world.service->signOut()));
        QVERIFY(!await(std::move(token)));
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(!world.service->isReauthenticationRequired());
        QVERIFY(!world.service->isInteracting());
    }

    void theNextStartIsSignedOut()
    {
        World world;
        endAtProvider(world);
        QVERIFY(!await(world.service->accessToken()));
        QTRY_VERIFY(world.isKeychainEmpty());
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(!world.service->isReauthenticationRequired());
    }

    void aServiceMayGoWhileItAsks()
    {
        World world;
        endAtProvider(world);
        world.agent.person = [&](const Visit &visit) -> Outcome {
            return visit.visible ? Outcome() : world.signInAtOnce(visit);
        };
        auto token = world.service->accessToken(interactiveRequest());
        QTRY_COMPARE(windows(world), 2);
        world.service.reset();
        QVERIFY(!await(std::move(token)));
    }
};

KEYFOB_SUITE(TestLapsedSession)
#include "tst_lapsedsession.moc"
