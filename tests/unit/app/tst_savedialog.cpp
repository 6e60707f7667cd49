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
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// Saving a file from a screen: by keyboard, by mouse, and what is asked and said meanwhile.
class TestSaveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_oldHome = qgetenv("HOME");
        qputenv("HOME", m_home->path().toUtf8());
        m_preview = std::make_unique<Preview>();
        m_preview->show(QStringLiteral("home"));
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        m_window = m_ui->window();
        QVERIFY(m_window);
        m_window->resize(960, 680);
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(m_preview->workspace().api()->count() > 0);
        QCoreApplication::processEvents(); // the places are gathered
        QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(list()->rows()->count(), 4);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("resourceTable"));
    }
    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
        qputenv("HOME", m_oldHome);
    }

    void showsWhereTheKeyboardIsInTheMenu()
    {
        openMenu();
        const QQuickItem *csv = shown(m_window, "exportCsv");
        QVERIFY(csv->property("visualFocus").toBool());
        QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("exportJson"));
        QVERIFY(shown(m_window, "exportJson")->property("visualFocus").toBool());
        QTest::keyClick(m_window, Qt::Key_Up);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("exportCsv"));
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!shown(m_window, "exportCsv"));
        QVERIFY(!QDir(m_home->path()).exists(QStringLiteral("Downloads"))); // nothing was made
    }

    void savesByKeyboardAlone()
    {
        propose("exportCsv");
        QCOMPARE(text("saveName"), QStringLiteral("Timesheets.csv"));
        QCOMPARE(shown(m_window, "saveName")->property("selectedText").toString(),
                 QStringLiteral("Timesheets"));
        type("March");
        QCOMPARE(text("saveName"), QStringLiteral("March.csv"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(!shown(m_window, "saveName"));
        QTRY_VERIFY(content("March.csv").startsWith("Project,Employee,"));
        QTRY_VERIFY(shown(m_window, "exportStatus"));
        QTRY_VERIFY(text("exportStatus").contains(QLatin1String("March.csv"))); // nothing else
        QCOMPARE(content("March.csv").count('\n'), 5);
        // The keyboard is where it was before.
        QTRY_COMPARE(focusName(m_window), QStringLiteral("exportButton"));
    }

    void savesByMouseAsJson()
    {
        propose("exportJson");
        QCOMPARE(text("saveName"), QStringLiteral("Timesheets.json"));
        click("saveFile");
        QTRY_VERIFY(content("Timesheets.json").startsWith("[\n{"));
        QVERIFY(content("Timesheets.json").endsWith("}\n]\n"));
    }

    void asksBeforeItReplacesAFile()
    {
        QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("Downloads")));
        QFile old(m_home->filePath(QStringLiteral("Downloads/Timesheets.csv")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
        old.close();
        propose("exportCsv");
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(shown(m_window, "saveQuestion"));
        QCOMPARE(focusName(m_window), QStringLiteral("cancelSave")); // a second Return is no yes
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(!shown(m_window, "saveName"));
        QCOMPARE(content("Timesheets.csv"), QByteArray("mine"));
        propose("exportCsv");
        QVERIFY(!shown(m_window, "saveQuestion"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(shown(m_window, "saveQuestion"));
        QTest::keyClick(m_window, Qt::Key_Tab);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("saveFile"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(content("Timesheets.csv").startsWith("Project,"));
    }

    void saysWhatIsWrongWithThePlace()
    {
        propose("exportCsv");
        // The last of the places is any folder.
        QVERIFY(tabTo(m_window, "saveFolder"));
        QTest::keyClick(m_window, Qt::Key_End);
        QTRY_VERIFY(shown(m_window, "savePath"));
        QVERIFY(tabTo(m_window, "savePath"));
        QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
        type("/nowhere");
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(shown(m_window, "saveProblem"));
        QVERIFY(text("saveProblem").contains(QLatin1String("does not exist")));
        QVERIFY(tabTo(m_window, "savePath"));
        QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
        type("~");
        QTRY_VERIFY(!shown(m_window, "saveProblem"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_VERIFY(!shown(m_window, "saveName"));
        QTRY_VERIFY(QFile::exists(m_home->filePath(QStringLiteral("Timesheets.csv"))));
    }

    void fitsASmallScreen()
    {
        m_window->resize(360, 480);
        propose("exportCsv");
        for (const char *name : {"saveName", "saveFolder", "cancelSave", "saveFile"}) {
            QTRY_VERIFY2(shown(m_window, name), name);
            const QQuickItem *item = shown(m_window, name);
            const QRectF place = item->mapRectToScene(item->boundingRect());
            QVERIFY2(QRectF(0, 0, 360, 480).contains(place), name);
        }
    }

private:
    ResourceModel *list() { return m_preview->workspace().api()->place(0); }
    QString text(const char *name) const
    {
        return shown(m_window, name)->property("text").toString();
    }
    QByteArray content(const char *name) const
    {
        QFile file(m_home->filePath(QStringLiteral("Downloads/") + QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void type(const char *characters)
    {
        for (const char *c = characters; *c; ++c)
            QTest::keyClick(m_window, *c);
    }
    void click(const char *name)
    {
        const QQuickItem *item = shown(m_window, name);
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier,
                          item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    }
    void openMenu()
    {
        QVERIFY(tabTo(m_window, "exportButton"));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("exportCsv"));
    }
    void propose(const char *format)
    {
        openMenu();
        if (focusName(m_window) != QLatin1StringView(format))
            QTest::keyClick(m_window, Qt::Key_Down);
        QTRY_COMPARE(focusName(m_window), QString::fromLatin1(format));
        QTest::keyClick(m_window, Qt::Key_Return);
        QTRY_COMPARE(focusName(m_window), QStringLiteral("saveName"));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_oldHome;
    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
    QQuickWindow *m_window = nullptr;
};

KEYFOB_SUITE(TestSaveDialog, QGuiApplication)
#include "tst_savedialog.moc"
