// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "testkit/await.h"
#include "testkit/fakeclock.h"
#include "useragent/embeddeduseragent.h"
#include "useragent/signinprocess.h"
#include "useragent/waitingprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Keyfob;
using namespace std::chrono_literals;

namespace {

QString homeFile(const QString &name)
{
    return QDir::homePath() + QLatin1Char('/') + name;
}

QByteArray contents(const QString &name)
{
    QFile file(homeFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool runs(int pid)
{
    return pid > 0 && ::kill(pid, 0) == 0;
}

bool fakeRuns()
{
    return runs(contents(QStringLiteral("pid")).trimmed().toInt());
}

QStringList fake(const QString &behavior)
{
    return {QStringLiteral(KEYFOB_SOURCE_DIR "/tests/integration/useragent/fake-signin"), behavior};
}

Visit visit()
{
    Visit visit;
    visit.url = QUrl(QStringLiteral("https://tenant.example/authorize?state=s"));
    visit.redirectUri = QUrl(QStringLiteral("https://app.example/callback"));
    visit.hosts = {QStringLiteral("tenant.example")};
    visit.tenantName = QStringLiteral("Tenant");
    visit.cookies = Secret("cookie-canary");
    return visit;
}

using Outcome = std::shared_ptr<std::optional<Expected<VisitResult>>>;

QCoro::Task<> run(EmbeddedUserAgent *agent, Visit visit, Outcome outcome)
{
    outcome->emplace(co_await agent->open(std::move(visit)));
}

QCoro::Task<QByteArray> whatComes(Completion<QByteArray> token)
{
    QByteArray value = co_await token;
    co_return value;
}

} // namespace

Q_DECLARE_METATYPE(Keyfob::Visit)

class TestEmbeddedUserAgent : public QObject
{
    Q_OBJECT

    /// How many programs have been started.
    static qsizetype starts() { return contents(QStringLiteral("starts")).count('\n'); }
    static void waitUntilPrepared()
    {
        QTRY_VERIFY(!contents(QStringLiteral("prepared")).isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        for (const char *name :
             {"pid", "starts", "environment", "prepared", "open", "heard", "ended"})
            QFile::remove(homeFile(QLatin1StringView(name)));
    }
    void cleanup()
    {
        // Whatever happened, no program is left behind.
        QTRY_VERIFY_WITH_TIMEOUT(!fakeRuns(), 10000);
    }

    void theCallbackComesBackOctetByOctet()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        const auto result = await(agent.open(visit()));
        QVERIFY(result);
        QCOMPARE(result->callback.reveal().toByteArray(),
                 QByteArray("https://app.example/callback#access_token=t&state=%2B+%41"));
        QCOMPARE(result->cookies.reveal().toByteArray(), QByteArray("c:"));
        QVERIFY(contents(QStringLiteral("open")).contains(QByteArray("cookie-canary").toBase64()));
    }

    void oneVisitAfterTheOther()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        QVERIFY(await(agent.open(visit())));
        QVERIFY(await(agent.open(visit())));
    }

    void aProgramThatWaitsGetsTheVisitAndNothingSecretBefore()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        agent.warmUp(visit());
        agent.warmUp(visit());
        waitUntilPrepared();
        const QByteArray prepared = contents(QStringLiteral("prepared"));
        QVERIFY(prepared.contains("\"https://tenant.example\""));
        QVERIFY(!prepared.contains("state=s"));
        QVERIFY(!prepared.contains(QByteArray("cookie-canary").toBase64()));
        QVERIFY(contents(QStringLiteral("open")).isEmpty());
        QVERIFY(await(agent.open(visit())));
        QVERIFY(contents(QStringLiteral("open")).contains(QByteArray("cookie-canary").toBase64()));
        QCOMPARE(starts(), 1);
        QVERIFY(await(agent.open(visit()))); // in a process of its own, as ever
        QCOMPARE(starts(), 2);
    }

    void aVisitNeedNotWaitUntilTheProgramIsReady()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        agent.warmUp(visit());
        QVERIFY(await(agent.open(visit())));
        QCOMPARE(starts(), 1);
    }

    void whatWaitsForSomethingElseIsNotUsed_data()
    {
        QTest::addColumn<Visit>("other");
        QTest::addColumn<QByteArray>("authorities");
        Visit other = visit();
        other.url.setHost(QStringLiteral("another.example"));
        QTest::newRow("host") << other << QByteArray();
        other = visit();
        other.url.setPort(8443);
        QTest::newRow("port") << other << QByteArray();
        other = visit();
        other.redirectUri = QUrl(QStringLiteral("https://another.example/callback"));
        QTest::newRow("redirect URI") << other << QByteArray();
        other = visit();
        other.hosts.append(QStringLiteral("another.example"));
        QTest::newRow("hosts") << other << QByteArray();
        QTest::newRow("authorities") << visit() << QByteArray("-----BEGIN");
    }
    void whatWaitsForSomethingElseIsNotUsed()
    {
        QFETCH(const Visit, other);
        QFETCH(const QByteArray, authorities);
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        agent.warmUp(other);
        waitUntilPrepared();
        SignIn::Network network;
        network.authorities = authorities;
        agent.setNetwork(network);
        QVERIFY(await(agent.open(visit())));
        QCOMPARE(starts(), 2);
    }

    void whatEndedWhileItWaitedIsReplaced_data()
    {
        QTest::addColumn<QString>("behavior");
        QTest::newRow("gone") << QStringLiteral("mortal");
        QTest::newRow("answered to nothing") << QStringLiteral("eager");
    }
    void whatEndedWhileItWaitedIsReplaced()
    {
        QFETCH(const QString, behavior);
        EmbeddedUserAgent agent(fake(behavior));
        agent.warmUp(visit());
        waitUntilPrepared();
        QTRY_VERIFY(!fakeRuns());
        const auto result = await(agent.open(visit()));
        QVERIFY(result);
        QVERIFY(!result->callback.reveal().toByteArray().contains("early"));
        QCOMPARE(starts(), 2);
    }

    void whatIsSpoiledWhenItsVisitComesIsReplaced_data()
    {
        QTest::addColumn<QString>("behavior");
        for (const char *behavior :
             {"spoiled-exit", "spoiled-crash", "spoiled-kill", "spoiled-other"})
            QTest::newRow(behavior) << QString::fromLatin1(behavior);
    }
    void whatIsSpoiledWhenItsVisitComesIsReplaced()
    {
        QFETCH(const QString, behavior);
        EmbeddedUserAgent agent(fake(behavior));
        agent.warmUp(visit());
        waitUntilPrepared();
        const auto result = await(agent.open(visit()));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail()));
        QCOMPARE(starts(), 2);
        QVERIFY(!contents(QStringLiteral("environment")).contains("QT_QUICK_BACKEND=software"));
    }

    void whatIsKilledJustBeforeItsVisitIsReplaced()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        agent.warmUp(visit());
        waitUntilPrepared();
        ::kill(contents(QStringLiteral("pid")).trimmed().toInt(), SIGKILL); // nobody knows yet
        QVERIFY(await(agent.open(visit())));
        QCOMPARE(starts(), 2);
    }

    void aVisitThatHasBegunIsNotRepeated_data()
    {
        QTest::addColumn<QString>("behavior");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("crash") << QStringLiteral("crash") << ErrorCode::UserAgentCrashed;
        QTest::newRow("failure") << QStringLiteral("failure") << ErrorCode::HostBlocked;
        QTest::newRow("nothing") << QStringLiteral("nothing") << ErrorCode::UserAgentCrashed;
    }
    void aVisitThatHasBegunIsNotRepeated()
    {
        QFETCH(const QString, behavior);
        EmbeddedUserAgent agent(fake(behavior));
        agent.warmUp(visit());
        waitUntilPrepared();
        QTEST(await(agent.open(visit())).error().code(), "code");
        QCOMPARE(starts(), 1);
    }

    void aVisitThatIsCancelledIsNotRepeated()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        agent.warmUp(visit());
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        agent.cancel();
        QVERIFY(*outcome);
        QCOMPARE((*outcome)->error().code(), ErrorCode::Cancelled);
        QVERIFY(outcome.use_count() == 1); // nothing goes on
        QTRY_VERIFY_WITH_TIMEOUT(!fakeRuns(), 10000);
        QVERIFY(starts() <= 1);
    }

    void oneWaitsInTheWholeProgram()
    {
        EmbeddedUserAgent first(fake(QStringLiteral("good")));
        EmbeddedUserAgent second(fake(QStringLiteral("good")));
        first.warmUp(visit());
        waitUntilPrepared();
        const int one = contents(QStringLiteral("pid")).trimmed().toInt();
        second.warmUp(visit());
        QTRY_VERIFY(!runs(one));
        QTRY_COMPARE(starts(), 2);
        second.warmUp(visit());
        QVERIFY(await(second.open(visit())));
        QCOMPARE(starts(), 2); // its own has waited all the time
        QVERIFY(await(first.open(visit())));
        QCOMPARE(starts(), 3);
    }

    void whatWaitsEndsWhenAWindowIsShownElsewhere_data()
    {
        QTest::addColumn<bool>("visible");
        QTest::newRow("shown") << true;
        QTest::newRow("nobody sees it") << false; // as a renewal for another account
    }
    void whatWaitsEndsWhenAWindowIsShownElsewhere()
    {
        QFETCH(const bool, visible);
        EmbeddedUserAgent first(fake(QStringLiteral("good")));
        EmbeddedUserAgent second(fake(QStringLiteral("good")));
        first.warmUp(visit());
        waitUntilPrepared();
        const int one = contents(QStringLiteral("pid")).trimmed().toInt();
        Visit other = visit();
        other.visible = visible;
        QVERIFY(await(second.open(other)));
        if (visible)
            QTRY_VERIFY(!runs(one));
        QVERIFY(await(first.open(visit())));
        QCOMPARE(starts(), visible ? 3 : 2);
    }

    void whatEndsByItselfIsNotStartedAgainAtOnce()
    {
        const WaitingProcess::Start start {fake(QStringLiteral("mortal")), false, {}};
        WaitingProcess waiting(1h);
        waiting.begin(start, {});
        QTRY_COMPARE(starts(), 1);
        QTRY_VERIFY(!fakeRuns());
        for (int i = 0; i < 20; ++i)
            waiting.begin(start, {}); // a mouse that goes over the button
        QVERIFY(!waiting.take(start, {}));
        QCOMPARE(starts(), 1);
        waiting.begin(start, {}); // the visit that came may have found out why
        QTRY_COMPARE(starts(), 2);
        QTRY_VERIFY(!fakeRuns());
        waiting.begin({fake(QStringLiteral("mortal")), true, {}}, {}); // another may do better
        QTRY_COMPARE(starts(), 3);
    }

    void whatEndedByItselfIsStartedAgainLater()
    {
        const WaitingProcess::Start start {fake(QStringLiteral("mortal")), false, {}};
        WaitingProcess waiting(500ms);
        QTRY_VERIFY((waiting.begin(start, {}), starts() > 1));
    }

    void whatItSaidWhileItWaitedIsPassedOn()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("early-note")));
        const QSignalSpy notes(&agent, &EmbeddedUserAgent::noted);
        agent.warmUp(visit());
        waitUntilPrepared();
        QVERIFY(await(agent.open(visit())));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.at(0).at(0).toString(), QStringLiteral("said early"));
    }

    void itDoesNotWaitForEver()
    {
        WaitingProcess waiting(200ms);
        waiting.begin({fake(QStringLiteral("good")), false, {}}, {});
        waitUntilPrepared();
        QTRY_VERIFY(!fakeRuns());
        QVERIFY(!waiting.take({fake(QStringLiteral("good")), false, {}}, {}));
    }

    void nothingWaitsBesideAVisit()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("obedient")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        QTRY_VERIFY(!contents(QStringLiteral("open")).isEmpty());
        agent.warmUp(visit());
        agent.cancel();
        QTRY_VERIFY(!fakeRuns());
        QCOMPARE(starts(), 1);
    }

    void theAnswerCountsEvenIfTheProgramDoesNotEnd()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good-without-end")));
        QVERIFY(await(agent.open(visit())));
        QVERIFY(fakeRuns()); // and cleanup() sees that it is made to end
    }

    void misbehavior_data()
    {
        QTest::addColumn<QString>("behavior");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *behavior, ErrorCode code) {
            QTest::newRow(behavior) << QString::fromLatin1(behavior) << code;
        };
        row("failure", ErrorCode::HostBlocked);
        row("crash", ErrorCode::UserAgentCrashed);
        row("status", ErrorCode::UserAgentCrashed);
        row("nothing", ErrorCode::UserAgentCrashed);
        row("half", ErrorCode::UserAgentCrashed);
        row("garbage", ErrorCode::UserAgentProtocol);
        row("huge", ErrorCode::UserAgentProtocol);
        row("elsewhere", ErrorCode::UserAgentProtocol);
    }
    void misbehavior()
    {
        QFETCH(QString, behavior);
        EmbeddedUserAgent agent(fake(behavior));
        const auto result = await(agent.open(visit()));
        QVERIFY(!result);
        QTEST(result.error().code(), "code");
        QVERIFY(!result.error().message().isEmpty());
        if (result.error().code() == ErrorCode::UserAgentCrashed)
            QVERIFY(result.error().message().contains(QStringLiteral("Try again")));
    }

    void theWindowBelongsToTheProgramsDesktopEntry()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        QVERIFY(await(agent.open(visit())));
        QVERIFY(!contents(QStringLiteral("environment")).contains("KEYFOB_DESKTOP_ENTRY"));
        // As a QGuiApplication has it, once the program has set it.
        QCoreApplication::instance()->setProperty("desktopFileName", QStringLiteral("acme-desk"));
        QVERIFY(await(agent.open(visit())));
        QCoreApplication::instance()->setProperty("desktopFileName", {});
        QVERIFY(
            contents(QStringLiteral("environment")).contains("\nKEYFOB_DESKTOP_ENTRY=acme-desk\n"));
    }

    void aWindowThatCannotBeDrawnIsDrawnWithoutTheGraphicsCardNextTime()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("no-graphics")));
        const auto first = await(agent.open(visit()));
        QVERIFY(!first);
        QCOMPARE(first.error().code(), ErrorCode::UserAgentRestart); // with another request
        QVERIFY(await(agent.open(visit())));
        QVERIFY(contents(QStringLiteral("environment")).contains("QT_QUICK_BACKEND=software"));
    }

    void aWindowThatCannotBeDrawnAtAllFailsTheSecondTime()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("graphics-fail")));
        QCOMPARE(await(agent.open(visit())).error().code(), ErrorCode::UserAgentRestart);
        QCOMPARE(await(agent.open(visit())).error().code(), ErrorCode::GraphicsFailed);
    }

    void whatTheWindowSaysInPassingIsPassedOnAndItsPlaceGoesIntoTheNextOne()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("talks")));
        const QSignalSpy notes(&agent, &EmbeddedUserAgent::noted);
        const QSignalSpy windows(&agent, &EmbeddedUserAgent::windowChanged);
        const QSignalSpy copies(&agent, &EmbeddedUserAgent::diagnosticsRequested);
        const QSignalSpy offers(&agent, &EmbeddedUserAgent::activationOffered);
        QVERIFY(await(agent.open(visit())));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.at(0).at(0).toString(), QStringLiteral("HostBlocked x.example"));
        QCOMPARE(windows.size(), 1);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(offers.size(), 1);
        QCOMPARE(offers.at(0).at(0).toByteArray(), QByteArray("token-of-window"));
        QVERIFY(await(agent.open(visit())));
        QVERIFY(contents(QStringLiteral("open")).contains("[1,2,480,640]"));
        QVERIFY(contents(QStringLiteral("open")).contains("\"a.example\":1.5"));
    }

    void aMissingProgramIsUnavailable()
    {
        EmbeddedUserAgent agent({QStringLiteral("/nonexistent/keyfob-signin")});
        const auto result = await(agent.open(visit()));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::UserAgentUnavailable);
    }

    void noProgramIsUnavailable()
    {
        EmbeddedUserAgent agent({});
        const auto result = await(agent.open(visit()));
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::UserAgentUnavailable);
    }

    void theDeadlineEndsAProgramThatDoesNotAnswer()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("deaf")));
        Visit silent = visit();
        silent.deadline = 300ms;
        silent.visible = false;
        const auto result = await(agent.open(silent), 5000);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::TimedOut);
    }

    void theDeadlinePassesWhileTheMachineSleeps()
    {
        FakeClock clock(0);
        EmbeddedUserAgent agent(fake(QStringLiteral("deaf")));
        agent.setClock(clock);
        Visit silent = visit();
        silent.deadline = 1h;
        silent.visible = false;
        auto opened = agent.open(silent);
        clock.sleep(2 * 60 * 60);
        const auto result = await(std::move(opened), 5000);
        QVERIFY(!result);
        QCOMPARE(result.error().code(), ErrorCode::TimedOut);
    }

    void aPageThatNeverCameIsNoAnswer()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("loading")));
        Visit silent = visit();
        silent.deadline = 1s;
        silent.visible = false;
        const auto result = await(agent.open(silent), 5000);
        QCOMPARE(result.error().code(), ErrorCode::TimedOut);
        QCOMPARE(result.error().httpStatus(), 408);
        QVERIFY(result.error().detail().contains(QLatin1StringView("x.example")));
    }

    void whoeverSeesThePageHasTheirTime()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("shown")));
        Visit silent = visit();
        silent.deadline = 1s;
        silent.visible = false;
        silent.showAfter = 1ms;
        silent.purpose = Visit::Purpose::SignOut;
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        QElapsedTimer time;
        time.start();
        run(&agent, silent, outcome);
        QTRY_VERIFY(QFile::exists(homeFile(QStringLiteral("heard"))));
        QVERIFY(contents(QStringLiteral("open")).contains("\"signs_out\":true"));
        QTRY_VERIFY(time.hasExpired(1200)); // past the deadline
        QVERIFY(!*outcome);
        agent.raise();
        QTRY_VERIFY(*outcome);
        QVERIFY(**outcome);
    }

    void cancelEndsTheVisitAtOnceAndTellsTheProgram()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("obedient")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        QTRY_VERIFY(!contents(QStringLiteral("open")).isEmpty());
        QVERIFY(!*outcome);
        agent.cancel();
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().code(), ErrorCode::Cancelled);
        QTRY_COMPARE(contents(QStringLiteral("heard")), QByteArray("{\"type\":\"cancel\"}"));
        QTRY_VERIFY(QFile::exists(homeFile(QStringLiteral("ended"))));
    }

    void cancelWhileItStarts()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("deaf")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        agent.cancel();
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().code(), ErrorCode::Cancelled);
        agent.cancel(); // nothing to do, nothing happens
    }

    void raiseIsHandedOn()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("obedient")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        agent.raise(); // no visit: nothing happens
        run(&agent, visit(), outcome);
        QTRY_VERIFY(!contents(QStringLiteral("open")).isEmpty());
        agent.raise();
        QTRY_COMPARE(contents(QStringLiteral("heard")), QByteArray("{\"type\":\"raise\"}"));
        agent.cancel();
    }

    void aVisitWaitsForTheTokenOfItsWindow()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        const Completion<QByteArray> token;
        agent.setActivationTokens([&token] { return whatComes(token); });
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        QTRY_VERIFY(fakeRuns()); // it starts meanwhile
        QCOMPARE(await(agent.open(visit())).error().code(), ErrorCode::Internal);
        QVERIFY(contents(QStringLiteral("open")).isEmpty());
        token.finish("token-of-app");
        QTRY_VERIFY(*outcome);
        QVERIFY(**outcome);
        QVERIFY(contents(QStringLiteral("open")).contains("\"activation\":\"token-of-app\""));
    }

    void aVisitThatNobodySeesNeedsNoToken()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        const Completion<QByteArray> never;
        agent.setActivationTokens([&never] { return whatComes(never); });
        Visit silent = visit();
        silent.visible = false;
        QVERIFY(await(agent.open(silent)));
        QVERIFY(!contents(QStringLiteral("open")).contains("activation"));
    }

    void aVisitCanBeCancelledWhileItWaitsForItsToken()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("obedient")));
        const Completion<QByteArray> token;
        agent.setActivationTokens([&token] { return whatComes(token); });
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        agent.cancel();
        QVERIFY(!*outcome);
        token.finish("late");
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().code(), ErrorCode::Cancelled);
    }

    void theAgentMayGoWhileItWaitsForAToken()
    {
        auto agent = std::make_unique<EmbeddedUserAgent>(fake(QStringLiteral("obedient")));
        const Completion<QByteArray> token;
        agent->setActivationTokens([&token] { return whatComes(token); });
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(agent.get(), visit(), outcome);
        agent.reset();
        token.finish("late");
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().code(), ErrorCode::Cancelled);
    }

    void aWindowIsRaisedByAToken()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("obedient")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        QTRY_VERIFY(!contents(QStringLiteral("open")).isEmpty());
        const Completion<QByteArray> token;
        token.finish("token-of-app");
        agent.setActivationTokens([&token] { return whatComes(token); });
        agent.raise();
        QTRY_VERIFY(contents(QStringLiteral("heard")).contains("token-of-app"));
        agent.cancel();
    }

    void aSecondVisitIsRefusedWhileOneRuns()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("obedient")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(&agent, visit(), outcome);
        const auto second = await(agent.open(visit()));
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Internal);
        QVERIFY(!*outcome);
        agent.cancel();
    }

    void anAddressWithAFragmentIsNotOpened()
    {
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        Visit bad = visit();
        bad.url.setFragment(QStringLiteral("x"));
        const auto result = await(agent.open(bad));
        QVERIFY(!result);
        QVERIFY(!QFile::exists(homeFile(QStringLiteral("pid"))));
    }

    void destroyingTheOwnerEndsTheVisitAndTheProgram()
    {
        auto agent = std::make_unique<EmbeddedUserAgent>(fake(QStringLiteral("deaf")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        run(agent.get(), visit(), outcome);
        QTRY_VERIFY(fakeRuns());
        agent.reset();
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().code(), ErrorCode::Cancelled);
    }

    void theOwnerMayGoInTheMomentOfTheResult()
    {
        auto *agent = new EmbeddedUserAgent(fake(QStringLiteral("good")));
        auto outcome = std::make_shared<std::optional<Expected<VisitResult>>>();
        [](EmbeddedUserAgent *owned, Outcome out) -> QCoro::Task<> {
            auto result = co_await owned->open(visit());
            delete owned;
            out->emplace(std::move(result));
        }(agent, outcome);
        QTRY_VERIFY(outcome->has_value());
        QVERIFY(outcome->value());
    }

    void nothingThatWeakensTheEngineReachesTheProgram()
    {
        const QList<QByteArray> bad {"QTWEBENGINE_CHROMIUM_FLAGS",
                                     "QTWEBENGINE_REMOTE_DEBUGGING",
                                     "QTWEBENGINE_DISABLE_SANDBOX",
                                     "QTWEBENGINEPROCESS_PATH",
                                     "SSLKEYLOGFILE",
                                     "LD_PRELOAD",
                                     "LD_AUDIT",
                                     "LD_LIBRARY_PATH",
                                     "QML2_IMPORT_PATH",
                                     "QT_PLUGIN_PATH",
                                     "QT_LOGGING_RULES",
                                     "QT_QPA_PLATFORM", // "1" is no platform
                                     "QT_QPA_PLATFORM_PLUGIN_PATH",
                                     "OPENSSL_CONF",
                                     "LIBGL_DRIVERS_PATH",
                                     "MESA_LOADER_DRIVER_OVERRIDE",
                                     "FONTCONFIG_FILE",
                                     "XDG_UNKNOWN",
                                     "LC_UNKNOWN",
                                     "BASH_ENV"};
        QProcessEnvironment own;
        for (const QByteArray &name : bad)
            own.insert(QString::fromLatin1(name), QStringLiteral("1"));
        own.insert(QStringLiteral("HOME"), QStringLiteral("/h"));
        own.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        own.insert(QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("w"));
        QStringList kept = SignInProcess::cleanEnvironment(own).keys();
        kept.sort();
        QCOMPARE(kept,
                 QStringList({QStringLiteral("HOME"), QStringLiteral("LC_ALL"),
                              QStringLiteral("WAYLAND_DISPLAY")}));

        qputenv("SSLKEYLOGFILE", "/nonexistent");
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
        EmbeddedUserAgent agent(fake(QStringLiteral("good")));
        QVERIFY(await(agent.open(visit())));
        const QByteArray environment = contents(QStringLiteral("environment"));
        QVERIFY(environment.contains("HOME="));
        QVERIFY(!environment.contains("SSLKEYLOGFILE"));
        QVERIFY(!environment.contains("QTWEBENGINE"));
        QVERIFY(!environment.contains("cookie-canary"));
        QVERIFY(!environment.contains(QByteArray("cookie-canary").toBase64()));
    }
};

QTEST_GUILESS_MAIN(TestEmbeddedUserAgent)
#include "tst_embeddeduseragent.moc"
