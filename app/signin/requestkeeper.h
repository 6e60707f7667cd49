// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Keyfob {

/// Keeps the app's request, with its cookies and passwords, out of this process until nobody can
/// read its memory.
///
/// The engine's sandbox can only be made by a process whose memory others may read, and the engine
/// must know one thing of the request before it begins: NavigationPolicy::closedHost(). So a child
/// whose memory nobody may read takes the request, says that one thing, and gives the rest when it
/// is told that the engine has begun and this process has hidden itself.
class RequestKeeper
{
public:
    /// Starts the child, which reads a line from \a input. Call before anything that makes threads.
    explicit RequestKeeper(int input);

    /// Where the child speaks; -1 if it could not be started.
    int socket() const { return m_socket; }

    /// Reads what the engine has to know, as soon as socket() can be read. Empty: nothing.
    QByteArray closedHost() const;
    /// What comes out of socket() from now on is what came in, until its end.
    void release() const;
    /// The child has ended: closes socket().
    void finish();

private:
    int m_socket = -1;
    int m_child = -1;
};

} // namespace Keyfob
