// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"
#include "testkit/testbench.h"

#include "testkit/await.h"
#include "testkit/verifyerror.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

using Trouble = TroubledKeychain::Trouble;

class TestTestBench : public QObject
{
    Q_OBJECT

    /// Sets a variable of the environment, and puts back what was there.
    class Variable
    {
    public:
        Variable(const char *name, const QByteArray &value)
            : m_name(name)
            , m_before(qgetenv(name))
        {
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
        }
        ~Variable() { qputenv(m_name, m_before); }
        Q_DISABLE_COPY_MOVE(Variable)

    private:
        const char *m_name;
        QByteArray m_before;
    };

private Q_SLOTS:
    void signsInAndComesBack()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        const auto session = await(bench.client().signIn());
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail()));
        QVERIFY(await(bench.client().get(u"/timesheets"_s)));
        QCOMPARE(bench.person().passwordsAsked(), 1);

        const auto kept = await(bench.restart().restore());
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->email, session->email);
        QCOMPARE(bench.person().passwordsAsked(), 1);
        QCOMPARE(bench.sandbox().callbackRequests(), 0);
    }

    void readsTheDescriptionOfTheApi()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        QVERIFY(bench.client().apiDescriptionPlaces().isEmpty());
        const auto description = await(bench.client().apiDescription()); // nobody is signed in
        QVERIFY2(description, description ? "" : qPrintable(description.error().message()));
        QCOMPARE(description->title(), u"Timesheets"_s);
        QVERIFY(description->operation(u"listTimesheets"_s));
        QCOMPARE(bench.client().apiDescriptionPlaces().size(), 1);
        QCOMPARE(bench.person().passwordsAsked(), 0);
        // The next client has it at once, even if the API is gone.
        bench.sandbox().process().kill();
        QVERIFY(bench.sandbox().process().waitForFinished());
        QObject context;
        QString title;
        bench.restart().apiDescription(&context, [&](const Expected<ApiDescription> &again) {
            title = again ? again->title() : again.error().name();
        });
        QTRY_COMPARE(title, u"Timesheets"_s);
    }

    void needsAnApiToDescribe()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        Tenant tenant = bench.tenant();
        tenant.apiBaseUrl.clear();
        Client client(tenant, bench.options());
        const auto none = await(client.apiDescription());
        QVERIFY(!none);
        QCOMPARE(none.error().code(), ErrorCode::InvalidRequest);
        QVERIFY(client.apiDescriptionPlaces().isEmpty());
    }

    void emptiesTheKeychain()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        QVERIFY(await(bench.client().signIn()));
        await(bench.client().waitForSaved());
        bench.emptyKeychain();
        const auto kept = await(bench.restart().restore());
        QVERIFY(kept && !*kept);
        QVERIFY(await(bench.client().signIn()));
        QCOMPARE(bench.person().passwordsAsked(), 2);
        const auto again = await(bench.restart().restore());
        QVERIFY(again && *again);
    }

    void turnsBothClocks()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        QVERIFY(await(bench.client().signIn()));
        const QDateTime before = bench.clock().now();
        QVERIFY(bench.advanceClock(2 * 3600));
        QCOMPARE(before.secsTo(bench.clock().now()), 2 * 3600);
        // The token is renewed, because both know that it expired.
        QVERIFY(await(bench.client().get(u"/timesheets"_s)));
    }

    void renewsWhenTheClockIsTurned()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        Client &client = bench.client();
        QVERIFY(await(client.signIn()));
        const QDateTime before = client.session()->expiresAt;
        QSignalSpy renewed(&client, &Client::sessionChanged);
        QVERIFY(bench.advanceClock(60)); // not due
        QCoreApplication::processEvents();
        QVERIFY(!client.isRenewing() && renewed.isEmpty());
        QVERIFY(bench.advanceClock(int(bench.clock().now().secsTo(before))));
        QTRY_VERIFY(client.session()->expiresAt > before); // it is renewed by itself
        QCOMPARE(bench.person().passwordsAsked(), 1);
    }

    void requestsTimeOutWhenTheClockIsTurned()
    {
        TestBench bench({u"--pausable"_s});
        KEYFOB_REQUIRE(bench);
        QVERIFY(await(bench.client().signIn()));
        QVERIFY(bench.sandbox().pause());
        auto request = bench.client().get(u"/timesheets"_s);
        QVERIFY(bench.advanceClock(20)); // of 30 s
        QCoreApplication::processEvents();
        QVERIFY(!request.isReady());
        QVERIFY(bench.advanceClock(20));
        KEYFOB_VERIFY_ERROR(await(std::move(request), 5'000), ErrorCode::TimedOut);

        // The sandbox takes it that nobody waits any more.
        QVERIFY(bench.sandbox().resume());
        QVERIFY(await(bench.client().get(u"/timesheets"_s)));
    }

    void signInTimesOutWhenTheClockIsTurned()
    {
        TestBench bench({u"--pausable"_s});
        KEYFOB_REQUIRE(bench);
        QVERIFY(bench.sandbox().pause());
        auto attempt = bench.client().signIn();
        QVERIFY(!attempt.isReady());
        for (int i = 0; i < 10 && !attempt.isReady(); ++i) // it is tried more than once
            QVERIFY(bench.advanceClock(60));
        KEYFOB_VERIFY_ERROR(await(std::move(attempt), 5'000), ErrorCode::TimedOut);
    }

    void takesTheOptionsOfTheSandbox()
    {
        TestBench bench({u"--fault"_s, u"wrong-nonce"_s});
        KEYFOB_REQUIRE(bench);
        KEYFOB_VERIFY_ERROR(await(bench.client().signIn()), ErrorCode::NonceMismatch);

        TestBench tls({u"--tls"_s});
        KEYFOB_REQUIRE(tls);
        QVERIFY(await(tls.client().signIn()));
        QVERIFY(tls.advanceClock(1));
    }

    void stopsAtAWrongPassword()
    {
        TestBench bench({}, PageScript::wrongPassword());
        KEYFOB_REQUIRE(bench);
        KEYFOB_VERIFY_ERROR(await(bench.client().signIn()), ErrorCode::Cancelled);
        QCOMPARE(bench.person().passwordsAsked(), 1);
        QVERIFY(!bench.client().isSignedIn());
        // Another time they know it.
        bench.person().setScript(PageScript::sandbox());
        QVERIFY(await(bench.client().signIn()));
    }

    void meetsAnApiThatMisbehaves()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        QVERIFY(await(bench.client().signIn()));
        KEYFOB_VERIFY_ERROR(await(bench.client().get(u"/misbehave/status/418"_s)),
                            ErrorCode::ApiError);
        KEYFOB_VERIFY_ERROR(await(bench.client().post(u"/misbehave/drop"_s)),
                            ErrorCode::Interrupted);
        const auto page = await(bench.client().get(u"/misbehave/pages/2"_s));
        QVERIFY(page);
        const auto second = await(bench.client().nextPage(*page));
        QVERIFY(second && *second);
        const auto end = await(bench.client().nextPage(**second));
        QVERIFY(end && !*end);
    }

    void waitsForAProviderThatPauses()
    {
        TestBench bench({u"--pausable"_s});
        KEYFOB_REQUIRE(bench);
        QVERIFY(bench.sandbox().pause());
        Client &client = bench.client();
        QSignalSpy signedIn(&client, &Client::signedIn);
        QObject here;
        client.signIn(&here, [](const auto &) {});
        QVERIFY(client.isBusy());
        // What comes later is answered, the client is not.
        QCOMPARE(bench.sandbox().callbackRequests(), 0);
        QCOMPARE(signedIn.size(), 0);
        QVERIFY(bench.sandbox().resume());
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 30'000);

        SandboxProcess other;
        KEYFOB_REQUIRE(other);
        QVERIFY(!other.pause() && !other.resume());
    }

    void keychainIsLocked()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        bench.keychain().setTrouble(Trouble::Locked);
        QVERIFY(await(bench.client().signIn()));
        QTRY_VERIFY(bench.client().activeNotice());
        QVERIFY(bench.client().canRetryKeychain());
        bench.keychain().setTrouble(Trouble::None);
        QVERIFY(await(bench.client().retryKeychain()));
        const auto kept = await(bench.restart().restore());
        QVERIFY(kept && *kept);
    }

    void keychainIsFull()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        bench.keychain().setTrouble(Trouble::Full);
        QVERIFY(await(bench.client().signIn()));
        QTRY_VERIFY(bench.client().activeNotice());
        QCOMPARE(bench.client().persistence(), Client::Persistence::None);
    }

    void keychainIsSlow()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        QVERIFY(await(bench.client().signIn()));
        await(bench.client().waitForSaved());
        bench.restart();
        bench.keychain().setTrouble(Trouble::Slow);
        std::optional<bool> isKept;
        QObject here;
        bench.client().restore(&here, [&](const auto &kept) { isKept = kept && *kept; });
        QTRY_VERIFY(bench.keychain().waiting() > 0);
        QVERIFY(!isKept);
        bench.keychain().setTrouble(Trouble::None);
        bench.keychain().answer();
        QTRY_COMPARE(isKept, std::optional(true));
    }

    void keychainIsAbsent()
    {
        TroubledKeychain keychain;
        keychain.setTrouble(Trouble::Absent);
        KEYFOB_VERIFY_ERROR(await(keychain.read(u"a"_s)), ErrorCode::KeychainUnavailable);
        keychain.setTrouble(Trouble::None);
        KEYFOB_VERIFY_ERROR(await(keychain.read(u"a"_s)), ErrorCode::KeychainMissing);
        QVERIFY(await(keychain.write(u"a"_s, Secret("b"))));
        QVERIFY(await(keychain.read(u"a"_s)));
        keychain.setTrouble(Trouble::Locked);
        QVERIFY(await(keychain.remove(u"a"_s)));
        keychain.setTrouble(Trouble::None);
        QVERIFY(await(keychain.read(u"a"_s)));
        QVERIFY(await(keychain.remove(u"a"_s)));
        KEYFOB_VERIFY_ERROR(await(keychain.read(u"a"_s)), ErrorCode::KeychainMissing);
    }

    void saysWhatIsInPlaceOfAnError()
    {
        const Expected<int> good = 1;
        const Expected<int> bad = fail(ErrorCode::Offline, u"No network."_s, u"refused"_s);
        QVERIFY(otherThan(ErrorCode::Offline, bad).isEmpty());
        QCOMPARE(otherThan(ErrorCode::TimedOut, bad),
                 u"Offline in place of TimedOut: No network. (refused)"_s);
        QCOMPARE(otherThan(ErrorCode::TimedOut, good), u"It succeeded, in place of TimedOut."_s);
    }

    void saysThatTheSandboxIsMissing()
    {
        const Variable named("KEYFOB_SANDBOX", QByteArray());
        if (!SandboxProcess::program().isEmpty())
            QSKIP("A keyfob-sandbox is installed here.");
        TestBench bench;
        QVERIFY(bench.problem().contains(u"KEYFOB_SANDBOX"));
        QVERIFY(!bench.sandbox().isReady());
        // Whoever goes on all the same gets an error, not a crash.
        KEYFOB_VERIFY_ERROR(bench.sandbox().tenant(), ErrorCode::TenantInvalid);
        QVERIFY(!await(bench.client().signIn()));
        QCOMPARE(bench.sandbox().callbackRequests(), -1);
    }

    void saysThatTheSandboxDoesNotStart()
    {
        SandboxProcess options({u"--fault"_s, u"weather"_s});
        QVERIFY2(options.problem().contains(u"--fault: one of "), qPrintable(options.problem()));
        const Variable named("KEYFOB_SANDBOX", "/nowhere/keyfob-sandbox");
        SandboxProcess nowhere;
        QVERIFY2(nowhere.problem().contains(u"/nowhere/keyfob-sandbox"),
                 qPrintable(nowhere.problem()));
    }
};

KEYFOB_SUITE(TestTestBench)
#include "tst_testbench.moc"
