// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formpreview.h"
#include "preview.h"
#include "programlanguage.h"
#include "screenprobe.h"
#include "userinterface.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Keyfob;

namespace {

/// The picture of \a window once all of it is made and nothing moves. What turns as long as it is
/// seen, such as a spinner, is taken as it is after two seconds.
QImage settled(QQuickWindow *window)
{
    constexpr int StillFrames = 5;
    constexpr int Longest = 2000;
    if (!QTest::qWaitFor([window] { return !isLoading(window); }, 30'000))
        qFatal("a part of the screen is never made");
    QImage picture = window->grabWindow();
    int same = 0;
    (void)QTest::qWaitFor(
        [&] {
            const QImage now = window->grabWindow();
            same = now == picture && !isLoading(window) ? same + 1 : 0;
            picture = now;
            return same == StillFrames;
        },
        Longest);
    return picture;
}

qsizetype openPopups(const QQuickWindow *window)
{
    const QList<QQuickItem *> items = itemsOf(window);
    return std::count_if(items.begin(), items.end(), [](const QQuickItem *item) {
        return item->inherits("QQuickPopupItem") && item->isVisible();
    });
}

/// Closes the dialog on top; a key that comes before it is gone would be lost.
void leaveDialog(QQuickWindow *window)
{
    const qsizetype before = openPopups(window);
    QTest::keyClick(window, Qt::Key_Escape);
    if (!QTest::qWaitFor([&] { return openPopups(window) < before; }))
        qFatal("no dialog closes");
}

/// Writes FOLDER/NAME.png of what \a window shows in the end.
using Grab = std::function<void(const QString &name)>;

Grab grabber(QQuickWindow *window, const QString &folder, const QString &suffix)
{
    return [window, folder, suffix](const QString &name) {
        const QString file = QStringLiteral("%1/%2%3.png").arg(folder, name, suffix);
        if (!settled(window).save(file))
            qFatal("cannot write %s", qPrintable(file));
    };
}

/// Goes to the place at \a row, and waits for its list.
ResourceModel *goTo(Preview &preview, QQuickWindow *window, int row)
{
    ResourceModel *list = preview.workspace().api()->place(row);
    // Before the screen has its places, the keys lead nowhere.
    const bool isThere = QTest::qWaitFor([&] {
        QTest::keyClick(window, Qt::Key(Qt::Key_2 + row), Qt::ControlModifier);
        return window->title().contains(list->title());
    });
    if (!isThere || !QTest::qWaitFor([list] { return !list->isBusy(); }))
        qFatal("%s does not come", qPrintable(list->title()));
    return list;
}

/// Each screen by itself, and the menu of accounts.
void shootScreens(Preview &preview, QQuickWindow *window, const Grab &grab)
{
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
    (void)settled(window);
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    grab(QStringLiteral("account-menu"));
    QTest::keyClick(window, Qt::Key_Tab);
    QTest::keyClick(window, Qt::Key_Return);
    grab(QStringLiteral("remove-account"));
    leaveDialog(window);
}

/// What opens above a list.
void shootListDialogs(QQuickWindow *window, const Grab &grab)
{
    const auto press = [window](const char *name) {
        if (!tabTo(window, name))
            qFatal("Tab does not lead to %s", name);
        QTest::keyClick(window, Qt::Key_Return);
    };
    press("filterButton");
    grab(QStringLiteral("timesheets-filters"));
    leaveDialog(window);
    press("exportButton");
    grab(QStringLiteral("export-menu"));
    QTest::keyClick(window, Qt::Key_Return);
    grab(QStringLiteral("save-export"));
    leaveDialog(window);
}

/// What the API's description makes: lists, items and forms.
void shootApi(Preview &preview, QQuickWindow *window, const Grab &grab)
{
    preview.show(QStringLiteral("home"));
    (void)settled(window);
    ApiPlaces *api = preview.workspace().api();
    if (!QTest::qWaitFor([api] { return api->count() > 0; }))
        qFatal("no places: %s", qPrintable(api->problem().text()));
    ResourceModel *sheets = goTo(preview, window, 0);
    grab(QStringLiteral("timesheets"));
    shootListDialogs(window, grab);
    sheets->open(0);
    grab(QStringLiteral("timesheet"));
    sheets->item()->edit();
    grab(QStringLiteral("edit-timesheet"));
    sheets->form()->send();
    grab(QStringLiteral("edit-timesheet-unchanged"));
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
        (void)goTo(preview, window, row);
        grab(QStringLiteral("place-%1").arg(row));
    }
}

/// The pages for developers.
void shootRequests(Preview &preview, QQuickWindow *window, const Grab &grab)
{
    QTest::keyClick(window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    grab(QStringLiteral("request-before"));
    QTest::keyClick(window, Qt::Key_Return);
    const RequestRunner *requests = preview.workspace().requests();
    (void)QTest::qWaitFor([requests] { return requests->isAnswered() && !requests->isBusy(); });
    grab(QStringLiteral("request"));
    preview.workspace().requests()->send(
        QStringLiteral("POST"), QStringLiteral("/timesheets/14/approve"), QStringLiteral("{}"));
    (void)QTest::qWaitFor([requests] { return requests->isAnswered() && !requests->isBusy(); });
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
    const Grab grab = grabber(preview.window(), folder, suffix);
    for (const QString &scene : FormPreview::scenes()) {
        preview.show(scene);
        grab(scene);
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
    const Grab grab = grabber(window, parser.value(shots), suffix);
    shootScreens(preview, window, grab);
    shootApi(preview, window, grab);
    shootRequests(preview, window, grab);
    // Its windows take the keyboard.
    shootForms(parser.isSet(dark), window->size(), parser.value(shots), suffix);
    return 0;
}
