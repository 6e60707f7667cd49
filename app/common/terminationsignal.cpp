// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "terminationsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace Keyfob {

namespace {

constexpr std::array Signals {SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> pipeEnds {-1, -1}; // read, write

// All that a signal handler may do: tell the event loop.
void wakeUp(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto count = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes {};
        if (::read(pipeEnds[0], bytes.data(), bytes.size()) > 0)
            Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = wakeUp;
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals)
        ::sigaction(signal, &action, nullptr);
}

TerminationSignal::~TerminationSignal()
{
    for (const int signal : Signals)
        static_cast<void>(std::signal(signal, SIG_DFL)); // it cannot fail for these
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace Keyfob
