// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "singleinstance.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Keyfob;
using Role = SingleInstance::Role;

/// One instance per person and desktop: in this process, and with the program itself.
class TestSingleInstance : public QObject
{
    Q_OBJECT

    /// A desktop's folders, and what is started on it.
    struct World
    {
        World()
        {
            QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }

        std::unique_ptr<QProcess> start(const QStringList &arguments,
                                        const QString &workingFolder = {}) const
        {
            auto process = std::make_unique<QProcess>();
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
            environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
            environment.insert(QStringLiteral("QT_LOGGING_TO_CONSOLE"), QStringLiteral("1"));
            environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
            process->setProcessEnvironment(environment);
            process->setProcessChannelMode(QProcess::MergedChannels);
            process->setWorkingDirectory(workingFolder);
            process->start(QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob"), arguments);
            return process;
        }

        /// The socket is there: the program is the first.
        bool isListening() const
        {
            return QTest::qWaitFor([this] { return QFileInfo::exists(instance.socketPath()); },
                                   20000);
        }

        QTemporaryDir folder;
        SingleInstance instance {folder.path()};
    };

    static bool ends(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000);
    }

    /// What a guest gets who says \a line.
    static QByteArray answerTo(const World &world, const QByteArray &line)
    {
        QLocalSocket guest;
        guest.connectToServer(world.instance.socketPath());
        if (!guest.waitForConnected(1000))
            return "refused";
        guest.write(line);
        if (!QTest::qWaitFor([&] { return guest.state() == QLocalSocket::UnconnectedState; }, 8000))
            return "still there";
        return guest.readAll();
    }

    /// A tenant file in \a folder; the provider is never asked.
    static void writeTenant(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\": \"Acme\", \"issuer\": \"https://login.acme.example/\", "
                   "\"client_id\": \"c\", \"redirect_uri\": \"https://app.acme.example/cb\"}");
    }

private Q_SLOTS:
    void readsAnActivationRequestAsItWasWritten()
    {
        const auto read = ActivationRequest::decode(ActivationRequest {
            QStringLiteral("/tmp/ü.json"), QStringLiteral("acme.example"), "token-1"}
                                                        .encode());
        QVERIFY(read);
        QCOMPARE(read->tenantFile, QStringLiteral("/tmp/ü.json"));
        QCOMPARE(read->organization, QStringLiteral("acme.example"));
        QCOMPARE(read->activationToken, QByteArray("token-1"));
        QVERIFY(ActivationRequest::decode(ActivationRequest().encode()));
    }

    void refusesABadActivationRequest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("no end") << QByteArray("{\"keyfob\":1,\"tenant\":\"\",\"activation\":\"\"}");
        QTest::newRow("another version")
            << QByteArray("{\"keyfob\":2,\"tenant\":\"\",\"activation\":\"\"}\n");
        QTest::newRow("relative path")
            << QByteArray("{\"keyfob\":1,\"tenant\":\"a.json\",\"activation\":\"\"}\n");
        QTest::newRow("NUL in the path")
            << QByteArray("{\"keyfob\":1,\"tenant\":\"/a\\u0000b\",\"activation\":\"\"}\n");
        QTest::newRow("an organization that is no text") << QByteArray(
            "{\"keyfob\":1,\"tenant\":\"\",\"organization\":1,\"activation\":\"\"}\n");
        QTest::newRow("no token") << QByteArray("{\"keyfob\":1,\"tenant\":\"\"}\n");
        QTest::newRow("line break in the token")
            << QByteArray("{\"keyfob\":1,\"tenant\":\"\",\"activation\":\"a\\nb\"}\n");
        QTest::newRow("too long") << "{\"keyfob\":1,\"tenant\":\"/"
                + QByteArray(ActivationRequest::MaxSize, 'a') + "\",\"activation\":\"\"}\n";
    }
    void refusesABadActivationRequest()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!ActivationRequest::decode(line));

        World world;
        QCOMPARE(*world.instance.claim({}), Role::First);
        const QSignalSpy handed(&world.instance, &SingleInstance::activationRequested);
        if (!line.endsWith('\n'))
            return; // waits for more, until its time is over
        QCOMPARE(answerTo(world, line), QByteArray());
        QCOMPARE(handed.size(), 0);
        // It goes on listening.
        QCOMPARE(answerTo(world, ActivationRequest().encode()), QByteArray("taken\n"));
        QCOMPARE(handed.size(), 1);
    }

    void readsNoMoreThanAnActivationRequest()
    {
        World world;
        QCOMPARE(*world.instance.claim({}), Role::First);
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(answerTo(world, QByteArray(4 * ActivationRequest::MaxSize, 'x')), QByteArray());
        QVERIFY(waited.elapsed() < 4000); // not by its time
    }

    void nobodyElseMayConnect()
    {
        World world;
        QCOMPARE(*world.instance.claim({}), Role::First);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(world.instance.socketPath()) & others));
    }

    void whoIsReleasedMakesRoom()
    {
        World world;
        QCOMPARE(*world.instance.claim({}), Role::First);
        world.instance.release();
        SingleInstance other(world.folder.path());
        QCOMPARE(*other.claim({}), Role::First);
    }

    void withoutAFolderEverybodyIsTheFirst()
    {
        SingleInstance one(QStringLiteral("/nowhere"));
        SingleInstance two(QStringLiteral("/nowhere"));
        QCOMPARE(*one.claim({}), Role::First);
        QCOMPARE(*two.claim({}), Role::First);
    }

    void aSecondStartHandsOverItsTenant()
    {
        World world;
        writeTenant(world.folder.filePath(QStringLiteral("acme.json")));
        const auto first = world.start({});
        QVERIFY(world.isListening());
        const auto second = world.start({QStringLiteral("--tenant"), QStringLiteral("acme.json")},
                                        world.folder.path());
        QVERIFY(ends(*second));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QByteArray said;
        QVERIFY(QTest::qWaitFor([&] { return (said += first->readAll()).contains("SignedOut"); },
                                20000));
        QCOMPARE(first->state(), QProcess::Running);
    }

    void aNewInstanceIsNone()
    {
        World world;
        const auto first = world.start({});
        QVERIFY(world.isListening());
        writeTenant(world.folder.filePath(QStringLiteral("acme.json")));
        const auto second = world.start({QStringLiteral("--new-instance"),
                                         QStringLiteral("--tenant"), QStringLiteral("acme.json")},
                                        world.folder.path());
        QByteArray said;
        QVERIFY(QTest::qWaitFor([&] { return (said += second->readAll()).contains("SignedOut"); },
                                20000));
        QCOMPARE(second->state(), QProcess::Running);
    }

    void aKilledFirstIsNotInTheWay()
    {
        World world;
        const auto first = world.start({});
        QVERIFY(world.isListening());
        first->kill();
        QVERIFY(ends(*first));
        QVERIFY(QFileInfo::exists(world.instance.socketPath())); // stale
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(*world.instance.claim({}), Role::First);
        QVERIFY(waited.elapsed() < 2000);
        const QSignalSpy handed(&world.instance, &SingleInstance::activationRequested);
        const auto second = world.start({});
        QVERIFY(ends(*second));
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(handed.size(), 1);
    }

    void aHungFirstIsWaitedForOnlySoLong()
    {
        World world;
        const auto first = world.start({});
        QVERIFY(world.isListening());
        const auto pid = static_cast<pid_t>(first->processId());
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        const auto role = world.instance.claim({}, std::chrono::milliseconds(500));
        QCOMPARE(role.error().code(), ErrorCode::TimedOut);
        const auto second = world.start({});
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] { return (said += second->readAll()).contains("does not respond"); }, 20'000));
        second->terminate(); // closes the window that says so, too
        QVERIFY(ends(*second));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 1);
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QCOMPARE(*world.instance.claim({}), Role::Second);
    }
};

KEYFOB_SUITE(TestSingleInstance)
#include "tst_singleinstance.moc"
