// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/redirectmatch.h"

#include <QTest>

using namespace Keyfob;

class TestRedirectMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void octets_data()
    {
        QTest::addColumn<QByteArray>("redirectUri");
        QTest::addColumn<QByteArray>("navigation");
        QTest::addColumn<bool>("ours");

        const QByteArray app = "https://app.example.com/callback";
        const auto row = [&](const char *name, const QByteArray &navigation, bool ours) {
            QTest::newRow(name) << app << navigation << ours;
        };
        row("plain", app, true);
        row("fragment", app + "#access_token=a&state=b", true);
        row("fragment with ? and @", app + "#a?b@c", true);
        row("upper-case host", "HTTPS://App.Example.com/callback#a", true);
        row("default port", "https://app.example.com:443/callback#a", true);
        row("error in the query", app + "?error=access_denied&state=s", true);
        row("code in the query", app + "?code=c", true);
        row("token in the query", app + "?access_token=t&x=1", true);
        row("empty", "", false);
        row("http", "http://app.example.com/callback#a", false);
        row("other host", "https://evil.test/callback#a", false);
        row("host suffix", "https://app.example.com.evil.test/callback#a", false);
        row("host prefix", "https://evilapp.example.com/callback#a", false);
        row("trailing dot", "https://app.example.com./callback#a", false);
        row("look-alike host", "https://\xd0\xb0pp.example.com/callback#a", false);
        row("other port", "https://app.example.com:8443/callback#a", false);
        row("port 80", "https://app.example.com:80/callback#a", false);
        row("user info", "https://u@app.example.com/callback#a", false);
        row("user info as host", "https://app.example.com@evil.test/callback#a", false);
        row("user info as path", "https://app.example.com%2Fcallback@evil.test/#a", false);
        row("backslash", "https://evil.test\\@app.example.com/callback", false);
        row("longer path", "https://app.example.com/callback2#a", false);
        row("sub-path", "https://app.example.com/callback/#a", false);
        row("shorter path", "https://app.example.com/callbac", false);
        row("path in other case", "https://app.example.com/Callback#a", false);
        row("escaped path", "https://app.example.com/%63allback#a", false);
        row("other query", app + "?x=1#access_token=a", false);
        row("empty query", app + "?", false);
        row("response name as a suffix", app + "?xstate=1", false);
        row("javascript", "javascript:alert(1)//" + app, false);
        row("only a parameter", "https://evil.test/?" + app, false);
        row("only the fragment", "https://evil.test/#" + app, false);

        const QByteArray query = app + "?app=1";
        QTest::newRow("own query") << query << query + "#a" << true;
        QTest::newRow("own query and response") << query << query + "&state=s#a" << true;
        QTest::newRow("own query missing") << query << app + "#a" << false;
        QTest::newRow("own query longer") << query << query + "2#a" << false;
        QTest::newRow("own query and another") << query << query + "&x=1#a" << false;

        QTest::newRow("no path") << QByteArray("https://app.example.com")
                                 << QByteArray("https://app.example.com/#a") << true;
        QTest::newRow("loopback") << QByteArray("http://127.0.0.1:8421/callback")
                                  << QByteArray("http://127.0.0.1:8421/callback#a") << true;
        QTest::newRow("loopback, other port")
            << QByteArray("http://127.0.0.1:8421/callback")
            << QByteArray("http://127.0.0.1:842/callback#a") << false;
        const QByteArray custom = "com.example.app:/callback";
        QTest::newRow("custom scheme") << custom << custom + "#a" << true;
        QTest::newRow("custom scheme, host")
            << custom << QByteArray("com.example.app://callback#a") << false;
        QTest::newRow("other custom scheme")
            << custom << QByteArray("com.example.apq:/callback#a") << false;
        QTest::newRow("nothing to match")
            << QByteArray() << QByteArray("https://a.example/") << false;
        QTest::newRow("no host") << QByteArray("https:///callback")
                                 << QByteArray("https:///callback") << false;
    }
    void octets()
    {
        QFETCH(QByteArray, redirectUri);
        QFETCH(QByteArray, navigation);
        QTEST(isCallback(QUrl::fromEncoded(redirectUri), navigation), "ours");
    }

    void urls()
    {
        const QUrl redirectUri(QStringLiteral("https://App.example.com:443/call%20back"));
        QVERIFY(
            isCallback(redirectUri, QUrl(QStringLiteral("https://app.example.com/call back#a"))));
        QVERIFY(
            !isCallback(redirectUri, QUrl(QStringLiteral("https://app.example.com/callback#a"))));
        QVERIFY(!isCallback(redirectUri, QUrl()));
        QVERIFY(!isCallback(QUrl(), redirectUri));
    }
};

QTEST_GUILESS_MAIN(TestRedirectMatch)
#include "tst_redirectmatch.moc"
