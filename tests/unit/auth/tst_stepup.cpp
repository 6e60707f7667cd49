// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "world.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace Keyfob;
using namespace std::chrono_literals;
using State = AuthService::State;

namespace {

AccessTokenRequest requestFor(const char *scope, bool interactive)
{
    AccessTokenRequest request;
    request.scopes = {QString::fromLatin1(scope)};
    request.interactive = interactive;
    return request;
}

} // namespace

/// Access tokens for a purpose.
class TestStepUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGrantedIsAnsweredFromMemory()
    {
        World world;
        world.signIn();
        QVERIFY(await(world.service->accessToken(requestFor("read:x", true))));
        QCOMPARE(world.agent.visits.size(), 1);
    }

    void missingScopesAreAnErrorUnlessItMayAsk()
    {
        World world;
        world.signIn();
        const auto refused = await(world.service->accessToken(requestFor("approve:x", false)));
        QCOMPARE(refused.error().code(), ErrorCode::InsufficientScope);
        QVERIFY(refused.error().message().contains(QLatin1StringView("approve:x")));
        QCOMPARE(world.agent.visits.size(), 1); // no window
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void whoeverSaidNoIsNotToldToSignIn()
    {
        World world;
        world.signIn();
        world.agent.person = [](const Visit &visit) {
            const QByteArray state =
                QUrlQuery(visit.url).queryItemValue(QStringLiteral("state")).toLatin1();
            return Expected<VisitResult>(VisitResult {
                Secret("https://app.example.com/cb#error=consent_required&state=" + state), {}});
        };
        const auto refused = await(world.service->accessToken(requestFor("approve:x", true)));
        QCOMPARE(refused.error().code(), ErrorCode::AccessDenied);
        QVERIFY(refused.error().message().contains(QLatin1StringView("did not allow")));
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->isReauthenticationRequired());
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
    }

    void scopesOfThePersonAreNotMissing()
    {
        World world;
        Tenant tenant = world.provider.tenant();
        tenant.scopes = QStringList {QStringLiteral("openid"), QStringLiteral("email"),
                                     QStringLiteral("read:x")};
        world.provider.moreParameters = {{"scope", "read:x"}}; // those of the API alone
        world.service = std::make_unique<AuthService>(
            tenant, AuthService::Dependencies {world.http, world.agent, world.vault, world.clock});
        world.signIn();
        QVERIFY(await(world.service->accessToken(requestFor("email", false))));
        QVERIFY(await(world.service->accessToken(requestFor("openid", true))));
        QCOMPARE(world.agent.visits.size(), 1);
        const auto refused = await(world.service->accessToken(requestFor("phone", false)));
        QCOMPARE(refused.error().code(), ErrorCode::InsufficientScope); // nobody asked for it
    }

    void missingScopesAreAskedForInAWindow()
    {
        World world;
        world.signIn();
        QSignalSpy states(world.service.get(), &AuthService::stateChanged);
        const auto token = await(world.service->accessToken(requestFor("approve:x", true)));
        QVERIFY(token);
        QVERIFY(*token == Secret("front-token-2"));
        QVERIFY(world.agent.visits.last().visible);
        const QStringList all {QStringLiteral("openid"), QStringLiteral("read:x"),
                               QStringLiteral("approve:x")};
        QCOMPARE(world.service->session()->grantedScopes, all);
        QCOMPARE(states.size(), 0); // Home stays
        // A renewal asks for them too, and a restart finds them.
        world.pass(3600);
        QVERIFY(await(world.service->accessToken(requestFor("approve:x", false))));
        world.restart();
        world.start();
        QVERIFY(await(world.service->accessToken(requestFor("approve:x", false))));
    }

    void whatThePersonDoesNotGrantIsAnError()
    {
        World world;
        world.signIn();
        world.provider.moreParameters = {{"scope", "openid read:x"}};
        QCOMPARE(await(world.service->accessToken(requestFor("approve:x", true))).error().code(),
                 ErrorCode::InsufficientScope);
        QCOMPARE(world.service->state(), State::SignedIn);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
    }

    void closingTheWindowCostsNothing()
    {
        World world;
        world.signIn();
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto token = world.service->accessToken(requestFor("approve:x", true));
        QTRY_COMPARE(world.agent.visits.size(), 2);
        world.service->raiseSignIn();
        QCOMPARE(world.agent.raised, 1);
        QCOMPARE(await(world.service->accessToken(requestFor("approve:x", true))).error().code(),
                 ErrorCode::InvalidRequest);
        world.service->cancel();
        QCOMPARE(await(std::move(token)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
    }

    void aSessionThatEndsMeanwhileWaitsForTheWindow()
    {
        World world;
        world.agent.person = [&](const Visit &visit) -> std::optional<Expected<VisitResult>> {
            if (world.agent.visits.size() > 1)
                return std::nullopt;
            return Expected<VisitResult>(
                VisitResult {Secret(world.provider.answer(visit.url)), {}}); // no cookies
        };
        world.signIn();
        auto token = world.service->accessToken(requestFor("approve:x", true));
        QTRY_COMPARE(world.agent.visits.size(), 2);
        world.pass(3600);
        world.service->checkExpiry();
        QCOMPARE(world.service->state(), State::SignedIn);
        world.service->cancel();
        QVERIFY(!await(std::move(token)));
        QVERIFY(world.service->isReauthenticationRequired());
        QCOMPARE(world.service->notice().code(), ErrorCode::TokenExpired);
    }

    void anotherPersonInTheWindowEndsTheSession()
    {
        World world;
        world.signIn();
        world.provider.changeClaims = [](QJsonObject &claims) {
            claims.insert(u"sub", QStringLiteral("s2"));
        };
        world.provider.userInfo.insert(u"sub", QStringLiteral("s2"));
        QCOMPARE(await(world.service->accessToken(requestFor("approve:x", true))).error().code(),
                 ErrorCode::SubjectMismatch);
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.service->error().code(), ErrorCode::SubjectMismatch);
        QVERIFY(world.isKeychainEmpty());
    }

    void signingOutClosesTheWindow()
    {
        World world;
        world.signIn();
        const auto person = world.agent.person;
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto token = world.service->accessToken(requestFor("approve:x", true));
        QTRY_COMPARE(world.agent.visits.size(), 2);
        world.agent.person = person;
        QVERIFY(await(world.service->signOut()));
        QVERIFY(!await(std::move(token)));
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void aMinimumLifetimeIsHonored()
    {
        World world;
        world.signIn();
        world.pass(1800);
        AccessTokenRequest request;
        request.minimumLifetime = 1799s;
        QVERIFY(*await(world.service->accessToken(request)) == Secret("front-token-1"));
        request.minimumLifetime = 1800s;
        QVERIFY(*await(world.service->accessToken(request)) == Secret("front-token-2"));
        request.minimumLifetime = 3600s; // no token lasts as long: not even tried
        QCOMPARE(await(world.service->accessToken(request)).error().code(),
                 ErrorCode::TokenExpired);
        QCOMPARE(world.agent.visits.size(), 2);
        QCOMPARE(world.service->state(), State::SignedIn);
    }
};

KEYFOB_SUITE(TestStepUp)
#include "tst_stepup.moc"
