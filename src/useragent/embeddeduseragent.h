// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/completion.h"
#include "../core/export.h"
#include "../core/taskscope.h"
#include "signinmessages.h"
#include "useragent.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace Keyfob {

class Clock;
class SignInProcess;
class WaitingProcess;

/// Shows the provider's pages in the sign-in program, a process of its own: the web engine and
/// all that it saw end with it. Secrets go through its standard input and output only.
class KEYFOB_EXPORT EmbeddedUserAgent : public UserAgent
{
    Q_OBJECT

public:
    /// \a command is the sign-in program and its arguments.
    explicit EmbeddedUserAgent(QStringList command, QObject *parent = nullptr);
    /// Ends the running visit with Cancelled, and its program.
    ~EmbeddedUserAgent() override;

    /// Lets visits time out when \a clock is turned: see followClock(). It is not owned, and
    /// outlives this.
    void setClock(const Clock &clock) { m_clock = &clock; }

    /// How the next window looks.
    void setTheme(SignIn::Theme theme) { m_theme = theme; }

    /// How well the next window can be read.
    void setReadability(const SignIn::Readability &readability) { m_readability = readability; }

    /// How the next window reaches the network.
    void setNetwork(const SignIn::Network &network) { m_network = network; }

    /// Where the next window is and how it shows pages; windowChanged() tells what to keep.
    void setWindowState(const SignIn::WindowState &state) { m_window = state; }

    /// Gives the desktop's leave for a window of another process to come to the front, or nothing,
    /// at once or within a moment: a visit waits for it.
    using ActivationTokens = std::function<QCoro::Task<QByteArray>()>;

    /// Where a token comes from when a window opens or is raised; empty: from nowhere.
    void setActivationTokens(ActivationTokens tokens) { m_activationTokens = std::move(tokens); }

    /// See UserAgent::warmUp(): starts the program, which waits for two minutes, or until another
    /// agent in this program gets ready or shows a window. It gets nothing that is secret before
    /// the visit comes.
    void warmUp(const Visit &visit) override;

    /// See UserAgent::open(). A window that cannot be drawn ends with UserAgentRestart, once; the
    /// next ones are drawn without the graphics card. A second visit while one runs, or an address
    /// that is not safe to open, ends with Internal.
    QCoro::Task<Expected<VisitResult>> open(Visit visit) override;
    void cancel() override;
    void raise() override;

Q_SIGNALS:
    /// Something happened in the window that support may ask about; holds no secret.
    void noted(const QString &text);
    /// For setWindowState(), the next time.
    void windowChanged(const Keyfob::SignIn::WindowState &state);
    /// The person wants diagnostics on the clipboard.
    void diagnosticsRequested();
    /// The window is about to go, and a window of this program may come to the front in its place:
    /// by \a token, the desktop's leave to do so (Wayland's xdg-activation).
    void activationOffered(const QByteArray &token);

private:
    SignIn::Prepare preparationFor(const Visit &visit) const;
    /// What the program is told for \a visit.
    SignIn::Open requestFor(const Visit &visit) const;
    /// \a process is the one that runs now: passes on what it says.
    SignInProcess *follow(SignInProcess *process);
    QCoro::Task<> raiseWithToken();

    QStringList m_command;
    const Clock *m_clock = nullptr;
    SignIn::Theme m_theme = SignIn::Theme::System;
    SignIn::Readability m_readability;
    SignIn::Network m_network;
    SignIn::WindowState m_window;
    ActivationTokens m_activationTokens;
    bool m_softwareRendering = false;
    QPointer<SignInProcess> m_process; ///< Carries out a visit
    std::unique_ptr<WaitingProcess> m_waiting;
    TaskScope m_tasks;
};

} // namespace Keyfob
