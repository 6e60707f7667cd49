// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "powerprofile.h"

#include "core/workerthread.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <array>

namespace Keyfob {

namespace {

struct Source
{
    QDBusConnection::BusType bus;
    const char *service;
    const char *path;
    const char *interface;
    const char *property;
};

constexpr std::array Sources {
    Source {QDBusConnection::SystemBus, "org.freedesktop.UPower.PowerProfiles",
            "/org/freedesktop/UPower/PowerProfiles", "org.freedesktop.UPower.PowerProfiles",
            "ActiveProfile"},
    Source {QDBusConnection::SystemBus, "net.hadess.PowerProfiles", "/net/hadess/PowerProfiles",
            "net.hadess.PowerProfiles", "ActiveProfile"}, // its name before 0.20
    Source {QDBusConnection::SessionBus, "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.PowerProfileMonitor",
            "power-saver-enabled"},
};

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

QDBusConnection busOf(const Source &source)
{
    return source.bus == QDBusConnection::SystemBus ? QDBusConnection::systemBus()
                                                    : QDBusConnection::sessionBus();
}

QString properties()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

} // namespace

PowerProfile::PowerProfile(QObject *parent)
    : QObject(parent)
{
    m_tasks.start(watch());
}

Task<> PowerProfile::watch()
{
    const CancelToken ended = m_tasks.cancellation();
    // A bus that is slow to take a connection is waited for in another thread.
    // A program in a sandbox has the portal alone.
    const auto open = [] {
        return QDBusConnection::systemBus().isConnected()
            || QDBusConnection::sessionBus().isConnected();
    };
    const bool isOpen = co_await onWorkerThread(open);
    if (ended.isCancelled() || !isOpen)
        co_return;
    const bool isSandboxed = !QDBusConnection::systemBus().isConnected();
    m_bus = isSandboxed ? QDBusConnection::SessionBus : QDBusConnection::SystemBus;
    for (const Source &source : Sources) {
        if (source.bus != m_bus)
            continue;
        // By no service's name, which would have to be looked up first: a signal only makes it ask.
        busOf(source).connect(QString(), text(source.path), properties(),
                              QStringLiteral("PropertiesChanged"), {text(source.interface)},
                              QString(), this, SLOT(askAll()));
    }
    askAll();
}

void PowerProfile::askAll()
{
    for (qsizetype index = 0; index < qsizetype(Sources.size()); ++index) {
        if (Sources[size_t(index)].bus == m_bus)
            ask(index);
    }
}

void PowerProfile::ask(qsizetype index)
{
    const Source &source = Sources[size_t(index)];
    auto call = QDBusMessage::createMethodCall(text(source.service), text(source.path),
                                               properties(), QStringLiteral("Get"));
    call.setArguments({text(source.interface), text(source.property)});
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(busOf(source).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, index] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        const QVariant value = reply.isValid() ? reply.value().variant() : QVariant();
        note(index, value == QVariant(true) || value == QVariant(QStringLiteral("power-saver")));
    });
}

void PowerProfile::note(qsizetype index, bool savesPower)
{
    if (savesPower)
        m_saving.insert(index);
    else
        m_saving.remove(index);
    Q_EMIT changed(!m_saving.isEmpty());
}

} // namespace Keyfob
