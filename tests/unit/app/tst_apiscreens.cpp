// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview/preview.h"
#include "userinterface.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Keyfob;

/// The screens of an API, by mouse and by keyboard, at the offline twin.
class TestApiScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }
    void init() { m_preview = std::make_unique<Preview>(); }
    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
    }

    void opensAnItemWithTheKeyboardAndGoesBack()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QVERIFY(tabTo(window, "resourceTable"));
        QTest::keyClick(window, Qt::Key_Down);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(list()->itemRow(), 1);
        QTRY_VERIFY(shown(window, "itemTitle"));
        QCOMPARE(shown(window, "itemTitle")->property("text").toString(),
                 QStringLiteral("Customer workshop"));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(list()->itemRow(), -1);
        QTRY_COMPARE(focusName(window), QStringLiteral("resourceTable"));
    }

    void showsListAndItemSideBySideWhereThereIsRoom()
    {
        QQuickWindow *window = openTimesheets({1500, 800});
        QVERIFY(window);
        list()->open(0);
        QTRY_VERIFY(shown(window, "itemTitle"));
        QVERIFY(shown(window, "resourceTable"));
        window->resize(960, 680);
        QTRY_VERIFY(!shown(window, "resourceTable"));
        QVERIFY(shown(window, "itemTitle")); // resizing loses nothing
    }

    void showsCardsInANarrowWindow()
    {
        QQuickWindow *window = openTimesheets({360, 640});
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "resourceCards"));
        QVERIFY(!shown(window, "resourceTable"));
        for (const char *name : {"newButton", "refreshButton", "exportButton", "filterButton"}) {
            const QQuickItem *button = shown(window, name);
            QVERIFY2(button, name);
            const QRectF place = button->mapRectToScene(button->boundingRect());
            QVERIFY2(place.left() >= 0 && place.right() <= 360, name);
        }
    }

    void sortsByAColumnsName()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->rows()->sortBy(0);
        QCOMPARE(list()->rows()->itemTitle(0), QStringLiteral("Customer workshop"));
    }

    void asksBeforeItThrowsAwayWhatWasTyped()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->create();
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(window, Qt::Key_X);
        QTRY_VERIFY(list()->form()->isModified());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(shown(window, "keepEditing"));
        QTRY_COMPARE(focusName(window), QStringLiteral("keepEditing"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "keepEditing"));
        QVERIFY(list()->form()->isActive());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(shown(window, "discardForm"));
        QVERIFY(tabTo(window, "discardForm"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!list()->form()->isActive());
    }

    void keepsAFormWhenThePersonGoesElsewhere()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->create();
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(window, Qt::Key_X);
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(shown(window, "formTitle"));
        QCOMPARE(list()->form()->body()->value(0, "text").toString(), QStringLiteral("x"));
    }

    void explainsAMissingPermission()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->open(0);
        int approve = -1;
        for (int row = 0; row < list()->item()->actions()->count(); ++row) {
            if (!list()->item()->actions()->value(row, "allowed").toBool())
                approve = row;
        }
        QVERIFY(approve >= 0);
        list()->item()->run(approve);
        QTRY_VERIFY(shown(window, "permissionText"));
        QVERIFY(shown(window, "permissionText")
                    ->property("text")
                    .toString()
                    .contains(QLatin1String("approve:timesheets")));
        QVERIFY(!shown(window, "sendForm")->isEnabled());
        QVERIFY(shown(window, "askForPermission"));
    }

private:
    ResourceModel *list() { return m_preview->workspace().api()->place(0); }

    QQuickWindow *openTimesheets(const QSize &size)
    {
        m_preview->show(QStringLiteral("home"));
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(size);
        window->requestActivate();
        if (!QTest::qWaitForWindowActive(window)
            || !QTest::qWaitFor([this] { return m_preview->workspace().api()->count() > 0; }))
            return nullptr;
        QCoreApplication::processEvents(); // the places are gathered
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return list()->rows()->count() == 4; }) ? window : nullptr;
    }

    /// What is visible under the name \a name.
    static QQuickItem *shown(const QQuickWindow *window, const char *name)
    {
        QList<QQuickItem *> items {window->contentItem()};
        while (!items.isEmpty()) {
            QQuickItem *item = items.takeFirst();
            if (item->objectName() == QLatin1StringView(name) && item->isVisible())
                return item;
            items += item->childItems();
        }
        return nullptr;
    }

    static QString focusName(const QQuickWindow *window)
    {
        return window->activeFocusItem() ? window->activeFocusItem()->objectName() : QString();
    }

    static bool tabTo(QQuickWindow *window, const char *name)
    {
        for (int i = 0; i < 60 && focusName(window) != QLatin1StringView(name); ++i)
            QTest::keyClick(window, Qt::Key_Tab);
        return focusName(window) == QLatin1StringView(name);
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
};

QTEST_MAIN(TestApiScreens)
#include "tst_apiscreens.moc"
