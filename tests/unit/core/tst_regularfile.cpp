// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/regularfile.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Keyfob;

namespace {

constexpr qint64 Most = 16;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        write(path("file"), "0123456789abcdef");
        write(path("larger"), "0123456789abcdefg");
        write(path("empty"), {});
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder")));
        ::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600);
        QFile::link(path("file"), path("link to file"));
        QFile::link(path("pipe"), path("link to pipe"));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("file of the largest size") << "file" << QByteArray("0123456789abcdef");
        QTest::newRow("link to a file") << "link to file" << QByteArray("0123456789abcdef");
        QTest::newRow("empty file") << "empty" << QByteArray("");
    }
    void reads()
    {
        QFETCH(const QString, name);
        const auto bytes = readRegularFile(path(name), Most);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message()));
        QTEST(*bytes, "contents");
    }

    void takesNoMoreMemoryThanTheFileHas()
    {
        const auto bytes = readRegularFile(path("file"), 64 * 1024 * 1024);
        QVERIFY(bytes);
        QVERIFY2(bytes->capacity() < 1024, qPrintable(QString::number(bytes->capacity())));
    }

#ifdef Q_OS_LINUX
    void readsWhatDoesNotSayItsSize()
    {
        QFile file(QStringLiteral("/proc/self/maps"));
        QVERIFY(file.size() == 0);
        const auto bytes = readRegularFile(file.fileName(), 1024 * 1024);
        QVERIFY(bytes);
        QVERIFY(bytes->endsWith('\n') && bytes->size() > 4096);
        QVERIFY(!readRegularFile(file.fileName(), 4096));
    }
#endif

    /// None of them blocks: the pipe has no writer, and /dev/zero has no end.
    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("why");
        QTest::newRow("pipe") << path("pipe") << "it is a pipe or a device, not a file";
        QTest::newRow("link to a pipe")
            << path("link to pipe") << "it is a pipe or a device, not a file";
        QTest::newRow("device") << "/dev/zero"
                                << "it is a pipe or a device, not a file";
        QTest::newRow("folder") << path("folder") << "it is a folder";
        QTest::newRow("missing") << path("missing") << "No such file or directory";
        QTest::newRow("too large") << path("larger") << "it is larger than 16 bytes";
        QTest::newRow("no name") << QString() << "No such file or directory";
        QTest::newRow("null character")
            << path("file") + QChar(0) + QStringLiteral("x") << "no file has such a name";
    }
    void refuses()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, why);
        const auto bytes = readRegularFile(file, Most);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code(), ErrorCode::FileFailed);
        QVERIFY2(bytes.error().message().contains(why), qPrintable(bytes.error().message()));
    }

    void givesTheDescriptorOfWhatIsOpen()
    {
        QFile file;
        QVERIFY(openRegularFile(file, path("file")));
        QVERIFY(file.handle() >= 0);
        QCOMPARE(file.readAll(), QByteArray("0123456789abcdef"));
    }

private:
    QString path(const char *name) const
    {
        return path(QString::fromLatin1(name));
    }
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
};

KEYFOB_SUITE(TestRegularFile)
#include "tst_regularfile.moc"
