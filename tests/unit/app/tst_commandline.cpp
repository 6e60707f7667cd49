// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"
#include "settings/preference.h"
#include "support/suite.h"

#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themesHaveOneNameEverywhere()
    {
        for (const auto theme :
             {CommandLine::Theme::System, CommandLine::Theme::Light, CommandLine::Theme::Dark})
            QCOMPARE(CommandLine::themeCalled(CommandLine::themeName(theme)), theme);
        for (const QString &name : infoOf(Preference::Appearance).values)
            QVERIFY2(CommandLine::themeCalled(name), qPrintable(name));
        QVERIFY(!CommandLine::themeCalled(QStringLiteral("Dark")));
        QVERIFY(!CommandLine::themeCalled(QString()));
    }

    void takes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("a tenant file") << QStringList {u"--tenant"_s, u"acme.json"_s};
        QTest::newRow("a theme") << QStringList {u"--theme"_s, u"dark"_s};
        QTest::newRow("a self-check") << QStringList {u"--self-check"_s};
        QTest::newRow("a check") << QStringList {u"--check"_s};
        QTest::newRow("a check for programs")
            << QStringList {u"--check"_s, u"--json"_s, u"--tenant"_s, u"acme.json"_s};
        QTest::newRow("a link") << QStringList {u"keyfob:"_s};
        QTest::newRow("a link as browsers write it") << QStringList {u"keyfob:///"_s};
    }

    void takes()
    {
        QFETCH(QStringList, arguments);
        const auto line = CommandLine::parse(QStringList {u"keyfob"_s} + arguments);
        QVERIFY2(line, line ? "" : qPrintable(line.error().message()));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList {u"--password"_s, u"x"_s};
        QTest::newRow("an unknown theme") << QStringList {u"--theme"_s, u"pink"_s};
        QTest::newRow("JSON of nothing") << QStringList {u"--json"_s};
        QTest::newRow("two checks") << QStringList {u"--check"_s, u"--self-check"_s};
        QTest::newRow("a file") << QStringList {u"acme.json"_s};
        QTest::newRow("a link that wants something")
            << QStringList {u"keyfob://open?tenant=/tmp/evil.json"_s};
        QTest::newRow("a link with a host") << QStringList {u"keyfob://evil.example"_s};
        QTest::newRow("a link with tokens") << QStringList {u"keyfob:/callback#access_token=x"_s};
        QTest::newRow("a link that adds and opens")
            << QStringList {u"keyfob://add?organization=acme.example&tenant=/tmp/evil.json"_s};
        QTest::newRow("a link that adds a file")
            << QStringList {u"keyfob://add?organization=/tmp/evil.json"_s};
        QTest::newRow("a link that adds nothing") << QStringList {u"keyfob://add?organization="_s};
        QTest::newRow("two links") << QStringList {u"keyfob:"_s, u"keyfob:"_s};
        QTest::newRow("another link") << QStringList {u"https://evil.example/"_s};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const auto line = CommandLine::parse(QStringList {u"keyfob"_s} + arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().code(), ErrorCode::InvalidRequest);
    }

    /// What a page sends along may be a secret, and goes to no terminal and no log.
    void repeatsNoLink()
    {
        const auto line =
            CommandLine::parse({u"keyfob"_s, u"keyfob:/callback#access_token=canary"_s});
        QVERIFY(!line);
        QVERIFY(!line.error().message().contains(u"canary"));
    }
};

KEYFOB_SUITE(TestCommandLine)
#include "tst_commandline.moc"
