// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "support/suite.h"
#include "userinterface.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// Opening a file from a screen: by keyboard and by mouse, in small windows too.
class TestOpenDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_oldHome = qgetenv("HOME");
        qputenv("HOME", m_home->path().toUtf8());
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("Folder/Deeper")));
        for (const char *name : {"other.txt", "tenant.json", "Folder/tenant.json"}) {
            QFile file(m_home->filePath(QString::fromUtf8(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") == 2);
        }
        m_preview = std::make_unique<Preview>();
        m_preview->show(QStringLiteral("welcome"));
        m_opened = std::make_unique<QSignalSpy>(&m_preview->app(), &AppModel::openTenantRequested);
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        m_window = m_ui->window();
        QVERIFY(m_window);
        m_window->resize(960, 680);
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void cleanup()
    {
        m_opened.reset();
        m_ui.reset();
        m_preview.reset();
        qputenv("HOME", m_oldHome);
    }

    void opensByKeyboardAlone()
    {
        ask();
        QVERIFY(!shown(m_window, "file other.txt")); // no tenant file
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("file Folder"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("file Deeper"));
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("file tenant.json"));
        QTest::keyClick(m_window, Qt::Key_Backspace);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("file Folder"));
        QTest::keyClick(m_window, Qt::Key_End);
        QTest::keyClick(m_window, Qt::Key_Return);
        isOpened();
    }

    void findsAFileByItsName()
    {
        ask();
        QTest::keyClick(m_window, 't');
        QTRY_VERIFY(!shown(m_window, "file Folder"));
        QTest::keyClick(m_window, Qt::Key_Return);
        isOpened();
    }

    void opensByMouse()
    {
        ask();
        click("file Folder");
        QTRY_VERIFY(shown(m_window, "file Deeper"));
        click("openAbove");
        QTRY_VERIFY(shown(m_window, "file Folder"));
        QVERIFY(tabTo(m_window, "openEverything"));
        QTest::keyClick(m_window, Qt::Key_Space);
        QTRY_VERIFY(shown(m_window, "file other.txt"));
        click("openFile"); // nothing is chosen
        QTRY_VERIFY(shown(m_window, "openProblem"));
        click("file tenant.json");
        QTRY_VERIFY(!shown(m_window, "openProblem"));
        click("openFile");
        isOpened();
    }

    void takesAPath()
    {
        ask();
        QVERIFY(tabTo(m_window, "openFolder"));
        QTest::keyClick(m_window, Qt::Key_End);
        QTRY_VERIFY(shown(m_window, "openPath"));
        QVERIFY(tabTo(m_window, "openPath"));
        QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
        for (const char c : QByteArrayLiteral("~/tenant.json"))
            QTest::keyClick(m_window, c);
        QTest::keyClick(m_window, Qt::Key_Return);
        isOpened();
    }

    void closesWithoutAFile()
    {
        ask();
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(m_window, "openSearch"));
        QCOMPARE(focusName(m_window), QStringLiteral("openTenantButton"));
        QCOMPARE(m_opened->count(), 0);
    }

    void fitsASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("phone") << QSize(360, 640);
        QTest::newRow("low") << QSize(360, 480);
        QTest::newRow("lying") << QSize(640, 360);
    }
    void fitsASmallScreen()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        ask();
        for (const char *name : {"openFolder", "openSearch", "openAbove", "file tenant.json",
                                 "openEverything", "cancelOpen", "openFile"}) {
            const QQuickItem *item = shown(m_window, name);
            QVERIFY2(item, name);
            if (QByteArrayView(name).startsWith("file ")) {
                QVERIFY(tabTo(m_window, "openSearch"));
                for (int i = 0; i < 5 && focusName(m_window) != QLatin1StringView(name); ++i)
                    QTest::keyClick(m_window, Qt::Key_Down);
                QCOMPARE(focusName(m_window), QString::fromLatin1(name));
            } else {
                QVERIFY2(tabTo(m_window, name), name);
            }
            const QRectF place = item->mapRectToScene(item->boundingRect());
            QVERIFY2(QRectF(QPointF(), size).contains(place), name);
        }
    }

private:
    void ask()
    {
        QVERIFY(tabTo(m_window, "openTenantButton"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("openSearch"));
        QTRY_VERIFY(shown(m_window, "file tenant.json"));
    }
    void isOpened()
    {
        QTRY_COMPARE(m_opened->count(), 1);
        QCOMPARE(m_opened->constFirst().constFirst().toUrl(),
                 QUrl::fromLocalFile(m_home->filePath(QStringLiteral("tenant.json"))));
        QTRY_VERIFY(!shown(m_window, "openSearch"));
    }
    void click(const char *name)
    {
        const QQuickItem *item = shown(m_window, name);
        QVERIFY2(item, name);
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier,
                          item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_oldHome;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
    QQuickWindow *m_window = nullptr;
};

KEYFOB_SUITE(TestOpenDialog, QGuiApplication)
#include "tst_opendialog.moc"
