// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "parentchannel.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Keyfob {

ParentChannel::ParentChannel()
    : m_input(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1))
    , m_output(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1))
    , m_keeper(m_input)
    , m_lines(SignIn::MaxLine)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (const int null = ::open("/dev/null", O_RDONLY | O_CLOEXEC); null >= 0) {
        ::dup2(null, STDIN_FILENO);
        ::close(null);
    }
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
}

ParentChannel::~ParentChannel()
{
    m_notifier.reset();
    ::close(m_input);
    ::close(m_output);
}

void ParentChannel::listen()
{
    if (m_keeper.socket() < 0) {
        QMetaObject::invokeMethod(this, &ParentChannel::closed, Qt::QueuedConnection);
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_keeper.socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ParentChannel::announce);
}

void ParentChannel::announce()
{
    m_notifier->setEnabled(false);
    Q_EMIT announced(m_keeper.closedHost());
}

void ParentChannel::takeRequest()
{
    m_keeper.release();
    watch(m_keeper.socket());
}

void ParentChannel::watch(int input)
{
    m_notifier.release()->deleteLater(); // it may be what is speaking now
    m_notifier = std::make_unique<QSocketNotifier>(input, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, input] { read(input); });
}

void ParentChannel::read(int input)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t count = ::read(input, bytes.data(), static_cast<size_t>(bytes.size()));
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0 && input == m_keeper.socket()) {
        // It has given everything; the app's next word comes here.
        watch(m_input);
        m_keeper.finish();
        return;
    }
    if (count <= 0) {
        m_notifier->setEnabled(false);
        Q_EMIT closed();
        return;
    }
    Error error(ErrorCode::UserAgentProtocol, tr("The request is not valid."),
                QStringLiteral("line too long"));
    bool bad = false;
    const bool fits =
        m_lines.feed(QByteArrayView(bytes).first(count), [this, &error, &bad](QByteArrayView line) {
            const auto request = SignIn::parseRequest(line);
            if (!request) {
                error = request.error();
                bad = true;
                return false;
            }
            Q_EMIT received(*request);
            return true;
        });
    wipe(bytes);
    if (!fits || bad) {
        m_notifier->setEnabled(false);
        Q_EMIT garbled(error);
    }
}

void ParentChannel::send(const SignIn::Answer &answer)
{
    QByteArray line = SignIn::serialize(answer);
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t count =
            ::write(m_output, line.constData() + done, static_cast<size_t>(line.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += count;
    }
    wipe(line);
}

} // namespace Keyfob
