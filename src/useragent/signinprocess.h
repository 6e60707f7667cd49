// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "linebuffer.h"
#include "signinmessages.h"
#include "useragent.h"

#include <QProcess>
#include <QTimer>

namespace Keyfob {

class Clock;

/// One run of the sign-in program: it starts, perhaps waits, gets one visit, answers once and ends.
/// The object deletes itself after the program has ended; hold it in a QPointer.
class SignInProcess : public QObject
{
    Q_OBJECT

public:
    /// Starts \a command, which draws without a graphics card if \a softwareRendering. A program
    /// that is to wait for its visit is told \a prepareLine; it is empty for others.
    SignInProcess(const QStringList &command, bool softwareRendering, QByteArray prepareLine = {});

    /// Sends \a openLine, once: a visit that ends at \a redirectUri. \a deadline 0: none. It passes
    /// by \a clock, too: see followClock(); null: by time alone.
    void visit(const QUrl &redirectUri, Secret openLine, std::chrono::milliseconds deadline,
               const Clock *clock = nullptr);

    /// How the visit ended: known in every case, since each way to end finishes it.
    Completion<Expected<VisitResult>> completion() const { return m_completion; }

    /// The program has said that the visit has begun.
    bool hasBegun() const { return m_ready; }

    /// Asks for the window to come to the front, with the desktop's leave \a activationToken, which
    /// may be empty.
    void raise(const QByteArray &activationToken = {});

    /// Ends the visit with Cancelled. The program gets a moment to end by itself.
    void cancel();

    /// The same, and the program ends at once.
    void kill();

    /// The environment of the program: only what a desktop program needs. Whatever weakens a web
    /// engine or a loader (QTWEBENGINE_*, SSLKEYLOGFILE, LD_PRELOAD...) is not in it.
    static QProcessEnvironment cleanEnvironment(const QProcessEnvironment &own);

Q_SIGNALS:
    void noted(const QString &text);
    void windowChanged(const Keyfob::SignIn::WindowState &state);
    void diagnosticsRequested();
    void activationOffered(const QByteArray &token);

private:
    void start(const QStringList &command, bool softwareRendering);
    void send();
    void read();
    bool take(QByteArrayView line);
    /// What does not end the visit; false: it does.
    bool takeInPassing(const SignIn::Answer &answer);
    void finish(Expected<VisitResult> result);
    void tookTooLong();
    void processEnded();

    QProcess m_process;
    QTimer m_startTimer;
    QTimer m_deadlineTimer;
    LineBuffer m_lines;
    QByteArray m_prepareLine; ///< Not sent yet
    QUrl m_redirectUri;
    Secret m_openLine; ///< Not sent yet
    bool m_visits = false; ///< It has got its visit
    bool m_ready = false;
    SignIn::Page m_page; ///< What the program has said last
    int m_notes = 0;
    QStringList m_earlyNotes; ///< Of a time when nobody listened yet
    Completion<Expected<VisitResult>> m_completion;
};

} // namespace Keyfob
