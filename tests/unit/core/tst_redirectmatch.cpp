// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/publicurl.h"
#include "core/redirectmatch.h"
#include "core/redirectnearmiss.h"
#include "support/suite.h"

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

    void nearMisses_data()
    {
        using D = RedirectDifference;
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<QString>("navigation");
        QTest::addColumn<QList<D>>("differences");
        const QString app = QStringLiteral("https://app.example/callback");
        const auto row = [&](const char *navigation, const QList<D> &differences) {
            QTest::newRow(navigation) << app << QString::fromUtf8(navigation) << differences;
        };
        row("https://app.example/callback/#access_token=t&state=s", {D::TrailingSlash});
        row("https://app.example/Callback?code=c&state=s", {D::LetterCase});
        row("https://app.example/Callback/#id_token=t", {D::TrailingSlash, D::LetterCase});
        row("https://app.example/call%2Dback#id_token=t", {D::Path});
        row("https://app.example/call%62ack%2F#id_token=t", {D::TrailingSlash});
        row("https://app.example/other?code=c", {D::Path});
        row("https://app.example/?error=access_denied", {D::Path});
        row("https://app.example:444/callback#access_token=t", {D::Port});
        row("http://app.example/callback?code=c", {D::Scheme});
        row("https://u@app.example/callback?code=c", {D::UserInfo});
        row("https://app.example./callback?code=c", {D::TrailingDot});
        row("https://app.example/callback?lang=en&code=c", {}); // this is the callback
        row("https://app.example/callback?lang=en#access_token=t", {D::Query});
        row("https://app.example/callback/", {D::TrailingSlash});
        // With this request's own state, it is its answer wherever it goes.
        row("https://www.app.example/callback?code=c&state=own%2Bone", {D::Host});
        // What has nothing to do with it.
        row("https://app.example/callback#access_token=t", {});
        row("https://app.example/help", {});
        row("https://broker.example/callback?code=c&state=another", {});
        row("https://evil.example/#access_token=t&state=own", {});
        row("https://broker.example/?mystate=own%2Bone", {});
        row("about:blank", {});
        row("", {});
        const QString query = QStringLiteral("https://app.example/callback?app=1");
        QTest::newRow("own query") << query << app + QStringLiteral("?code=c") << QList {D::Query};
        const QString custom = QStringLiteral("com.example.app:/callback");
        QTest::newRow("custom scheme, two slashes")
            << custom << QStringLiteral("com.example.app://callback#access_token=t")
            << QList {D::Host, D::Path};
        QTest::newRow("custom scheme, other path")
            << custom << QStringLiteral("com.example.app:/other#access_token=t") << QList {D::Path};
        QTest::newRow("other custom scheme")
            << custom << QStringLiteral("com.example.apps:/callback#access_token=t") << QList<D>();
        QTest::newRow("nothing registered") << QString() << app << QList<D>();
    }
    void nearMisses()
    {
        QFETCH(const QString, redirectUri);
        QFETCH(const QString, navigation);
        QTEST(redirectNearMiss(QUrl(redirectUri), "own+one", QUrl(navigation)), "differences");
    }

    void whatLeavesHasNoAnswer()
    {
        const QUrl url(QStringLiteral("https://u:p@a.example:8443/a/b?code=c&x#access_token=t"));
        QCOMPARE(publicUrl(url).toEncoded(), QByteArray("https://a.example:8443/a/b"));
        const QUrl custom(QStringLiteral("com.example.app:/callback?code=c#access_token=t"));
        QCOMPARE(publicUrl(custom).toEncoded(), QByteArray("com.example.app:/callback"));
        QCOMPARE(publicUrl(QUrl()), QUrl());
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

KEYFOB_SUITE(TestRedirectMatch)
#include "tst_redirectmatch.moc"
