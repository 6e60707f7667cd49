// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/origin.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secureUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("secure");
        QTest::newRow("https") << QStringLiteral("https://example.com/") << true;
        QTest::newRow("http") << QStringLiteral("http://example.com/") << false;
        QTest::newRow("http loopback") << QStringLiteral("http://127.0.0.1:8080/") << true;
        QTest::newRow("http ::1") << QStringLiteral("http://[::1]:8080/") << true;
        QTest::newRow("http localhost") << QStringLiteral("http://localhost/") << true;
        QTest::newRow("look-alike") << QStringLiteral("http://127.0.0.1.example.com/") << false;
        QTest::newRow("user info") << QStringLiteral("https://a:b@example.com/") << false;
        QTest::newRow("no host") << QStringLiteral("https:///x") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    }
    void secureUrls()
    {
        QFETCH(QString, url);
        QTEST(isSecureUrl(QUrl(url)), "secure");
    }

    void originLeavesTheDefaultPortOut_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("plain") << QStringLiteral("https://Example.com/a?b#c")
                               << QStringLiteral("https://example.com");
        QTest::newRow("443") << QStringLiteral("https://example.com:443/")
                             << QStringLiteral("https://example.com");
        QTest::newRow("8443") << QStringLiteral("https://example.com:8443/")
                              << QStringLiteral("https://example.com:8443");
        QTest::newRow("IPv6") << QStringLiteral("http://[::1]:81/")
                              << QStringLiteral("http://[::1]:81");
        QTest::newRow("no host") << QStringLiteral("mailto:a@b.c") << QString();
    }
    void originLeavesTheDefaultPortOut()
    {
        QFETCH(QString, url);
        QTEST(originOf(QUrl(url)), "origin");
    }
};

KEYFOB_SUITE(TestOrigin)
#include "tst_origin.moc"
