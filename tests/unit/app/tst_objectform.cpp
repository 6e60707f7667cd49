// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview/formpreview.h"
#include "preview/screenprobe.h"
#include "support/suite.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

namespace {

QStringList &formWarnings()
{
    static QStringList list;
    return list;
}

void keepFormWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        formWarnings().append(text);
}

} // namespace

/// A form as people use it: by keyboard, by mouse and by ear, in windows of any size.
class TestObjectForm : public QObject
{
    Q_OBJECT

public:
    static void initMain() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void init()
    {
        formWarnings().clear();
        m_before = qInstallMessageHandler(keepFormWarnings);
    }
    void cleanup()
    {
        m_preview.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        qInstallMessageHandler(m_before);
    }

    void loadsWithoutAWarning_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QSize>("size");
        for (const QString &scene : FormPreview::scenes()) {
            for (const QSize size : {QSize(320, 560), QSize(960, 680)})
                QTest::addRow("%s %d", qPrintable(scene), size.width()) << scene << size;
        }
    }
    void loadsWithoutAWarning()
    {
        QFETCH(const QString, scene);
        QFETCH(const QSize, size);
        open(scene, size);
        // Nothing is wider than the window.
        for (const QQuickItem *item : allItems()) {
            if (!item->isVisible() || item->width() <= 0 || item->objectName().isEmpty())
                continue;
            const double right = item->mapToScene(QPointF(item->width(), 0)).x();
            QVERIFY2(right <= size.width(), qPrintable(item->objectName()));
        }
        QCOMPARE(formWarnings(), QStringList());
    }

    /// What is inside of a group stands further in, from whichever side people read.
    void turnsAroundWherePeopleReadFromRightToLeft()
    {
        const auto end = [this](const char *name, bool isRight) {
            const QQuickItem *item = shown(name);
            return item->mapToScene(QPointF(isRight ? item->width() : 0, 0)).x();
        };
        open(QStringLiteral("form-nested"));
        QTRY_VERIFY(shown("section /customer") && shown("title /customer/name"));
        QVERIFY(end("title /customer/name", false) > end("section /customer", false));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(end("title /customer/name", true) < end("section /customer", true));
        QCOMPARE(formWarnings(), QStringList());
    }

    void isFilledInByKeyboard()
    {
        open(QStringLiteral("form-create"));
        QSignalSpy submitted(&form(), &FormModel::submitted);
        focus("field /project");
        typeText("Website");
        QTest::keyClick(window(), Qt::Key_Return); // the next field
        QTRY_COMPARE(focusName(), QStringLiteral("field /date"));
        typeText("2026-11-23");
        QTest::keyClick(window(), Qt::Key_Tab);
        QTRY_COMPARE(focusName(), QStringLiteral("calendar /date"));
        QTest::keyClick(window(), Qt::Key_Tab);
        QTRY_COMPARE(focusName(), QStringLiteral("field /hours"));
        typeText("7.50");
        QTest::keyClick(window(), Qt::Key_Tab);
        QTRY_COMPARE(focusName(), QStringLiteral("field /billable"));
        QTest::keyClick(window(), Qt::Key_Space);
        QTest::keyClick(window(), Qt::Key_Tab);
        QTRY_COMPARE(focusName(), QStringLiteral("field /status"));
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Backtab);
        QTRY_COMPARE(focusName(), QStringLiteral("field /billable"));
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(submitted.count(), 1);
        QCOMPARE(form().json(),
                 QByteArray("{\"project\":\"Website\",\"date\":\"2026-11-23\",\"hours\":7.50,"
                            "\"billable\":false,\"status\":\"submitted\"}"));
        QCOMPARE(formWarnings(), QStringList());
    }

    void goesToTheFirstFault()
    {
        open(QStringLiteral("form-create"));
        focus("field /note");
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("field /project"));
        QTRY_VERIFY(shown("fault /project"));
        QVERIFY(!shown("fault /note"));
        // It is said with the field.
        const QString spoken = description(window()->activeFocusItem());
        QVERIFY2(spoken.contains(form().value(1, "fault").toString())
                     || spoken.contains(shown("fault /project")->property("text").toString()),
                 qPrintable(spoken));
        typeText("W");
        QTRY_VERIFY(!shown("fault /project"));
    }

    void saysAFaultOnceTheFieldIsLeft()
    {
        open(QStringLiteral("form-create"));
        focus("field /hours");
        typeText("25");
        QVERIFY(!shown("fault /hours"));
        QTest::keyClick(window(), Qt::Key_Tab);
        QTRY_VERIFY(shown("fault /hours"));
    }

    void choosesADayInACalendar()
    {
        open(QStringLiteral("form-edit"));
        focus("field /started");
        QTest::keyClick(window(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("calendarDays"));
        QTest::keyClick(window(), Qt::Key_Right);
        QTest::keyClick(window(), Qt::Key_PageDown);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(focusName(), QStringLiteral("field /started"));
        QCOMPARE(form().changes(), QByteArray("{\"started\":\"2026-12-24T08:30:00+01:00\"}"));
        QCOMPARE(formWarnings(), QStringList());
    }

    void addsAndRemovesEntries()
    {
        open(QStringLiteral("form-nested"));
        focus("add /tags");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(focusName(), QStringLiteral("field /tags/2"));
        typeText("new");
        QVERIFY(form().json().contains("[\"urgent\",\"gift\",\"new\"]"));
        focus("moveUp /tags/2");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(form().json().contains("[\"urgent\",\"new\",\"gift\"]"));
        focus("remove /tags/0");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(form().json().contains("[\"new\",\"gift\"]"));
        focus("add /labels");
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(focusName(), QStringLiteral("key /labels/"));
        typeText("year");
        QTest::keyClick(window(), Qt::Key_Tab);
        typeText("2026");
        QVERIFY(form().json().contains("\"year\":\"2026\""));
        focus("section /customer");
        QTest::keyClick(window(), Qt::Key_Left);
        QTRY_VERIFY(!shown("field /customer/name"));
        QTest::keyClick(window(), Qt::Key_Right);
        QTRY_VERIFY(shown("field /customer/name"));
        QCOMPARE(formWarnings(), QStringList());
    }

    void choosesAnotherAlternative()
    {
        open(QStringLiteral("form-nested"));
        QVERIFY(shown("field /payment/number"));
        focus("field /payment");
        QTest::keyClick(window(), Qt::Key_Down);
        QTRY_VERIFY(!shown("field /payment/number"));
        QTRY_VERIFY(shown("field /payment/email"));
        QVERIFY(form().json().contains("{\"kind\":\"invoice\"}"));
        QCOMPARE(focusName(), QStringLiteral("field /payment")); // it stays where it was
    }

    void showsANewValueInTheSameFields()
    {
        open(QStringLiteral("form-create"));
        focus("field /project");
        typeText("Mine");
        m_preview->show(QStringLiteral("form-edit"));
        QTRY_VERIFY(shown("field /project"));
        QTRY_COMPARE(shown("field /project")->property("text").toString(),
                     QStringLiteral("Website relaunch"));
        QCOMPARE(form().changes(), QByteArray("{}"));
        QVERIFY(shown("field /id")); // only read, and shown while one edits
    }

    void everyControlSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("scene");
        for (const QString &scene : FormPreview::scenes())
            QTest::newRow(qPrintable(scene)) << scene;
    }
    void everyControlSaysWhatItIs()
    {
        QFETCH(const QString, scene);
        open(scene);
        QSet<QQuickItem *> seen {window()->activeFocusItem()}; // where one ends
        QTest::keyClick(window(), Qt::Key_Tab);
        double lastY = -1;
        for (int i = 0;
             i < 100 && window()->activeFocusItem() && !seen.contains(window()->activeFocusItem());
             ++i) {
            QQuickItem *item = window()->activeFocusItem();
            seen.insert(item);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(spoken, qPrintable(item->objectName()));
            // Qt keeps the name of a field for passwords to itself.
            const auto named =
                spoken->state().passwordEdit ? QAccessible::Description : QAccessible::Name;
            QVERIFY2(!spoken->text(named).isEmpty(), qPrintable(item->objectName()));
            QVERIFY2(spoken->role() != QAccessible::NoRole && spoken->role() != QAccessible::Client,
                     qPrintable(item->objectName()));
            // From top to bottom: never to a row above, but back to the beginning.
            if (const QQuickItem *row = cellOf(item)) {
                QVERIFY2(row->y() >= lastY || seen.size() < 2, qPrintable(item->objectName()));
                lastY = row->y();
            }
            QTest::keyClick(window(), Qt::Key_Tab);
        }
        QVERIFY2(seen.size() > 1, qPrintable(scene));
    }

private:
    void open(const QString &scene, QSize size = {960, 680})
    {
        m_preview = std::make_unique<FormPreview>(false, size);
        QVERIFY(m_preview->show(scene));
        window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        // Rows are made one after the other.
        QTRY_VERIFY(isComplete());
        QVERIFY(waitForFrame(window()));
    }
    bool isComplete() const
    {
        if (isLoading(window()))
            return false;
        return shown("title " + form().value(0, "pointer").toByteArray())
            || shown("section " + form().value(0, "pointer").toByteArray());
    }

    FormModel &form() const { return m_preview->form(); }
    QQuickWindow *window() const { return m_preview->window(); }

    QList<QQuickItem *> allItems() const { return itemsOf(window()); }
    QQuickItem *shown(const QByteArray &name) const { return Keyfob::shown(window(), name); }
    static const QQuickItem *cellOf(const QQuickItem *item)
    {
        while (item && !item->property("spoken").isValid())
            item = item->parentItem();
        return item;
    }
    void focus(const char *name) const
    {
        QTRY_VERIFY2(shown(name), name);
        shown(name)->forceActiveFocus(Qt::TabFocusReason);
    }
    QString focusName() const { return Keyfob::focusName(window()); }
    static QString description(QQuickItem *item)
    {
        return QAccessible::queryAccessibleInterface(item)->text(QAccessible::Description);
    }
    void typeText(const char *text) const
    {
        for (const char *c = text; *c; ++c)
            QTest::keyClick(window(), *c);
    }

    std::unique_ptr<FormPreview> m_preview;
    QtMessageHandler m_before = nullptr;
};

KEYFOB_SUITE(TestObjectForm, QGuiApplication)
#include "tst_objectform.moc"
