// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QTest>

using namespace Keyfob;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("a tenant file") << QStringList {u"--tenant"_qs, u"acme.json"_qs};
        QTest::newRow("a theme") << QStringList {u"--theme"_qs, u"dark"_qs};
        QTest::newRow("a self-check") << QStringList {u"--self-check"_qs};
        QTest::newRow("a link") << QStringList {u"keyfob:"_qs};
        QTest::newRow("a link as browsers write it") << QStringList {u"keyfob:///"_qs};
    }

    void takes()
    {
        QFETCH(QStringList, arguments);
        const auto line = CommandLine::parse(QStringList {u"keyfob"_qs} + arguments);
        QVERIFY2(line, line ? "" : qPrintable(line.error().message()));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList {u"--password"_qs, u"x"_qs};
        QTest::newRow("an unknown theme") << QStringList {u"--theme"_qs, u"pink"_qs};
        QTest::newRow("a file") << QStringList {u"acme.json"_qs};
        QTest::newRow("a link that wants something")
            << QStringList {u"keyfob://open?tenant=/tmp/evil.json"_qs};
        QTest::newRow("a link with a host") << QStringList {u"keyfob://evil.example"_qs};
        QTest::newRow("a link with tokens") << QStringList {u"keyfob:/callback#access_token=x"_qs};
        QTest::newRow("two links") << QStringList {u"keyfob:"_qs, u"keyfob:"_qs};
        QTest::newRow("another link") << QStringList {u"https://evil.example/"_qs};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const auto line = CommandLine::parse(QStringList {u"keyfob"_qs} + arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().code(), ErrorCode::InvalidRequest);
    }

    /// What a page sends along may be a secret, and goes to no terminal and no log.
    void repeatsNoLink()
    {
        const auto line =
            CommandLine::parse({u"keyfob"_qs, u"keyfob:/callback#access_token=canary"_qs});
        QVERIFY(!line);
        QVERIFY(!line.error().message().contains(u"canary"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
