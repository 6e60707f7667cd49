// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signinmessages.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace Keyfob {

class SignInProcess;

/// A sign-in program that was started before it is needed. It ends when it has waited too long: its
/// engine takes more memory than the app. For the same reason only one waits in the whole program:
/// when another begins to, for another account say, it ends.
class WaitingProcess : public QObject
{
    Q_OBJECT

public:
    /// What waits longer than \a patience ends.
    explicit WaitingProcess(std::chrono::milliseconds patience = std::chrono::minutes(2),
                            QObject *parent = nullptr);
    ~WaitingProcess() override;

    /// How a program is started.
    struct Start
    {
        QStringList command; ///< The program and its arguments
        bool softwareRendering = false; ///< Draws without a graphics card
        QString language; ///< That it speaks
        bool operator==(const Start &) const = default;
    };

    /// Lets one wait, started as \a start says, for a visit like \a prepare. One that waits for
    /// that already stays. One that has ended by itself is not started again for as long as it
    /// would have waited, as the next one would hardly do better.
    void begin(const Start &start, const SignIn::Prepare &prepare);

    /// Gives away the one that waits; null if it waits for something else, or there is none.
    /// Nothing waits any more.
    SignInProcess *take(const Start &start, const SignIn::Prepare &prepare);

    /// Nothing waits any more.
    void end();

    /// What waits elsewhere in this program, and thread, ends.
    void endOthers();

private:
    bool isFor(const Start &start, const SignIn::Prepare &prepare) const;
    bool suits(const Start &start, const SignIn::Prepare &prepare) const;

    QPointer<SignInProcess> m_process;
    Start m_start;
    SignIn::Prepare m_prepare;
    QTimer m_patience;
};

} // namespace Keyfob
