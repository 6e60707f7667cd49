// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../qml/components/shortcutindex.h"
#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "preview/walk.h"
#include "programlanguage.h"
#include "support/suite.h"
#include "userinterface.h"

#include <QAccessible>
#include <QGuiApplication>

using namespace Keyfob;

/// The list of shortcuts: F1.
class TestShortcuts : public QObject
{
    Q_OBJECT

    /// Its rows take turns in having the keyboard.
    static bool hasKeyboard(const QQuickWindow *window)
    {
        const QQuickItem *list = shown(window, "shortcutList");
        return list && list->hasActiveFocus();
    }

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }

    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
        ProgramLanguage::use(QStringLiteral("en"));
    }

    void bothKeysOpenAndCloseIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("F1") << int(Qt::Key_F1) << int(Qt::NoModifier);
        QTest::newRow("Ctrl+?") << int(Qt::Key_Question) << int(Qt::ControlModifier);
    }
    void bothKeysOpenAndCloseIt()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        const QString before = focusName(window);
        const auto press = [&] {
            QTest::keyClick(window, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        };
        press();
        QTRY_VERIFY(hasKeyboard(window));
        press();
        QTRY_VERIFY(!shown(window, "shortcutList"));
        QTRY_COMPARE(focusName(window), before);
    }

    void listsWhatWorksAtThisPlace()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        const QStringList home = listed(window);
        QVERIFY2(home.contains(QStringLiteral("Home: Ctrl+1")), qPrintable(home.join(u'\n')));
        QVERIFY(home.contains(QStringLiteral("Timesheets: Ctrl+2")));
        QVERIFY(home.contains(QStringLiteral("Tokens: Ctrl+Shift+T")));
        QVERIFY(home.contains(QStringLiteral("Log out: Ctrl+Shift+L")));
        QVERIFY(home.contains(QStringLiteral("Settings: Ctrl+,")));
        QVERIFY(home.contains(QStringLiteral("Keyboard shortcuts: F1, Ctrl+?")));
        QVERIFY(!home.contains(QStringLiteral("Search: Ctrl+F")));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(window->title().contains(QStringLiteral("Timesheets")));
        QVERIFY(isStill(window));
        const QStringList timesheets = listed(window);
        QVERIFY2(timesheets.contains(QStringLiteral("Search: Ctrl+F")),
                 qPrintable(timesheets.join(u'\n')));
        QVERIFY(timesheets.contains(QStringLiteral("Refresh: F5")));
        // What is of this place comes first.
        QVERIFY(timesheets.indexOf(QStringLiteral("Search: Ctrl+F"))
                < timesheets.indexOf(QStringLiteral("Home: Ctrl+1")));
    }

    void namesBackWhereSomethingCloses()
    {
        QQuickWindow *window = open(QStringLiteral("signing-in"));
        QVERIFY(window);
        const QStringList found = listed(window);
        QVERIFY2(found.contains(QStringLiteral("Cancel: Esc, Alt+Left")),
                 qPrintable(found.join(u'\n')));
    }

    void nothingIsListedBeforeSomebodySignsIn()
    {
        QQuickWindow *window = open(QStringLiteral("login"));
        QVERIFY(window);
        const QStringList found = listed(window);
        QVERIFY(found.contains(QStringLiteral("Settings: Ctrl+,")));
        QVERIFY(!found.contains(QStringLiteral("Log out: Ctrl+Shift+L")));
    }

    /// Each of them is a KeyShortcut that works: there is no second list.
    void whatIsListedWorks()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window->title().contains(QStringLiteral("Tokens")));
        QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window->title().contains(QStringLiteral("Request")));
        QVERIFY(isStill(window));
        const QStringList found = listed(window);
        QVERIFY2(found.contains(QStringLiteral("Find an operation: Ctrl+K")),
                 qPrintable(found.join(u'\n')));
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(window->activeFocusItem()->property("placeholder").isValid()
                         || shown(window, "operationList"),
                     true);
    }

    void theKeyboardReachesAllOfIt()
    {
        QQuickWindow *window = open(QStringLiteral("home"));
        QVERIFY(window);
        window->resize(360, 360);
        QTest::keyClick(window, Qt::Key_F1);
        QTRY_VERIFY(hasKeyboard(window));
        QQuickItem *list = shown(window, "shortcutList");
        const int count = list->property("count").toInt();
        QVERIFY(count > 5);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(window, Qt::Key_Down);
        QCOMPARE(list->property("currentIndex").toInt(), count - 1);
        QTRY_VERIFY(list->property("atYEnd").toBool());
        QVERIFY(tabTo(window, "closeShortcutsButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "shortcutList"));
    }

    void keysAreCalledAsTheSystemCallsThem()
    {
        QCOMPARE(ShortcutIndex::nameOf(QStringLiteral("Ctrl+Shift+A")),
                 QKeySequence(QStringLiteral("Ctrl+Shift+A")).toString(QKeySequence::NativeText));
        QCOMPARE(ShortcutIndex::nameOf(int(QKeySequence::Find)),
                 QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
        QCOMPARE(ShortcutIndex::nameOf(QString()), QString());
    }

    void whatIsGoneOrDisabledIsNotListed()
    {
        ShortcutIndex index;
        QObject on;
        on.setProperty("enabled", true);
        on.setProperty("title", QStringLiteral("On"));
        on.setProperty("sequences", QVariantList {QStringLiteral("Ctrl+B")});
        auto off = std::make_unique<QObject>();
        off->setProperty("enabled", false);
        off->setProperty("title", QStringLiteral("Off"));
        off->setProperty("sequences", QVariantList {QStringLiteral("Ctrl+D")});
        index.add(&on);
        index.add(off.get());
        QCOMPARE(index.current().size(), 1);
        off->setProperty("enabled", true);
        QCOMPARE(index.current().size(), 2);
        off.reset();
        QCOMPARE(index.current().size(), 1);
        // The same key does one thing: what was added last.
        QObject newer;
        newer.setProperty("enabled", true);
        newer.setProperty("title", QStringLiteral("Newer"));
        newer.setProperty("sequences", QVariantList {QStringLiteral("Ctrl+B")});
        index.add(&newer);
        QCOMPARE(index.current().size(), 1);
        QCOMPARE(index.current().constFirst().toMap().value(QStringLiteral("title")).toString(),
                 QStringLiteral("Newer"));
    }

private:
    /// What the list says to a screen reader; it is closed again.
    static QStringList listed(QQuickWindow *window)
    {
        QTest::keyClick(window, Qt::Key_F1);
        if (!QTest::qWaitFor([&] { return shown(window, "shortcutList") != nullptr; })
            || !isStill(window))
            return {};
        QStringList found;
        const QList<QQuickItem *> items = itemsOf(window);
        for (QQuickItem *item : items) {
            auto *spoken = QAccessible::queryAccessibleInterface(item);
            if (item->isVisible() && spoken && spoken->role() == QAccessible::ListItem
                && item->property("startsGroup").isValid())
                found.append(spoken->text(QAccessible::Name));
        }
        QTest::keyClick(window, Qt::Key_Escape);
        if (!QTest::qWaitFor([&] { return !shown(window, "shortcutList"); }))
            return {};
        return found;
    }

    QQuickWindow *open(const QString &screen)
    {
        m_preview = std::make_unique<Preview>();
        if (!m_preview->show(screen))
            return nullptr;
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(960, 1000);
        window->requestActivate();
        if (!QTest::qWaitForWindowActive(window))
            return nullptr;
        if (screen == QLatin1StringView("home")) { // with the places of the API
            ApiPlaces *api = m_preview->workspace().api();
            if (!QTest::qWaitFor([api] { return api->count() > 0; }))
                return nullptr;
        }
        return isStill(window) && isStill(window) ? window : nullptr;
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
};

KEYFOB_SUITE(TestShortcuts, QGuiApplication)
#include "tst_shortcuts.moc"
