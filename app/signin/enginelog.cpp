// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "enginelog.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Keyfob {

EngineLog::EngineLog(QObject *parent)
    : QObject(parent)
    , m_file(::open("/dev/null", O_WRONLY | O_CLOEXEC))
{
}

EngineLog::~EngineLog()
{
    if (m_thread.joinable()) {
        ::eventfd_write(m_wake, 1);
        m_thread.join();
        ::close(m_wake);
    }
    if (m_file >= 0)
        ::close(m_file);
}

QByteArray EngineLog::path() const
{
    return m_file < 0 ? QByteArray() : "/proc/self/fd/" + QByteArray::number(m_file);
}

void EngineLog::start()
{
    std::array<int, 2> ends {};
    if (m_file < 0 || m_thread.joinable() || ::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    m_wake = ::eventfd(0, EFD_CLOEXEC);
    const bool ready = m_wake >= 0 && ::dup3(ends[1], m_file, O_CLOEXEC) >= 0;
    ::close(ends[1]);
    if (ready)
        m_thread = std::thread(&EngineLog::read, this, ends[0]);
    else
        ::close(ends[0]);
}

bool EngineLog::hasBegun() const
{
    const QMutexLocker lock(&m_mutex);
    return m_policies.hasBegun();
}

std::optional<CookiePolicies::SameSite> EngineLog::find(const QNetworkCookie &cookie) const
{
    const QMutexLocker lock(&m_mutex);
    return m_policies.find(cookie);
}

void EngineLog::waitFor(const QNetworkCookie &cookie)
{
    const QMutexLocker lock(&m_mutex);
    m_awaited = cookie;
    tell();
}

void EngineLog::tell()
{
    if (!m_awaited || !m_policies.find(*m_awaited))
        return;
    m_awaited.reset();
    QMetaObject::invokeMethod(this, &EngineLog::arrived, Qt::QueuedConnection);
}

/// The thread's whole life. It always reads, so that the engine never waits for it.
void EngineLog::read(int pipe)
{
    std::array<pollfd, 2> files {{{pipe, POLLIN, 0}, {m_wake, POLLIN, 0}}};
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    while (files[1].revents == 0) {
        if (::poll(files.data(), files.size(), -1) < 0 || files[0].revents == 0)
            continue;
        const ssize_t count = ::read(pipe, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count == 0 || (count < 0 && errno != EINTR))
            break;
        if (count > 0) {
            const QMutexLocker lock(&m_mutex);
            m_policies.feed(QByteArrayView(bytes).first(count));
            tell();
            std::fill_n(bytes.begin(), count, '\0');
        }
    }
    ::close(pipe);
}

} // namespace Keyfob
