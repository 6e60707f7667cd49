// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/renewal.h"
#include "support/suite.h"
#include "useragent/systembrowser.h"
#include "world.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Keyfob;
using State = AuthService::State;
namespace {

/// A service whose person has a browser, which goes where it is sent and runs our own page.
struct BrowserWorld : World
{
    explicit BrowserWorld(const QString &type = QStringLiteral("code"),
                          UserAgentChoice choice = UserAgentChoice::System)
        : World(type)
        , browser([this](const QUrl &url) {
            opened.append(url);
            if (opens && answers)
                visit(url);
            return opens;
        })
    {
        tenant = provider.tenant(type);
        tenant.loopbackRedirectUri = QUrl(QStringLiteral("http://127.0.0.1/keyfob"));
        tenant.userAgent = choice;
        again();
    }

    void again()
    {
        service.reset();
        service = std::make_unique<AuthService>(
            tenant,
            AuthService::Dependencies {
                http, agent, vault, clock, folder.path(), &network, {}, {}, &browser});
    }

    void visit(const QUrl &url)
    {
        const bool isSignOut = url.path() == QLatin1StringView("/end");
        if (isSignOut && !url.query().contains(QLatin1StringView("post_logout_redirect_uri")))
            return; // the provider's own page says that it is done
        const QByteArray answer = isSignOut
            ? QUrlQuery(url)
                  .queryItemValue(QStringLiteral("post_logout_redirect_uri"), QUrl::FullyDecoded)
                  .toLatin1()
            : provider.answer(url);
        const QUrl callback = QUrl::fromEncoded(answer);
        QNetworkRequest request(callback.adjusted(QUrl::RemoveFragment));
        if (!callback.hasFragment()) {
            read(manager.get(request));
            return;
        }
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/x-www-form-urlencoded"));
        request.setRawHeader("Origin",
                             "http://" + callback.authority(QUrl::FullyEncoded).toLatin1());
        read(manager.post(request, answer.mid(answer.indexOf('#') + 1)));
    }

    void read(QNetworkReply *reply)
    {
        QObject::connect(reply, &QNetworkReply::finished, &manager, [this, reply] {
            status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            page = reply->readAll();
            reply->deleteLater();
        });
    }

    bool opens = true;
    bool answers = true; ///< False: the page stays open
    QList<QUrl> opened;
    int status = 0;
    QByteArray page;
    Tenant tenant;
    QNetworkAccessManager manager;
    SystemBrowser browser;
};

} // namespace

/// Signing in, renewing and signing out with the person's own browser.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithACode()
    {
        BrowserWorld world;
        world.start();
        const auto signedIn = await(world.service->signIn());
        QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().name()));
        QCOMPARE(tokenOf(*world.service), QByteArray("back-token-1"));
        QVERIFY(world.agent.visits.isEmpty());
        const QUrlQuery asked(world.opened.constFirst());
        const QUrl redirect(
            asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QVERIFY(redirect.port() >= 1024);
        QCOMPARE(redirect.path(), QStringLiteral("/keyfob"));
        QCOMPARE(asked.queryItemValue(QStringLiteral("code_challenge_method")),
                 QStringLiteral("S256"));
        QTRY_COMPARE(world.status, 200);
        QVERIFY(world.page.contains("You are signed in to"));
    }

    void signsInWithAFragment()
    {
        BrowserWorld world(QStringLiteral("id_token token"));
        world.signIn();
        QCOMPARE(tokenOf(*world.service), QByteArray("front-token-1"));
        QTRY_COMPARE(world.status, 204);
    }

    void aCheckThatFailsIsSaidInTheBrowserToo()
    {
        BrowserWorld world;
        world.provider.tokenStatus = 400;
        world.start();
        QVERIFY(!await(world.service->signIn()));
        QCOMPARE(world.service->state(), State::SignedOut);
        QTRY_COMPARE(world.status, 200);
        QVERIFY(world.page.contains("You are not signed in"));
    }

    void eachWayIsTheTenantsOrThePersons_data()
    {
        QTest::addColumn<UserAgentChoice>("choice");
        QTest::addColumn<UserAgentKind>("kind");
        QTest::addColumn<bool>("isBrowser");
        QTest::newRow("embedded") << UserAgentChoice::Embedded << UserAgentKind::Unknown << false;
        QTest::newRow("system") << UserAgentChoice::System << UserAgentKind::Unknown << true;
        QTest::newRow("ask") << UserAgentChoice::Ask << UserAgentKind::Unknown << false;
        QTest::newRow("ask, in this app")
            << UserAgentChoice::Ask << UserAgentKind::Embedded << false;
        QTest::newRow("ask, in the browser")
            << UserAgentChoice::Ask << UserAgentKind::System << true;
        QTest::newRow("embedded, browser instead")
            << UserAgentChoice::Embedded << UserAgentKind::System << true;
    }
    void eachWayIsTheTenantsOrThePersons()
    {
        QFETCH(const UserAgentChoice, choice);
        QFETCH(const UserAgentKind, kind);
        QFETCH(const bool, isBrowser);
        BrowserWorld world(QStringLiteral("code"), choice);
        world.start();
        QVERIFY(world.service->canUseBrowser());
        QVERIFY(await(world.service->signIn({}, kind)));
        QCOMPARE(!world.opened.isEmpty(), isBrowser);
        QCOMPARE(world.agent.visits.isEmpty(), isBrowser);
    }

    void withoutALoopbackRedirectThereIsNoBrowser()
    {
        BrowserWorld world(QStringLiteral("code"), UserAgentChoice::Embedded);
        world.tenant.loopbackRedirectUri.clear();
        world.again();
        world.start();
        QVERIFY(!world.service->canUseBrowser());
        const auto refused = await(world.service->signIn({}, UserAgentKind::System));
        QCOMPARE(refused.error().code(), ErrorCode::InvalidRequest);
        QCOMPARE(world.service->state(), State::SignedOut);
    }

    void cancelsAndOpensAgain()
    {
        BrowserWorld world;
        world.start();
        world.opens = false;
        auto task = world.service->signIn();
        QTRY_COMPARE(world.service->state(), State::AwaitingUser);
        QVERIFY(world.browser.didNotOpen());
        world.service->raiseSignIn();
        QCOMPARE(world.opened.size(), 2);
        world.service->cancel();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(!world.service->hasError());
        QVERIFY(world.browser.link().isEmpty());
    }

    void theWindowGivesWayToTheBrowser()
    {
        BrowserWorld world(QStringLiteral("code"), UserAgentChoice::Embedded);
        world.agent.person = [](const Visit &) { return std::nullopt; };
        world.start();
        auto first = world.service->signIn();
        QTRY_COMPARE(world.service->state(), State::AwaitingUser);
        world.service->cancel();
        QVERIFY(await(world.service->signIn({}, UserAgentKind::System)));
        QCOMPARE(await(std::move(first)).error().code(), ErrorCode::Cancelled);
        QCOMPARE(world.service->state(), State::SignedIn);
    }

    void aRefreshTokenRenewsWithoutTheBrowser()
    {
        BrowserWorld world;
        world.signIn();
        world.pass(2000);
        QVERIFY(tokenOf(*world.service).startsWith("renewed-token"));
        QCOMPARE(world.opened.size(), 1);
        QVERIFY(world.agent.visits.isEmpty());
    }

    void withoutARefreshTokenTheSessionEnds()
    {
        BrowserWorld world(QStringLiteral("id_token token"));
        world.signIn();
        world.pass(4000);
        world.service->checkExpiry();
        QVERIFY(world.service->isReauthenticationRequired());
        QCOMPARE(world.service->notice().code(), ErrorCode::TokenExpired);
        QVERIFY(world.service->notice().message().contains(QLatin1StringView("Log in again")));
        QCOMPARE(world.opened.size(), 1);
        QVERIFY(world.agent.visits.isEmpty()); // nobody is asked unseen
    }

    void loggingOutOpensTheProvidersPage()
    {
        BrowserWorld world;
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.service->state(), State::SignedOut);
        QVERIFY(!world.service->hasNotice());
        QVERIFY(world.agent.visits.isEmpty());
        QCOMPARE(world.opened.size(), 2);
        const QUrlQuery asked(world.opened.constLast());
        QVERIFY(!asked.hasQueryItem(QStringLiteral("id_token_hint"))); // others can read it
        QCOMPARE(asked.queryItemValue(QStringLiteral("client_id")), QStringLiteral("c1"));
        QVERIFY(!asked.hasQueryItem(QStringLiteral("post_logout_redirect_uri")));
    }

    void aFixedPortBringsThePersonBack()
    {
        BrowserWorld world;
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        world.tenant.loopbackRedirectUri.setPort(probe.serverPort());
        probe.close();
        world.again();
        world.signIn();
        QVERIFY(await(world.service->signOut()));
        QCOMPARE(world.opened.size(), 2);
        QTRY_VERIFY(world.page.contains("You are logged out of"));
    }

    void thePageOfALogOutEndsWithItsService()
    {
        BrowserWorld world;
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        world.tenant.loopbackRedirectUri.setPort(port);
        probe.close();
        world.again();
        world.signIn();
        world.answers = false; // nobody confirms it
        QVERIFY(await(world.service->signOut()));
        QVERIFY(!probe.listen(QHostAddress::LocalHost, port)); // the browser's page may come back
        world.service.reset();
        QTRY_VERIFY(probe.isListening() || probe.listen(QHostAddress::LocalHost, port));
    }

    void aWindowWithoutCookiesIsNoBrowser()
    {
        BrowserWorld world(QStringLiteral("code"), UserAgentChoice::Embedded);
        world.agent.person = [&](const Visit &visit) {
            auto result = world.signInAtOnce(visit);
            (*result)->cookies = {}; // some providers set none
            return result;
        };
        world.signIn();
        QTRY_VERIFY(!world.isKeychainEmpty());
        world.again();
        world.start();
        QVERIFY(await(world.service->signOut()));
        QVERIFY(world.opened.isEmpty()); // nobody's browser opens by itself
        QCOMPARE(world.agent.visits.size(), 2);
        QCOMPARE(world.agent.visits.constLast().url.path(), QStringLiteral("/end"));
    }

    void whereASessionCameFromIsAFact_data()
    {
        QTest::addColumn<UserAgentKind>("kind");
        QTest::addColumn<bool>("cookies");
        QTest::addColumn<bool>("inBrowser");
        QTest::addColumn<bool>("renewable");
        QTest::newRow("window") << UserAgentKind::Embedded << true << false << true;
        QTest::newRow("window, no cookies") << UserAgentKind::Embedded << false << false << false;
        QTest::newRow("browser") << UserAgentKind::System << false << true << false;
        QTest::newRow("browser, cookies") << UserAgentKind::System << true << true << false;
        QTest::newRow("older, cookies") << UserAgentKind::Unknown << true << false << true;
        QTest::newRow("older, none") << UserAgentKind::Unknown << false << true << false;
    }
    void whereASessionCameFromIsAFact()
    {
        QFETCH(const UserAgentKind, kind);
        QFETCH(const bool, cookies);
        QFETCH(const bool, inBrowser);
        QFETCH(const bool, renewable);
        SessionRecord record;
        record.userAgent = kind;
        if (cookies)
            record.cookies = Secret("sso-cookie");
        QCOMPARE(isInBrowser(record), inBrowser);
        QCOMPARE(canRenew(record), renewable);
        record.tokens.refreshToken = Secret("refresh-1");
        QVERIFY(canRenew(record)); // without any window
    }

    void whatWasNotDoneAtTheProviderIsSaid()
    {
        BrowserWorld world;
        world.signIn();
        world.opens = false;
        QVERIFY(await(world.service->signOut()));
        QVERIFY(world.service->notice().message().contains(
            QLatin1StringView("could not be notified that you logged out")));
    }

    void whereTheWindowIsGoneTheBrowserAsksAgain()
    {
        BrowserWorld world(QStringLiteral("id_token token"), UserAgentChoice::Embedded);
        world.signIn();
        QCOMPARE(world.agent.visits.size(), 1);
        QTRY_VERIFY(!world.isKeychainEmpty());
        world.tenant.preferSystemBrowser();
        world.again();
        world.start();
        world.provider.silentError = "login_required";
        world.pass(4000);
        AccessTokenRequest request;
        request.interactive = true;
        QVERIFY(await(world.service->accessToken(request)));
        QCOMPARE(world.opened.size(), 1);
        QVERIFY(!world.agent.visits.constLast().visible); // the renewal that failed
    }

    void moreScopesAreAskedForInTheBrowser()
    {
        BrowserWorld world;
        world.signIn();
        AccessTokenRequest request;
        request.scopes = {QStringLiteral("write:x")};
        request.interactive = true;
        QVERIFY(await(world.service->accessToken(request)));
        QCOMPARE(world.opened.size(), 2);
        QVERIFY(world.agent.visits.isEmpty());
    }
};

KEYFOB_SUITE(TestBrowserSignIn)
#include "tst_browsersignin.moc"
