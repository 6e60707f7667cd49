// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formpreview.h"
#include "preview.h"
#include "programlanguage.h"
#include "screenprobe.h"
#include "userinterface.h"
#include "walk.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

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

/// Writes FOLDER/NAME.png of what \a window shows in the end.
Visitor grabber(QQuickWindow *window, const QString &folder, const QString &suffix)
{
    return [window, folder, suffix](const QString &name) {
        const QString file = QStringLiteral("%1/%2%3.png").arg(folder, name, suffix);
        if (!settled(window).save(file))
            qFatal("cannot write %s", qPrintable(file));
    };
}

/// How all of it is drawn.
struct Look
{
    bool dark = false;
    qreal textSize = 1;
    bool highContrast = false;
};

/// The same of the forms, each in a window of its own.
void shootForms(Look look, QSize size, const QString &folder, const QString &suffix)
{
    FormPreview preview(look.dark, size, look.textSize, look.highContrast);
    const Visitor grab = grabber(preview.window(), folder, suffix);
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
    const QCommandLineOption textSize(QStringLiteral("text-size"),
                                      QStringLiteral("A text size of the settings."),
                                      QStringLiteral("PERCENT"), QStringLiteral("100"));
    const QCommandLineOption contrast(QStringLiteral("contrast"),
                                      QStringLiteral("High contrast."));
    parser.addOptions({screen, shots, size, dark, language, textSize, contrast});
    parser.process(qtApplication);
    if (parser.isSet(language))
        ProgramLanguage::use(parser.value(language));

    Preview preview;
    const Look look {parser.isSet(dark), parser.value(textSize).toInt() / 100.0,
                     parser.isSet(contrast)};
    if (!preview.preferences().set(Preference::TextSize, parser.value(textSize)))
        qFatal("%s is no text size", qPrintable(parser.value(textSize)));
    preview.preferences().set(Preference::Contrast, look.highContrast ? QStringLiteral("high")
                                                                      : QStringLiteral("normal"));
    preview.show(parser.value(screen));
    const UserInterface userInterface(
        preview.app(), look.dark ? CommandLine::Theme::Dark : CommandLine::Theme::Light);
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
            sides.value(0), look.dark ? QStringLiteral("dark") : QStringLiteral("light"))
        + (look.highContrast ? QStringLiteral("-contrast") : QString())
        + (parser.isSet(textSize) ? u'-' + parser.value(textSize) : QString())
        + (parser.isSet(language) ? u'-' + parser.value(language) : QString());
    const Visitor grab = grabber(window, parser.value(shots), suffix);
    walkScreens(preview, window, grab);
    walkApi(preview, window, grab);
    walkRequests(preview, window, grab);
    // Its windows take the keyboard.
    shootForms(look, window->size(), parser.value(shots), suffix);
    return 0;
}
