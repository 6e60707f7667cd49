// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

namespace Keyfob {

struct ClientOptions;

/// What a client in QML works with in place of the sign-in window, the keychain and the machine's
/// clock: see KeyfobClient::environment. For tests. A QObject that implements it says so with
/// Q_INTERFACES.
class ClientEnvironment
{
public:
    virtual ~ClientEnvironment() = default;

    /// Changes the \a options of a client that is about to be made. Returns what their pointers
    /// point to, which the client's owner keeps for as long as the client.
    virtual std::shared_ptr<void> prepare(ClientOptions &options) = 0;
};

} // namespace Keyfob

Q_DECLARE_INTERFACE(Keyfob::ClientEnvironment, "org.keyfob.ClientEnvironment/1.0")
