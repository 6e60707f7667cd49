// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiscreen.h"
#include "support/suite.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>

using namespace Keyfob;

namespace {

/// The ways in which people go back.
enum class Way { Key, Arrow, Mouse };

} // namespace

/// Back, by a phone's gesture, by Alt and an arrow, and by the mouse's button.
class TestBack : public QObject, private ApiScreen
{
    Q_OBJECT

    static void goBack(QQuickWindow *window, Way way)
    {
        switch (way) {
        case Way::Key: QTest::keyClick(window, Qt::Key_Back); break;
        case Way::Arrow: QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier); break;
        case Way::Mouse: QTest::mouseClick(window, Qt::BackButton, {}, {40, 40}); break;
        }
    }

    static void addWays()
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("gesture or key") << Way::Key;
        QTest::newRow("Alt+Left") << Way::Arrow;
        QTest::newRow("mouse") << Way::Mouse;
    }

    QQuickWindow *open(const QString &screen)
    {
        if (!m_preview->show(screen))
            return nullptr;
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->requestActivate();
        return QTest::qWaitForWindowActive(window) && isStill(window) ? window : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void closesADialog_data() { addWays(); }
    void closesADialog()
    {
        QFETCH(const Way, way);
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->open(0);
        QTRY_COMPARE(list()->itemRow(), 0);
        QTest::keyClick(window, Qt::Key_F1);
        QTRY_VERIFY(shown(window, "shortcutList"));
        QVERIFY(isStill(window));
        goBack(window, way);
        QTRY_VERIFY(!shown(window, "shortcutList"));
        QCOMPARE(list()->itemRow(), 0); // what is below it stays
    }

    void closesTheSettings_data() { addWays(); }
    void closesTheSettings()
    {
        QFETCH(const Way, way);
        QQuickWindow *window = open(QStringLiteral("settings"));
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "closeSettingsButton") || window->activeFocusItem());
        const QQuickItem *before = window->activeFocusItem();
        QVERIFY(before);
        const QPointer<QQuickItem> inDialog = window->activeFocusItem();
        goBack(window, way);
        QTRY_VERIFY(!inDialog || !inDialog->isVisible());
    }

    void goesFromAnItemToItsList_data() { addWays(); }
    void goesFromAnItemToItsList()
    {
        QFETCH(const Way, way);
        QQuickWindow *window = openTimesheets({360, 640});
        QVERIFY(window);
        list()->open(1);
        QTRY_VERIFY(shown(window, "itemTitle"));
        goBack(window, way);
        QTRY_COMPARE(list()->itemRow(), -1);
    }

    void asksBeforeItThrowsAwayWhatWasTyped_data() { addWays(); }
    void asksBeforeItThrowsAwayWhatWasTyped()
    {
        QFETCH(const Way, way);
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->create();
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(window, Qt::Key_X);
        QTRY_VERIFY(list()->form()->isModified());
        goBack(window, way);
        QTRY_VERIFY(shown(window, "keepEditing"));
        QVERIFY(isStill(window));
        goBack(window, way); // from the question to the form
        QTRY_VERIFY(!shown(window, "keepEditing"));
        QVERIFY(list()->form()->isActive());
        goBack(window, way);
        QTRY_VERIFY(shown(window, "discardForm"));
        QVERIFY(tabTo(window, "discardForm"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!list()->form()->isActive());
    }

    void endsASignInThatIsUnderWay_data() { addWays(); }
    void endsASignInThatIsUnderWay()
    {
        QFETCH(const Way, way);
        QQuickWindow *window = open(QStringLiteral("signing-in"));
        QVERIFY(window);
        const KeyfobClient *client = m_preview->workspace().client();
        QVERIFY(client->property("busy").toBool());
        goBack(window, way);
        QTRY_VERIFY(!client->property("busy").toBool());
    }

    void leavesTheSetUp_data() { addWays(); }
    void leavesTheSetUp()
    {
        QFETCH(const Way, way);
        QQuickWindow *window = open(QStringLiteral("add-found"));
        QVERIFY(window);
        const SetupModel *setup = m_preview->app().setup();
        QVERIFY(setup->step() != SetupModel::Step::Closed);
        for (int i = 0; i < 3 && setup->step() != SetupModel::Step::Closed; ++i)
            goBack(window, way);
        QCOMPARE(setup->step(), SetupModel::Step::Closed);
    }

    void followsTheDirectionOfLines()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->open(0);
        QTRY_COMPARE(list()->itemRow(), 0);
        QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(list()->itemRow(), 0);
        QTest::keyClick(window, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(list()->itemRow(), -1);
    }

    void leavesToTheSystemWhatNobodyTakes()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        QKeyEvent back(QEvent::KeyPress, Qt::Key_Back, Qt::NoModifier);
        back.setAccepted(false);
        QCoreApplication::sendEvent(window, &back);
        QVERIFY(!back.isAccepted());
        QVERIFY(window->isVisible());
    }

    void aKeyThatIsHeldGoesBackOnce()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->open(0);
        QTRY_COMPARE(list()->itemRow(), 0);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier, QString(), true);
        QCoreApplication::sendEvent(window, &held);
        QCOMPARE(list()->itemRow(), 0);
    }
};

KEYFOB_SUITE(TestBack, QGuiApplication)
#include "tst_back.moc"
