// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "screenkeyboard.h"

#include <QGuiApplication>
#include <QInputMethod>

#ifdef KEYFOB_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace Keyfob {

#ifdef KEYFOB_DBUS

namespace {

/// How long a compositor may take to pass on what Qt says, in ms.
constexpr int CompositorTime = 1000;

const auto Service = QStringLiteral("sm.puri.OSK0");
const auto Path = QStringLiteral("/sm/puri/OSK0");

bool canType()
{
    return QGuiApplication::inputMethod()->queryFocusObject(Qt::ImEnabled, {}).toBool();
}

void show(bool visible)
{
    auto message =
        QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("SetVisible"));
    message << visible;
    message.setAutoStartService(false); // where it does not run, nobody needs it
    QDBusConnection::sessionBus().send(message);
}

} // namespace

ScreenKeyboard::ScreenKeyboard()
{
    if (!QGuiApplication::platformName().startsWith(QLatin1StringView("wayland"))
        || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    // The focus passes over several parts on its way: where it ends up counts.
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &ScreenKeyboard::follow);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, [this](QObject *focused) {
        if (focused) // else another program has the focus, and decides
            m_settled.start(0);
    });
    QDBusConnection::sessionBus().connect(
        Service, Path, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"), this, SLOT(change(QString, QVariantMap)));
}

void ScreenKeyboard::follow()
{
    if (!QGuiApplication::focusObject())
        return;
    m_compositor.setRemainingTime(CompositorTime);
    show(canType());
}

void ScreenKeyboard::change(const QString &interface, const QVariantMap &properties)
{
    const bool isVisible = properties.value(QStringLiteral("Visible")).toBool();
    if (interface == Service && isVisible && !m_compositor.hasExpired()
        && QGuiApplication::focusObject() && !canType())
        show(false);
}

#else

ScreenKeyboard::ScreenKeyboard() = default;

void ScreenKeyboard::follow()
{
}

void ScreenKeyboard::change(const QString & /*interface*/, const QVariantMap & /*properties*/)
{
}

#endif

} // namespace Keyfob
