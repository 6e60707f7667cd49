// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "support/suite.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQueue>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>

#include <memory>

namespace {

constexpr const char Fields[] = "import QtQuick\n"
                                "import Keyfob.Components\n"
                                "FocusScope {\n"
                                "    id: root\n"
                                "    property alias text: field.text\n"
                                "    property var sent: []\n"
                                "    property bool works: true\n"
                                "    property bool twice: false\n"
                                "    property var keys: [\"Ctrl+Return\", \"Ctrl+Enter\"]\n"
                                "    property bool waits: true\n"
                                "    TextInput { id: field; focus: true; objectName: \"field\" }\n"
                                "    Loader {\n"
                                "        sourceComponent: KeyShortcut {\n"
                                "            title: \"Send\"\n"
                                "            sequences: root.keys\n"
                                "            enabled: root.works\n"
                                "            afterTyping: root.waits\n"
                                "            onActivated: root.sent = [...root.sent, field.text]\n"
                                "        }\n"
                                "        active: root.sent !== null\n"
                                "    }\n"
                                "    KeyShortcut {\n"
                                "        title: \"Another\"\n"
                                "        sequences: [\"Ctrl+Return\"]\n"
                                "        enabled: root.twice\n"
                                "        afterTyping: true\n"
                                "    }\n"
                                "}\n";

/// As Qt does for a screen reader: it is told of each key, and the field gets that later.
class Listener : public QObject
{
public:
    Listener() { QCoreApplication::instance()->installEventFilter(this); }

    void letGo()
    {
        m_lets = true;
        while (!m_held.isEmpty()) {
            const auto [target, key] = m_held.dequeue();
            QCoreApplication::sendEvent(target, key.get());
        }
        m_lets = false;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_lets || !watched->isWindowType()
            || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
            return false;
        m_held.enqueue({watched, std::shared_ptr<QEvent>(event->clone())});
        return true;
    }

private:
    QQueue<std::pair<QObject *, std::shared_ptr<QEvent>>> m_held;
    bool m_lets = false;
};

} // namespace

/// Shortcuts that act on what was typed, while a screen reader listens and while none does.
class TestTypedFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }
    void cleanup() { m_view.reset(); }

    void whatWasTypedIsThere_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::addColumn<bool>("waits");
        QTest::addColumn<QString>("sent");
        QTest::newRow("without a screen reader") << false << true << QStringLiteral("milk");
        QTest::newRow("with one") << true << true << QStringLiteral("milk");
        QTest::newRow("any other shortcut works at once") << true << false << QString();
    }
    void whatWasTypedIsThere()
    {
        QFETCH(const bool, listens);
        QFETCH(const bool, waits);
        QFETCH(const QString, sent);
        load({{QStringLiteral("waits"), waits}});
        const auto listener = listens ? std::make_unique<Listener>() : nullptr;
        for (const char key : {'m', 'i', 'l', 'k'})
            QTest::keyClick(m_view.get(), key);
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
        if (listener)
            listener->letGo();
        QCOMPARE(allSent(), QStringList {sent});
        QCOMPARE(typed(), QStringLiteral("milk"));
    }

    void allItsKeysWork_data()
    {
        QTest::addColumn<QVariantList>("keys");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        const QVariantList both {QStringLiteral("Ctrl+Return"), QStringLiteral("Ctrl+Enter")};
        const int control = Qt::ControlModifier;
        QTest::newRow("one") << both << int(Qt::Key_Return) << control;
        QTest::newRow("another") << both << int(Qt::Key_Enter) << control;
        QTest::newRow("of the number pad")
            << both << int(Qt::Key_Enter) << int(Qt::ControlModifier | Qt::KeypadModifier);
        QTest::newRow("of the system")
            << QVariantList {int(QKeySequence::Save)} << int(Qt::Key_S) << control;
    }
    void allItsKeysWork()
    {
        QFETCH(const QVariantList, keys);
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        load({{QStringLiteral("keys"), keys}});
        QTest::keyClick(m_view.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(allSent().size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key(key)); // not without Ctrl
        QCOMPARE(allSent().size(), 1);
    }

    void nothingIsSentByOneThatIsOffOrByTwo()
    {
        load({{QStringLiteral("works"), false}});
        const auto press = [this] {
            QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
        };
        press();
        QCOMPARE(allSent(), QStringList());
        m_view->rootObject()->setProperty("works", true);
        m_view->rootObject()->setProperty("twice", true);
        press();
        QCOMPARE(allSent(), QStringList());
        m_view->rootObject()->setProperty("twice", false);
        press();
        QCOMPARE(allSent().size(), 1);
    }

    void aKeyThatIsHeldSendsOnce()
    {
        load({});
        for (const bool repeats : {false, true, true}) {
            QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Return, Qt::ControlModifier, {},
                               repeats);
            QCoreApplication::sendEvent(m_view->focusObject(), &override);
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, {}, repeats);
            QCoreApplication::sendEvent(m_view.get(), &press);
        }
        QCOMPARE(allSent().size(), 1);
    }

    void oneThatHasGoneTakesNothing()
    {
        load({});
        m_view->rootObject()->setProperty("sent", QVariant::fromValue(nullptr));
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), 'a');
        QCOMPARE(typed(), QStringLiteral("a"));
    }

private:
    void load(const QVariantMap &properties)
    {
        m_view = std::make_unique<QQuickView>();
        m_view->engine()->addImportPath(QStringLiteral("qrc:/"));
        QQmlComponent component(m_view->engine());
        component.setData(Fields, QUrl(QStringLiteral("qrc:/Fields.qml")));
        QObject *root = component.createWithInitialProperties(properties);
        QVERIFY2(root, qPrintable(component.errorString()));
        m_view->setContent({}, nullptr, root);
        m_view->resize(200, 100);
        m_view->show();
        m_view->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->rootObject()->findChild<QQuickItem *>(QStringLiteral("field"))->forceActiveFocus();
    }
    QString typed() const { return m_view->rootObject()->property("text").toString(); }
    QStringList allSent() const { return m_view->rootObject()->property("sent").toStringList(); }

    std::unique_ptr<QQuickView> m_view;
};

KEYFOB_SUITE(TestTypedFirst, QGuiApplication)
#include "tst_typedfirst.moc"
