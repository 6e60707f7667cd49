// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/taskscope.h"

#include <QDBusConnection>
#include <QObject>
#include <QSet>

namespace Keyfob {

/// Whether the desktop's power profile is `power-saver`: of power-profiles-daemon, tuned-ppd and
/// the like on the system bus, or of the portal. No service is started for it, and nothing waits.
class PowerProfile : public QObject
{
    Q_OBJECT

public:
    explicit PowerProfile(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool savesPower);

private Q_SLOTS:
    void askAll(); ///< Asks every one of them

private:
    Task<> watch();
    void ask(qsizetype index);
    void note(qsizetype index, bool savesPower);

    QDBusConnection::BusType m_bus = QDBusConnection::SystemBus;
    QSet<qsizetype> m_saving; ///< Which of them say so
    TaskScope m_tasks; // last
};

} // namespace Keyfob
