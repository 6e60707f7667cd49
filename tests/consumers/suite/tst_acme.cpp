// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/TestBench>
#include <keyfob/testkit/await.h>
#include <keyfob/testkit/verifyerror.h>

#include <QTest>

using namespace Keyfob;

/// Another team's suite: signing in as their program does, at a provider that behaves or does not.
class TestAcme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndStaysSignedIn()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        const auto session = await(bench.client().signIn());
        QVERIFY(session);
        QCOMPARE(session->email, QString("emma@timesheets.example"));
        QVERIFY(await(bench.client().get("/timesheets")));

        // The program ends and is started again; an hour later the session is renewed.
        const auto kept = await(bench.restart().restore());
        QVERIFY(kept && *kept);
        QVERIFY(bench.advanceClock(3600));
        QVERIFY(await(bench.client().get("/timesheets")));
        QCOMPARE(bench.person().passwordsAsked(), 1);

        QVERIFY(await(bench.client().signOut()));
        QCOMPARE(bench.sandbox().callbackRequests(), 0);
    }

    void refusesAForgedToken()
    {
        TestBench bench({"--fault", "bad-signature"});
        KEYFOB_REQUIRE(bench);
        KEYFOB_VERIFY_ERROR(await(bench.client().signIn()), ErrorCode::SignatureInvalid);
    }

    void takesNoForANo()
    {
        TestBench bench({}, PageScript::denying());
        KEYFOB_REQUIRE(bench);
        KEYFOB_VERIFY_ERROR(await(bench.client().signIn()), ErrorCode::AccessDenied);
    }

    void saysWhatTheApiRefuses()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        QVERIFY(await(bench.client().signIn()));
        KEYFOB_VERIFY_ERROR(await(bench.client().get("/misbehave/status/418")),
                            ErrorCode::ApiError);
    }

    void worksWithoutAKeychain()
    {
        TestBench bench;
        KEYFOB_REQUIRE(bench);
        bench.keychain().setTrouble(TroubledKeychain::Trouble::Absent);
        QVERIFY(await(bench.client().signIn()));
        QTRY_VERIFY(bench.client().activeNotice());
        QVERIFY(await(bench.client().get("/timesheets")));
    }
};

QTEST_GUILESS_MAIN(TestAcme)
#include "tst_acme.moc"
