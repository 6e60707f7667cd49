// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/renewallock.h"
#include "support/suite.h"
#include "world.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace Keyfob;
using State = AuthService::State;

namespace {

using Outcome = std::optional<Expected<VisitResult>>;

/// A user agent at which every invisible visit ends with \a code, by a page of \a status.
FakeUserAgent::Person failing(World &world, ErrorCode code, int status = 0)
{
    return [&world, code, status](const Visit &visit) -> Outcome {
        if (visit.visible)
            return world.signInAtOnce(visit);
        Error error(code, QStringLiteral("Told to fail."));
        error.setHttpStatus(status);
        return Expected<VisitResult>(fail(error));
    };
}

/// What \a visit asks the provider for by \a name.
QByteArray parameter(const Visit &visit, const char *name)
{
    return QUrlQuery(visit.url)
        .queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded)
        .replace(QLatin1Char('+'), QLatin1Char(' '))
        .toLatin1();
}

} // namespace

/// Silent renewal, through the service as its users see it.
class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredTokenIsRenewedUnseenWhenItIsUsed()
    {
        World world;
        world.signIn();
        QSignalSpy states(world.service.get(), &AuthService::stateChanged);
        world.pass(3540);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
        QCOMPARE(world.agent.visits.size(), 2);
        const Visit &visit = world.agent.visits.last();
        QVERIFY(!visit.visible);
        QVERIFY(visit.url.query().contains(QLatin1StringView("prompt=none")));
        QVERIFY(visit.cookies == Secret("sso-cookie"));
        QCOMPARE(visit.deadline, std::chrono::milliseconds(20000));
        QCOMPARE(states.size(), 0); // Home stays
        QCOMPARE(world.service->session()->expiresAt, world.clock.now().addSecs(3600));
    }

    void aTokenThatLastsIsNotRenewed()
    {
        World world;
        world.signIn();
        world.pass(3239);
        world.service->checkExpiry();
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
        QCOMPARE(world.agent.visits.size(), 1);
    }

    void theTimerRenewsWithoutUse()
    {
        World world;
        world.signIn();
        world.pass(3240);
        world.service->checkExpiry();
        QVERIFY(world.service->isRenewing());
        QTRY_VERIFY(!world.service->isRenewing());
        QCOMPARE(world.agent.visits.size(), 2);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
    }

    void whatIsRenewedIsKept()
    {
        World world;
        world.signIn();
        world.pass(3600);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
        world.restart();
        world.start();
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
        QCOMPARE(world.agent.visits.size(), 2);
    }

    void aHundredWhoAskShareOneRenewal_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("by visit") << "id_token token";
        QTest::newRow("by refresh token") << "code";
    }
    void aHundredWhoAskShareOneRenewal()
    {
        QFETCH(QString, type);
        World world(type);
        world.signIn();
        const int visits = static_cast<int>(world.agent.visits.size());
        const int tokens = world.provider.requests("/token");
        world.pass(3600);
        std::vector<QCoro::Task<Expected<Secret>>> tasks;
        for (int i = 0; i < 100; ++i)
            tasks.push_back(world.service->accessToken());
        QSet<QByteArray> got;
        for (auto &task : tasks) {
            const auto token = await(std::move(task));
            QVERIFY(token);
            got.insert(token->reveal().toByteArray());
        }
        QCOMPARE(got.size(), 1);
        const bool byToken = type == QLatin1StringView("code");
        QCOMPARE(world.agent.visits.size(), visits + (byToken ? 0 : 1));
        QCOMPARE(world.provider.requests("/token"), tokens + (byToken ? 1 : 0));
    }

    void anHourOfMinuteTokensHasOneRenewalEach()
    {
        World world;
        world.provider.lifetime = 60;
        world.signIn();
        for (int second = 0; second < 3600; second += 10) {
            world.pass(10);
            world.service->checkExpiry();
            QTRY_VERIFY(!world.service->isRenewing());
            QVERIFY(await(world.service->accessToken()));
            QVERIFY(world.service->session()->expiresAt > world.clock.now());
        }
        QCOMPARE(world.service->state(), State::SignedIn);
        QCOMPARE(world.agent.visits.size(), 1 + 60);
    }

    void aRefusalEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char *answer : {"login_required", "consent_required", "interaction_required",
                                   "account_selection_required"})
            QTest::newRow(answer) << QByteArray(answer);
    }
    void aRefusalEndsTheSession()
    {
        QFETCH(QByteArray, answer);
        World world;
        world.signIn();
        world.provider.silentError = answer;
        world.pass(3590);
        // What is left of the token's time is not thrown away.
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
        QVERIFY(!world.service->isReauthenticationRequired());
        QCOMPARE(world.service->notice().code(), ErrorCode::LoginRequired);
        const auto visits = world.agent.visits.size();
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
        world.service->checkExpiry();
        QCOMPARE(world.agent.visits.size(), visits); // it was said once
        world.pass(10);
        const auto token = await(world.service->accessToken());
        QCOMPARE(token.error().code(), ErrorCode::LoginRequired);
        QVERIFY(world.service->isReauthenticationRequired());
        QTRY_VERIFY(!await(world.vault.load(world.service->tenant().id())).value());
        QCOMPARE(world.service->notice().code(), ErrorCode::LoginRequired);
        QCOMPARE(world.service->notice().providerCode(), QString::fromLatin1(answer));
        QVERIFY(!world.agent.visits.last().visible);
    }

    void aRefusedRenewalEndsWithTheTimer()
    {
        World world;
        world.signIn();
        world.provider.silentError = "login_required";
        world.pass(3240);
        world.service->checkExpiry();
        QTRY_VERIFY(!world.service->isRenewing());
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->isReauthenticationRequired());
        world.pass(360);
        world.service->checkExpiry();
        QVERIFY(world.service->isReauthenticationRequired());
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("Log in again")));
    }

    void whatTheApiRefusesTooIsOver()
    {
        World world;
        world.signIn();
        world.provider.silentError = "login_required";
        world.pass(60);
        const auto renewed = await(world.service->renew(Secret("front-token-1")));
        QCOMPARE(renewed.error().code(), ErrorCode::LoginRequired);
        QVERIFY(world.service->isReauthenticationRequired());
    }

    void whoNeedsMoreTimeThanIsLeftIsAsked()
    {
        World world;
        world.signIn();
        world.provider.silentError = "login_required";
        world.pass(3500);
        AccessTokenRequest request;
        request.minimumLifetime = std::chrono::seconds(300);
        QCOMPARE(await(world.service->accessToken(request)).error().code(),
                 ErrorCode::LoginRequired);
        QVERIFY(!world.service->isReauthenticationRequired());
        request.interactive = true;
        const auto token = await(world.service->accessToken(request));
        QVERIFY(token);
        QVERIFY(*token == Secret("front-token-2"));
        QVERIFY(world.agent.visits.last().visible);
        QVERIFY(!world.service->hasNotice());
    }

    void aVisitThatFailsAtAProviderThatIsThereEndsTheSession_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("a page is shown") << int(ErrorCode::TimedOut) << 0;
        QTest::newRow("status 404") << int(ErrorCode::PageLoadFailed) << 404;
        QTest::newRow("another host") << int(ErrorCode::HostBlocked) << 0;
    }
    void aVisitThatFailsAtAProviderThatIsThereEndsTheSession()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        World world;
        world.signIn();
        world.agent.person = failing(world, ErrorCode(code), status);
        world.pass(3600);
        QVERIFY(!await(world.service->accessToken()));
        QVERIFY(world.service->isReauthenticationRequired());
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("Log in again")));
    }

    void aProviderInMaintenanceEndsNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        for (const int status : {407, 408, 429, 500, 502, 503, 504, 511}) {
            QTest::newRow(qPrintable(QStringLiteral("page %1").arg(status)))
                << int(ErrorCode::PageLoadFailed) << status << QByteArray();
        }
        QTest::newRow("no such host") << int(ErrorCode::PageLoadFailed) << 0 << QByteArray();
        QTest::newRow("TLS") << int(ErrorCode::CertificateRefused) << 0 << QByteArray();
        for (const char *answer : {"temporarily_unavailable", "server_error"})
            QTest::newRow(answer) << 0 << 0 << QByteArray(answer);
    }
    void aProviderInMaintenanceEndsNothing()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        World world;
        world.signIn();
        if (answer.isEmpty())
            world.agent.person = failing(world, ErrorCode(code), status);
        world.provider.silentError = answer;
        world.pass(3240); // while the token lasts, nobody need know
        world.service->checkExpiry();
        QTRY_VERIFY(!world.service->isRenewing());
        QVERIFY(!world.service->hasNotice());
        world.pass(360);
        QVERIFY(!await(world.service->accessToken()));
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(!world.service->isReauthenticationRequired());
        QVERIFY(world.service->isOffline());
        QVERIFY(!world.isKeychainEmpty());
        world.agent.person = [&](const Visit &visit) { return world.signInAtOnce(visit); };
        world.provider.silentError.clear();
        world.pass(60);
        world.service->checkExpiry();
        QTRY_VERIFY(!world.service->isOffline());
        QVERIFY(tokenOf(*world.service).startsWith("front-token"));
        QVERIFY(!world.service->hasNotice());
    }

    void aNetworksOwnLogInPageEndsNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("elsewhere") << int(ErrorCode::HostBlocked);
        QTest::newRow("in the provider's place") << int(ErrorCode::TimedOut);
    }
    void aNetworksOwnLogInPageEndsNothing()
    {
        QFETCH(int, code);
        World world;
        world.signIn();
        world.agent.person = failing(world, ErrorCode(code));
        const auto discovery = std::exchange(world.provider.discovery, QJsonObject());
        world.pass(3600);
        QVERIFY(!await(world.service->accessToken()));
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->isOffline());
        world.provider.discovery = discovery;
        world.agent.person = [&](const Visit &visit) { return world.signInAtOnce(visit); };
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
    }

    // id_token_hint

    void theProviderIsToldWhoseSessionItIs()
    {
        World world;
        world.signIn();
        QVERIFY(parameter(world.agent.visits.last(), "id_token_hint").isEmpty()); // whoever it is
        world.pass(3600);
        QVERIFY(await(world.service->accessToken()));
        QVERIFY(!parameter(world.agent.visits.last(), "id_token_hint").isEmpty());
        QCOMPARE(world.agent.visits.size(), 2);
    }

    void aHintTooLongForAnAddressIsLeftOut()
    {
        World world;
        world.provider.changeClaims = [](QJsonObject &claims) {
            claims.insert(u"groups", QString(3000, QLatin1Char('g')));
        };
        world.signIn();
        world.pass(3600);
        QVERIFY(await(world.service->accessToken()));
        const Visit &visit = world.agent.visits.last();
        QVERIFY(!visit.visible);
        QVERIFY(parameter(visit, "id_token_hint").isEmpty());
        QVERIFY(visit.url.toEncoded().size() < 2000);
    }

    void aHintThatIsRefusedIsLeftOutOnce_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("visits");
        QTest::newRow("invalid_request") << QByteArray("invalid_request") << 0 << 2;
        QTest::newRow("login_required, expired") << QByteArray("login_required") << 0 << 2;
        QTest::newRow("a page that says so") << QByteArray() << 400 << 2;
        QTest::newRow("maintenance") << QByteArray() << 503 << 1; // not the hint's fault
    }
    void aHintThatIsRefusedIsLeftOutOnce()
    {
        QFETCH(QByteArray, error);
        QFETCH(int, status);
        QFETCH(int, visits);
        World world;
        world.signIn();
        world.agent.person = [&](const Visit &visit) -> Outcome {
            world.provider.silentError =
                parameter(visit, "id_token_hint").isEmpty() ? QByteArray() : error;
            if (error.isEmpty() && !parameter(visit, "id_token_hint").isEmpty())
                return failing(world, ErrorCode::PageLoadFailed, status)(visit);
            return world.signInAtOnce(visit);
        };
        world.agent.visits.clear();
        world.pass(3600);
        QCOMPARE(bool(await(world.service->accessToken())), visits == 2);
        QCOMPARE(world.agent.visits.size(), visits);
    }

    void aHintThatLastsIsNotTheFault()
    {
        World world;
        world.provider.changeClaims = [&](QJsonObject &claims) {
            claims.insert(u"exp", world.provider.now + 86400);
        };
        world.signIn();
        world.provider.silentError = "login_required";
        world.pass(3600);
        QVERIFY(!await(world.service->accessToken()));
        QCOMPARE(world.agent.visits.size(), 2);
        QVERIFY(world.service->isReauthenticationRequired());
    }

    void aCrashOfTheWindowCostsNothingWhileTheTokenLasts()
    {
        World world;
        world.signIn();
        world.agent.person = failing(world, ErrorCode::UserAgentCrashed);
        world.pass(3590);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
        QCOMPARE(world.service->state(), State::SignedIn);
        world.pass(10);
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::UserAgentCrashed);
        QVERIFY(world.service->isReauthenticationRequired());
    }

    void anotherPersonEndsTheSessionAndSaysWhy_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("by visit") << "id_token token";
        QTest::newRow("by refresh token") << "code";
    }
    void anotherPersonEndsTheSessionAndSaysWhy()
    {
        QFETCH(QString, type);
        World world(type);
        world.signIn();
        const auto other = [](QJsonObject &claims) { claims.insert(u"sub", QStringLiteral("s2")); };
        world.provider.changeClaims = other;
        world.provider.changeSecondClaims = other;
        world.provider.userInfo.insert(u"sub", QStringLiteral("s2"));
        world.pass(3600);
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::SubjectMismatch);
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.service->error().code(), ErrorCode::SubjectMismatch);
        QVERIFY(!world.service->session());
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(!world.service->hasError()); // nothing was left to restore
    }

    void aRefreshTokenIsRotatedAndStoredBeforeItIsUsed()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.pass(1800);
        QCOMPARE(tokenOf(*world.service), QByteArray("renewed-token-1"));
        QCOMPARE(world.agent.visits.size(), 1);
        // The process dies here: the next one has the successor.
        world.restart();
        world.start();
        world.pass(3600);
        QCOMPARE(tokenOf(*world.service), QByteArray("renewed-token-2"));
    }

    void aRefreshTokenThatIsRefusedEndsTheSession()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.changeTokenResponse = [](QJsonObject &json) {
            json.insert(u"refresh_token", QStringLiteral("wrong"));
        };
        world.pass(1800);
        QVERIFY(await(world.service->accessToken()));
        world.pass(3600);
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::InvalidGrant);
        QVERIFY(world.service->isReauthenticationRequired());
    }

    void aTokenThatTheApiRefusesIsReplacedOnce()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        const Secret refused("back-token-1");
        auto one = world.service->renew(refused);
        auto two = world.service->renew(refused);
        QVERIFY(*await(std::move(one)) == Secret("renewed-token-1"));
        QVERIFY(*await(std::move(two)) == Secret("renewed-token-1"));
        QVERIFY(*await(world.service->renew(refused)) == Secret("renewed-token-1"));
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(await(world.service->renew(refused)).error().code(), ErrorCode::NotSignedIn);
    }

    void aRefusedRefreshTokenIsTriedOnceMoreWithThatOfTheKeychain()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.pass(1800);
        // Somebody without the lock renews between our look into the keychain and our request.
        bool done = false;
        world.provider.beforeTokenResponse = [&] {
            if (std::exchange(done, true))
                return;
            world.provider.skipRefreshToken();
            auto stored = await(world.vault.load(world.service->tenant().id()));
            SessionRecord record = **stored;
            record.tokens.refreshToken = Secret(world.provider.refreshToken());
            QVERIFY(await(world.vault.save(world.service->tenant().id(), record)));
        };
        QCOMPARE(tokenOf(*world.service), QByteArray("renewed-token-2"));
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void scopesAreNeverWidened()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.changeTokenResponse = [](QJsonObject &json) {
            json.insert(u"scope", QStringLiteral("openid read:x admin:x"));
        };
        world.pass(1800);
        QVERIFY(await(world.service->accessToken()));
        const QStringList granted {QStringLiteral("openid"), QStringLiteral("read:x")};
        QCOMPARE(world.service->session()->grantedScopes, granted);
    }

    void aRenewalLosesNobody_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"id_token", "id_token token", "code", "code id_token",
                                 "code token", "code id_token token"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void aRenewalLosesNobody()
    {
        QFETCH(QString, type);
        World world(type);
        // Asked for an API, it names that API's permissions alone, and UserInfo takes no such
        // token.
        const auto narrow = [&] {
            world.provider.userInfoStatus = 401;
            world.provider.moreParameters = {{"scope", "read:x"}};
            world.provider.changeTokenResponse = [](QJsonObject &json) {
                json.insert(u"scope", QStringLiteral("read:x"));
            };
        };
        // Claims are given for the scopes that were asked for.
        world.provider.changeClaims = [&](QJsonObject &claims) {
            const QByteArray asked = world.agent.visits.isEmpty()
                ? QByteArray()
                : parameter(world.agent.visits.last(), "scope");
            if (asked.split(' ').contains("email"))
                claims.insert(u"email", QStringLiteral("emma@example.com"));
        };
        world.provider.changeSecondClaims = world.provider.changeClaims;
        const QStringList requested =
            QStringLiteral("openid profile email offline_access read:x").split(QLatin1Char(' '));
        Tenant tenant = world.provider.tenant(type);
        tenant.scopes = requested;
        world.service = std::make_unique<AuthService>(
            tenant,
            AuthService::Dependencies {world.http, world.agent, world.vault, world.clock,
                                       world.folder.path(), &world.network});
        world.signIn();
        const QString name = world.service->session()->name;
        narrow();
        for (int round = 1; round <= 3; ++round) {
            world.pass(3600);
            if (type == QLatin1StringView("id_token")) {
                world.service->checkExpiry();
                QTRY_VERIFY(!world.service->isRenewing());
            } else {
                QVERIFY(await(world.service->accessToken()));
            }
            QVERIFY(!world.service->isReauthenticationRequired());
            const auto session = world.service->session();
            QCOMPARE(session->name, name);
            QCOMPARE(session->email, QStringLiteral("emma@example.com"));
            QCOMPARE(session->requestedScopes, requested);
            QCOMPARE(parameter(world.agent.visits.last(), "scope"),
                     requested.join(QLatin1Char(' ')).toLatin1()); // no less, and no more
        }
        AccessTokenRequest request;
        request.scopes = {QStringLiteral("profile"), QStringLiteral("read:x")};
        if (type != QLatin1StringView("id_token"))
            QVERIFY(await(world.service->accessToken(request))); // never refused
    }

    void whatARenewalLackedIsAskedForAgain()
    {
        World world;
        world.signIn();
        world.provider.moreParameters = {{"scope", "openid"}};
        world.pass(3600);
        QVERIFY(await(world.service->accessToken()));
        QCOMPARE(world.service->session()->grantedScopes, QStringList {QStringLiteral("openid")});
        world.provider.moreParameters.clear();
        world.pass(3600);
        QVERIFY(await(world.service->accessToken()));
        QCOMPARE(parameter(world.agent.visits.last(), "scope"), QByteArray("openid read:x"));
        QVERIFY(world.service->session()->grantedScopes.contains(QStringLiteral("read:x")));
    }

    void aVisitAsksForWhatWasGranted()
    {
        World world;
        world.provider.moreParameters = {{"scope", "openid"}};
        world.signIn();
        world.pass(3600);
        QVERIFY(await(world.service->accessToken()));
        const QUrl asked = world.agent.visits.last().url;
        QVERIFY(asked.query().contains(QLatin1StringView("scope=openid&")));
        const QStringList requested {QStringLiteral("openid"), QStringLiteral("read:x")};
        QCOMPARE(world.service->session()->requestedScopes, requested);
    }

    void withoutMeansASessionEndsWithItsToken()
    {
        World world;
        world.agent.person = [&](const Visit &visit) -> Outcome {
            return Expected<VisitResult>(
                VisitResult {Secret(world.provider.answer(visit.url)), {}});
        };
        world.signIn();
        world.pass(3599);
        QVERIFY(await(world.service->accessToken()));
        world.pass(1);
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::TokenExpired);
        world.service->checkExpiry();
        QVERIFY(world.service->isReauthenticationRequired());
        QCOMPARE(world.service->notice().code(), ErrorCode::TokenExpired);
        QCOMPARE(world.agent.visits.size(), 1);
    }

    void aProviderOutOfOrderEndsNothing()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.tokenStatus = 503;
        world.pass(3600);
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::HttpStatus);
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->isOffline());
        QVERIFY(world.service->hasNotice());
        world.provider.tokenStatus = 200;
        QCOMPARE(tokenOf(*world.service), QByteArray("renewed-token-1"));
        QVERIFY(!world.service->isOffline());
        QVERIFY(!world.service->hasNotice());
    }

    void aProviderThatIsBusyIsLeftAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("seconds"); // until it is asked again
        QTest::newRow("503 for two minutes") << 503 << QByteArray("120") << 120;
        QTest::newRow("429 for two minutes") << 429 << QByteArray("120") << 120;
        QTest::newRow("429 for ever") << 429 << QByteArray("99999999999") << 900;
        QTest::newRow("503 for no time") << 503 << QByteArray("0") << 1;
        QTest::newRow("503 without a time") << 503 << QByteArray() << 0;
        QTest::newRow("500 with a time") << 500 << QByteArray("120") << 0;
    }
    void aProviderThatIsBusyIsLeftAlone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, seconds);
        World world(QStringLiteral("code"));
        world.signIn();
        world.provider.tokenStatus = status;
        world.provider.retryAfter = retryAfter;
        world.pass(3600);
        const auto first = await(world.service->accessToken());
        QVERIFY(!first);
        const int asked = world.provider.requests("/token");
        world.provider.tokenStatus = 200;
        if (seconds > 0) {
            world.pass(seconds - 1);
            const auto second = await(world.service->accessToken());
            QVERIFY(!second); // never an expired token
            QCOMPARE(second.error().code(), first.error().code());
            world.service->checkExpiry();
            QCOMPARE(world.provider.requests("/token"), asked);
            QVERIFY(world.service->isOffline());
            world.pass(1);
        }
        QCOMPARE(tokenOf(*world.service), QByteArray("renewed-token-1"));
        QVERIFY(!world.service->isOffline());
    }

    void anotherProcessRenewsForBoth()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        QTRY_VERIFY(await(world.vault.load(world.service->tenant().id())).value());
        const auto other = world.newService();
        QVERIFY(await(other->restore()));
        world.pass(1800);
        const int before = world.provider.requests("/token");
        auto one = world.service->accessToken();
        auto two = other->accessToken();
        const auto first = await(std::move(one));
        const auto second = await(std::move(two));
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(*first == *second);
        QCOMPARE(world.provider.requests("/token"), before + 1);
    }

    void whoeverLoggedOutElsewhereIsLoggedOutHere()
    {
        World world;
        world.signIn();
        const auto other = world.newService();
        QVERIFY(await(other->restore()));
        QCOMPARE(other->state(), State::SignedIn);
        QVERIFY(await(world.service->signOut()));
        world.pass(3600);
        QCOMPARE(await(other->accessToken()).error().code(), ErrorCode::NotSignedIn);
        QCOMPARE(other->state(), State::SignedOut);
    }

    void aLockIsHeldByOneAndFreedByItsEnd()
    {
        const QTemporaryDir folder;
        const CancelToken wanted;
        const QString id = QStringLiteral("tenant");
        auto first = await(RenewalLock::acquire(folder.path(), id, wanted));
        QVERIFY(first);
        QVERIFY(await(RenewalLock::acquire(folder.path(), QStringLiteral("another"), wanted)));
        const CancelToken notForLong;
        auto waiting = RenewalLock::acquire(folder.path(), id, notForLong);
        notForLong.cancel();
        QCOMPARE(await(std::move(waiting)).error().code(), ErrorCode::Cancelled);
        auto second = RenewalLock::acquire(folder.path(), id, wanted);
        first->reset();
        QVERIFY(await(std::move(second)));
    }

    void signingOutEndsARenewalAndRevokesWhatItGot()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.pass(1800);
        std::optional<QCoro::Task<Expected<void>>> signOut;
        world.provider.beforeTokenResponse = [&] {
            if (!signOut)
                signOut = world.service->signOut();
        };
        auto token = world.service->accessToken();
        QTRY_VERIFY(signOut);
        QVERIFY(await(std::move(*signOut)));
        QVERIFY(!await(std::move(token)));
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.provider.revoked, QList<QByteArray> {"refresh-2"});
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void aServiceMayGoWhileItRenews()
    {
        World world;
        world.signIn();
        world.agent.person = [](const Visit &) { return std::nullopt; };
        world.pass(3600);
        auto token = world.service->accessToken();
        QTRY_COMPARE(world.agent.visits.size(), 2);
        world.service.reset();
        QVERIFY(!await(std::move(token)));
    }

    // restore()

    void aKeptSessionThatExpiredIsRenewedAtTheStart()
    {
        World world;
        world.signIn();
        world.pass(7200);
        world.restart();
        QList<State> states;
        connect(world.service.get(), &AuthService::stateChanged, this,
                [&] { states.append(world.service->state()); });
        world.start();
        QCOMPARE(states, QList<State> {State::SignedIn});
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
        QVERIFY(!world.agent.visits.last().visible);
    }

    void aKeptSessionThatTheProviderRefusesSaysSo()
    {
        World world;
        world.signIn();
        world.pass(7200);
        world.provider.silentError = "login_required";
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.service->error().code(), ErrorCode::TokenExpired);
        QCOMPARE(world.service->error().providerCode(), QStringLiteral("login_required"));
        world.provider.silentError.clear();
        QVERIFY(await(world.service->signIn()));
        QVERIFY(world.agent.visits.last().cookies == Secret("sso-cookie"));
    }

    void aKeptSessionOutlastsAStartWithoutItsProvider()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.pass(7200);
        world.provider.tokenStatus = 503;
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->isOffline());
        QVERIFY(!await(world.service->accessToken())); // never an expired token
        world.provider.tokenStatus = 200;
        world.pass(60);
        world.service->checkExpiry();
        QTRY_VERIFY(!world.service->isOffline());
        QCOMPARE(tokenOf(*world.service), QByteArray("renewed-token-1"));
    }

    void theNetworksReturnEndsOffline()
    {
        World world;
        world.signIn();
        world.agent.person = failing(world, ErrorCode::PageLoadFailed);
        world.provider.close();
        world.pass(3600);
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::Offline);
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->isOffline());
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("offline")));
        world.service->checkExpiry();
        QVERIFY(!world.service->isRenewing()); // no loop
        world.provider.reopen();
        world.agent.person = [&](const Visit &visit) { return world.signInAtOnce(visit); };
        Q_EMIT world.network.cameOnline();
        QTRY_VERIFY(!world.service->isOffline());
        QVERIFY(!world.service->hasNotice());
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
        const auto visits = world.agent.visits.size();
        Q_EMIT world.network.cameOnline(); // there is nothing to do
        QCOMPARE(world.agent.visits.size(), visits);
    }

    // Clocks

    void aClockSetForwardRenewsOnce()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.pass(400 * 86400);
        QVERIFY(await(world.service->accessToken()));
        QVERIFY(await(world.service->accessToken()));
        QCOMPARE(world.provider.requests("/token"), 2);
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void aSlowClockIsNamedWithItsMinutesAndStopsNobody()
    {
        World world;
        world.provider.date = "Tue, 14 Nov 2023 22:13:20 GMT"; // its own now
        world.clock.advance(-600);
        world.signIn();
        QCOMPARE(world.service->state(), State::SignedIn);
        QCOMPARE(world.service->notice().code(), ErrorCode::ClockSkew);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("10 minute")));
        QCOMPARE(world.agent.visits.size(), 1);
        // Set right: said no more.
        world.clock.advance(600);
        world.pass(3600);
        world.provider.date.clear();
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-2"));
        QVERIFY(!world.service->hasNotice());
    }

    void aFastClockRefusesASignInAndKeepsASession()
    {
        World world;
        world.provider.date = "Tue, 14 Nov 2023 22:13:20 GMT";
        world.signIn();
        world.clock.advance(86400);
        world.restart();
        world.start();
        QCOMPARE(world.service->state(), State::SignedIn);
        QCOMPARE(world.service->notice().code(), ErrorCode::ClockSkew);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("fast")));
        QVERIFY(!world.isKeychainEmpty());
        QVERIFY(!await(world.service->accessToken())); // never an expired token
        world.clock.advance(-86400);
        QVERIFY(await(world.service->accessToken()));
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void aClockSetBackRenewsOnce()
    {
        World world(QStringLiteral("code"));
        world.signIn();
        world.pass(-86400);
        world.service->checkExpiry();
        QTRY_VERIFY(!world.service->isRenewing());
        QVERIFY(await(world.service->accessToken()));
        world.service->checkExpiry();
        QVERIFY(!world.service->isRenewing());
        QCOMPARE(world.provider.requests("/token"), 2);
        QCOMPARE(world.service->state(), State::SignedIn);
    }
};

KEYFOB_SUITE(TestRenewal)
#include "tst_renewal.moc"
