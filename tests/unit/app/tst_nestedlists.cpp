// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiscreen.h"

#include "openapi/apidescription.h"
#include "support/suite.h"

#include <QGuiApplication>

using namespace Keyfob;

/// Lists within an item, whose rows open as those of the first list do, where there is more to see.
class TestNestedLists : public QObject, private ApiScreen
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }
    void init() { begin(); }
    void cleanup() { end(); }

    /// An item of a list within an item takes its place; the way back leads to that list.
    void opensAnItemWithinAnItem_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow") << QSize(360, 640);
        QTest::newRow("middle") << QSize(960, 680);
        QTest::newRow("beside the list") << QSize(1500, 900);
    }
    void opensAnItemWithinAnItem()
    {
        QFETCH(QSize, size);
        QQuickWindow *window = openTimesheets(size);
        QVERIFY(window);
        list()->open(1);
        const ItemModel *sheet = list()->item();
        auto *files = sheet->childLists().constFirst().value<ResourceModel *>();
        QTRY_COMPARE(files->rows()->count(), 1);
        QTRY_VERIFY(innerRows(window));
        innerRows(window)->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Home);
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(sheet->openChild(), files);
        QTRY_COMPARE(shownText(window, "itemTitle"), QStringLiteral("Train to Hamburg"));
        QTRY_COMPARE(focusName(window), QStringLiteral("backButton"));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_COMPARE(shownText(window, "itemTitle"), list()->rows()->itemTitle(1));
        QVERIFY(!sheet->openChild());
        QTest::keyClick(window, Qt::Key_Return); // in the list again
        QTRY_COMPARE(sheet->openChild(), files);
        list()->open(0); // all of it goes
        QTRY_COMPARE(shownText(window, "itemTitle"), list()->rows()->itemTitle(0));
    }

    /// What is no more than a text opens nothing.
    void opensNoText()
    {
        QQuickWindow *window = openTimesheets({360, 640});
        QVERIFY(window);
        ApiPlaces *places = m_preview->workspace().api();
        const auto words = ApiDescription::read(
            R"({"openapi":"3.1.0","info":{"title":"T","version":"1"},"servers":[{"url":"/api"}],)"
            R"("paths":{"/words":{"get":{"responses":{"200":{"description":"ok","content":{)"
            R"("application/json":{"schema":{"type":"array","items":{"type":"string"}}}}}}}}}})",
            m_preview->stage().api().url(QStringLiteral("/openapi.json")));
        QVERIFY(words);
        places->setDescription(*words);
        QCoreApplication::processEvents();
        QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(list()->rows()->count(), 2);
        QVERIFY(!list()->opens());
        innerRows(window)->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Home);
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(list()->itemRow(), -1);
        QVERIFY(shown(window, "resourceCards"));
    }

private:
    /// The rows of the list within the item: the last ones there are.
    static QQuickItem *innerRows(QQuickWindow *window)
    {
        const QStringList names {QStringLiteral("resourceTable"), QStringLiteral("resourceCards")};
        QQuickItem *rows = nullptr;
        for (QQuickItem *item : itemsOf(window))
            rows = item->isVisible() && names.contains(item->objectName()) ? item : rows;
        return rows;
    }
};

KEYFOB_SUITE(TestNestedLists, QGuiApplication)
#include "tst_nestedlists.moc"
