// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "preview/formpreview.h"
#include "preview/preview.h"
#include "preview/screenprobe.h"
#include "programlanguage.h"
#include "support/suite.h"
#include "userinterface.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>

using namespace Keyfob;

namespace {

QString nameOf(const QQuickItem *item)
{
    return QStringLiteral("%1 “%2%3”")
        .arg(QLatin1StringView(item->metaObject()->className()), item->objectName(),
             item->property("text").toString());
}

/// Whether \a item is in something that shows one part at a time, sideways too.
bool scrollsSideways(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->inherits("QQuickFlickable")
            && item->property("contentWidth").toReal() > item->width() + 1)
            return true;
    }
    return false;
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
        || item->inherits("QQuickTextArea");
}

/// What of \a window's controls and texts is beside it, where nobody gets to.
QStringList outside(const QQuickWindow *window)
{
    QStringList found;
    const QList<QQuickItem *> items = itemsOf(window);
    for (const QQuickItem *item : items) {
        if (!item->isVisible() || !(isControl(item) || item->inherits("QQuickText")))
            continue;
        // A line of text scrolls in its field: the field counts, and not the line.
        QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
        if (item->inherits("QQuickText")) // a text may be wider than its item
            box.setWidth(std::max(box.width(), item->property("contentWidth").toReal()));
        const bool fits = box.left() > -1 && box.right() < window->width() + 1;
        if (!fits && !scrollsSideways(item))
            found.append(nameOf(item));
    }
    return found;
}

} // namespace

/// The app on a phone: what is wider than the screen is lost.
class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UserInterface::prepare(); }

    void cleanup()
    {
        m_ui.reset();
        m_preview.reset();
        ProgramLanguage::use(QStringLiteral("en"));
    }

    void everyScreenFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *const language : {"en", "de", "ar"}) {
            for (const QSize size : {QSize(320, 640), QSize(360, 720), QSize(720, 360)}) {
                QTest::addRow("%s, %dx%d", language, size.width(), size.height())
                    << QString::fromLatin1(language) << size;
            }
        }
    }
    void everyScreenFits()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        ProgramLanguage::use(language);
        QQuickWindow *window = open(QStringLiteral("welcome"), size);
        QVERIFY(window);
        QStringList lost;
        for (const QString &screen : Preview::screens()) {
            m_preview->show(screen);
            QVERIFY(QTest::qWaitFor([&] { return !isLoading(window); }));
            QVERIFY(waitForFrame(window));
            const QStringList faults = outside(window);
            for (const QString &what : faults)
                lost.append(screen + QStringLiteral(": ") + what);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void aWindowIsNeverLargerThanItsScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QRect>("last");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QWindow::Visibility>("state");
        const QSize laptop(1366, 700);
        const QSize phone(360, 720);
        const QRect nowhere;
        QTest::newRow("room") << QSize(1920, 1080) << nowhere << QSize(480, 720)
                              << QWindow::Windowed;
        QTest::newRow("less height") << laptop << nowhere << QSize(480, 700) << QWindow::Windowed;
        QTest::newRow("as last time")
            << laptop << QRect(9, 9, 700, 600) << QSize(700, 600) << QWindow::Windowed;
        QTest::newRow("larger last time")
            << laptop << QRect(9, 9, 1900, 1000) << laptop << QWindow::Windowed;
        QTest::newRow("useless last time")
            << laptop << QRect(9, 9, 100, 100) << QSize(480, 700) << QWindow::Windowed;
        QTest::newRow("phone") << phone << nowhere << phone << QWindow::Maximized;
        QTest::newRow("phone, docked last time")
            << phone << QRect(9, 9, 700, 600) << phone << QWindow::Maximized;
        QTest::newRow("phone on its side")
            << QSize(720, 360) << nowhere << QSize(720, 360) << QWindow::Maximized;
    }
    void aWindowIsNeverLargerThanItsScreen()
    {
        QFETCH(const QSize, screen);
        QFETCH(const QRect, last);
        QFETCH(const QSize, size);
        QFETCH(const QWindow::Visibility, state);
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/"));
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Keyfob.Components\n"
                          "AppWindow {\n"
                          "    preferred: Qt.size(480, 720)\n"
                          "    property size asked\n" // before the screen has its say
                          "    onSizedChanged: asked = Qt.size(width, height)\n"
                          "}\n",
                          QUrl());
        const std::unique_ptr<QObject> made(component.createWithInitialProperties(
            {{QStringLiteral("available"), QSizeF(screen)}, {QStringLiteral("last"), last}}));
        const auto *window = qobject_cast<QQuickWindow *>(made.get());
        QVERIFY2(window, qPrintable(component.errorString()));
        QCOMPARE(window->property("asked").toSizeF(), QSizeF(size));
        QTRY_COMPARE(window->visibility(), state);
        // A keyboard on the screen leaves it less.
        QCOMPARE(window->minimumHeight() == 0, state == QWindow::Maximized);
    }

    void whatHasTheKeyboardStaysInSight()
    {
        QQuickWindow *window = open(QStringLiteral("add-client"), QSize(360, 720));
        QVERIFY(window);
        QVERIFY(waitForFrame(window));
        QVERIFY(tabTo(window, "enterClientButton"));
        window->resize(360, 300); // as the on-screen keyboard comes
        const auto isInSight = [window] {
            const QQuickItem *item = window->activeFocusItem();
            const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
            return box.top() >= 0 && box.bottom() <= window->height();
        };
        QTRY_VERIFY(isInSight());
    }

    void fieldsSayWhatIsTypedIntoThem_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("hints");
        QTest::newRow("e-mail") << "form-create"
                                << "field /contact" << int(Qt::ImhEmailCharactersOnly);
        QTest::newRow("number") << "form-create"
                                << "field /hours" << int(Qt::ImhFormattedNumbersOnly);
        QTest::newRow("date") << "form-create"
                              << "field /date" << int(Qt::ImhDate);
        QTest::newRow("time") << "form-create"
                              << "field /started" << int(Qt::ImhDate | Qt::ImhTime);
        QTest::newRow("code") << "form-create"
                              << "field /reference" << int(Qt::ImhNoPredictiveText);
        QTest::newRow("text") << "form-create"
                              << "field /project" << int(Qt::ImhNone);
    }
    void fieldsSayWhatIsTypedIntoThem()
    {
        QFETCH(const QString, scene);
        QFETCH(const QString, field);
        QFETCH(const int, hints);
        FormPreview forms(false);
        QVERIFY(forms.show(scene));
        QTRY_VERIFY(shown(forms.window(), field.toUtf8()));
        const int found =
            shown(forms.window(), field.toUtf8())->property("inputMethodHints").toInt();
        QCOMPARE(found & hints, hints);
        if (hints == Qt::ImhNone)
            QCOMPARE(found, hints);
    }

    void theOrganizationIsTypedAsAnEmailAddress()
    {
        QQuickWindow *window = open(QStringLiteral("add-empty"), QSize(360, 720));
        QVERIFY(window);
        QTRY_VERIFY(shown(window, "organizationField"));
        const auto *field =
            shown(window, "organizationField")->property("field").value<QObject *>();
        QVERIFY(field);
        const int hints = field->property("inputMethodHints").toInt();
        QVERIFY(hints & Qt::ImhEmailCharactersOnly);
        QVERIFY(hints & Qt::ImhNoAutoUppercase);
    }

private:
    QQuickWindow *open(const QString &screen, const QSize &size)
    {
        m_preview = std::make_unique<Preview>();
        m_preview->show(screen);
        m_ui = std::make_unique<UserInterface>(m_preview->app(), CommandLine::Theme::Light);
        QQuickWindow *window = m_ui->window();
        if (!window)
            return nullptr;
        window->resize(size);
        window->requestActivate();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }

    std::unique_ptr<Preview> m_preview;
    std::unique_ptr<UserInterface> m_ui;
};

KEYFOB_SUITE(TestPhone, QGuiApplication)
#include "tst_phone.moc"
