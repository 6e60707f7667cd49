// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formpreview.h"
#include "preview.h"
#include "programlanguage.h"
#include "userinterface.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Keyfob;

namespace {

/// Closes the dialog on top; a key that comes before it is gone would be lost.
void leaveDialog(QQuickWindow *window)
{
    QTest::keyClick(window, Qt::Key_Escape);
    QTest::qWait(300);
}

QString focusName(const QQuickWindow *window)
{
    return window->activeFocusItem() ? window->activeFocusItem()->objectName() : QString();
}

/// Shows each screen in \a window and writes FOLDER/SCREEN.png.
void shoot(Preview &preview, QQuickWindow *window, const QString &folder, const QString &suffix)
{
    const auto grab = [&](const QString &name) {
        QTest::qWait(350); // for animations to end
        const QString file = QStringLiteral("%1/%2%3.png").arg(folder, name, suffix);
        if (!window->grabWindow().save(file))
            qFatal("cannot write %s", qPrintable(file));
    };
    for (const QString &screen : Preview::screens()) {
        preview.show(screen);
        grab(screen);
        if (screen == QLatin1StringView("settings")) { // below the fold
            QTest::keyClick(window, Qt::Key_Backtab);
            QTest::keyClick(window, Qt::Key_Backtab);
            grab(QStringLiteral("settings-end"));
        }
        if (screen == QLatin1StringView("settings-organizations")) {
            for (int i = 0; i < 20 && focusName(window) != QLatin1StringView("code Acme"); ++i)
                QTest::keyClick(window, Qt::Key_Tab);
            QTest::keyClick(window, Qt::Key_Return);
            grab(QStringLiteral("share-organization"));
            leaveDialog(window);
        }
        if (screen.startsWith(QLatin1StringView("settings")))
            leaveDialog(window);
    }
    preview.show(QStringLiteral("accounts-home"));
    QTest::qWait(100);
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    grab(QStringLiteral("account-menu"));
    QTest::keyClick(window, Qt::Key_Tab);
    QTest::keyClick(window, Qt::Key_Return);
    grab(QStringLiteral("remove-account"));
    leaveDialog(window);
    preview.show(QStringLiteral("home"));
    QTest::qWait(100);
    ApiPlaces *api = preview.workspace().api();
    if (!QTest::qWaitFor([api] { return api->count() > 0; }))
        qFatal("no places: %s", qPrintable(api->problem().text()));
    QTest::qWait(100); // the places are gathered
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    ResourceModel *sheets = api->place(0);
    (void)QTest::qWaitFor([sheets] { return sheets && sheets->isLoaded(); });
    grab(QStringLiteral("timesheets"));
    sheets->open(0);
    grab(QStringLiteral("timesheet"));
    sheets->item()->edit();
    grab(QStringLiteral("edit-timesheet"));
    sheets->form()->close();
    for (int row = 0; row < sheets->item()->actions()->count(); ++row) {
        sheets->item()->run(row);
        grab(QStringLiteral("action-%1").arg(row));
        sheets->form()->close();
    }
    sheets->open(-1);
    sheets->create();
    grab(QStringLiteral("new-timesheet"));
    sheets->form()->send();
    grab(QStringLiteral("new-timesheet-faults"));
    sheets->form()->close();
    for (int row = 1; row < api->count(); ++row) {
        QTest::keyClick(window, Qt::Key(Qt::Key_2 + row), Qt::ControlModifier);
        grab(QStringLiteral("place-%1").arg(row));
    }
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    grab(QStringLiteral("request-before"));
    QTest::keyClick(window, Qt::Key_Return);
    grab(QStringLiteral("request"));
    preview.workspace().requests()->send(
        QStringLiteral("POST"), QStringLiteral("/timesheets/14/approve"), QStringLiteral("{}"));
    grab(QStringLiteral("request-refused"));
    QTest::keyClick(window, Qt::Key_H, Qt::ControlModifier);
    grab(QStringLiteral("request-history"));
    leaveDialog(window);
    QTest::keyClick(window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    grab(QStringLiteral("tokens"));
    QTest::keyClick(window, Qt::Key_Tab);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window, Qt::Key_Tab);
    grab(QStringLiteral("tokens-access"));
}

/// The same of the forms, each in a window of its own.
void shootForms(bool dark, QSize size, const QString &folder, const QString &suffix)
{
    FormPreview preview(dark, size);
    for (const QString &scene : FormPreview::scenes()) {
        preview.show(scene);
        QTest::qWait(350); // rows are made one after the other
        const QString file = QStringLiteral("%1/%2%3.png").arg(folder, scene, suffix);
        if (!preview.window()->grabWindow().save(file))
            qFatal("cannot write %s", qPrintable(file));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    UserInterface::prepare();
    Preview::addPseudoLanguage();
    QGuiApplication qtApplication(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Keyfob's screens with sample data."));
    parser.addHelpOption();
    const QCommandLineOption screen(QStringLiteral("screen"), QStringLiteral("The one to show."),
                                    QStringLiteral("NAME"), QStringLiteral("home"));
    const QCommandLineOption shots(QStringLiteral("shots"),
                                   QStringLiteral("Writes a PNG of each screen, and ends."),
                                   QStringLiteral("FOLDER"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("The window's size."),
                                  QStringLiteral("WxH"), QStringLiteral("960x680"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Dark colors."));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral("A code such as \"de\", or \"pseudo\": longer, accented, in brackets."),
        QStringLiteral("CODE"));
    parser.addOptions({screen, shots, size, dark, language});
    parser.process(qtApplication);
    if (parser.isSet(language))
        ProgramLanguage::use(parser.value(language));

    Preview preview;
    preview.show(parser.value(screen));
    const UserInterface userInterface(
        preview.app(), parser.isSet(dark) ? CommandLine::Theme::Dark : CommandLine::Theme::Light);
    QQuickWindow *window = userInterface.window();
    if (!window)
        return 1;
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    window->resize(sides.value(0).toInt(), sides.value(1).toInt());
    if (!parser.isSet(shots))
        return QGuiApplication::exec();

    window->requestActivate(); // shortcuts need it
    if (!QTest::qWaitForWindowActive(window))
        return 1;
    const QString suffix =
        QStringLiteral("-%1-%2").arg(
            sides.value(0), parser.isSet(dark) ? QStringLiteral("dark") : QStringLiteral("light"))
        + (parser.isSet(language) ? u'-' + parser.value(language) : QString());
    shoot(preview, window, parser.value(shots), suffix);
    // Its windows take the keyboard.
    shootForms(parser.isSet(dark), window->size(), parser.value(shots), suffix);
    return 0;
}
