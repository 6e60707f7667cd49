// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "common/fileselection.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Keyfob;

/// Which file is opened: the folders that one goes through, what is seen there, and what is said of
/// what cannot be opened.
class TestFileSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("HOME", m_home->path().toUtf8());
        qunsetenv("XDG_CONFIG_HOME"); // which can name other folders
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("Papers/2026")));
        for (const char *name : {"b.pdf", "A.JSON", "a.json", ".profile", "Papers/c.pdf"})
            write(inHome(name), name);
    }

    void showsFoldersThenFilesByName()
    {
        FileSelection selection;
        selection.begin({}, false);
        QVERIFY(selection.isBusy());
        // Nobody has downloaded anything yet.
        QCOMPARE(selection.folder(), m_home->path());
        QTRY_COMPARE(names(selection), QStringLiteral("Papers, A.JSON, a.json, b.pdf"));
        QVERIFY(!selection.isBusy());
        QVERIFY(selection.rows()->value(0, "folder").toBool());
        QVERIFY(selection.rows()->value(3, "detail").toString().startsWith(QLatin1String("5 ")));
        QCOMPARE(selection.remark(), QString());
    }

    void goesThroughFolders()
    {
        FileSelection selection;
        selection.begin({}, false);
        QTRY_COMPARE(selection.rows()->count(), 4);
        selection.setFilter(QStringLiteral("pap"));
        QCOMPARE(names(selection), QStringLiteral("Papers"));
        QVERIFY(!selection.choose(0)); // that is no file
        QCOMPARE(selection.filter(), QString());
        QVERIFY(selection.isElsewhere());
        QTRY_COMPARE(names(selection), QStringLiteral("2026, c.pdf"));
        selection.press(0);
        QTRY_COMPARE(selection.remark(), QStringLiteral("No file to choose here."));
        QVERIFY(selection.hasAbove());
        selection.goUp();
        QTRY_COMPARE(names(selection), QStringLiteral("2026, c.pdf"));
        selection.goUp();
        QTRY_COMPARE(selection.rows()->count(), 4);
        QVERIFY(!selection.isElsewhere()); // it is one of the places again
        selection.setFolder(QStringLiteral("/"));
        QVERIFY(!selection.hasAbove());
    }

    void picksOne()
    {
        FileSelection selection;
        selection.begin({}, false);
        QTRY_COMPARE(selection.rows()->count(), 4);
        QVERIFY(!selection.check());
        QCOMPARE(selection.problem(), QStringLiteral("Choose a file."));
        selection.press(1);
        QCOMPARE(selection.problem(), QString());
        selection.press(3);
        QCOMPARE(selection.picked(), 1);
        QVERIFY(selection.check());
        QCOMPARE(selection.files(), urls({"b.pdf"}));
        selection.press(3); // another press takes it back
        QVERIFY(!selection.check());
    }

    void picksMany()
    {
        FileSelection selection;
        selection.begin({}, true);
        QTRY_COMPARE(selection.rows()->count(), 4);
        selection.press(1);
        selection.setFilter(QStringLiteral("b"));
        QVERIFY(selection.choose(0)); // beside the one that is not shown now
        QVERIFY(selection.choose(0)); // it stays picked
        QCOMPARE(selection.picked(), 2);
        QVERIFY(selection.check());
        QCOMPARE(selection.files(), urls({"A.JSON", "b.pdf"}));

        FileSelection next; // where the last ones were
        next.begin({}, false);
        QCOMPARE(next.picked(), 0);
        QCOMPARE(next.folder(), m_home->path());
    }

    void showsOnlyWhatIsWanted()
    {
        FileSelection selection;
        selection.begin(QStringLiteral("json"), false);
        QTRY_COMPARE(names(selection), QStringLiteral("Papers, A.JSON, a.json"));
        selection.setFilter(QStringLiteral("b"));
        QCOMPARE(selection.remark(), QStringLiteral("Nothing matches."));
        selection.setEverything(true);
        QCOMPARE(names(selection), QStringLiteral("b.pdf"));
        selection.setFilter(QStringLiteral(".pr")); // what is hidden, for who knows of it
        QCOMPARE(names(selection), QStringLiteral(".profile"));
    }

    void takesAPathThatIsTyped()
    {
        FileSelection selection;
        selection.begin({}, false);
        selection.setFolder(QStringLiteral("~/Papers/c.pdf"));
        QCOMPARE(selection.remark(), QString());
        QVERIFY(selection.check());
        QCOMPARE(selection.files(), urls({"Papers/c.pdf"}));
        selection.setFolder(QStringLiteral("~/Papers"));
        QTRY_COMPARE(names(selection), QStringLiteral("2026, c.pdf"));
        QVERIFY(!selection.check());
        selection.setFolder(QStringLiteral("Papers"));
        QVERIFY(selection.remark().contains(QLatin1String("whole path")));
        selection.setFolder(QStringLiteral("/nowhere"));
        QVERIFY(selection.remark().contains(QLatin1String("does not exist")));
        QVERIFY(!selection.check());
    }

    void saysWhatCannotBeOpened()
    {
        QCOMPARE(mkfifo(QFile::encodeName(inHome("pipe")).constData(), 0600), 0);
        FileSelection selection;
        selection.begin({}, false);
        QTRY_COMPARE(selection.rows()->count(), 4); // a pipe is not shown
        selection.setFolder(inHome("pipe"));
        QVERIFY(!selection.check());
        selection.setPlace(0);
        selection.setFolder(m_home->path());
        QTRY_COMPARE(selection.rows()->count(), 4);
        selection.press(3);
        QVERIFY(QFile::remove(inHome("b.pdf")));
        QVERIFY(!selection.check());
        QVERIFY(selection.problem().contains(QLatin1String("not there")));
        if (geteuid() == 0)
            QSKIP("root may read anything");
        QVERIFY(QFile::setPermissions(inHome("a.json"), QFile::WriteOwner));
        selection.press(2);
        QVERIFY(!selection.check());
        QVERIFY(selection.problem().contains(QLatin1String("may not read")));
        QVERIFY(QFile::setPermissions(inHome("Papers"), QFile::WriteOwner));
        selection.press(0);
        QTRY_VERIFY(selection.remark().contains(QLatin1String("may not see")));
        QVERIFY(QFile::setPermissions(inHome("Papers"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void endsWhereNobodyLooksFurther()
    {
        QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("many")));
        for (int i = 0; i <= 10'000; ++i)
            write(inHome("many/") + QString::number(i), "");
        FileSelection selection;
        selection.begin({}, false);
        selection.setFolder(QStringLiteral("~/many"));
        QTRY_COMPARE(selection.rows()->count(), 10'000);
        QVERIFY(selection.remark().contains(QLatin1String("very large")));
    }

private:
    QString inHome(const char *path) const { return m_home->filePath(QString::fromUtf8(path)); }
    QList<QUrl> urls(std::initializer_list<const char *> names) const
    {
        QList<QUrl> urls;
        for (const char *name : names)
            urls.append(QUrl::fromLocalFile(inHome(name)));
        return urls;
    }
    static QString names(FileSelection &selection)
    {
        QStringList names;
        for (int row = 0; row < selection.rows()->count(); ++row)
            names.append(selection.rows()->value(row, "name").toString());
        return names.join(QLatin1String(", "));
    }
    static void write(const QString &path, const char *content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) >= 0);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

KEYFOB_SUITE(TestFileSelection)
#include "tst_fileselection.moc"
