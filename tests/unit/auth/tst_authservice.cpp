// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "world.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Keyfob;
using State = AuthService::State;

class TestAuthService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResponseTypeSignsIn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("id_token") << "id_token" << QByteArray();
        QTest::newRow("token") << "token" << QByteArray("front-token-1");
        QTest::newRow("id_token token") << "id_token token" << QByteArray("front-token-1");
        // With a code, its tokens replace those of the front channel.
        QTest::newRow("code id_token") << "code id_token" << QByteArray("back-token-1");
        QTest::newRow("code token") << "code token" << QByteArray("back-token-1");
        QTest::newRow("code id_token token") << "code id_token token" << QByteArray("back-token-1");
        QTest::newRow("code") << "code" << QByteArray("back-token-1");
    }
    void everyResponseTypeSignsIn()
    {
        QFETCH(QString, type);
        World world(type);
        world.start();
        QCOMPARE(world.service->state(), State::SignedOut);
        const auto signedIn = await(world.service->signIn());
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().name()));
        QCOMPARE(world.service->state(), State::SignedIn);
        QTEST(tokenOf(*world.service), "token");
        const auto session = world.service->session();
        QVERIFY(session);
        QCOMPARE(session->subjectText, QStringLiteral("s1"));
        QVERIFY(session->expiresAt.isValid());
    }

    void theStatesComeInTheirOrder()
    {
        World world;
        world.start();
        QList<State> states;
        connect(world.service.get(), &AuthService::stateChanged, this,
                [&] { states.append(world.service->state()); });
        QVERIFY(await(world.service->signIn()));
        QVERIFY(await(world.service->signOut()));
        const QList<State> expected {State::Preparing, State::AwaitingUser, State::Checking,
                                     State::SignedIn,  State::SigningOut,   State::SignedOut};
        QCOMPARE(states, expected);
    }

    void aSessionIsThereAfterARestart()
    {
        World world;
        world.start();
        QVERIFY(await(world.service->signIn()));
        const auto before = world.service->session();
        QVERIFY(!before->checks.isEmpty());
        world.restart();
        QCOMPARE(world.service->state(), State::Starting);
        QVERIFY(await(world.service->restore()));
        QCOMPARE(world.service->state(), State::SignedIn);
        QCOMPARE(world.service->session(), before);
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
        QCOMPARE(world.agent.visits.size(), 1);
    }

    void signingOutLeavesNothing()
    {
        World world;
        world.start();
        QVERIFY(await(world.service->signIn()));
        QVERIFY(await(world.service->signOut()));
        QVERIFY(!world.service->session());
        QVERIFY(!world.service->hasError());
        QVERIFY(!world.service->hasNotice());
        QCOMPARE(await(world.service->accessToken()).error().code(), ErrorCode::NotSignedIn);
        const Visit &last = world.agent.visits.last();
        QVERIFY(!last.visible);
        QCOMPARE(last.url.path(), QStringLiteral("/end"));
        world.restart();
        QVERIFY(await(world.service->restore()));
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void aProviderThatCannotBeToldIsANotice()
    {
        World world;
        world.start();
        QVERIFY(await(world.service->signIn()));
        world.agent.person = [](const Visit &) -> std::optional<Expected<VisitResult>> {
            return Expected<VisitResult>(fail(ErrorCode::TimedOut, {}));
        };
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(world.service->hasNotice());
        QVERIFY(!world.service->hasError());
    }

    void closingTheWindowIsNoError()
    {
        World world;
        world.start();
        world.agent.person = [](const Visit &) -> std::optional<Expected<VisitResult>> {
            return Expected<VisitResult>(fail(Error::cancelled()));
        };
        QCOMPARE(await(world.service->signIn()).error().code(), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(!world.service->hasError());
    }

    void aCrashOfTheWindowIsAnErrorAndTheNextTryWorks()
    {
        World world;
        world.start();
        const auto person = world.agent.person;
        world.agent.person = [](const Visit &) -> std::optional<Expected<VisitResult>> {
            return Expected<VisitResult>(
                fail(ErrorCode::UserAgentCrashed, QStringLiteral("It crashed.")));
        };
        QVERIFY(!await(world.service->signIn()));
        QCOMPARE(world.service->error().code(), ErrorCode::UserAgentCrashed);
        world.agent.person = person;
        QVERIFY(await(world.service->signIn()));
        QVERIFY(!world.service->hasError());
    }

    void aPersonWhoBeginsAgainGetsANewRequest()
    {
        World world;
        world.start();
        const auto person = world.agent.person;
        world.agent.person = [&](const Visit &visit) -> std::optional<Expected<VisitResult>> {
            if (world.agent.visits.size() == 1)
                return fail(ErrorCode::UserAgentRestart, QStringLiteral("It crashed."));
            return person(visit);
        };
        QVERIFY(await(world.service->signIn()));
        QCOMPARE(world.agent.visits.size(), 2);
        const QUrlQuery first(world.agent.visits.at(0).url);
        const QUrlQuery second(world.agent.visits.at(1).url);
        for (const auto &name : {QStringLiteral("state"), QStringLiteral("nonce")}) {
            QVERIFY(!first.queryItemValue(name).isEmpty());
            QVERIFY(first.queryItemValue(name) != second.queryItemValue(name));
        }
    }

    void whoeverWaitsIsToldAtOnceWhenTheServiceGoes()
    {
        World world;
        world.start();
        auto signingIn = world.service->signIn(); // asks for the configuration first
        QCOMPARE(world.service->state(), State::Preparing);
        world.service.reset();
        QVERIFY(signingIn.isReady());
        QCOMPARE(await(std::move(signingIn)).error().code(), ErrorCode::Cancelled);
    }

    void aSlotMayDeleteTheService()
    {
        World world;
        world.start();
        QObject::connect(world.service.get(), &AuthService::stateChanged, &world.network, [&world] {
            if (world.service && world.service->state() == State::Checking)
                world.service.reset();
        });
        auto signingIn = world.service->signIn();
        QCOMPARE(await(std::move(signingIn)).error().code(), ErrorCode::Cancelled);
        QVERIFY(!world.service);
        QVERIFY(world.isKeychainEmpty());
    }

    void cancelEndsAnAttemptAtOnce()
    {
        World world;
        world.start();
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto task = world.service->signIn();
        QTRY_COMPARE(world.service->state(), State::AwaitingUser);
        world.service->raiseSignIn();
        QCOMPARE(world.agent.raised, 1);
        QCOMPARE(await(world.service->signIn()).error().code(), ErrorCode::InvalidRequest);
        world.service->cancel();
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void tokensThatComeAfterCancelAreGivenBack()
    {
        World world(QStringLiteral("code"));
        world.start();
        world.provider.beforeTokenResponse = [&] { world.service->cancel(); };
        QCOMPARE(await(world.service->signIn()).error().code(), ErrorCode::Cancelled);
        QTRY_COMPARE(world.provider.revoked, QList<QByteArray> {"refresh-1"});
        world.provider.beforeTokenResponse = {};
        QVERIFY(await(world.service->signIn()));
        QCOMPARE(world.provider.revoked.size(), 1);
    }

    void aServiceMayGoWhileAPersonIsAtThePage()
    {
        World world;
        world.start();
        world.agent.person = [](const Visit &) { return std::nullopt; };
        auto task = world.service->signIn();
        QTRY_COMPARE(world.agent.visits.size(), 1);
        world.service.reset();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
    }

    void anAnswerIsUsedOnce()
    {
        World world;
        world.start();
        QByteArray kept;
        world.agent.person = [&](const Visit &visit) -> std::optional<Expected<VisitResult>> {
            if (kept.isEmpty())
                kept = world.provider.answer(visit.url);
            return Expected<VisitResult>(VisitResult {Secret(kept), {}});
        };
        QVERIFY(await(world.service->signIn()));
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(await(world.service->signIn()).error().code(), ErrorCode::StateUnknown);
    }

    void whatIsWrongInTheAnswerIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("wrong");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nonce") << "id_token token" << 0 << "NonceMismatch";
        QTest::newRow("at_hash") << "id_token token" << 1 << "AccessTokenHashMismatch";
        QTest::newRow("c_hash") << "code id_token" << 2 << "CodeHashMismatch";
        QTest::newRow("an error") << "id_token token" << 3 << "ResponseMalformed";
        QTest::newRow("something unrequested") << "id_token token" << 4 << "ResultUnrequested";
        QTest::newRow("issuer parameter") << "id_token token" << 5 << "ResponseIssuerMismatch";
        QTest::newRow("issuer parameter missing") << "code" << 6 << "ResponseIssuerMismatch";
        QTest::newRow("another person, second") << "code id_token" << 7 << "SubjectMismatch";
        QTest::newRow("another person, UserInfo") << "id_token token" << 8 << "SubjectMismatch";
        QTest::newRow("no second ID token") << "code" << 9 << "TokenResponseInvalid";
        QTest::newRow("second nonce") << "code" << 10 << "NonceMismatch";
        QTest::newRow("second at_hash") << "code" << 11 << "AccessTokenHashMismatch";
        QTest::newRow("type not offered") << "token" << 12 << "ResponseTypeUnsupported";
    }
    void whatIsWrongInTheAnswerIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(int, wrong);
        World world(type);
        world.start();
        const auto set = [](const char *claim, const char *value) {
            return [claim, value](QJsonObject &claims) {
                claims.insert(QLatin1StringView(claim), QString::fromLatin1(value));
            };
        };
        FakeProvider &provider = world.provider;
        switch (wrong) {
        case 0: provider.changeClaims = set("nonce", "other"); break;
        case 1: provider.changeClaims = set("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"); break;
        case 2: provider.changeClaims = set("c_hash", "AAAAAAAAAAAAAAAAAAAAAA"); break;
        case 3: provider.moreParameters = {{"error", "access_denied"}}; break;
        case 4: provider.moreParameters = {{"code", "x"}}; break;
        case 5: provider.moreParameters = {{"iss", "https://evil.example/"}}; break;
        case 6:
            provider.discovery.insert(u"authorization_response_iss_parameter_supported", true);
            break;
        case 7: provider.changeSecondClaims = set("sub", "s2"); break;
        case 8: provider.userInfo.insert(u"sub", QStringLiteral("s2")); break;
        case 9:
            provider.changeTokenResponse = [](QJsonObject &json) { json.remove(u"id_token"); };
            break;
        case 10: provider.changeSecondClaims = set("nonce", "other"); break;
        case 11: provider.changeSecondClaims = set("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"); break;
        case 12:
            provider.discovery.insert(u"response_types_supported",
                                      QJsonArray {QStringLiteral("code")});
            break;
        default: QFAIL("unknown row");
        }
        const auto signedIn = await(world.service->signIn());
        QVERIFY(!signedIn);
        QTEST(signedIn.error().name(), "expected");
        QCOMPARE(world.service->state(), State::SignedOut);
        QCOMPARE(world.service->error(), signedIn.error());
        QVERIFY(!signedIn.error().message().isEmpty());
        world.restart();
        QVERIFY(await(world.service->restore()));
        QCOMPARE(world.service->state(), State::SignedOut); // nothing of it was kept
    }

    void anIssuerBesideAnIdTokenMayBeLeftOut()
    {
        World world;
        world.provider.discovery.insert(u"authorization_response_iss_parameter_supported", true);
        world.start();
        QVERIFY(await(world.service->signIn()));
    }

    void userInfoThatCannotBeHadIsNoError()
    {
        World world;
        world.provider.userInfoStatus = 500;
        world.start();
        QVERIFY(await(world.service->signIn()));
        QCOMPARE(world.service->session()->name, QStringLiteral("s1"));
    }

    void grantedScopesAreThoseOfTheAnswer()
    {
        World world;
        world.start();
        QVERIFY(await(world.service->signIn()));
        const QStringList asked {QStringLiteral("openid"), QStringLiteral("read:x")};
        QCOMPARE(world.service->session()->grantedScopes, asked); // nothing said: all
        QVERIFY(await(world.service->signOut()));
        world.provider.moreParameters = {{"scope", "openid approve:x"}};
        QVERIFY(await(world.service->signIn()));
        const QStringList granted {QStringLiteral("openid"), QStringLiteral("approve:x")};
        QCOMPARE(world.service->session()->grantedScopes, granted);
        QCOMPARE(world.service->session()->requestedScopes, asked);
    }

    void thePictureIsFromASafeAddressOrNone()
    {
        World world;
        world.start();
        for (const auto &[picture, good] :
             {std::pair("https://cdn.example.com/a.png", true),
              std::pair("file:///etc/passwd", false),
              std::pair("http://cdn.example.com/a.png", false), std::pair("javascript:x", false)}) {
            world.provider.userInfo.insert(u"picture", QString::fromLatin1(picture));
            QVERIFY(await(world.service->signIn()));
            QCOMPARE(!world.service->session()->picture.isEmpty(), good);
            QVERIFY(await(world.service->signOut()));
        }
    }

    void onlyTheProvidersHostsAndTheTenantsMayBeVisited()
    {
        World world;
        world.start();
        QVERIFY(await(world.service->signIn()));
        const Visit &visit = world.agent.visits.first();
        QCOMPARE(visit.hosts, QStringList {QStringLiteral("127.0.0.1")});
        QVERIFY(visit.visible);
        QCOMPARE(visit.redirectUri, QUrl(QStringLiteral("https://app.example.com/cb")));
    }

    void aCallThatDoesNotFitTheStateChangesNothing()
    {
        World world;
        QCOMPARE(await(world.service->signIn()).error().code(), ErrorCode::InvalidRequest);
        world.start();
        QCOMPARE(await(world.service->signOut()).error().code(), ErrorCode::InvalidRequest);
        world.service->cancel();
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(await(world.service->signIn()));
        QCOMPARE(await(world.service->signIn()).error().code(), ErrorCode::InvalidRequest);
        QCOMPARE(await(world.service->restore()).error().code(), ErrorCode::InvalidRequest);
        world.service->cancel();
        QCOMPARE(world.service->state(), State::SignedIn);
        QVERIFY(world.service->session());
    }
};

KEYFOB_SUITE(TestAuthService)
#include "tst_authservice.moc"
