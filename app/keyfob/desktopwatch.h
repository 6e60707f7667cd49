// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "settings/preferences.h"

#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace Keyfob {

/// Asks the desktop portal what the person has told the desktop about contrast and motion, and
/// follows it. Nothing waits for the answer, and without a portal there is none.
class DesktopWatch : public QObject
{
    Q_OBJECT

public:
    /// What is known by name: "NAMESPACE KEY", as the portal's Settings have it.
    static DesktopWishes wishesOf(const QVariantMap &settings);

    explicit DesktopWatch(Preferences &preferences);

private Q_SLOTS:
    void change(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(QDBusPendingCallWatcher *answer);

    Preferences &m_preferences;
    QVariantMap m_settings;
};

} // namespace Keyfob
