// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "common/fileproposal.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Keyfob;

/// Where a file is to be saved, and what is said before it is.
class TestFileProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME"); // which can name other folders
    }

    void proposesANameAndAFolder()
    {
        FileProposal proposal;
        proposal.begin(QStringLiteral("Timesheets"), QStringLiteral("csv"));
        QCOMPARE(proposal.name(), QStringLiteral("Timesheets.csv"));
        QCOMPARE(proposal.folder(), inHome("Downloads"));
        QCOMPARE(proposal.placeNames().constFirst(), QStringLiteral("Downloads"));
        QVERIFY(proposal.check()); // nobody has downloaded anything yet
        QCOMPARE(proposal.file().toLocalFile(), inHome("Downloads/Timesheets.csv"));
        QVERIFY(QDir(inHome("Downloads")).exists());
    }

    void namesFilesAfterAnyText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << QStringLiteral("My sheets") << QStringLiteral("My sheets");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
        QTest::newRow("windows") << QStringLiteral("a:b*c?\"d\"") << QStringLiteral("a-b-c--d");
        QTest::newRow("hidden") << QStringLiteral(".profile") << QStringLiteral("profile");
        QTest::newRow("control") << QStringLiteral("a\n\u202Eb") << QStringLiteral("a b");
        QTest::newRow("nothing") << QString() << QStringLiteral("Export");
        QTest::newRow("dots") << QStringLiteral("...") << QStringLiteral("Export");
        QTest::newRow("Japanese") << QStringLiteral("勤務表") << QStringLiteral("勤務表");
    }
    void namesFilesAfterAnyText()
    {
        QFETCH(QString, title);
        QTEST(FileProposal::nameFor(title), "name");
    }

    void neverProposesATooLongName()
    {
        FileProposal proposal;
        proposal.begin(QString(500, QChar(0x52E4)), QStringLiteral("json"));
        QVERIFY(QFile::encodeName(proposal.name()).size() <= 255);
        QVERIFY(proposal.check());
    }

    void takesWhatThePersonWants()
    {
        QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("Papers")));
        FileProposal proposal;
        proposal.begin(QStringLiteral("Timesheets"), QStringLiteral("csv"));
        proposal.setName(QStringLiteral(" March "));
        proposal.setPlace(static_cast<int>(proposal.placeNames().size()) - 1);
        QVERIFY(proposal.isElsewhere());
        proposal.setFolder(QStringLiteral("~/Papers/"));
        QVERIFY2(proposal.check(), qPrintable(proposal.problem()));
        QCOMPARE(proposal.file().toLocalFile(), inHome("Papers/March.csv"));
        proposal.setName(QStringLiteral("March.txt")); // a name with an end keeps it
        QVERIFY(proposal.check());
        QCOMPARE(proposal.file().toLocalFile(), inHome("Papers/March.txt"));

        FileProposal next; // where the last one was
        next.begin(QStringLiteral("Projects"), QStringLiteral("csv"));
        QVERIFY(next.check());
        QCOMPARE(next.file().toLocalFile(), inHome("Papers/Projects.csv"));
    }

    void goesBackToAPlace()
    {
        FileProposal proposal;
        proposal.begin(QStringLiteral("Timesheets"), QStringLiteral("csv"));
        proposal.setFolder(QStringLiteral("/nowhere"));
        QVERIFY(proposal.isElsewhere());
        proposal.setPlace(
            static_cast<int>(proposal.placeNames().indexOf(QStringLiteral("Home folder"))));
        QVERIFY(proposal.check());
        QCOMPARE(proposal.file().toLocalFile(), inHome("Timesheets.csv"));
    }

    void asksBeforeAFileIsReplaced()
    {
        FileProposal proposal;
        proposal.begin(QStringLiteral("Timesheets"), QStringLiteral("csv"));
        proposal.setFolder(m_home->path());
        write(inHome("Timesheets.csv"));
        QVERIFY(!proposal.check());
        QVERIFY(proposal.question().contains(QLatin1String("Timesheets.csv")));
        QCOMPARE(proposal.problem(), QString());
        QVERIFY(!proposal.check()); // it asks again
        QVERIFY(proposal.replace());
        proposal.setName(QStringLiteral("Other"));
        QCOMPARE(proposal.question(), QString());
        QVERIFY(proposal.check());
        proposal.setName(QStringLiteral("Timesheets")); // its end is part of its name
        QVERIFY(!proposal.check());
    }

    void saysWhyItCannotBeSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *about, const char *name, const char *folder,
                            const char *word) {
            QTest::newRow(about) << QString::fromUtf8(name) << QString::fromUtf8(folder)
                                 << QString::fromUtf8(word);
        };
        row("no name", "  ", "~", "Enter a name");
        row("a path", "a/b.csv", "~", "cannot contain");
        row("dots", "..", "~", "another name");
        row("too long", QByteArray(256, 'a').constData(), "~", "too long");
        row("no folder", "a.csv", " ", "whole path");
        row("a relative folder", "a.csv", "Papers", "whole path");
        row("a missing folder", "a.csv", "~/nowhere", "does not exist");
        row("a file as folder", "a.csv", "~/file", "not a folder");
        row("a locked folder", "a.csv", "~/locked", "may not");
        row("a folder as file", "folder", "~", "A folder");
        row("no ordinary file", "pipe.csv", "~", "cannot be replaced");
    }
    void saysWhyItCannotBeSaved()
    {
        QFETCH(QString, name);
        QFETCH(QString, folder);
        QFETCH(QString, word);
        if (geteuid() == 0 && folder == QLatin1String("~/locked"))
            QSKIP("root may");
        write(inHome("file"));
        for (const char *made : {"locked", "folder"})
            QVERIFY(QDir().mkdir(inHome(made)));
        QVERIFY(QFile::setPermissions(inHome("locked"), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(mkfifo(QFile::encodeName(inHome("pipe.csv")).constData(), 0600), 0);
        FileProposal proposal;
        proposal.begin(QStringLiteral("Timesheets"), QString());
        proposal.setName(name);
        proposal.setFolder(folder);
        QVERIFY(!proposal.check());
        QVERIFY2(proposal.problem().contains(word), qPrintable(proposal.problem()));
        QVERIFY(!proposal.replace()); // neither if somebody insists
        QVERIFY(!proposal.problem().isEmpty());
        QCOMPARE(proposal.question(), QString());
        proposal.setName(QStringLiteral("fine.csv"));
        QCOMPARE(proposal.problem(), QString()); // until it is tried again
    }

private:
    QString inHome(const char *path) const { return m_home->filePath(QString::fromUtf8(path)); }
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

KEYFOB_SUITE(TestFileProposal)
#include "tst_fileproposal.moc"
