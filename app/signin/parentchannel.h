// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "useragent/linebuffer.h"
#include "useragent/signinmessages.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Keyfob {

/// The program's end of the line to the app. It takes standard input and output away from
/// everything else in this process and from its children, so that nobody else reads the secrets
/// that come in or writes into the answer.
class ParentChannel : public QObject
{
    Q_OBJECT

public:
    /// Call first thing in main(), once. \a input and \a output are closed with the object.
    ParentChannel();
    ~ParentChannel() override;

    /// Begins to read; the signals come from the event loop.
    void listen();

    /// Writes \a answer in whole. A parent that is gone does not matter.
    void send(const SignIn::Answer &answer);

Q_SIGNALS:
    void received(const Keyfob::SignIn::Request &request);
    /// The app said something that makes no sense.
    void garbled(const Keyfob::Error &error);
    /// The app is gone, or wants no more.
    void closed();

private:
    void read();

    int m_input;
    int m_output;
    LineBuffer m_lines;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Keyfob
