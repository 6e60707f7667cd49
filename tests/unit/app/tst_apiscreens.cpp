// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiscreen.h"

#include "support/suite.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace Keyfob;

/// The screens of an API, by mouse and by keyboard, at the offline twin.
class TestApiScreens : public QObject, private ApiScreen
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void givesTheKeyboardToTheList()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QTRY_COMPARE(focusName(window), QStringLiteral("resourceTable"));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(focusName(window), QStringLiteral("resourceTable"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(list()->itemRow(), 0);
    }

    void beginsAFormInAFieldThatCanBeChanged()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->open(0);
        list()->item()->edit();
        QTRY_VERIFY(window->activeFocusItem()
                    && window->activeFocusItem()->inherits("QQuickTextField"));
        QTest::keyClick(window, Qt::Key_X);
        QTRY_VERIFY(list()->form()->isModified());
    }

    void aFormWaitsForItsItem()
    {
        QVERIFY(openTimesheets({960, 680}));
        for (const bool edits : {true, false}) {
            list()->open(edits ? 0 : 1);
            QVERIFY(list()->item()->isBusy());
            edits ? list()->item()->edit() : list()->item()->run(0);
            QVERIFY(!list()->form()->isActive()); // it would overwrite what it has not seen
            QTRY_VERIFY(list()->form()->isActive());
            QVERIFY(!list()->item()->isBusy());
            list()->form()->close();
        }
    }

    void aFormOfAnItemThatIsLeftDoesNotOpen()
    {
        QVERIFY(openTimesheets({960, 680}));
        list()->open(0);
        list()->item()->edit();
        list()->open(1);
        QTRY_VERIFY(!list()->item()->isBusy());
        QVERIFY(!list()->form()->isActive());
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

    void reachesPlacesThatCameLaterByTheirNumbers()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        ApiPlaces *places = m_preview->workspace().api();
        const ApiDescription description = places->api().description();
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i) {
            places->setDescription({});
            QCoreApplication::processEvents();
            places->setDescription(description);
            QCoreApplication::processEvents();
        }
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Timesheets"));
        QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Home"));
    }

    void staysAliveWithHundredsOfPlaces()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QByteArray paths;
        for (int i = 0; i < 600; ++i) {
            paths += (i ? ",\"/things" : "\"/things") + QByteArray::number(i)
                + "\":{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\",\"content\":{"
                  "\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{"
                  "\"type\":\"object\"}}}}}}}}";
        }
        const auto many = ApiDescription::read(
            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"2\"},\"paths\":{"
                + paths + "}}",
            QUrl(QStringLiteral("https://api.example/openapi.json")));
        QVERIFY(many);
        m_preview->workspace().api()->setDescription(*many);
        QCOMPARE(m_preview->workspace().api()->count(), 500);
        QVERIFY(m_preview->workspace().api()->notes().contains(
            QStringLiteral("This API has 600 lists. The first 500 are places here; “views” in the "
                           "tenant file chooses others.")));
        QTest::keyClick(window, Qt::Key_9, Qt::ControlModifier);
        QTRY_COMPARE(window->title(), QStringLiteral("Keyfob – Things7"));
        // It took minutes when each place that came changed the list of all.
        QTRY_VERIFY_WITH_TIMEOUT(shown(window, "tab502"), 60'000);
    }

    void showsActionsBesideEdit()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        for (const int width : {360, 960, 1500}) {
            window->resize(width, 680);
            list()->open(0);
            QTRY_VERIFY(shown(window, "editButton") && shown(window, "action0"));
            const QQuickItem *edit = shown(window, "editButton");
            const QQuickItem *first = shown(window, "action0");
            const auto place = [](const QQuickItem *item) {
                return item->mapRectToScene(item->boundingRect());
            };
            QTRY_VERIFY(!place(edit).intersects(place(first)));
            QVERIFY(place(first).right() <= width);
        }
    }

    void selectsRowsByKeyboardAndByMouse()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QVERIFY(tabTo(window, "resourceTable"));
        QTest::keyClick(window, Qt::Key_Space);
        QTRY_VERIFY(shown(window, "selectionText"));
        QTest::keyClick(window, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(window, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list()->rows()->selected(), 3);
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list()->rows()->selected(), 4);
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(window, "selectionText"));
        QCOMPARE(focusName(window), QStringLiteral("resourceTable"));

        const QQuickItem *table = shown(window, "resourceTable");
        const auto row = [table](int number) {
            return table->mapToScene({60, (number + 0.5) * table->height() / 12}).toPoint();
        };
        QTest::mouseClick(window, Qt::LeftButton, Qt::ControlModifier, row(0));
        QTRY_COMPARE(list()->rows()->selected(), 1);
        QCOMPARE(list()->itemRow(), -1); // not opened
        QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, row(0));
        QTRY_COMPARE(list()->itemRow(), 0);
    }

    /// The first column is where reading begins, and the arrow keys go where they point.
    void turnsTheTableAroundWherePeopleReadFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QVERIFY(tabTo(window, "resourceTable"));
        const QQuickItem *table = shown(window, "resourceTable");
        QCOMPARE(table->property("currentColumn").toInt(), 0);
        QTest::keyClick(window, Qt::Key_Left);
        QCOMPARE(table->property("currentColumn").toInt(), 1);
        QTest::keyClick(window, Qt::Key_Right);
        QCOMPARE(table->property("currentColumn").toInt(), 0);

        const QPointF first = table->mapToScene({60, 0.5 * table->height() / 12});
        QVERIFY(first.x() > table->mapToScene({table->width() - 60, 0}).x());
        QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, first.toPoint());
        QTRY_COMPARE(list()->itemRow(), 0);
        QCOMPARE(table->property("currentColumn").toInt(), 0);
    }

    void saysWhatOfTheDescriptionWasIgnored()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QVERIFY(!shown(window, "notesText"));
        ApiPlaces *places = m_preview->workspace().api();
        const auto odd = ApiDescription::read(
            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"2\"},\"paths\":{"
            "\"/things\":{\"GET\":{},\"get\":{\"responses\":{\"200\":{\"description\":\"ok\","
            "\"content\":{\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{"
            "\"$ref\":\"#/nowhere\"}}}}}}}}}}",
            QUrl(QStringLiteral("https://api.example/openapi.json")));
        QVERIFY(odd && !odd->notes().isEmpty());
        places->setDescription(*odd);
        QCoreApplication::processEvents();
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(shown(window, "notesText"));
        QVERIFY(places->notes().constFirst().startsWith(QLatin1String("Line 1: ")));
        QVERIFY(tabTo(window, "notesDetails"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(shown(window, "reloadDescription"));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(window, "reloadDescription"));
        QVERIFY(tabTo(window, "notesDismiss"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(!shown(window, "notesText"));
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
        const QQuickItem *ring = shown(window, "focusRing"); // which shows it
        QVERIFY(ring && ring->parentItem()->parentItem() == window->activeFocusItem());
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

    /// A list within an item has a form of its page, and gives it back.
    void opensTheFormOfAListWithinAnItem()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        list()->open(0);
        QTRY_VERIFY(shown(window, "newButton")); // of the attachments: the list itself is hidden
        QVERIFY(tabTo(window, "newButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(shown(window, "formTitle"));
        QCOMPARE(shown(window, "formTitle")->property("text").toString(),
                 QStringLiteral("New attachment"));
        QVERIFY(list()->form()->hasBody());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(window, "formTitle"));
        QVERIFY(shown(window, "itemTitle"));
    }

    void namesTheItemThatIsToBeDeleted()
    {
        QQuickWindow *window = openTimesheets({360, 640});
        QVERIFY(window);
        list()->open(0);
        const ItemActions *actions = list()->item()->actions();
        for (int row = 0; row < actions->count(); ++row) {
            if (actions->value(row, "removes").toBool())
                list()->item()->run(row);
        }
        QTRY_VERIFY(shown(window, "formSubject"));
        const QString title = list()->rows()->itemTitle(0);
        QCOMPARE(shownText(window, "formSubject"), title);
        QVERIFY(shownText(window, "formQuestion").contains(QChar(0x2068) + title + QChar(0x2069)));
        QVERIFY(!shownText(window, "formSubjectDetail").isEmpty());
    }

    void showsLongBadgesWhole()
    {
        QQuickWindow *window = openTimesheets({360, 640});
        QVERIFY(window);
        list()->open(0);
        QTRY_VERIFY(shown(window, "badge"));
        QQuickItem *badge = shown(window, "badge");
        const qreal before = badge->width();
        QVERIFY(before > 0 && before < 150); // as wide as its word
        badge->setProperty("text",
                           QStringLiteral("waiting for the head of the department of "
                                          "harbour logistics and warehouses"));
        QTRY_VERIFY(badge->height() > 30); // on two lines
        const QRectF place = badge->mapRectToScene(badge->boundingRect());
        QVERIFY(place.left() >= 0 && place.right() <= 360 - 16);
        QTRY_VERIFY(badge->parentItem()->height() >= badge->height());
    }

    void filtersByBoxes()
    {
        QQuickWindow *window = openTimesheets({960, 680});
        QVERIFY(window);
        QVERIFY(tabTo(window, "filterButton"));
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(focusName(window), QStringLiteral("field /project"));
        QVERIFY(tabTo(window, "choice /status/1"));
        const auto chosen = [this] {
            return list()->filters()->parameters().value(
                {ApiParameter::In::Query, QStringLiteral("status")});
        };
        QTest::keyClick(window, Qt::Key_Space);
        QCOMPARE(chosen(), QByteArray("[\"submitted\"]"));
        QCOMPARE(focusName(window), QStringLiteral("choice /status/1")); // and it stays there
        QTest::keyClick(window, Qt::Key_Space);
        QCOMPARE(chosen(), QByteArray());
        QTest::keyClick(window, Qt::Key_Space);
        QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown(window, "choice /status/1"));
        QVERIFY(list()->isFiltered());
    }
};

KEYFOB_SUITE(TestApiScreens, QGuiApplication)
#include "tst_apiscreens.moc"
