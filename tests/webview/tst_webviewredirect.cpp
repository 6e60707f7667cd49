// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "webview/webviewredirect.h"

#include <QTest>

using namespace Keyfob;

/// Where a web view that cannot stop a navigation may be sent back to.
class TestWebViewRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatCannotLeave_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char *uri :
             {"http://127.0.0.1/callback", "http://127.0.0.1:4711/callback", "http://[::1]/cb",
              "http://localhost/callback", "http://127.0.0.1:1024/"})
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }
    void takesWhatCannotLeave()
    {
        QFETCH(const QString, uri);
        QVERIFY(checkWebViewRedirect(QUrl(uri), true));
        QVERIFY(checkWebViewRedirect(QUrl(uri), false)); // on phones, too
    }

    void takesASchemeOfItsOwnWhereNobodyElseMayClaimIt()
    {
        const QUrl uri(QStringLiteral("com.example.app:/callback"));
        QVERIFY(checkWebViewRedirect(uri, true));
        const auto onPhone = checkWebViewRedirect(uri, false);
        QVERIFY(!onPhone);
        QCOMPARE(onPhone.error().code(), ErrorCode::UserAgentUnavailable);
        QVERIFY(onPhone.error().message().contains(QStringLiteral("com.example.app")));
        QVERIFY(onPhone.error().message().contains(QStringLiteral("http://127.0.0.1/callback")));
    }

    void refusesTheRestAndSaysWhatToRegister_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char *uri :
             {"https://app.acme.example/callback", "http://app.acme.example/callback",
              "https://app.invalid/callback", // what has no name today can have one tomorrow
              "https://127.0.0.1/callback", // the listener speaks http
              "http://127.0.0.2/callback", "http://127.0.0.1.acme.example/callback",
              "http://localhost.acme.example/callback", "http://x@127.0.0.1/callback",
              "http://127.0.0.1:80/callback", "http://127.0.0.1:1023/callback", "http://127.0.0.1",
              "http://127.0.0.1/callback?a=b", "javascript:alert(1)", "data:text/html,x",
              "file:///tmp/callback", "about:blank", "myapp:/callback", ""})
            QTest::newRow(*uri ? uri : "nothing") << QString::fromLatin1(uri);
    }
    void refusesTheRestAndSaysWhatToRegister()
    {
        QFETCH(const QString, uri);
        for (const bool schemesArePrivate : {true, false}) {
            const auto result = checkWebViewRedirect(QUrl(uri), schemesArePrivate);
            QVERIFY(!result);
            QCOMPARE(result.error().code(), ErrorCode::UserAgentUnavailable);
            QVERIFY2(result.error().message().contains(QStringLiteral("http://127.0.0.1/callback")),
                     qPrintable(result.error().message()));
        }
    }
};

QTEST_APPLESS_MAIN(TestWebViewRedirect)
#include "tst_webviewredirect.moc"
