// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "prompter.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTimer>

namespace Keyfob {

namespace {

const QString Name = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString Path = QStringLiteral("/org/gnome/keyring/Prompter");

} // namespace

Prompter::Prompter(Person person)
    : m_person(person)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(Path, this, QDBusConnection::ExportAllSlots)
        || !bus.registerService(Name))
        qFatal("no place for a prompter");
}

Prompter::~Prompter()
{
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(Name);
    bus.unregisterObject(Path);
}

void Prompter::BeginPrompting(const QDBusObjectPath &callback)
{
    tell(callback, QStringLiteral("PromptReady"), {QString(), QVariantMap(), QString()});
}

void Prompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                             const QString &)
{
    ++asked;
    if (m_person == Person::Dismisses) {
        tell(callback, QStringLiteral("PromptReady"),
             {QStringLiteral("no"), QVariantMap(), QString()});
    }
}

void Prompter::StopPrompting(const QDBusObjectPath &callback)
{
    tell(callback, QStringLiteral("PromptDone"));
}

void Prompter::tell(const QDBusObjectPath &callback, const QString &method,
                    const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(
        message().service(), callback.path(),
        QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
    call.setArguments(arguments);
    // After the answer to what is being asked: it is not listened to before.
    QTimer::singleShot(0, this, [call] { QDBusConnection::sessionBus().send(call); });
}

} // namespace Keyfob
