// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requestkeeper.h"

#include "navigationpolicy.h"
#include "useragent/signinmessages.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Keyfob {

namespace {

/// As read(), but not for signals.
ssize_t readSome(int file, char *to, size_t size)
{
    ssize_t count = 0;
    do
        count = ::read(file, to, size);
    while (count < 0 && errno == EINTR);
    return count;
}

void writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count <= 0 && errno != EINTR)
            return;
        done += std::max<ssize_t>(count, 0);
    }
}

QByteArray closedHostOf(QByteArrayView line)
{
    const auto request = SignIn::parseRequest(line);
    if (!request)
        return {};
    if (const auto *open = std::get_if<SignIn::Open>(&*request))
        return NavigationPolicy(open->url, open->redirectUri, open->hosts).closedHost();
    if (const auto *like = std::get_if<SignIn::Prepare>(&*request))
        return NavigationPolicy(like->url, like->redirectUri, like->hosts).closedHost();
    return {};
}

/// The child's whole life.
void keep(int input, int parent)
{
    QByteArray bytes;
    std::array<char, 64 * 1024> buffer {};
    while (!bytes.contains('\n') && bytes.size() <= SignIn::MaxLine) {
        const ssize_t count = readSome(input, buffer.data(), buffer.size());
        if (count <= 0)
            break; // what there is shall be judged as ever
        bytes.append(buffer.data(), count);
    }
    const qsizetype end = bytes.indexOf('\n');
    writeAll(parent, closedHostOf(QByteArrayView(bytes).first(std::max<qsizetype>(end, 0))) + '\n');
    char go = 0;
    if (readSome(parent, &go, 1) == 1)
        writeAll(parent, bytes);
}

} // namespace

RequestKeeper::RequestKeeper(int input)
{
    std::array<int, 2> ends {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    const pid_t parent = ::getpid();
    m_child = ::fork();
    if (m_child == 0) {
        ::close(ends[0]);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() == parent)
            keep(input, ends[1]);
        ::_exit(0);
    }
    ::close(ends[1]);
    if (m_child > 0)
        m_socket = ends[0];
    else
        ::close(ends[0]);
}

QByteArray RequestKeeper::closedHost() const
{
    QByteArray line;
    char c = 0;
    while (readSome(m_socket, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

void RequestKeeper::release() const
{
    writeAll(m_socket, QByteArrayLiteral("\n"));
}

void RequestKeeper::finish()
{
    if (m_socket < 0)
        return;
    ::close(m_socket);
    m_socket = -1;
    while (::waitpid(m_child, nullptr, 0) < 0 && errno == EINTR) { }
}

} // namespace Keyfob
