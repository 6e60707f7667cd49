// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "formpreview.h"
#include "photographer.h"
#include "preview.h"
#include "programlanguage.h"
#include "screenprobe.h"
#include "settings/policy.h"
#include "startproblem.h"
#include "userinterface.h"
#include "walk.h"

#include <QAccessible>
#include <QCommandLineParser>
#include <QGuiApplication>

#include <algorithm>

using namespace Keyfob;

namespace {

/// The program's windows follow its settings, the forms have properties.
void setTheme(Preview &preview, QQuickWindow *window, const QString &theme)
{
    const bool isHigh = PictureOrder::hasHighContrast(theme);
    preview.preferences().set(Preference::Contrast,
                              isHigh ? QStringLiteral("high") : QStringLiteral("normal"));
    window->setProperty("highContrast", isHigh);
    window->setProperty("theme", PictureOrder::mode(theme));
}

/// The forms, each in a window of its own.
void shootForms(Photographer &photographer)
{
    for (const QSize &size : photographer.order().sizes) {
        FormPreview preview(false, size, photographer.order().textSize / 100.0);
        photographer.lookAt(preview.window(), size);
        const QStringList scenes = FormPreview::scenes();
        for (const QString &scene : scenes) {
            preview.show(scene);
            photographer.take(scene);
        }
    }
}

/// The small window of a program that cannot start.
void shootStartProblem(Photographer &photographer)
{
    const auto policy = Policy::parse("{\"tenants\": 1}", QStringLiteral("/etc/xdg/keyfob"));
    const StartProblem problem(policy.error(), CommandLine::Theme::Light);
    if (!problem.window())
        qFatal("there is no window");
    for (const QSize &size : photographer.order().sizes) {
        photographer.lookAt(problem.window(),
                            {std::min(size.width(), 460), problem.window()->height()});
        photographer.take(QStringLiteral("start-problem"));
    }
}

int shoot(const PictureOrder &order, Preview &preview, QQuickWindow *window)
{
    QAccessible::setActive(true); // controls have roles only then
    preview.preferences().setDesktop({false, true}); // no color is on its way to another
    window->requestActivate(); // shortcuts need it
    if (!QTest::qWaitForWindowActive(window))
        return 1;
    Photographer photographer(order, [&preview](QQuickWindow *shown, const QString &theme) {
        setTheme(preview, shown, theme);
    });
    const Visitor take = [&photographer](const QString &name) { photographer.take(name); };
    for (const QSize &size : order.sizes) {
        photographer.lookAt(window, size);
        walkScreens(preview, window, take);
        walkApi(preview, window, take);
        walkRequests(preview, window, take);
    }
    // Their windows take the keyboard.
    shootForms(photographer);
    if (order.textSize == 100) // it comes before settings are read
        shootStartProblem(photographer);
    return 0;
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
    parser.addOption(screen);
    PictureOrder::addOptions(parser);
    parser.process(qtApplication);
    const std::optional<PictureOrder> order = PictureOrder::read(parser);
    if (!order)
        parser.showHelp(2);
    if (!order->language.isEmpty())
        ProgramLanguage::use(order->language);

    Preview preview;
    preview.preferences().set(Preference::TextSize, QString::number(order->textSize));
    preview.show(parser.value(screen));
    const QString &theme = order->themes.constFirst();
    const UserInterface userInterface(preview.app(),
                                      PictureOrder::mode(theme) == QLatin1StringView("dark")
                                          ? CommandLine::Theme::Dark
                                          : CommandLine::Theme::Light);
    QQuickWindow *window = userInterface.window();
    if (!window)
        return 1;
    setTheme(preview, window, theme);
    window->resize(order->sizes.constFirst());
    return order->folder.isEmpty() ? QGuiApplication::exec() : shoot(*order, preview, window);
}
