// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/signinquestions.h"
#include "preview/legibility.h"
#include "preview/screenprobe.h"
#include "support/suite.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickView>
#include <QSet>

using namespace Keyfob;

namespace {

constexpr int Password = 2; // TextInput.Password
constexpr qreal TouchSize = 44; // WCAG 2.2, 2.5.5

constexpr const char Bar[] = "import QtQuick\n"
                             "import Keyfob.Components\n"
                             "import Keyfob.SignIn\n"
                             "Item {\n"
                             "    id: root\n"
                             "    property bool goesBack: true\n"
                             "    property real textSize: 1\n"
                             "    property int cancelled: 0\n"
                             "    OriginBar {\n"
                             "        objectName: \"bar\"\n"
                             "        canGoBack: root.goesBack\n"
                             "        encrypted: true\n"
                             "        host: \"login.accounts.timesheets.example\"\n"
                             "        loading: false\n"
                             "        progress: 1\n"
                             "        showsPage: true\n"
                             "        tenantName: \"Timesheets of a large organization\"\n"
                             "        width: root.width\n"
                             "        onCancelClicked: ++root.cancelled\n"
                             "    }\n"
                             "    Binding {\n"
                             "        target: Theme\n"
                             "        property: \"compact\"\n"
                             "        value: Math.min(root.width, root.height) < 480\n"
                             "    }\n"
                             "    Binding {\n"
                             "        target: Theme\n"
                             "        property: \"textSize\"\n"
                             "        value: root.textSize\n"
                             "    }\n"
                             "}\n";

constexpr const char Question[] = "import QtQuick\n"
                                  "import Keyfob.Components\n"
                                  "import Keyfob.SignIn\n"
                                  "CredentialsDialog {\n"
                                  "    property real textSize: 1\n"
                                  "    onTextSizeChanged: Theme.textSize = textSize\n"
                                  "    questions: theQuestions\n"
                                  "    Component.onCompleted: ask({type: 0, url: "
                                  "\"https://id.example\", dialogReject: () => {}})\n"
                                  "}\n";

} // namespace

/// The sign-in window on phones: its bar, and its questions where a keyboard takes half of the
/// room.
class TestSignInSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void theBarFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("narrow");
        QTest::newRow("320x640") << QSize(320, 640) << true;
        QTest::newRow("360x720") << QSize(360, 720) << true;
        QTest::newRow("720x360") << QSize(720, 360) << false;
        QTest::newRow("480x720, a desktop") << QSize(480, 720) << false;
    }
    void theBarFits()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, narrow);
        load(Bar, size);
        const bool small = std::min(size.width(), size.height()) < 480;
        qreal hostWidth = 0;
        int cancels = 0;
        const QList<QQuickItem *> items = itemsOf(m_view.get());
        for (QQuickItem *item : items) {
            if (!item->isVisible())
                continue;
            const QRectF box = item->mapRectToScene(item->boundingRect());
            QVERIFY2(box.left() >= 0 && box.right() <= size.width(),
                     item->metaObject()->className());
            const QString text = item->property("text").toString();
            if (text.startsWith(QLatin1StringView("login.")))
                hostWidth = item->width();
            if (!item->inherits("QQuickAbstractButton"))
                continue;
            QVERIFY(!small || (item->width() >= TouchSize && item->height() >= TouchSize));
            if (text == QLatin1StringView("Cancel")) {
                ++cancels;
                // As an icon where the host needs the room
                QCOMPARE(item->property("symbol").toString() == QLatin1StringView("close"), narrow);
                QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, box.center().toPoint());
            }
        }
        QCOMPARE(cancels, 1);
        QCOMPARE(m_view->rootObject()->property("cancelled").toInt(), 1);
        QVERIFY2(hostWidth >= 110, qPrintable(QString::number(hostWidth)));
    }

    void whatCannotBeDoneMakesRoomForTheHost()
    {
        load(Bar, QSize(320, 640));
        const int before = buttons();
        m_view->rootObject()->setProperty("goesBack", false);
        QCOMPARE(buttons(), before - 1);
        load(Bar, QSize(480, 720));
        const int wide = buttons();
        m_view->rootObject()->setProperty("goesBack", false);
        QCOMPARE(buttons(), wide); // nothing moves on a desktop
    }

    void largerTextCanBeRead_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(360, 640), QSize(480, 720), QSize(960, 680)}) {
            QTest::addRow("bar, %dx%d", size.width(), size.height())
                << QString::fromLatin1(Bar) << size;
            QTest::addRow("question, %dx%d", size.width(), size.height())
                << QString::fromLatin1(Question) << size;
        }
    }
    void largerTextCanBeRead()
    {
        QFETCH(const QString, what);
        QFETCH(const QSize, size);
        load(qPrintable(what), size);
        for (const qreal textSize : {0.8, 1.0, 1.5, 2.0}) {
            m_view->rootObject()->setProperty("textSize", textSize);
            QVERIFY(isStill(m_view.get()));
            const QStringList faults = illegible(m_view.get());
            QVERIFY2(faults.isEmpty(),
                     qPrintable(QString::number(textSize) + u'\n' + faults.join(u'\n')));
            QVERIFY(!textsOf(m_view.get()).isEmpty());
        }
    }

    void aQuestionCanBeAnsweredBesideAKeyboard()
    {
        load(Question, QSize(720, 170));
        // Each of its fields and buttons comes into sight once it has the keyboard.
        QSet<QQuickItem *> seen;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
            QQuickItem *item = m_view->activeFocusItem();
            QVERIFY(item);
            const QRectF box = item->mapRectToScene(item->boundingRect());
            QVERIFY2(box.top() >= 0 && box.bottom() <= m_view->height(),
                     item->metaObject()->className());
            seen.insert(item);
        }
        QCOMPARE(seen.size(), 4); // name, password, and two buttons
    }

    /// Qt describes fields anew then.
    void aScreenReaderThatComesLaterIsToldOfAPassword()
    {
        QAccessible::setActive(false);
        load(Question, QSize(480, 720));
        QAccessible::setActive(true);
        const QList<QQuickItem *> items = itemsOf(m_view.get());
        const auto isPassword = [](const QQuickItem *item) {
            return item->inherits("QQuickTextField")
                && item->property("echoMode").toInt() == Password;
        };
        const auto field = std::find_if(items.begin(), items.end(), isPassword);
        QVERIFY(field != items.end());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(*field);
        QVERIFY(spoken && spoken->state().passwordEdit);
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Password"));
    }

private:
    void load(const char *text, const QSize &size)
    {
        SignIn::Open open;
        open.visible = true;
        m_view.reset();
        m_questions =
            std::make_unique<SignInQuestions>(open, NavigationPolicy({}, {}, {}), nullptr);
        m_view = std::make_unique<QQuickView>();
        m_view->engine()->addImportPath(QStringLiteral("qrc:/"));
        m_view->engine()->rootContext()->setContextProperty(QStringLiteral("theQuestions"),
                                                            m_questions.get());
        m_view->setResizeMode(QQuickView::SizeRootObjectToView);
        auto *component = new QQmlComponent(m_view->engine(), m_view.get());
        component->setData(text, QUrl());
        QVERIFY2(component->isReady(), qPrintable(component->errorString()));
        m_view->setContent(QUrl(), component, component->create());
        m_view->resize(size);
        m_view->show();
        m_view->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        for (QObject *guard :
             m_view->rootObject()->findChildren<QObject *>(QStringLiteral("guard"))) {
            guard->setProperty("delay", 0);
            QTRY_VERIFY(!guard->property("active").toBool());
        }
        QVERIFY(waitForFrame(m_view.get()));
    }

    int buttons() const
    {
        const QList<QQuickItem *> items = itemsOf(m_view.get());
        return int(std::count_if(items.begin(), items.end(), [](const QQuickItem *item) {
            return item->isVisible() && item->inherits("QQuickAbstractButton");
        }));
    }

    std::unique_ptr<SignInQuestions> m_questions;
    std::unique_ptr<QQuickView> m_view;
};

KEYFOB_SUITE(TestSignInSizes, QGuiApplication)
#include "tst_signinsizes.moc"
