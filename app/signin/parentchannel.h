// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "useragent/linebuffer.h"
#include "useragent/signinmessages.h"

#include "requestkeeper.h"

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
    /// Call in main() before anything that makes threads, once.
    ParentChannel();
    ~ParentChannel() override;

    /// Begins to wait for the request, which stays elsewhere at first; signals come from the event
    /// loop.
    void listen();

    /// Nobody can read this process any more: received() comes next.
    void takeRequest();

    /// Writes \a answer in whole. A parent that is gone does not matter.
    void send(const SignIn::Answer &answer);

Q_SIGNALS:
    /// There is a request. The engine may never ask anything of \a closedHost, unless it is empty.
    void announced(const QByteArray &closedHost);
    void received(const Keyfob::SignIn::Request &request);
    /// The app sent something invalid.
    void garbled(const Keyfob::Error &error);
    /// The app is gone, or wants no more.
    void closed();

private:
    void announce();
    void read(int input);
    void watch(int input);

    int m_input;
    int m_output;
    RequestKeeper m_keeper;
    LineBuffer m_lines;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Keyfob
