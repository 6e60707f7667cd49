// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/signinhosts.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;

class TestSignInHosts : public QObject
{
    Q_OBJECT

    const SignInHosts m_hosts {{QStringLiteral("login.example.com"),
                                QStringLiteral("*.idp.example"),
                                QStringLiteral("xn--bcher-kva.example"), QString(),
                                QStringLiteral("*."), QStringLiteral("192.0.2.1")}};

private Q_SLOTS:
    void contains_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *host, bool isOne) {
            QTest::newRow(host) << QString::fromUtf8(host) << isOne;
        };
        row("login.example.com", true);
        row("LOGIN.example.com", true);
        row("a.login.example.com", false);
        row("example.com", false);
        row("login.example.com.evil.example", false);
        row("a.idp.example", true);
        row("a.b.idp.example", true);
        row("idp.example", false);
        row(".idp.example", false);
        row("evilidp.example", false);
        row("b\xc3\xbc"
            "cher.example",
            true);
        row("192.0.2.1", true);
        row("192.0.2.2", false);
        row("", false);
    }
    void contains()
    {
        QFETCH(const QString, host);
        QTEST(m_hosts.contains(host), "isOne");
    }

    void reachBelow_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("reach");
        QTest::newRow("above a name") << QStringLiteral("example.com") << true;
        QTest::newRow("the name itself") << QStringLiteral("login.example.com") << false;
        QTest::newRow("where a star begins") << QStringLiteral("idp.example") << true;
        QTest::newRow("part of a label") << QStringLiteral("ample.com") << false;
        QTest::newRow("none") << QString() << false;
    }
    void reachBelow()
    {
        QFETCH(const QString, host);
        QTEST(m_hosts.reachBelow(host), "reach");
    }
};

KEYFOB_SUITE(TestSignInHosts)
#include "tst_signinhosts.moc"
