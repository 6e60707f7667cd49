// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/enginelog.h"
#include "support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Keyfob;
using SameSite = QNetworkCookie::SameSite;

namespace {

const QByteArray LogStart = "{\"constants\":{\"logEventTypes\":{\"COOKIE_STORE_COOKIE_ADDED\":446,"
                            "\"COOKIE_STORE_COOKIE_DELETED\":447}},\n\"events\": [\n";

QByteArray logged(const QByteArray &name)
{
    return R"({"params":{"domain":"a.example","name":")" + name
        + R"(","path":"/","same_site":"none"},"type":446},)" + '\n';
}

QNetworkCookie cookieNamed(const QByteArray &name)
{
    QNetworkCookie cookie(name, "1");
    cookie.setDomain(QStringLiteral("a.example"));
    cookie.setPath(QStringLiteral("/"));
    return cookie;
}

bool isPipe(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

} // namespace

class TestEngineLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoPipeBeforeTheStart()
    {
        EngineLog log;
        QFile early(QString::fromLatin1(log.path()));
        QVERIFY(early.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(!isPipe(log.path()));
        const QByteArray path = log.path();
        log.start();
        QCOMPARE(log.path(), path);
        QVERIFY(isPipe(path));
        // What was opened too early leads nowhere.
        QVERIFY(early.write(LogStart + logged("a")) > 0);
        QFile file(QString::fromLatin1(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QSignalSpy arrived(&log, &EngineLog::arrived);
        log.waitFor(cookieNamed("b"));
        QVERIFY(!log.hasBegun());
        file.write(LogStart + logged("b"));
        QVERIFY(arrived.wait());
        QVERIFY(log.hasBegun());
        QCOMPARE(log.find(cookieNamed("a")), std::nullopt);
        QCOMPARE(log.find(cookieNamed("b")), SameSite::None);
    }

    void reportsCookiesThatArrivedBefore()
    {
        EngineLog log;
        log.start();
        QFile file(QString::fromLatin1(log.path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write(LogStart + logged("a") + logged("b"));
        QTRY_VERIFY(log.find(cookieNamed("b")).has_value());
        QSignalSpy arrived(&log, &EngineLog::arrived);
        log.waitFor(cookieNamed("a"));
        QVERIFY(arrived.wait());
        file.write(logged("c"));
        QTRY_VERIFY(log.find(cookieNamed("c")).has_value());
        QCoreApplication::processEvents();
        QCOMPARE(arrived.count(), 1);
    }

    void theEngineNeverWaits()
    {
        EngineLog log;
        log.start();
        QFile file(QString::fromLatin1(log.path()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        // Far more than fits into a pipe, while this thread reads nothing.
        const QByteArray other(1024 * 1024, 'x');
        for (int i = 0; i < 16; ++i)
            QCOMPARE(file.write(other), other.size());
        file.write("\n" + LogStart + logged("a"));
        QTRY_COMPARE(log.find(cookieNamed("a")), SameSite::None);
    }

    /// It ends at all: a reader that waited for the other end to close would hang here.
    void endsWhileTheEngineHasItOpen()
    {
        QFile file;
        {
            EngineLog log;
            log.start();
            file.setFileName(QString::fromLatin1(log.path()));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            file.write(LogStart);
            QTRY_VERIFY(log.hasBegun());
        }
        QVERIFY(file.isOpen());
    }
};

KEYFOB_SUITE(TestEngineLog)
#include "tst_enginelog.moc"
