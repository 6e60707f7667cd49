// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace Keyfob {

/// The desktop's own part that asks for a keyring's password (gcr's system prompter), with a person
/// who dismisses the question, or who is not there.
class Prompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    enum class Person { Dismisses, IsAway };

    explicit Prompter(Person person);
    ~Prompter() override;

    int asked = 0;

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type,
                       const QVariantMap &properties, const QString &exchange);
    void StopPrompting(const QDBusObjectPath &callback);

private:
    void tell(const QDBusObjectPath &callback, const QString &method,
              const QVariantList &arguments = {});

    Person m_person;
};

} // namespace Keyfob
