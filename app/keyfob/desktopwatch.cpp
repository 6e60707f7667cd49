// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopwatch.h"

#ifdef KEYFOB_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#endif

namespace Keyfob {

DesktopWishes DesktopWatch::wishesOf(const QVariantMap &settings)
{
    const auto says = [&settings](const char *name, const QVariant &value) {
        const QVariant found = settings.value(QString::fromLatin1(name));
        return found.isValid() && found.toString() == value.toString();
    };
    DesktopWishes wishes;
    wishes.highContrast = says("org.freedesktop.appearance contrast", 1)
        || says("org.gnome.desktop.a11y.interface high-contrast", true);
    wishes.reducedMotion = says("org.freedesktop.appearance reduced-motion", 1)
        || says("org.gnome.desktop.interface enable-animations", false)
        || says("org.kde.kdeglobals.KDE AnimationDurationFactor", 0);
    return wishes;
}

#ifdef KEYFOB_DBUS

DesktopWatch::DesktopWatch(Preferences &preferences)
    : m_preferences(preferences)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
    const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
    const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(change(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    question << QStringList {QStringLiteral("org.freedesktop.appearance"),
                             QStringLiteral("org.gnome.desktop.a11y.interface"),
                             QStringLiteral("org.gnome.desktop.interface"),
                             QStringLiteral("org.kde.kdeglobals.KDE")};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &DesktopWatch::read);
}

void DesktopWatch::read(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    const QDBusMessage reply = answer->reply();
    if (reply.type() != QDBusMessage::ReplyMessage
        || reply.signature() != QLatin1StringView("a{sa{sv}}"))
        return;
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            m_settings.insert(group.key() + u' ' + entry.key(), entry.value());
    }
    m_preferences.setDesktop(wishesOf(m_settings));
}

void DesktopWatch::change(const QString &group, const QString &key, const QDBusVariant &value)
{
    m_settings.insert(group + u' ' + key, value.variant());
    m_preferences.setDesktop(wishesOf(m_settings));
}

#else

DesktopWatch::DesktopWatch(Preferences &preferences)
    : m_preferences(preferences)
{
}

void DesktopWatch::read(QDBusPendingCallWatcher * /*answer*/)
{
}
void DesktopWatch::change(const QString & /*group*/, const QString & /*key*/,
                          const QDBusVariant & /*value*/)
{
}

#endif

} // namespace Keyfob
