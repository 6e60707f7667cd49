// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "photographer.h"
#include "programlanguage.h"
#include "signinpreview.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickStyle>

using namespace Keyfob;

/// Has to be outside of any namespace.
static void initPseudoTranslations()
{
    Q_INIT_RESOURCE(pseudo);
}

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    initPseudoTranslations();
    QGuiApplication qtApplication(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The sign-in window's screens with sample data."));
    parser.addHelpOption();
    const QCommandLineOption screen(QStringLiteral("screen"), QStringLiteral("The one to show."),
                                    QStringLiteral("NAME"), QStringLiteral("signin-page"));
    parser.addOption(screen);
    PictureOrder::addOptions(parser);
    parser.process(qtApplication);
    const std::optional<PictureOrder> order = PictureOrder::read(parser);
    if (!order)
        parser.showHelp(2);
    if (!order->language.isEmpty())
        ProgramLanguage::use(order->language);

    SignInPreview preview(order->textSize);
    if (!preview.window() || !preview.show(parser.value(screen)))
        return 1;
    Photographer photographer(*order, [](QQuickWindow *window, const QString &theme) {
        window->setProperty("theme", PictureOrder::mode(theme));
        window->setProperty("highContrast", PictureOrder::hasHighContrast(theme));
    });
    photographer.lookAt(preview.window(), order->sizes.constFirst());
    if (order->folder.isEmpty())
        return QGuiApplication::exec();

    QAccessible::setActive(true); // controls have roles only then
    for (const QSize &size : order->sizes) {
        photographer.lookAt(preview.window(), size);
        const QStringList screens = SignInPreview::screens();
        for (const QString &name : screens) {
            preview.show(name);
            photographer.take(name);
        }
    }
    return 0;
}
