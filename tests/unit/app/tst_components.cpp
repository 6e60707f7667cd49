// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview/legibility.h"
#include "preview/screenprobe.h"
#include "support/suite.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickView>

using namespace Keyfob;

namespace {

constexpr const char Buttons[] =
    "import QtQuick\n"
    "import Keyfob.Components\n"
    "Item {\n"
    "    property bool spread: false\n"
    "    property bool mirrored: false\n"
    "    LayoutMirroring.enabled: mirrored\n"
    "    LayoutMirroring.childrenInherit: true\n"
    "    DialogButtons {\n"
    "        width: parent.width\n"
    "        spread: parent.spread\n"
    "        ActionButton { objectName: \"a\"; text: \"Delete all\" }\n"
    "        ActionButton { objectName: \"b\"; text: \"Cancel\" }\n"
    "        ActionButton { objectName: \"c\"; text: \"Save\" }\n"
    "    }\n"
    "}\n";

} // namespace

/// Controls that all windows share, and what the finder of illegible texts says of them.
class TestComponents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }
    void cleanup() { m_view.reset(); }

    void buttonsAreAtTheEndOfADialog_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void buttonsAreAtTheEndOfADialog()
    {
        QFETCH(const bool, mirrored);
        load(Buttons, {600, 200});
        m_view->rootObject()->setProperty("mirrored", mirrored);
        QVERIFY(waitForFrame(m_view.get()));
        const QRectF a = box("a");
        const QRectF b = box("b");
        const QRectF c = box("c");
        QCOMPARE(a.top(), c.top());
        QCOMPARE(a.height(), c.height());
        QCOMPARE(mirrored ? c.left() : 600 - c.right(), 0.0);
        QVERIFY(mirrored ? c.right() < b.left() && b.right() < a.left()
                         : a.right() < b.left() && b.right() < c.left());
        QVERIFY(mirrored ? a.right() < 590 : a.left() > 10);

        m_view->rootObject()->setProperty("spread", true);
        QVERIFY(waitForFrame(m_view.get()));
        QTRY_COMPARE(mirrored ? 600 - box("a").right() : box("a").left(), 0.0);
        QCOMPARE(box("b"), b);
        QCOMPARE(box("c"), c);
    }

    void buttonsWithoutRoomAreBelowEachOther()
    {
        for (const bool spread : {false, true}) {
            load(Buttons, {160, 300});
            m_view->rootObject()->setProperty("spread", spread);
            QVERIFY(waitForFrame(m_view.get()));
            for (const char *name : {"a", "b", "c"}) {
                QCOMPARE(box(name).left(), 0.0);
                QCOMPARE(box(name).width(), 160.0);
            }
            QVERIFY(box("a").bottom() < box("b").top() && box("b").bottom() < box("c").top());
            // There is room again.
            m_view->resize(600, 300);
            QTRY_COMPARE(box("c").right(), 600.0);
            QCOMPARE(box("a").top(), box("c").top());
        }
    }

    void aLabelIsReadWithoutTheMarkOfItsKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("none") << QStringLiteral("Close") << QStringLiteral("Close");
        QTest::newRow("within") << QStringLiteral("&Close") << QStringLiteral("Close");
        QTest::newRow("after") << QStringLiteral("閉じる(&C)") << QStringLiteral("閉じる");
        QTest::newRow("other brackets")
            << QStringLiteral("&Save (all)") << QStringLiteral("Save (all)");
    }
    void aLabelIsReadWithoutTheMarkOfItsKey()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, label);
        load("import Keyfob.Components\nActionButton { symbol: \"plus\" }\n", {300, 60});
        QQuickItem *button = m_view->rootObject();
        button->setProperty("text", text);
        QVERIFY(waitForFrame(m_view.get()));
        QList<QQuickItem *> texts = textsOf(m_view.get());
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.constFirst()->property("text").toString(), label);
        QCOMPARE(spokenName(button), label);
        // An icon alone is spoken of with the same words.
        button->setProperty("iconOnly", true);
        QVERIFY(waitForFrame(m_view.get()));
        QVERIFY(textsOf(m_view.get()).isEmpty());
        QCOMPARE(spokenName(button), label);
    }

    void whatCannotBeReadIsFound_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("fault"); // empty: none
        const auto row = [](const char *name, const char *content, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(content) << QString::fromLatin1(fault);
        };
        row("a word with room", "Label { width: 280; text: \"Organizations\" }", "");
        row("a word in two", "Label { width: 50; text: \"Organizations\" }", "breaks within");
        row("anywhere on purpose",
            "Label { width: 50; text: \"Organizations\"; wrapMode: Text.WrapAnywhere }", "");
        row("elided with a tooltip",
            "Label { width: 50; text: \"Organizations\"; elide: Text.ElideRight }", "");
        row("elided without", "Text { width: 50; text: \"Organizations\"; elide: Text.ElideRight }",
            "elided without a tooltip");
        row("a button with its text", "ActionButton { text: \"Close\" }", "");
        row("a text larger than its button",
            "ActionButton { width: 60; height: 20; text: \"Delete this and all the others\" }",
            "outside of its ActionButton");
        row("a button beside the window", "ActionButton { x: 280; text: \"Close\" }",
            "outside of the window");
        row("a field beside the window", "InputField { x: 200; width: 200; label: \"Name\" }",
            "outside of the window");
        row("in a list that scrolls",
            "Flickable { width: 200; height: 60; contentHeight: 300\nLabel { y: 250; text: "
            "\"Last\" } }",
            "");
        row("in a list that begins above the window",
            "Flickable { y: -40; width: 200; height: 100; contentHeight: 300\nLabel { text: "
            "\"First\" } }",
            "out of reach");
        row("over each other", "Label { text: \"First\" }\nLabel { text: \"Second\" }", "overlap");
        row("below each other", "Label { text: \"First\" }\nLabel { y: 40; text: \"Second\" }", "");
    }
    void whatCannotBeReadIsFound()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, fault);
        load(qPrintable(QStringLiteral("import QtQuick\nimport Keyfob.Components\nItem {\n%1\n}\n")
                            .arg(content)),
             {320, 200});
        const QString found = illegible(m_view.get()).join(u'\n');
        if (fault.isEmpty())
            QCOMPARE(found, QString());
        else
            QVERIFY2(found.contains(fault), qPrintable(found));
    }

private:
    void load(const char *text, const QSize &size)
    {
        m_view = std::make_unique<QQuickView>();
        m_view->engine()->addImportPath(QStringLiteral("qrc:/"));
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        auto *component = new QQmlComponent(m_view->engine(), m_view.get());
        component->setData(text, QUrl());
        QVERIFY2(component->isReady(), qPrintable(component->errorString()));
        m_view->setContent(QUrl(), component, component->create());
        m_view->resize(size);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QVERIFY(waitForFrame(m_view.get()));
    }

    QRectF box(const char *name) const
    {
        const QQuickItem *item = shown(m_view.get(), name);
        return item ? item->mapRectToScene({0, 0, item->width(), item->height()}) : QRectF();
    }

    static QString spokenName(QQuickItem *item)
    {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        return spoken ? spoken->text(QAccessible::Name) : QString();
    }

    std::unique_ptr<QQuickView> m_view;
};

KEYFOB_SUITE(TestComponents, QGuiApplication)
#include "tst_components.moc"
