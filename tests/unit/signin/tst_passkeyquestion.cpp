// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/passkeyquestion.h"
#include "support/suite.h"

#include <QSet>
#include <QTest>

using namespace Keyfob;
using Failure = PasskeyQuestion::Failure;
using PinProblem = PasskeyQuestion::PinProblem;

class TestPasskeyQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepSaysWhoWantsToKnow()
    {
        QSet<QString> said;
        for (const auto step :
             {PasskeyQuestion::Account, PasskeyQuestion::Pin, PasskeyQuestion::Touch}) {
            PasskeyQuestion question;
            question.step = step;
            question.host = QStringLiteral("id.example.com");
            QVERIFY(question.explanation().contains(question.host));
            QVERIFY(!question.canRetry());
            said.insert(question.explanation());
        }
        QCOMPARE(said.size(), 3);
        QCOMPARE(PasskeyQuestion().explanation(), QString());
    }

    void aNewPinIsAskedForOtherwise()
    {
        PasskeyQuestion question;
        question.step = PasskeyQuestion::Pin;
        const QString usual = question.explanation();
        question.newPin = true;
        QVERIFY(question.explanation() != usual);
    }

    void everyFailureHasASentenceOfItsOwn()
    {
        QSet<QString> said;
        constexpr int Count = static_cast<int>(Failure::Refused) + 1;
        for (int i = 0; i < Count; ++i) {
            PasskeyQuestion question;
            question.step = PasskeyQuestion::Failed;
            question.failure = static_cast<Failure>(i);
            QVERIFY(question.explanation().endsWith(QLatin1Char('.')));
            said.insert(question.explanation());
        }
        QCOMPARE(said.size(), Count);
    }

    void anotherKeyMayHelpOrNot_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<bool>("helps");
        QTest::newRow("not registered") << static_cast<int>(Failure::NotRegistered) << true;
        QTest::newRow("blocked") << static_cast<int>(Failure::PinBlocked) << true;
        QTest::newRow("taken out") << static_cast<int>(Failure::TakenOut) << true;
        QTest::newRow("too late") << static_cast<int>(Failure::TooLate) << false;
        QTest::newRow("for good") << static_cast<int>(Failure::PinBlockedForGood) << false;
        QTest::newRow("refused") << static_cast<int>(Failure::Refused) << false;
    }
    void anotherKeyMayHelpOrNot()
    {
        QFETCH(int, failure);
        QFETCH(bool, helps);
        PasskeyQuestion question;
        question.failure = static_cast<Failure>(failure);
        QVERIFY(!question.canRetry()); // nothing failed yet
        question.step = PasskeyQuestion::Failed;
        QCOMPARE(question.canRetry(), helps);
    }

    void aWrongPinIsComplainedAbout()
    {
        PasskeyQuestion question;
        question.step = PasskeyQuestion::Pin;
        question.minimumPinLength = 6;
        question.triesLeft = 3;
        QCOMPARE(question.pinErrorText(), QString());
        question.pinProblem = PinProblem::Wrong;
        QVERIFY(question.pinErrorText().contains(QLatin1Char('3')));
        question.pinProblem = PinProblem::TooShort;
        QVERIFY(question.pinErrorText().contains(QLatin1Char('6')));
        QSet<QString> said;
        constexpr int Count = static_cast<int>(PinProblem::Same) + 1;
        for (int i = 0; i < Count; ++i) {
            question.pinProblem = static_cast<PinProblem>(i);
            said.insert(question.pinErrorText());
        }
        QCOMPARE(said.size(), Count);
    }
};

KEYFOB_SUITE(TestPasskeyQuestion)
#include "tst_passkeyquestion.moc"
