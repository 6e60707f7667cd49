// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../../app/signin/signinquestions.h"
#include "support/suite.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace Keyfob;

namespace {

constexpr int Hour = 3600 * 1000;

// The page is a field that somebody is typing into.
constexpr const char Window[] =
    "import QtQuick\n"
    "import QtQuick.Templates\n"
    "import Keyfob.SignIn\n"
    "ApplicationWindow {\n"
    "    id: window\n"
    "    property var log: []\n"
    "    property string typed: page.text\n"
    "    function note(text) {\n"
    "        log = log.concat([text]);\n"
    "    }\n"
    "    function askCertificate() {\n"
    "        const person = name => ({subject: name, issuer: \"Acme CA\", expiryDate: new "
    "Date()});\n"
    "        certificates.ask({\n"
    "            host: \"https://id.example\",\n"
    "            certificates: [person(\"emma\"), person(\"max\")],\n"
    "            select: index => note(\"select \" + index),\n"
    "            selectNone: () => note(\"none\")\n"
    "        });\n"
    "    }\n"
    "    function askCredentials() {\n"
    "        credentials.ask({\n"
    "            type: 0,\n"
    "            url: \"https://id.example\",\n"
    "            dialogAccept: (name, password) => note(\"accept \" + name + \" \" + password),\n"
    "            dialogReject: () => note(\"reject\")\n"
    "        });\n"
    "    }\n"
    "    height: 640\n"
    "    visible: true\n"
    "    width: 480\n"
    "    Component.onCompleted: page.forceActiveFocus()\n"
    "    TextField {\n"
    "        id: page\n"
    "        anchors.fill: parent\n"
    "        objectName: \"page\"\n"
    "        onAccepted: window.note(\"page\")\n"
    "    }\n"
    "    CertificateChoice {\n"
    "        id: certificates\n"
    "        anchors.fill: parent\n"
    "        questions: theQuestions\n"
    "    }\n"
    "    CredentialsDialog {\n"
    "        id: credentials\n"
    "        anchors.fill: parent\n"
    "        questions: theQuestions\n"
    "    }\n"
    "}\n";

} // namespace

/// Questions over a page: what was meant for the page does not answer them, and a person can.
class TestQuestionDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void init()
    {
        SignIn::Open open;
        open.visible = true;
        m_questions =
            std::make_unique<SignInQuestions>(open, NavigationPolicy({}, {}, {}), nullptr);
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(QStringLiteral("qrc:/"));
        m_engine->rootContext()->setContextProperty(QStringLiteral("theQuestions"),
                                                    m_questions.get());
        m_engine->loadData(Window);
        QVERIFY(!m_engine->rootObjects().isEmpty());
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        for (QObject *guard : m_window->findChildren<QObject *>(QStringLiteral("guard")))
            guard->setProperty("delay", Hour);
    }

    void whatWasMeantForThePageAnswersNothing_data()
    {
        QTest::addColumn<QByteArray>("ask");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("certificate") << QByteArray("askCertificate") << QByteArray("certificates");
        QTest::newRow("credentials") << QByteArray("askCredentials") << QByteArray("credentials");
    }
    void whatWasMeantForThePageAnswersNothing()
    {
        QFETCH(QByteArray, ask);
        QFETCH(QByteArray, dialog);
        QTest::keyClick(m_window, 'p');
        QTest::keyPress(m_window, Qt::Key_W); // held while the question comes
        QMetaObject::invokeMethod(m_window, ask.constData());
        QQuickItem *item = dialogOf(dialog);
        QVERIFY(item->isVisible());
        QTest::keyRelease(m_window, Qt::Key_W);
        for (const auto key :
             {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_A, Qt::Key_Tab, Qt::Key_Return})
            QTest::keyClick(m_window, key);
        for (int y = 4; y < m_window->height(); y += 8)
            QTest::mouseClick(m_window, Qt::LeftButton, {}, {m_window->width() / 2, y});
        QTest::mouseDClick(m_window, Qt::LeftButton, {}, {m_window->width() / 2, 320});
        QCOMPARE(log(), QStringList());
        QVERIFY(item->isVisible());
        QCOMPARE(fieldTexts(item), QString()); // nor does a password show in a field for names
    }

    void aCertificateIsChosenByKey_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("answer");
        QTest::newRow("return at once") << QList<int> {Qt::Key_Return} << "none";
        QTest::newRow("first") << QList<int> {Qt::Key_Up, Qt::Key_Return} << "select 0";
        QTest::newRow("second") << QList<int> {Qt::Key_Backtab, Qt::Key_Down, Qt::Key_Return}
                                << "select 1";
    }
    void aCertificateIsChosenByKey()
    {
        QFETCH(QList<int>, keys);
        QFETCH(QString, answer);
        QMetaObject::invokeMethod(m_window, "askCertificate");
        endGuard("certificates");
        for (const int key : keys)
            QTest::keyClick(m_window, static_cast<Qt::Key>(key));
        QCOMPARE(log(), QStringList {answer});
        QVERIFY(!dialogOf("certificates")->isVisible());
        // The next question begins anew.
        QMetaObject::invokeMethod(m_window, "askCertificate");
        endGuard("certificates");
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(log().last(), QStringLiteral("none"));
    }

    void credentialsAreGivenByKey()
    {
        QMetaObject::invokeMethod(m_window, "askCredentials");
        endGuard("credentials");
        QTest::keyClick(m_window, 'e');
        QTest::keyClick(m_window, Qt::Key_Return); // to the password
        QCOMPARE(log(), QStringList());
        QTest::keyClick(m_window, 'p');
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(log(), QStringList {QStringLiteral("accept e p")});
    }

    void aClickAnswersOnceItIsMeantForTheQuestion()
    {
        QMetaObject::invokeMethod(m_window, "askCertificate");
        QTRY_VERIFY(list()->height() > 100); // it is laid out
        const QPoint first = m_window->contentItem()
                                 ->mapFromItem(list(), QPointF(list()->width() / 2, 20))
                                 .toPoint();
        QTest::mouseClick(m_window, Qt::LeftButton, {}, first);
        QCOMPARE(log(), QStringList());
        endGuard("certificates");
        QTest::mouseClick(m_window, Qt::LeftButton, {}, first);
        QCOMPARE(log(), QStringList {QStringLiteral("select 0")});
    }

    void aClickBesideTheChoicesReachesNothingBelow()
    {
        QMetaObject::invokeMethod(m_window, "askCertificate");
        QTRY_VERIFY(list()->height() > 100);
        const QPoint first = m_window->contentItem()
                                 ->mapFromItem(list(), QPointF(list()->width() / 2, 20))
                                 .toPoint();
        QMetaObject::invokeMethod(m_window, "askCredentials"); // on top of it
        endGuard("certificates");
        endGuard("credentials");
        for (const int x : {4, first.x(), m_window->width() - 4})
            QTest::mouseClick(m_window, Qt::LeftButton, {}, {x, 4});
        QTest::mouseClick(m_window, Qt::LeftButton, {}, {4, first.y()});
        QCOMPARE(log(), QStringList());
        QVERIFY(!dialogOf("page")->hasActiveFocus());
    }

    void aHeldKeyNeverAnswers()
    {
        QMetaObject::invokeMethod(m_window, "askCertificate");
        endGuard("certificates");
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease, QEvent::KeyPress}) {
            QKeyEvent event(type, Qt::Key_Return, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(m_window, &event);
        }
        QCOMPARE(log(), QStringList());
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(log(), QStringList {QStringLiteral("none")});
    }

    void whoeverComesBackToTheWindowSeesItFirst()
    {
        QMetaObject::invokeMethod(m_window, "askCertificate");
        endGuard("certificates");
        guardOf("certificates")->setProperty("delay", Hour);
        QVERIFY(!guardOf("certificates")->property("active").toBool());
        QFocusEvent focus(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(m_window, &focus);
        QVERIFY(guardOf("certificates")->property("active").toBool());
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(log(), QStringList());
    }

    void whatComesAfterwardsIsThePagesAgain()
    {
        QMetaObject::invokeMethod(m_window, "askCredentials");
        QMetaObject::invokeMethod(dialogOf("credentials"), "refuse");
        dialogOf("page")->forceActiveFocus();
        QTest::keyClick(m_window, 'x');
        QTest::keyClick(m_window, Qt::Key_Return);
        QCOMPARE(m_window->property("typed").toString(), QStringLiteral("x"));
        QCOMPARE(log().last(), QStringLiteral("page"));
    }

private:
    QQuickItem *dialogOf(const QByteArray &name) const
    {
        return m_window->findChild<QQuickItem *>(QString::fromLatin1(name));
    }
    QObject *guardOf(const QByteArray &name) const
    {
        return dialogOf(name)->findChild<QObject *>(QStringLiteral("guard"));
    }
    /// Nothing came for long enough.
    void endGuard(const QByteArray &name) const
    {
        guardOf(name)->setProperty("delay", 0);
        QTRY_VERIFY(!guardOf(name)->property("active").toBool());
    }
    QStringList log() const { return m_window->property("log").toStringList(); }
    QQuickItem *list() const
    {
        for (QQuickItem *item : dialogOf("certificates")->findChildren<QQuickItem *>()) {
            if (item->inherits("QQuickListView"))
                return item;
        }
        return nullptr;
    }
    static QString fieldTexts(QQuickItem *dialog)
    {
        QString text;
        for (QQuickItem *item : dialog->findChildren<QQuickItem *>()) {
            if (item->inherits("QQuickTextField"))
                text += item->property("text").toString();
        }
        return text;
    }

    std::unique_ptr<SignInQuestions> m_questions;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

KEYFOB_SUITE(TestQuestionDialogs, QGuiApplication)
#include "tst_questiondialogs.moc"
