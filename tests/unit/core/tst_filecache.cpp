// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/filecache.h"
#include "support/suite.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace Keyfob;

class TestFileCache : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->filePath(QStringLiteral("cache")); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::System); }
    FileCache cache(FileCache::Limits limits = {1000, 10'000, 3}) const
    {
        return FileCache(folder(), QStringLiteral(".kept"), limits);
    }
    static void write(const FileCache &cache, const QByteArray &key, const QByteArray &text)
    {
        cache.write(key, [&](QDataStream &stream) { stream << text; });
    }
    static QByteArray read(const FileCache &cache, const QByteArray &key)
    {
        const auto bytes = cache.read(key);
        QByteArray text;
        QDataStream stream(bytes.value_or(QByteArray()));
        FileCache::setFormat(stream);
        stream >> text;
        return text;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsByKeyForThisUserOnly()
    {
        write(cache(), "a", "1");
        write(cache(), "b", "2");
        QCOMPARE(read(cache(), "a"), "1");
        QCOMPARE(read(cache(), "b"), "2");
        QVERIFY(!cache().read("c"));
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(cache().path("a")) & (owner | others), owner);
        QVERIFY(!(QFile::permissions(folder()) & others));
        cache().remove("a");
        QVERIFY(!cache().read("a"));
        QCOMPARE(read(cache(), "b"), "2");
    }

    void keepsNothingWithoutAFolder()
    {
        const FileCache none({}, QStringLiteral(".kept"), {1000, 10'000, 3});
        QVERIFY(!none.isEnabled());
        write(none, "a", "1");
        none.remove("a");
        QVERIFY(!none.read("a"));
    }

    void dropsWhatIsNotItsOwn_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"a link", "open to others", "too large", "a folder open to others"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void dropsWhatIsNotItsOwn()
    {
        QFETCH(QString, what);
        write(cache(), "a", "1");
        const QString path = cache().path("a");
        if (what == QLatin1StringView("a link")) {
            const QString target = m_folder->filePath(QStringLiteral("elsewhere"));
            QVERIFY(QFile::rename(path, target));
            QVERIFY(QFile::link(target, path));
        } else if (what == QLatin1StringView("open to others")) {
            QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOther));
        } else if (what == QLatin1StringView("too large")) {
            QVERIFY(QFile::resize(path, 1001));
        } else {
            QVERIFY(
                QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::WriteGroup));
        }
        QVERIFY(!cache().read("a"));
        QVERIFY(names().isEmpty());
        write(cache(), "a", "2");
        QCOMPARE(read(cache(), "a"), "2");
    }

    void theOldestGo()
    {
        for (int i = 0; i < 5; ++i) {
            const QByteArray key = QByteArray::number(i);
            write(cache(), key, key);
            QFile file(cache().path(key));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(i - 100),
                                     QFile::FileModificationTime));
        }
        QCOMPARE(names().size(), 3);
        QVERIFY(!cache().read("1"));
        QCOMPARE(read(cache(), "2"), "2");
        // By size, too; the last one stays in any case.
        write(cache({1000, 20, 3}), "5", QByteArray(18, 'x'));
        QCOMPARE(names().size(), 1);
        QCOMPARE(read(cache(), "5").size(), 18);
    }

    void whatNobodyFinishedGoesToo()
    {
        write(cache(), "a", "1");
        for (int i = 0; i < 5; ++i) {
            QFile left(cache().path("a") + QStringLiteral(".%1").arg(i));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        write(cache(), "b", "2");
        QCOMPARE(names().size(), 3);
    }

    void manyWhoWriteAtOnceLeaveOneWhole()
    {
        const FileCache shared = cache({100'000, 1'000'000, 3});
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        std::atomic<int> torn = 0;
        for (int i = 0; i < 40; ++i) {
            pool.start([&shared, i] { write(shared, "a", QByteArray(50'000, char('a' + i % 4))); });
            pool.start([&shared, &torn] {
                const QByteArray text = read(shared, "a");
                if (!text.isEmpty() && text != QByteArray(50'000, text.front()))
                    ++torn;
            });
        }
        pool.waitForDone();
        QCOMPARE(torn, 0);
        QCOMPARE(read(shared, "a").size(), 50'000);
        QCOMPARE(names().size(), 1);
    }
};

KEYFOB_SUITE(TestFileCache)
#include "tst_filecache.moc"
