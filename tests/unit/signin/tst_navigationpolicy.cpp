// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/embeddedrefusal.h"
#include "../../../app/signin/navigationpolicy.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;
using Verdict = NavigationPolicy::Verdict;

class TestNavigationPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereEmbeddedViewsAreRefused_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("refuses");
        const QByteArray packed = QByteArray("\n\x14"
                                             "disallowed_useragent\x12\x04text")
                                      .toBase64(QByteArray::Base64UrlEncoding);
        const QString google = QStringLiteral("https://accounts.google.com/signin/oauth/error");
        const QString parameter = QStringLiteral("?authError=") + QString::fromLatin1(packed);
        QTest::newRow("Google") << google + parameter << true;
        QTest::newRow("Google, version 2") << google + QStringLiteral("/v2") + parameter << true;
        QTest::newRow("another error of Google")
            << google + QStringLiteral("?authError=Cg5pbnZhbGlkX2NsaWVudA") << false;
        QTest::newRow("the same elsewhere")
            << QStringLiteral("https://tenant.example/signin/oauth/error") + parameter << false;
        QTest::newRow("in plain words")
            << QStringLiteral("https://tenant.example/e?error=disallowed_useragent") << true;
        QTest::newRow("another error")
            << QStringLiteral("https://tenant.example/e?error=access_denied") << false;
        QTest::newRow("a login page")
            << QStringLiteral("https://accounts.google.com/v3/signin/identifier") << false;
    }
    void knowsWhereEmbeddedViewsAreRefused()
    {
        QFETCH(const QString, page);
        QTEST(refusesEmbeddedViews(QUrl(page)), "refuses");
    }

    void frames_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Verdict>("main");
        QTest::addColumn<Verdict>("sub");
        const auto row = [](const char *url, Verdict main, Verdict sub) {
            QTest::newRow(url) << QString::fromUtf8(url) << main << sub;
        };
        row("https://tenant.example/login?a=b", Verdict::Allow, Verdict::Allow);
        row("https://TENANT.example:8443/", Verdict::Allow, Verdict::Allow);
        row("https://idp.example/", Verdict::Allow, Verdict::Allow);
        row("https://b\xc3\xbc"
            "cher.example/",
            Verdict::Allow, Verdict::Allow);
        row("https://xn--bcher-kva.example/", Verdict::Allow, Verdict::Allow);
        row("https://app.example/callback#access_token=a", Verdict::Callback, Verdict::Refuse);
        row("https://app.example/other", Verdict::BlockHost, Verdict::Allow);
        row("https://evil.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://tenant.example.evil.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://eviltenant.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://sub.tenant.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://tenant.example./", Verdict::BlockHost, Verdict::Allow);
        row("https://tenant-example/", Verdict::BlockHost, Verdict::Allow);
        row("https://tenant.example%2eevil.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://evil.example/https://tenant.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://evil.example/?tenant.example#tenant.example", Verdict::BlockHost,
            Verdict::Allow);
        row("https://tenant.example@evil.example/", Verdict::Refuse, Verdict::Refuse);
        row("https://tenant.example:443@evil.example/", Verdict::Refuse, Verdict::Refuse);
        row("https://tenant.example\\@evil.example/", Verdict::Refuse, Verdict::Refuse);
        // A Cyrillic letter, and a letter of full width, which is the same as the plain one.
        row("https://ten\xd0\xb0nt.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://xn--tennt-3ve.example/", Verdict::BlockHost, Verdict::Allow);
        row("https://\xef\xbd\x94"
            "enant.example/",
            Verdict::Allow, Verdict::Allow);
        row("https://app.example/callback/", Verdict::BlockHost, Verdict::Allow);
        row("https://app.example.evil.example/callback#a", Verdict::BlockHost, Verdict::Allow);
        row("http://app.example/callback#a", Verdict::BlockHost, Verdict::Refuse);
        row("https://app.example:444/callback#a", Verdict::BlockHost, Verdict::Allow);
        row("http://tenant.example/", Verdict::BlockInsecure, Verdict::Refuse);
        row("http://evil.example/", Verdict::BlockHost, Verdict::Refuse);
        row("http://127.0.0.1/", Verdict::BlockHost, Verdict::Refuse);
        row("https://user@tenant.example/", Verdict::Refuse, Verdict::Refuse);
        row("about:blank", Verdict::Refuse, Verdict::Allow);
        row("about:srcdoc", Verdict::Refuse, Verdict::Allow);
        row("about:version", Verdict::Refuse, Verdict::Refuse);
        row("chrome://gpu/", Verdict::Refuse, Verdict::Refuse);
        row("view-source:https://tenant.example/", Verdict::Refuse, Verdict::Refuse);
        row("file:///etc/passwd", Verdict::Refuse, Verdict::Refuse);
        row("qrc:/qt/qml/x", Verdict::Refuse, Verdict::Refuse);
        row("data:text/html,hello", Verdict::Refuse, Verdict::Refuse);
        row("data:text/html;base64,aGVsbG8=", Verdict::Refuse, Verdict::Refuse);
        row("javascript:alert(1)", Verdict::Refuse, Verdict::Refuse);
        row("JavaScript:location='https://tenant.example/'", Verdict::Refuse, Verdict::Refuse);
        row("javascript://tenant.example/%0aalert(1)", Verdict::Refuse, Verdict::Refuse);
        row("blob:https://tenant.example/1", Verdict::Refuse, Verdict::Refuse);
        row("filesystem:https://tenant.example/temporary/a", Verdict::Refuse, Verdict::Refuse);
        row("file://tenant.example/etc/passwd", Verdict::Refuse, Verdict::Refuse);
        row("ws://tenant.example/", Verdict::Refuse, Verdict::Refuse);
        row("devtools://devtools/bundled/inspector.html", Verdict::Refuse, Verdict::Refuse);
        row("chrome://crash/", Verdict::Refuse, Verdict::Refuse);
        row("intent://tenant.example/#Intent;end", Verdict::Refuse, Verdict::Refuse);
        row("tel:112", Verdict::Refuse, Verdict::Refuse);
        row("https:///path", Verdict::Refuse, Verdict::Refuse);
        row("mailto:a@b.example", Verdict::Refuse, Verdict::Refuse);
        row("com.example.app:/callback#a", Verdict::Refuse, Verdict::Refuse);
        row("ftp://tenant.example/", Verdict::Refuse, Verdict::Refuse);
        row("", Verdict::Refuse, Verdict::Refuse);
    }
    void frames()
    {
        const NavigationPolicy policy(
            QUrl(QStringLiteral("https://tenant.example/authorize")),
            QUrl(QStringLiteral("https://app.example/callback")),
            {QStringLiteral("IdP.example"), QStringLiteral("b\u00fccher.example"), QString()});
        QFETCH(QString, url);
        QFETCH(Verdict, main);
        QFETCH(Verdict, sub);
        QCOMPARE(policy.navigation(QUrl(url), true), main);
        QCOMPARE(policy.navigation(QUrl(url), false), sub);
    }

    void onlyPagesOfNamedHostsMayBeSeen_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *url, bool allowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowed;
        };
        row("https://tenant.example/login", true);
        row("https://idp.example/", true);
        row("https://evil.example/", false);
        row("http://tenant.example/", false);
        row("", false);
        row("about:blank", false);
        row("about:srcdoc", false);
        row("data:text/html,hello", false);
        row("blob:https://tenant.example/1", false);
        row("javascript:1", false);
        row("chrome-error://chromewebdata/", false);
        row("https://app.example/callback", false);
    }
    void onlyPagesOfNamedHostsMayBeSeen()
    {
        const NavigationPolicy policy(QUrl(QStringLiteral("https://tenant.example/authorize")),
                                      QUrl(QStringLiteral("https://app.example/callback")),
                                      {QStringLiteral("idp.example")});
        QFETCH(QString, url);
        QTEST(policy.allowsPage(QUrl(url)), "allowed");
    }

    void aStarStandsForAllHostsBelow_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *url, Verdict verdict) {
            QTest::newRow(url) << QString::fromUtf8(url) << verdict;
        };
        row("https://eu.example.com/login", Verdict::Allow);
        row("https://EU.Example.COM/login", Verdict::Allow);
        row("https://a.b.example.com/", Verdict::Allow);
        row("https://eu.example.com:8443/", Verdict::Allow);
        row("https://login.xn--mller-kva.example/", Verdict::Allow);
        row("https://login.m\xc3\xbcller.example/", Verdict::Allow);
        row("https://example.com/", Verdict::BlockHost);
        row("https://evilexample.com/", Verdict::BlockHost);
        row("https://eu.example.com.evil.example/", Verdict::BlockHost);
        row("https://eu.example.com./", Verdict::BlockHost);
        row("https://.example.com/", Verdict::Refuse);
        row("http://eu.example.com/", Verdict::BlockInsecure);
        row("https://user@eu.example.com/", Verdict::Refuse);
    }
    void aStarStandsForAllHostsBelow()
    {
        const NavigationPolicy policy(
            QUrl(QStringLiteral("https://tenant.example/authorize")),
            QUrl(QStringLiteral("https://app.example/callback")),
            {QStringLiteral("*.example.com"), QStringLiteral("*.xn--mller-kva.example")});
        QFETCH(QString, url);
        QTEST(policy.navigation(QUrl(url), true), "verdict");
    }

    void cookiesOfHostsBelowAStarAreKept()
    {
        const NavigationPolicy policy(QUrl(QStringLiteral("https://tenant.example/")),
                                      QUrl(QStringLiteral("https://app.example/callback")),
                                      {QStringLiteral("*.eu.example.com")});
        QVERIFY(policy.keepsCookiesOf(QStringLiteral("a.eu.example.com")));
        QVERIFY(policy.keepsCookiesOf(QStringLiteral(".a.eu.example.com")));
        QVERIFY(policy.keepsCookiesOf(QStringLiteral(".eu.example.com")));
        QVERIFY(policy.keepsCookiesOf(QStringLiteral(".example.com")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral("eu.example.com")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral("example.com")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral(".us.example.com")));
    }

    void aLoopbackTenantMayUseHttpOnLoopbackOnly()
    {
        const NavigationPolicy policy(QUrl(QStringLiteral("http://127.0.0.1:8420/authorize")),
                                      QUrl(QStringLiteral("http://127.0.0.1:8421/callback")),
                                      {QStringLiteral("idp.example")});
        const auto main = [&](const char *url) {
            return policy.navigation(QUrl(QLatin1StringView(url)), true);
        };
        QCOMPARE(main("http://127.0.0.1:8420/login"), Verdict::Allow);
        QCOMPARE(main("http://127.0.0.1:8421/callback#a"), Verdict::Callback);
        QCOMPARE(main("http://idp.example/"), Verdict::BlockInsecure);
        QCOMPARE(main("https://idp.example/"), Verdict::Allow);
        QCOMPARE(main("http://localhost:8420/"), Verdict::BlockHost);
    }

    void aCustomSchemeIsTheOnlyOneOfItsKind()
    {
        const NavigationPolicy policy(QUrl(QStringLiteral("https://tenant.example/authorize")),
                                      QUrl(QStringLiteral("com.example.app:/callback")), {});
        QVERIFY(policy.hasCustomScheme());
        QCOMPARE(policy.navigation(QUrl(QStringLiteral("com.example.app:/callback#a")), true),
                 Verdict::Callback);
        QCOMPARE(policy.navigation(QUrl(QStringLiteral("com.example.app:/other#a")), true),
                 Verdict::Refuse);
        QCOMPARE(policy.navigation(QUrl(QStringLiteral("com.example.apps:/callback#a")), true),
                 Verdict::Refuse);
    }

    void requests_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *url, bool allowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowed;
        };
        row("https://cdn.example/style.css", true);
        row("wss://tenant.example/socket", true);
        row("data:image/png;base64,AA==", true);
        row("blob:https://tenant.example/1", true);
        row("https://app.example/callback", false);
        row("https://app.example/callback?error=x", false);
        row("http://cdn.example/style.css", false);
        row("ws://tenant.example/socket", false);
        row("http://127.0.0.1:22/", false);
        row("file:///etc/passwd", false);
        row("qrc:/x", false);
        row("chrome-extension://x/y", false);
    }
    void requests()
    {
        const NavigationPolicy policy(QUrl(QStringLiteral("https://tenant.example/authorize")),
                                      QUrl(QStringLiteral("https://app.example/callback")), {});
        QFETCH(QString, url);
        QTEST(policy.allowsRequest(QUrl(url)), "allowed");
    }

    void nothingIsAskedOfTheCallbacksHost_data()
    {
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<QByteArray>("closed");
        const auto row = [](const char *redirectUri, const char *closed) {
            QTest::newRow(redirectUri) << QString::fromUtf8(redirectUri) << QByteArray(closed);
        };
        row("https://app.example/callback", "app.example:443");
        row("https://app.example:8443/callback", "app.example:8443");
        row("https://b\xc3\xbc"
            "cher.example/",
            "xn--bcher-kva.example:443");
        row("http://127.0.0.1:4000/callback", "127.0.0.1:4000");
        row("http://[::1]/callback", "[::1]:80");
        row("https://tenant.example:8443/callback", "tenant.example:8443");
        // Pages come from there.
        row("https://tenant.example/callback", "");
        row("https://TENANT.example:443/callback", "");
        row("https://idp.example/callback", "");
        row("com.example.app:/callback", "");
    }
    void nothingIsAskedOfTheCallbacksHost()
    {
        QFETCH(const QString, redirectUri);
        const NavigationPolicy policy(QUrl(QStringLiteral("https://tenant.example/authorize")),
                                      QUrl(redirectUri), {QStringLiteral("idp.example")});
        QTEST(policy.closedHost(), "closed");
    }

    void cookiesOfTheVisitedHostsAreKept()
    {
        const NavigationPolicy policy(QUrl(QStringLiteral("https://login.tenant.example/")),
                                      QUrl(QStringLiteral("https://app.example/callback")),
                                      {QStringLiteral("idp.example")});
        QVERIFY(policy.keepsCookiesOf(QStringLiteral("login.tenant.example")));
        QVERIFY(policy.keepsCookiesOf(QStringLiteral(".tenant.example")));
        QVERIFY(policy.keepsCookiesOf(QStringLiteral(".idp.example")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral("tenant.example")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral("tracker.example")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral(".enant.example")));
        QVERIFY(!policy.keepsCookiesOf(QStringLiteral("app.example")));
        QVERIFY(!policy.keepsCookiesOf(QString()));
    }
};

KEYFOB_SUITE(TestNavigationPolicy)
#include "tst_navigationpolicy.moc"
