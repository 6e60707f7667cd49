// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "module/differencelist.h"
#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "startproblem.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "userinterface.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

namespace {

QStringList &messages()
{
    static QStringList list;
    return list;
}

void keepWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the library logs of a scene is no warning of QML.
    const bool isOurs = qstrncmp(context.category, "keyfob.", 7) == 0;
    if (type != QtDebugMsg && type != QtInfoMsg && !isOurs)
        messages().append(text);
}

} // namespace

/// Every screen, in both colors and two sizes, without one warning of QML; and the keyboard.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }

    void init()
    {
        messages().clear();
        m_before = qInstallMessageHandler(keepWarnings);
        m_preview = std::make_unique<Preview>();
    }

    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
        qInstallMessageHandler(m_before);
    }

    void loadsWithoutAWarning_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("title");
        const QHash<QString, QString> titles {
            {QStringLiteral("welcome"), QStringLiteral("Keyfob – Welcome")},
            {QStringLiteral("welcome-problem"), QStringLiteral("Keyfob – Welcome")},
            {QStringLiteral("starting"), QStringLiteral("Keyfob")},
            {QStringLiteral("login"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("login-problem"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("login-changed"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("login-ask"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("login-no-window"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("home"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("home-soon"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("home-notice"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("home-over"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("home-lapsed"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("home-asking"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("signing-out"), QStringLiteral("Keyfob – Signing out")},
            {QStringLiteral("accounts-home"), QStringLiteral("Keyfob – Home")},
            {QStringLiteral("accounts-login"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("add-empty"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-mistyped"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-nothing"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-found"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-client"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-register"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-refused"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-long"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("edit-problem"), QStringLiteral("Keyfob – Edit organization")},
            {QStringLiteral("add-review"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("add-checked"), QStringLiteral("Keyfob – Add organization")},
            {QStringLiteral("settings"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("settings-organizations"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("settings-diagnostics"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("settings-about"), QStringLiteral("Keyfob – Log in")},
            {QStringLiteral("edit-organization"), QStringLiteral("Keyfob – Edit organization")},
            {QStringLiteral("duplicate-organization"),
             QStringLiteral("Keyfob – Duplicate organization")},
        };
        for (const QString &screen : Preview::screens()) {
            QTest::newRow(qPrintable(screen))
                << screen << titles.value(screen, QStringLiteral("Keyfob – Signing in"));
        }
    }
    void loadsWithoutAWarning()
    {
        QFETCH(const QString, screen);
        QFETCH(const QString, title);
        for (const auto theme : {CommandLine::Theme::Light, CommandLine::Theme::Dark}) {
            for (const QSize size : {QSize(960, 680), QSize(420, 640)}) {
                QQuickWindow *window = open(screen, theme, size);
                QVERIFY2(window, qPrintable(messages().join(QLatin1Char(0x0a))));
                QCOMPARE(window->title(), title);
                QVERIFY(waitForFrame(window));
                m_ui.reset();
            }
        }
        QCOMPARE(messages(), QStringList());
    }

    void goesThroughAllScreensInOneWindow()
    {
        QQuickWindow *window = open(QStringLiteral("welcome"));
        QVERIFY2(window, qPrintable(messages().join(QLatin1Char(0x0a))));
        for (const QString &screen : Preview::screens()) {
            m_preview->show(screen);
            QVERIFY(waitForFrame(window));
        }
        QVERIFY2(messages().isEmpty(), qPrintable(messages().join(u'|')));
    }

    void aKeychainNoticeOffersTwoWays()
    {
        QQuickWindow *window = open(QStringLiteral("home-notice"));
        QVERIFY(window);
        QVERIFY(shown(window, "bannerDismiss"));
        QVERIFY(!shown(window, "keepingText")); // nothing is kept
        shown(window, "bannerDismiss")->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "bannerDismiss"));
        QVERIFY(!shown(window, "keepingText"));

        m_preview->show(QStringLiteral("home-notice"));
        QTRY_VERIFY(shown(window, "bannerAction"));
        m_preview->stage().keychain.locked = false;
        shown(window, "bannerAction")->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "bannerAction"));
        QTRY_VERIFY(shown(window, "keepingText"));
        QCOMPARE(messages(), QStringList());
    }

    void returnLogsIn()
    {
        QQuickWindow *window = open(QStringLiteral("login"));
        QVERIFY(window);
        QVERIFY(window->activeFocusItem());
        QCOMPARE(window->activeFocusItem()->objectName(), QStringLiteral("logInButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QCOMPARE(m_preview->stage().person.visits.size(), 1);
        QCOMPARE(messages(), QStringList());
    }

    void otherSettingsAreShownAndAgreedTo()
    {
        QQuickWindow *window = open(QStringLiteral("login-changed"));
        QVERIFY(window);
        QCOMPARE(window->activeFocusItem()->objectName(), QStringLiteral("logInButton"));
        QTest::keyClick(window, Qt::Key_U, Qt::AltModifier); // meant for what was there before
        QTest::mouseClick(window, Qt::LeftButton, {},
                          middleOf(shown(window, "acceptConfigurationButton")));
        QVERIFY(!m_preview->stage().client->isBusy());
        QVERIFY(!m_preview->stage().client->isSignedIn());
        endGuards(window);
        QTest::keyClick(window, Qt::Key_Return); // what is safe comes first
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QCOMPARE(m_preview->stage().person.visits.size(), 2);

        m_preview->show(QStringLiteral("login-changed"));
        QTRY_VERIFY(shown(window, "acceptConfigurationButton"));
        endGuards(window);
        shown(window, "acceptConfigurationButton")->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QCOMPARE(m_preview->stage().person.visits.size(), 1);
        QCOMPARE(messages(), QStringList());
    }

    void otherSettingsOfAFileAreOffered()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        AppModel &app = m_preview->app();
        QSignalSpy answered(&app, &AppModel::updateAnswered);
        connect(&app, &AppModel::updateAnswered, &app, [&app] { app.setUpdate({}, {}); });
        const auto offer = [&] {
            app.setUpdate(QStringLiteral("acme.json has other settings."),
                          differenceList(Preview::sampleDifferences()));
        };
        const auto focused = [&] {
            return window->activeFocusItem() ? window->activeFocusItem()->objectName() : QString();
        };
        offer();
        QTRY_COMPARE(focused(), QStringLiteral("keepSettingsButton"));
        // Meant for what was there before.
        QTest::keyClick(window, Qt::Key_Return);
        QTest::keyClick(window, Qt::Key_F, Qt::AltModifier);
        QTest::mouseClick(window, Qt::LeftButton, {}, middleOf(shown(window, "newSettingsButton")));
        QCOMPARE(answered.count(), 0);
        endGuards(window);
        const QString shots = qEnvironmentVariable("KEYFOB_SHOTS");
        if (!shots.isEmpty())
            QVERIFY(window->grabWindow().save(shots + QStringLiteral("/tenant-update.png")));
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(answered.takeFirst().first().toBool(), false);
        offer();
        QTRY_COMPARE(focused(), QStringLiteral("keepSettingsButton"));
        endGuards(window);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(answered.count(), 1); // to close it is to decline
        QCOMPARE(answered.takeFirst().first().toBool(), false);
        offer();
        QTRY_COMPARE(focused(), QStringLiteral("keepSettingsButton"));
        endGuards(window);
        QQuickItem *use = shown(window, "newSettingsButton");
        QVERIFY(use);
        use->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.takeFirst().first().toBool(), true);
        QCOMPARE(messages(), QStringList());
    }

    void whoMayChooseHasTwoWays_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("inBrowser");
        QTest::newRow("by Tab") << int(Qt::Key_Tab) << true;
        QTest::newRow("the browser") << int(Qt::Key_B) << true;
        QTest::newRow("the window") << int(Qt::Key_L) << false;
    }
    void whoMayChooseHasTwoWays()
    {
        QFETCH(const int, key);
        QFETCH(const bool, inBrowser);
        QQuickWindow *window = open(QStringLiteral("login-ask"));
        QVERIFY(window);
        QCOMPARE(window->activeFocusItem()->objectName(), QStringLiteral("logInButton"));
        if (key == Qt::Key_Tab) {
            QTest::keyClick(window, Qt::Key_Tab);
            QCOMPARE(window->activeFocusItem()->objectName(), QStringLiteral("browserButton"));
            QTest::keyClick(window, Qt::Key_Return);
        } else {
            QTest::keyClick(window, Qt::Key(key), Qt::AltModifier);
        }
        QTRY_COMPARE(m_preview->stage().browserPages.size(), inBrowser ? 1 : 0);
        QTRY_COMPARE(m_preview->stage().person.visits.size(), inBrowser ? 0 : 1);
        QCOMPARE(messages(), QStringList());
    }

    void theBrowserIsOfferedWhereTheWindowFails()
    {
        QQuickWindow *window = open(QStringLiteral("login-no-window"));
        QVERIFY(window);
        QTest::keyClick(window, Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(m_preview->stage().browserPages.size(), 1);
        m_preview->show(QStringLiteral("login-problem")); // the provider's fault
        QTest::keyClick(window, Qt::Key_B, Qt::AltModifier);
        QCOMPARE(m_preview->stage().browserPages.size(), 0);
    }

    void theLinkCanBeCopiedAndOpenedAgain()
    {
        QQuickWindow *window = open(QStringLiteral("no-browser"));
        QVERIFY(window);
        const Stage &stage = m_preview->stage();
        QVERIFY(m_preview->workspace().client()->stateText().contains(
            QLatin1StringView("did not open")));
        QTest::keyClick(window, Qt::Key_A, Qt::AltModifier);
        QCOMPARE(stage.browserPages.size(), 2);
        QTest::keyClick(window, Qt::Key_L, Qt::AltModifier);
        QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), stage.browserPages.last());
        QCOMPARE(messages(), QStringList());
    }

    void escapeCancelsASignIn()
    {
        QQuickWindow *window = open(QStringLiteral("signing-in"));
        QVERIFY(window);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Log in"));
        QVERIFY(m_preview->workspace().client()->error().text().isEmpty());
    }

    void closingCancelsASignInAndKeepsThePlace()
    {
        QQuickWindow *window = open(QStringLiteral("signing-in"));
        QVERIFY(window);
        QSignalSpy kept(&m_preview->app(), &AppModel::geometryKept);
        window->close();
        QCOMPARE(m_preview->stage().client->state(), Client::State::SignedOut);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(kept.at(0).at(0).toRect().size(), QSize(960, 680));
    }

    void tabReachesEveryButtonOfLogIn()
    {
        QQuickWindow *window = open(QStringLiteral("login-problem"));
        QVERIFY(window);
        QStringList reached;
        for (int i = 0; i < 6; ++i) {
            if (window->activeFocusItem())
                reached.append(window->activeFocusItem()->objectName());
            QTest::keyClick(window, Qt::Key_Tab);
        }
        for (const char *name : {"errorAction", "logInButton", "otherTenantButton",
                                 "editOrganizationButton", "settingsButton"})
            QVERIFY2(reached.contains(QLatin1StringView(name)), name);
    }

    void shortcutsGoToThePages()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "tab5")); // the description has come
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Timesheets"));
        QTRY_COMPARE(timesheets()->rows()->count(), 4);
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Request"));
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(window, Qt::Key_Return); // in the path's field
        QTRY_VERIFY(m_preview->workspace().requests()->isAnswered());
        QCOMPARE(m_preview->workspace().requests()->status(), QStringLiteral("200 OK"));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QCOMPARE(messages(), QStringList());
    }

    void createsATimesheetWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "tab5"));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(timesheets()->isLoaded());
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        type(window, "Garden");
        QTest::keyClick(window, Qt::Key_Return); // the next field
        type(window, "2026-11-24");
        QTest::keyClick(window, Qt::Key_Return);
        type(window, "2");
        QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(!timesheets()->form()->isActive(),
                     timesheets()->form()->body()->json().constData());
        QByteArray sent;
        for (const auto &request : m_preview->stage().api().requests())
            sent = request.method == "POST" ? request.body : sent;
        QVERIFY2(sent.contains("\"project\":\"Garden\",\"date\":\"2026-11-24\",\"hours\":2"),
                 sent.constData());
        QCOMPARE(messages(), QStringList());
    }

    void sendsARequestWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        RequestRunner &requests = *m_preview->workspace().requests();
        openRequest(window);
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        type(window, "/timesheets?limit=2");
        QTest::keyClick(window, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(focusName(window), QStringLiteral("methodControl"));
        QTest::keyClick(window, Qt::Key_Right);
        QTest::keyClick(window, Qt::Key_Left);
        QTest::keyClick(window, Qt::Key_Right); // POST has a body
        QVERIFY(tabTo(window, "addHeaderButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTest::keyClick(window, Qt::Key_Backtab,
                        Qt::ShiftModifier); // the trash, the value, the name
        QTest::keyClick(window, Qt::Key_Backtab, Qt::ShiftModifier);
        type(window, "seven");
        QTest::keyClick(window, Qt::Key_Backtab, Qt::ShiftModifier);
        type(window, "X-Number");
        QVERIFY(tabTo(window, "addHeaderButton"));
        QTest::keyClick(window, Qt::Key_Tab);
        type(window, "{\"hours\": }");
        QQuickItem *check = shown(window, "bodyCheck");
        QVERIFY(check);
        QVERIFY(check->property("text").toString().contains(QLatin1Char('1'))); // the line
        QTest::keyClick(window, Qt::Key_Backspace);
        type(window, "1.50}");
        QVERIFY(!shown(window, "bodyCheck"));
        QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(requests.isAnswered());

        const auto &sent = m_preview->stage().api().requests().last();
        QCOMPARE(sent.method, QByteArray("POST"));
        QCOMPARE(sent.target, QByteArray("/api/timesheets?limit=2"));
        QCOMPARE(sent.header("X-Number"), QByteArray("seven"));
        QCOMPARE(sent.body, QByteArray("{\"hours\": 1.50}"));

        QVERIFY(tabTo(window, "bodyTabs"));
        const auto views = requests.body()->views();
        QVERIFY(views.size() > 1);
        QQuickItem *tabs = window->activeFocusItem();
        tabs->setProperty("currentIndex", 0);
        for (int i = 1; i < views.size(); ++i) {
            QTest::keyClick(window, Qt::Key_Right);
            QCOMPARE(tabs->property("currentIndex").toInt(), i);
        }
        QVERIFY(tabTo(window, "copyBody"));
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), requests.body()->bytes());
        QCOMPARE(messages(), QStringList());
    }

    void escapeEndsARequest()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        RequestRunner &requests = *m_preview->workspace().requests();
        QSignalSpy cancelled(&requests, &RequestRunner::windowCancelRequested);
        openRequest(window);
        QTest::keyClick(window, Qt::Key_Escape); // nothing to end
        QCOMPARE(cancelled.count(), 0);
        QTest::keyClick(window, Qt::Key_Return);
        QVERIFY(requests.isBusy());
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!requests.isBusy());
        QVERIFY(!requests.isAnswered());
        QCOMPARE(cancelled.count(), 1); // it may have waited for a window
    }

    void aDescriptionThatComesLateLeavesWhatIsBeingTyped()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        RequestComposer &composer = *m_preview->workspace().requests()->composer();
        openRequest(window);
        const auto path = [window] {
            return window->activeFocusItem()->property("text").toString();
        };
        QTRY_VERIFY(composer.isAvailable());
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        type(window, "/"); // as the field begins
        Q_EMIT composer.changed();
        QCOMPARE(path(), QStringLiteral("/"));
        type(window, "mine");
        QCOMPARE(path(), QStringLiteral("/mine"));
    }

    void takesARequestOutOfTheHistoryWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        RequestRunner &requests = *m_preview->workspace().requests();
        requests.history()->clear();
        openRequest(window);
        for (const char *path : {"/first", "/second"}) {
            QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
            type(window, path);
            QTest::keyClick(window, Qt::Key_Return);
            QTRY_VERIFY(requests.isAnswered());
        }
        QCOMPARE(requests.history()->count(), 2);
        QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(isFocusIn(window, "historyList"));
        QTest::keyClick(window, Qt::Key_Down); // the one before the last
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        QCOMPARE(window->activeFocusItem()->property("text").toString(), QStringLiteral("/first"));

        QTRY_VERIFY(!shown(window, "historyList"));
        QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(isFocusIn(window, "historyList"));
        QVERIFY(tabTo(window, "historyClear"));
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(requests.history()->count(), 0);
        QCOMPARE(messages(), QStringList());
    }

    void copiesTheAccessTokenWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        TokenInspector &tokens = *m_preview->workspace().tokens();
        QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Tokens"));
        QTRY_COMPARE(focusName(window), QStringLiteral("refreshTokens"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(tokens.kind(), TokenInspector::Kind::Jwt);
        QGuiApplication::clipboard()->clear();
        QVERIFY(tabTo(window, "copyAccessToken"));
        QVERIFY(!tokens.isCopied()); // to get there is not to copy
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(tokens.isCopied());
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QLatin1String(".c2FtcGxl")));
        QVERIFY(tabTo(window, "clearClipboard"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!tokens.isCopied());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(messages(), QStringList());
    }

    void goesOnWithALapsedSessionWithTheKeyboard_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(960, 680);
        QTest::newRow("narrow") << QSize(420, 640);
    }
    void goesOnWithALapsedSessionWithTheKeyboard()
    {
        QFETCH(const QSize, size);
        QQuickWindow *window = open(QStringLiteral("home-lapsed"), CommandLine::Theme::Dark, size);
        QVERIFY(window);
        Stage &stage = m_preview->stage();
        const auto answer = stage.person.person;
        stage.person.person = [](const Visit &) { return std::nullopt; };
        // On every page, and said once.
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Request"));
        QTest::keyClick(window, Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(stage.client->isInteracting());
        QTest::keyClick(window, Qt::Key_S, Qt::AltModifier);
        QCOMPARE(stage.person.raised, 1);
        QVERIFY(tabTo(window, "bannerDismiss"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!stage.client->isInteracting());

        QVERIFY(tabTo(window, "bannerAction"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(stage.client->isInteracting());
        stage.provider.now = stage.clock.now().toSecsSinceEpoch();
        stage.person.finish(*answer(stage.person.visits.last()));
        QTRY_VERIFY(!shown(window, "lapsedBanner"));
        QCOMPARE(window->title(), QStringLiteral("Keyfob – Request"));
        QCOMPARE(messages(), QStringList());
    }

    void aBannerHoldsItsButton_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("words");
        for (const int width : {360, 960, 1920}) {
            for (const int words : {1, 8, 80})
                QTest::addRow("%d wide, %d words", width, words) << width << words;
        }
    }
    void aBannerHoldsItsButton()
    {
        QFETCH(const int, width);
        QFETCH(const int, words);
        for (const auto theme : {CommandLine::Theme::Light, CommandLine::Theme::Dark}) {
            QQuickWindow *window = open(QStringLiteral("home-lapsed"), theme, QSize(width, 640));
            QVERIFY(window);
            QTRY_VERIFY(shown(window, "lapsedBanner"));
            QQuickItem *banner = shown(window, "lapsedBanner");
            banner->setProperty("text", QStringLiteral("Sessions ").repeated(words));
            const QQuickItem *button =
                banner->findChild<QQuickItem *>(QStringLiteral("bannerAction"));
            const auto isInside = [&] {
                const QRectF box = button->mapRectToItem(banner, button->boundingRect());
                return banner->boundingRect().adjusted(8, 8, -8, -8).contains(box);
            };
            QTRY_VERIFY(isInside());
            m_preview->stage().person.person = [](const Visit &) { return std::nullopt; };
            QMetaObject::invokeMethod(m_preview->workspace().client(), "reauthenticate");
            // With two buttons
            QTRY_VERIFY(shown(window, "bannerDismiss"));
            button = banner->findChild<QQuickItem *>(QStringLiteral("bannerDismiss"));
            QTRY_VERIFY(isInside());
            m_ui.reset();
        }
        QCOMPARE(messages(), QStringList());
    }

    void organizationsAreOrderedAndRemovedWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("settings-organizations"));
        QVERIFY(window);
        OrganizationList &list = *m_preview->app().organizations();
        const QSignalSpy removed(&list, &OrganizationList::removeRequested);
        const auto first = [&] { return list.value(0, "name").toString(); };
        QTRY_VERIFY(shown(window, "down Acme"));
        QCOMPARE(first(), QStringLiteral("Acme"));
        QVERIFY(tabTo(window, "down Acme"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(first(), QStringLiteral("Timesheets Inc."));
        QVERIFY(tabTo(window, "edit Acme"));
        QTest::keyClick(window, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(first(), QStringLiteral("Acme"));
        QCOMPARE(focusName(window), QStringLiteral("edit Acme")); // it moved along
        QTest::keyClick(window, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(first(), QStringLiteral("Timesheets Inc."));

        QVERIFY(tabTo(window, "removeOrganization Acme"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(focusName(window), QStringLiteral("cancelRemoveOrganizationButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "confirmRemoveOrganizationButton"));
        QCOMPARE(removed.count(), 0);
        QVERIFY(tabTo(window, "removeOrganization Acme"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(focusName(window), QStringLiteral("cancelRemoveOrganizationButton"));
        QVERIFY(tabTo(window, "confirmRemoveOrganizationButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(messages(), QStringList());
    }

    void anOrganizationIsEditedFromTheSettings()
    {
        QQuickWindow *window = open(QStringLiteral("settings-organizations"));
        QVERIFY(window);
        const QSignalSpy edited(m_preview->app().organizations(), &OrganizationList::editRequested);
        QTRY_VERIFY(shown(window, "edit Acme"));
        QVERIFY(tabTo(window, "edit Acme"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(edited.count(), 1);
        QTRY_VERIFY(!shown(window, "closeSettingsButton")); // nothing covers the form
    }

    void anOrganizationIsSharedAsACodeOrAFile()
    {
        QQuickWindow *window = open(QStringLiteral("settings-organizations"));
        QVERIFY(window);
        OrganizationList &list = *m_preview->app().organizations();
        const auto share = [&] {
            QVERIFY(tabTo(window, "code Acme"));
            QTest::keyClick(window, Qt::Key_Return);
            QTRY_COMPARE(focusName(window), QStringLiteral("closeShareButton"));
        };
        QTRY_VERIFY(shown(window, "code Acme"));
        share();
        QVERIFY(shown(window, "qrCode"));
        QVERIFY(shown(window, "qrCode")
                    ->property("text")
                    .toString()
                    .contains(QLatin1StringView("login.acme.example")));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "qrCode"));
        QTRY_VERIFY(shown(window, "closeSettingsButton")); // still there

        list.setReader([](const QString &) -> Expected<QByteArray> {
            return "{\"name\": \"" + QByteArray(2000, 'x') + "\"}";
        });
        share();
        QVERIFY(!shown(window, "qrCode"));
        QVERIFY(shown(window, "qrCodeText")
                    ->property("text")
                    .toString()
                    .contains(QLatin1StringView("too long")));
        QVERIFY(shown(window, "shareFileButton"));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(window, "qrCodeText"));

        list.setReader([](const QString &) -> Expected<QByteArray> {
            return fail(ErrorCode::FileFailed, QStringLiteral("The file is gone."));
        });
        QVERIFY(tabTo(window, "code Acme"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(list.problem().text(), QStringLiteral("The file is gone."));
        QVERIFY(!shown(window, "qrCodeText"));
        QCOMPARE(messages(), QStringList());
    }

    void theSectionsOfTheSettingsAreReachedWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        QTRY_COMPARE(focusName(window), QStringLiteral("settingsTab 0"));
        QTest::keyClick(window, Qt::Key_Right);
        QTest::keyClick(window, Qt::Key_Right);
        QCOMPARE(focusName(window), QStringLiteral("settingsTab 2"));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(shown(window, "copyDiagnosticsButton"));
        QVERIFY(tabTo(window, "copyDiagnosticsButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), m_preview->app().diagnostics()->text());
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1StringView("MISSING")));
        QVERIFY(tabTo(window, "settingsTab 3"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(shown(window, "aboutText"));
        const QString about = shown(window, "aboutText")->property("text").toString();
        QVERIFY(about.contains(QLatin1StringView(KEYFOB_VERSION)));
        QVERIFY(about.contains(QLatin1StringView(qVersion())));
        QVERIFY(shown(window, "licenseText")
                    ->property("text")
                    .toString()
                    .contains(QLatin1StringView("Apache License")));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(window, "closeSettingsButton"));
        QCOMPARE(messages(), QStringList());
    }

    void everythingInTheSettingsHasAName_data()
    {
        QTest::addColumn<QString>("screen");
        for (const char *screen :
             {"settings", "settings-organizations", "settings-diagnostics", "settings-about"})
            QTest::newRow(screen) << QString::fromLatin1(screen);
    }
    void everythingInTheSettingsHasAName()
    {
        QFETCH(const QString, screen);
        QQuickWindow *window = open(screen, CommandLine::Theme::Light, QSize(360, 640));
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "closeSettingsButton"));
        checkNames(window);
    }

    void whateverHasTheKeyboardHasAName_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QSize>("size");
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_R, Qt::Key_T}) {
            QTest::addRow("page %c, wide", key) << key << QSize(960, 680);
            QTest::addRow("page %c, narrow", key) << key << QSize(420, 640);
        }
        QTest::newRow("account menu") << int(Qt::Key_A) << QSize(960, 680);
    }
    void whateverHasTheKeyboardHasAName()
    {
        QFETCH(const int, key);
        QFETCH(const QSize, size);
        QQuickWindow *window =
            open(QStringLiteral("accounts-home"), CommandLine::Theme::Light, size);
        QVERIFY(window);
        if (key == Qt::Key_A) {
            openMenu(window);
        } else {
            QTRY_VERIFY(m_preview->workspace().api()->count() > 0);
            QTest::keyClick(window, Qt::Key(key),
                            key < Qt::Key_A ? Qt::ControlModifier
                                            : Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(waitForFrame(window) && !isLoading(window));
        }
        if (key == Qt::Key_R) {
            RequestRunner &requests = *m_preview->workspace().requests();
            requests.headers()->append();
            requests.send(QStringLiteral("POST"), QStringLiteral("/timesheets"),
                          QStringLiteral("{}"));
            QTRY_VERIFY(requests.isAnswered());
        }
        checkNames(window);
    }

    void saysWhyItDoesNotStart_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("triesAgain");
        QTest::newRow("try again") << int(Qt::Key_T) << true;
        QTest::newRow("close") << int(Qt::Key_C) << false;
        QTest::newRow("escape") << int(Qt::Key_Escape) << false;
    }
    void saysWhyItDoesNotStart()
    {
        QFETCH(const int, key);
        QFETCH(const bool, triesAgain);
        const Error why(ErrorCode::TimedOut,
                        QStringLiteral("Keyfob is already running, but does not respond. Quit it, "
                                       "or wait a moment, and start it again."));
        for (const auto theme : {CommandLine::Theme::Light, CommandLine::Theme::Dark}) {
            const StartProblem problem(why, theme);
            QQuickWindow *window = problem.window();
            QVERIFY(window);
            window->requestActivate();
            QVERIFY(QTest::qWaitForWindowActive(window));
            const QString shots = qEnvironmentVariable("KEYFOB_SHOTS");
            if (!shots.isEmpty()) {
                QVERIFY(waitForFrame(window));
                QVERIFY(window->grabWindow().save(
                    shots + QStringLiteral("/start-%1.png").arg(CommandLine::themeName(theme))));
            }
            QVERIFY(!problem.triesAgain());
            QTest::keyClick(window, Qt::Key(key),
                            key == Qt::Key_Escape ? Qt::NoModifier : Qt::AltModifier);
            QTRY_VERIFY(!window->isVisible());
            QCOMPARE(problem.triesAgain(), triesAgain);
        }
        QCOMPARE(messages(), QStringList());
    }

    void switchesAccountsWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("accounts-home"));
        QVERIFY(window);
        AccountList *list = m_preview->app().accounts();
        QSignalSpy opened(list, &AccountList::openRequested);
        QSignalSpy refreshed(list, &AccountList::refreshRequested);
        openMenu(window);
        QCOMPARE(refreshed.count(), 1);
        QTRY_COMPARE(focusName(window), QStringLiteral("account Emma Lindqvist")); // at Acme
        QTest::keyClick(window, Qt::Key_Down);
        QCOMPARE(focusName(window), QStringLiteral("remove Emma Lindqvist"));
        QTest::keyClick(window, Qt::Key_Up);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(focusName(window), QString());
        QCOMPARE(opened.count(), 0);

        openMenu(window);
        while (focusName(window) != QLatin1String("account Max Okafor"))
            QTest::keyClick(window, Qt::Key_Tab);
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), list->accounts().last().id());
        QCOMPARE(messages(), QStringList());
    }

    void addsAnAccountWithTheKeyboard()
    {
        QQuickWindow *window =
            open(QStringLiteral("accounts-home"), CommandLine::Theme::Dark, {420, 640});
        QVERIFY(window);
        QSignalSpy added(m_preview->app().accounts(), &AccountList::addRequested);
        openMenu(window);
        for (int i = 0; i < 12 && focusName(window) != QLatin1String("addAccountButton"); ++i)
            QTest::keyClick(window, Qt::Key_Tab);
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        QCOMPARE(messages(), QStringList());
    }

    void asksBeforeAnAccountIsRemoved()
    {
        QQuickWindow *window = open(QStringLiteral("accounts-home"));
        QVERIFY(window);
        QSignalSpy removed(m_preview->app().accounts(), &AccountList::removeRequested);
        const auto askToRemove = [&] {
            openMenu(window);
            for (int i = 0; i < 12 && focusName(window) != QLatin1String("remove Max Okafor"); ++i)
                QTest::keyClick(window, Qt::Key_Tab);
            QTest::keyClick(window, Qt::Key_Return);
        };
        askToRemove();
        QTRY_COMPARE(focusName(window), QStringLiteral("cancelRemoveButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "cancelRemoveButton"));
        QCOMPARE(removed.count(), 0);

        askToRemove();
        QTRY_COMPARE(focusName(window), QStringLiteral("cancelRemoveButton"));
        QTest::keyClick(window, Qt::Key_Tab);
        QCOMPARE(focusName(window), QStringLiteral("confirmRemoveButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(0).toString(),
                 m_preview->app().accounts()->accounts().last().id());
        QCOMPARE(messages(), QStringList());
    }

    void logInHasAWayToOtherAccounts()
    {
        QQuickWindow *window = open(QStringLiteral("accounts-login"));
        QVERIFY(window);
        QSignalSpy opened(m_preview->app().accounts(), &AccountList::openRequested);
        for (int i = 0; i < 12 && focusName(window) != QLatin1String("account Max Okafor"); ++i)
            QTest::keyClick(window, Qt::Key_Tab);
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(messages(), QStringList());
    }

    void ofManyAccountsThoseInSightAreMade()
    {
        QQuickWindow *window = open(QStringLiteral("accounts-login"));
        QVERIFY(window);
        AccountList *accounts = m_preview->app().accounts();
        Account account = accounts->accounts().last();
        QList<Account> many;
        for (int i = 100; i < 200; ++i) {
            account.key = QString::number(i);
            account.name = QStringLiteral("Person %1").arg(i);
            many.append(account);
        }
        accounts->add(many);
        auto *list = window->findChild<QQuickItem *>(QStringLiteral("otherAccounts"));
        QVERIFY(list);
        QCOMPARE(list->property("count").toInt(), accounts->count());
        QTRY_VERIFY(list->height() > 0);
        const auto *content = list->property("contentItem").value<QQuickItem *>();
        QVERIFY(content->childItems().size() < 40);
        // All of them are within reach of the keyboard.
        for (int i = 0; i < 150 && focusName(window) != QLatin1String("account Person 199"); ++i)
            QTest::keyClick(window, Qt::Key_Tab);
        QCOMPARE(focusName(window), QStringLiteral("account Person 199"));
        QCOMPARE(messages(), QStringList());
    }

    void aNoticeIsShownUntilItIsClosed()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        m_preview->app().setNotice(
            KeyfobError(Error(ErrorCode::Offline, QStringLiteral("Acme could not be told."))));
        auto *notice = window->findChild<QQuickItem *>(QStringLiteral("notice"));
        QVERIFY(notice);
        auto *close = notice->findChild<QQuickItem *>(QStringLiteral("bannerDismiss"));
        QTRY_VERIFY(close && close->isVisible());
        close->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(m_preview->app().notice().text(), QString());
        QVERIFY(!close->isVisible());
    }

    void logsOutWithTheKeyboard()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Log in"));
        QVERIFY(!m_preview->stage().client->session());
    }

    void asksForWhatTheNetworkWants()
    {
        QQuickWindow *window = open(QStringLiteral("login"));
        QVERIFY(window);
        CredentialPrompt &prompt = *m_preview->app().credentials();
        NetworkSecrets::Question question;
        question.proxy = QStringLiteral("proxy.example:3128");
        auto task = prompt.ask(question);
        auto *user = window->findChild<QQuickItem *>(QStringLiteral("credentialUser"));
        QVERIFY(user);
        QTRY_VERIFY(user->hasFocus() || user->isVisible());
        QTRY_VERIFY(window->activeFocusItem() && window->activeFocusItem()->parentItem() == user);
        const QString shots = qEnvironmentVariable("KEYFOB_SHOTS");
        if (!shots.isEmpty())
            QVERIFY(window->grabWindow().save(shots + QStringLiteral("/credentials.png")));
        QTest::keyClick(window, 'x'); // meant for what was there before
        endGuards(window);
        for (const char c : {'e', 'm'})
            QTest::keyClick(window, c);
        QTest::keyClick(window, Qt::Key_Return); // to the password
        QTest::keyClick(window, 'p');
        QTest::keyClick(window, Qt::Key_Return);
        const auto answer = await(std::move(task));
        QVERIFY(answer);
        QCOMPARE(answer->user, QStringLiteral("em"));
        QVERIFY(answer->secret == Secret("p"));

        CertificateUse use;
        use.tenantName = QStringLiteral("Acme");
        use.subject = QStringLiteral("Emma Lindqvist");
        use.issuedBy = QStringLiteral("Acme CA");
        use.origins = {QStringLiteral("https://login.acme.example")};
        for (const auto &[button, expected] :
             {std::pair("credentialButton", true), std::pair("withoutCertificateButton", false)}) {
            auto consent = prompt.allowCertificate(use);
            QTRY_VERIFY(shown(window, button));
            if (!shots.isEmpty())
                QVERIFY(window->grabWindow().save(shots + QStringLiteral("/certificate.png")));
            QVERIFY(!user->isVisible());
            QVERIFY(prompt.text().contains(use.subject));
            endGuards(window);
            shown(window, button)->forceActiveFocus();
            QTest::keyClick(window, Qt::Key_Return);
            QVERIFY(await(std::move(consent)) == std::optional(expected));
        }
        auto unsaid = prompt.allowCertificate(use);
        QTRY_VERIFY(shown(window, "credentialButton"));
        prompt.cancel();
        QVERIFY(!await(std::move(unsaid)));

        auto cancelled = prompt.ask(question);
        QTRY_VERIFY(user->isVisible());
        QTRY_VERIFY(window->activeFocusItem() && window->activeFocusItem()->parentItem() == user);
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(await(std::move(cancelled)).error().code(), ErrorCode::Cancelled);
    }

private:
    /// Nothing came for long enough, so that a dialog takes keys and clicks.
    static void endGuards(QQuickWindow *window)
    {
        for (QObject *guard : window->findChildren<QObject *>(QStringLiteral("guard"))) {
            guard->setProperty("delay", 0);
            QTRY_VERIFY(!guard->property("active").toBool());
        }
    }

    static QPoint middleOf(const QQuickItem *item)
    {
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }

    static void type(QQuickWindow *window, const char *text)
    {
        for (const char *c = text; *c; ++c)
            QTest::keyClick(window, *c);
    }

    /// A list gives the keyboard to its current row.
    static bool isFocusIn(const QQuickWindow *window, const char *name)
    {
        const QQuickItem *item = window->activeFocusItem();
        while (item && item->objectName() != QLatin1StringView(name))
            item = item->parentItem();
        return item;
    }

    /// Goes through the window with Tab: whatever has the keyboard says what it is.
    static void checkNames(QQuickWindow *window)
    {
        QSet<QQuickItem *> seen;
        QStringList names;
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(window, Qt::Key_Tab);
            QQuickItem *item = window->activeFocusItem();
            QVERIFY(item);
            if (seen.contains(item))
                continue;
            seen.insert(item);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            const QString what = QStringLiteral("%1 “%2”").arg(
                QLatin1StringView(item->metaObject()->className()), item->objectName());
            QVERIFY2(spoken, qPrintable(what));
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(what));
            QVERIFY2(spoken->role() != QAccessible::NoRole, qPrintable(what));
            names.append(what);
        }
        QVERIFY2(seen.size() > 3, qPrintable(names.join(QLatin1String(", "))));
    }

    /// The path has the keyboard then.
    static void openRequest(QQuickWindow *window)
    {
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
    }

    ResourceModel *timesheets() { return m_preview->workspace().api()->place(0); }

    static void openMenu(QQuickWindow *window)
    {
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(focusName(window).startsWith(QLatin1String("account ")));
    }

    QQuickWindow *open(const QString &screen, CommandLine::Theme theme = CommandLine::Theme::Light,
                       const QSize &size = {960, 680})
    {
        m_preview->show(screen);
        m_ui = std::make_unique<UserInterface>(m_preview->app(), theme);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(size);
        window->requestActivate();
        // The dialog takes the keyboard once it has opened.
        const auto hasKeyboard = [&] {
            return !screen.startsWith(QLatin1StringView("settings"))
                || focusName(window).startsWith(QLatin1StringView("settingsTab"));
        };
        return QTest::qWaitForWindowActive(window) && QTest::qWaitFor(hasKeyboard) ? window
                                                                                   : nullptr;
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
    QtMessageHandler m_before = nullptr;
};

KEYFOB_SUITE(TestScreens, QGuiApplication)
#include "tst_screens.moc"
