// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/passkeyprompt.h"
#include "support/suite.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

/// The dialog by keyboard, with questions that no engine asks. KEYFOB_PICTURES is a folder to leave
/// pictures in.
class TestPasskeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void init()
    {
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/"));
        m_engine->loadData("import QtQuick\nimport QtQuick.Templates\n"
                           "import Keyfob.Components\nimport Keyfob.SignIn\n"
                           "ApplicationWindow {\n"
                           "  property alias prompt: dialog.prompt\n"
                           "  property bool dark: false\n"
                           "  width: 480; height: 640; visible: true\n"
                           "  onDarkChanged: Theme.mode = dark ? 'dark' : 'light'\n"
                           "  PasskeyDialog { id: dialog; anchors.fill: parent }\n"
                           "}");
        QVERIFY(!m_engine->rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
        m_prompt = m_window->property("prompt").value<PasskeyPrompt *>();
        QVERIFY(m_prompt);
        m_guard = dialog()->findChild<QObject *>(QStringLiteral("guard"));
        QVERIFY(m_guard);
        m_guard->setProperty("delay", 3600 * 1000);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void nothingIsShownUntilSomethingIsAsked()
    {
        QVERIFY(!dialog()->isVisible());
        ask(PasskeyQuestion::Touch);
        QVERIFY(dialog()->isVisible());
        m_prompt->show({});
        QVERIFY(!dialog()->isVisible());
    }

    void anAccountIsChosenByKey()
    {
        QSignalSpy chosen(m_prompt, &PasskeyPrompt::accountChosen);
        PasskeyQuestion question = of(PasskeyQuestion::Account);
        question.accounts = {QStringLiteral("emma@timesheets.example"),
                             QStringLiteral("<b>max</b>@timesheets.example")};
        m_prompt->show(question);
        picture("account");
        QTest::keyClick(m_window, Qt::Key_Return); // meant for the page
        QTest::keyClick(m_window, Qt::Key_Up);
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        endGuard();
        QTest::keyClick(m_window, Qt::Key_Up);
        QTest::keyClick(m_window, Qt::Key_Down);
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), question.accounts.last());
    }

    void noAccountIsChosenBeforehand()
    {
        QSignalSpy chosen(m_prompt, &PasskeyPrompt::accountChosen);
        QSignalSpy cancelled(m_prompt, &PasskeyPrompt::cancelled);
        ask(PasskeyQuestion::Account);
        endGuard();
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(cancelled.size(), 1);
    }

    void anotherQuestionIsGuardedAgain()
    {
        QSignalSpy cancelled(m_prompt, &PasskeyPrompt::cancelled);
        ask(PasskeyQuestion::Touch);
        endGuard();
        m_guard->setProperty("delay", 3600 * 1000);
        ask(PasskeyQuestion::Account);
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(cancelled.size(), 0);
    }

    void aPinIsSentOnceAndForgotten()
    {
        QSignalSpy entered(m_prompt, &PasskeyPrompt::pinEntered);
        PasskeyQuestion question = of(PasskeyQuestion::Pin);
        question.minimumPinLength = 4;
        m_prompt->show(question);
        endGuard();
        type("123");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(entered.size(), 0); // too short
        type("4");
        picture("pin");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), QStringLiteral("1234"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);

        question.pinProblem = PasskeyQuestion::PinProblem::Wrong;
        question.triesLeft = 2;
        m_prompt->show(question);
        picture("wrong-pin");
        endGuard();
        type("9876");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(entered.last().first().toString(), QStringLiteral("9876"));
    }

    void aNewPinIsEnteredTwice()
    {
        QSignalSpy entered(m_prompt, &PasskeyPrompt::pinEntered);
        PasskeyQuestion question = of(PasskeyQuestion::Pin);
        question.newPin = true;
        m_prompt->show(question);
        endGuard();
        type("123456");
        QTest::keyClick(m_window, Qt::Key_Return); // to the second line
        type("12345");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(entered.size(), 0);
        picture("new-pin");
        type("6");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }

    void whatHelpsAfterAFailureIsOffered_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<bool>("again");
        QTest::newRow("blocked") << static_cast<int>(PasskeyQuestion::Failure::PinBlocked) << true;
        QTest::newRow("late") << static_cast<int>(PasskeyQuestion::Failure::TooLate) << false;
    }
    void whatHelpsAfterAFailureIsOffered()
    {
        QFETCH(int, failure);
        QFETCH(bool, again);
        QSignalSpy retried(m_prompt, &PasskeyPrompt::retried);
        QSignalSpy cancelled(m_prompt, &PasskeyPrompt::cancelled);
        PasskeyQuestion question = of(PasskeyQuestion::Failed);
        question.failure = static_cast<PasskeyQuestion::Failure>(failure);
        m_prompt->show(question);
        picture(again ? "blocked" : "late");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(retried.size() + cancelled.size(), 0);
        endGuard();
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(retried.size(), again ? 1 : 0);
        QCOMPARE(cancelled.size(), again ? 0 : 1);
    }

    void escapeRefuses_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("account") << static_cast<int>(PasskeyQuestion::Account);
        QTest::newRow("PIN") << static_cast<int>(PasskeyQuestion::Pin);
        QTest::newRow("touch") << static_cast<int>(PasskeyQuestion::Touch);
        QTest::newRow("failure") << static_cast<int>(PasskeyQuestion::Failed);
    }
    void escapeRefuses()
    {
        QFETCH(int, step);
        QSignalSpy cancelled(m_prompt, &PasskeyPrompt::cancelled);
        ask(static_cast<PasskeyQuestion::Step>(step));
        if (step == PasskeyQuestion::Touch) {
            picture("touch");
            m_window->setProperty("dark", true);
            m_window->resize(960, 900);
            picture("touch-dark");
        }
        QTest::keyClick(m_window, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

private:
    static PasskeyQuestion of(PasskeyQuestion::Step step)
    {
        PasskeyQuestion question;
        question.step = step;
        question.host = QStringLiteral("id.timesheets.example");
        question.accounts = {QStringLiteral("emma@timesheets.example")};
        return question;
    }
    void ask(PasskeyQuestion::Step step) { m_prompt->show(of(step)); }
    /// Nothing came for long enough.
    void endGuard()
    {
        m_guard->setProperty("delay", 0);
        QTRY_VERIFY(!m_guard->property("active").toBool());
    }
    void type(const char *text)
    {
        for (; *text; ++text)
            QTest::keyClick(m_window, *text);
    }
    QQuickItem *dialog() const
    {
        return m_window->findChild<QQuickItem *>(QStringLiteral("passkeys"));
    }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("KEYFOB_PICTURES");
        if (folder.isEmpty())
            return;
        QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
        m_window->update();
        QVERIFY(drawn.wait());
        QVERIFY(m_window->grabWindow().save(
            QDir(folder).filePath(QLatin1StringView(name) + QLatin1StringView(".png"))));
    }

    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    PasskeyPrompt *m_prompt = nullptr;
    QObject *m_guard = nullptr;
};

KEYFOB_SUITE(TestPasskeyDialog, QGuiApplication)
#include "tst_passkeydialog.moc"
