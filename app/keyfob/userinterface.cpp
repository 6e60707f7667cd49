// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "userinterface.h"

#include "activationtoken.h"
#include "brand.h"
#include "modeltexts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>

namespace Keyfob {

void UserInterface::prepare()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

UserInterface::UserInterface(AppModel &model, CommandLine::Theme theme)
    : m_model(model)
{
    qGuiApp->installEventFilter(this);
    QGuiApplication::setWindowIcon(QIcon(Brand::current().icon));
    m_engine.setNetworkAccessManagerFactory(&m_noNetwork);
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_engine.setInitialProperties(
        {{QStringLiteral("app"), QVariant::fromValue(&model)},
         {QStringLiteral("theme"), CommandLine::themeName(theme)},
         {QStringLiteral("accent"), Brand::current().accent},
         {QStringLiteral("icon"), QStringLiteral("qrc") + Brand::current().icon}});
    m_engine.load(QUrl(QStringLiteral("qrc:/Keyfob/Shell/Main.qml")));
}

bool UserInterface::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::LanguageChange) {
        m_engine.retranslate();
        rereadTexts(m_model);
    }
    return QObject::eventFilter(watched, event);
}

void UserInterface::raise(const QByteArray &activationToken) const
{
    useActivationToken(activationToken);
    QQuickWindow *shown = window();
    shown->setWindowStates(shown->windowStates() & ~Qt::WindowMinimized);
    shown->raise();
    shown->requestActivate();
    flushActivation(); // while the window that gave the token is still there
}

QQuickWindow *UserInterface::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

} // namespace Keyfob
