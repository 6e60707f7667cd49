// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/filetrust.h"
#include "core/privatefile.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <sys/stat.h>

using namespace Keyfob;

/// Which files say where secrets go, and which are too open for that.
class TestFileTrust : public QObject
{
    Q_OBJECT

    static void setMode(const QString &path, mode_t mode)
    {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }
    static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        ::stat(QFile::encodeName(path).constData(), &status);
        return status.st_mode & 07777;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        setMode(path(name), 0644);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

    /// Not so within a root that belongs to an ordinary user, as tools/inroot makes them.
    static bool isRoots(const QString &file) { return QFileInfo(file).ownerId() == 0; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(); // below /tmp, which is sticky
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("inner")));
        write(QStringLiteral("inner/file"));
    }

    void modesAreJudged_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("folder");
        QTest::addColumn<QString>("named");
        QTest::newRow("readable") << 0644 << 0755 << "";
        QTest::newRow("private") << 0600 << 0700 << "";
        QTest::newRow("group writes") << 0664 << 0755 << "inner/file";
        QTest::newRow("all write") << 0646 << 0755 << "inner/file";
        QTest::newRow("folder of a group") << 0644 << 0775 << "inner";
        QTest::newRow("folder of all") << 0644 << 0777 << "inner";
        QTest::newRow("sticky folder") << 0644 << 01777 << "";
        QTest::newRow("open file in a sticky folder") << 0666 << 01777 << "inner/file";
    }
    void modesAreJudged()
    {
        QFETCH(int, file);
        QFETCH(int, folder);
        QFETCH(QString, named);
        setMode(path(QStringLiteral("inner/file")), static_cast<mode_t>(file));
        setMode(path(QStringLiteral("inner")), static_cast<mode_t>(folder));
        const auto read = readTrustedFile(path(QStringLiteral("inner/file")), 100);
        setMode(path(QStringLiteral("inner")), 0700);
        if (named.isEmpty()) {
            QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
            QCOMPARE(*read, QByteArray("{}"));
            return;
        }
        QVERIFY(!read);
        QCOMPARE(read.error().code(), ErrorCode::FileUntrusted);
        QVERIFY(read.error().message().endsWith(QLatin1StringView("chmod go-w ") + path(named)));
    }

    void everyFolderOnTheWayCounts()
    {
        setMode(m_folder->path(), 0777);
        const auto checked = checkFileTrust(path(QStringLiteral("inner/file")));
        setMode(m_folder->path(), 0700);
        QVERIFY(!checked);
        QVERIFY(checked.error().message().contains(m_folder->path()));
        QVERIFY(checkFileTrust(path(QStringLiteral("inner/file"))));
    }

    void aLinkIsJudgedByItsTargetAndBothFolders_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("absolute") << m_none;
        QTest::newRow("relative") << "../inner/file";
    }
    void aLinkIsJudgedByItsTargetAndBothFolders()
    {
        QFETCH(QString, target);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("links")));
        const QString link = path(QStringLiteral("links/link"));
        QVERIFY(QFile::link(target.isEmpty() ? path(QStringLiteral("inner/file")) : target, link));
        QVERIFY(checkFileTrust(link));
        for (const auto &[name, open, closed] :
             {std::tuple("inner/file", 0666, 0600), std::tuple("inner", 0777, 0700),
              std::tuple("links", 0777, 0700)}) {
            const QString place = path(QLatin1StringView(name));
            setMode(place, static_cast<mode_t>(open));
            const auto checked = checkFileTrust(link);
            setMode(place, static_cast<mode_t>(closed));
            QVERIFY2(!checked, name);
            QVERIFY2(checked.error().message().endsWith(place), name);
        }
        QVERIFY(checkFileTrust(link));
    }

    void linksInACircleEnd()
    {
        QVERIFY(QFile::link(path(QStringLiteral("b")), path(QStringLiteral("a"))));
        QVERIFY(QFile::link(path(QStringLiteral("a")), path(QStringLiteral("b"))));
        QCOMPARE(readTrustedFile(path(QStringLiteral("a")), 100).error().code(),
                 ErrorCode::TenantFileUnreadable);
    }

    void aNameIsOneWordOfTheCommand()
    {
        QVERIFY(QFile::rename(path(QStringLiteral("inner/file")), path(QStringLiteral("it's"))));
        setMode(path(QStringLiteral("it's")), 0666);
        const auto checked = checkFileTrust(path(QStringLiteral("it's")));
        QVERIFY(!checked);
        QVERIFY(checked.error().message().endsWith(QLatin1StringView("it'\\''s'")));
    }

    void aFileOfRootIsTrusted()
    {
        if (!isRoots(QStringLiteral("/etc/passwd")))
            QSKIP("The system's files are nobody's in this user namespace.");
        QVERIFY(checkFileTrust(QStringLiteral("/etc/passwd")));
    }

    /// Runs itself in a user namespace, where root has the same number as anybody else.
    void anUnmappedOwnerIsAnybody()
    {
        const QString own = path(QStringLiteral("inner/file"));
        if (qEnvironmentVariableIsSet("KEYFOB_TEST_UNMAPPED")) {
            const auto ofAnybody = checkFileTrust(QStringLiteral("/etc/passwd"));
            QVERIFY(!ofAnybody);
            QCOMPARE(ofAnybody.error().code(), ErrorCode::FileUntrusted);
            QVERIFY2(checkFileTrust(own), "/ and /tmp are root's");
            QTemporaryFile amongOthers(QStringLiteral("/tmp/tst_filetrust_XXXXXX"));
            QVERIFY(amongOthers.open());
            QVERIFY(!checkFileTrust(amongOthers.fileName()));
            const QString link = path(QStringLiteral("inner/link"));
            QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), link));
            QVERIFY(!checkFileTrust(link));
            return;
        }
        if (!isRoots(QStringLiteral("/etc/passwd")) || !isRoots(QStringLiteral("/tmp")))
            QSKIP("The system's files are not root's in this user namespace.");
        QVERIFY(checkFileTrust(own));
        const QStringList unshare {QStringLiteral("--user"), QStringLiteral("--map-current-user")};
        if (QProcess::execute(QStringLiteral("unshare"),
                              unshare + QStringList {QStringLiteral("true")})
            != 0)
            QSKIP("This machine gives no user namespaces.");
        QProcess inside;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KEYFOB_TEST_UNMAPPED"), QStringLiteral("1"));
        inside.setProcessEnvironment(environment);
        inside.start(QStringLiteral("unshare"),
                     unshare
                         + QStringList {QCoreApplication::applicationFilePath(),
                                        QStringLiteral("tst_filetrust"),
                                        QStringLiteral("anUnmappedOwnerIsAnybody")});
        QVERIFY(inside.waitForFinished());
        QVERIFY2(inside.exitCode() == 0, inside.readAllStandardOutput().constData());
    }

    void whatIsNoFileIsSaidAtOnce()
    {
        const QString pipe = path(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &name :
             {pipe, path(QStringLiteral("inner")), QStringLiteral("/dev/null")})
            QVERIFY(!readTrustedFile(name, 100));
        QCOMPARE(readTrustedFile(pipe, 100).error().code(), ErrorCode::TenantFileUnreadable);
        QCOMPARE(readTrustedFile(path(QStringLiteral("none")), 100).error().code(),
                 ErrorCode::TenantFileUnreadable);
    }

    void privateFilesStayPrivate()
    {
        const QString file = path(QStringLiteral("new/folder/file"));
        QVERIFY(makePrivateFile(file));
        QCOMPARE(modeOf(file), mode_t(0600));
        QCOMPARE(modeOf(path(QStringLiteral("new/folder"))), mode_t(0700));
        QSaveFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.commit());
        QCOMPARE(modeOf(file), mode_t(0600));
        setMode(file, 0644);
        QVERIFY(makePrivateFile(file));
        QCOMPARE(modeOf(file), mode_t(0600));
        setMode(path(QStringLiteral("new")), 0755);
        QVERIFY(makePrivateFolder(path(QStringLiteral("new"))));
        QCOMPARE(modeOf(path(QStringLiteral("new"))), mode_t(0700));
    }

    void whatCannotBeMadeSaysSo()
    {
        setMode(path(QStringLiteral("inner")), 0500);
        QVERIFY(!makePrivateFile(path(QStringLiteral("inner/more"))));
        QVERIFY(!makePrivateFolder(path(QStringLiteral("inner/folder"))));
        setMode(path(QStringLiteral("inner")), 0700);
    }

private:
    const QString m_none;
};

KEYFOB_SUITE(TestFileTrust)
#include "tst_filetrust.moc"
