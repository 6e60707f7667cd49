// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registration/registeredclient.h"

#include <QHash>

namespace Keyfob::Sandbox {

struct Realm;

/// The clients of this provider: the one of the tenant file, and those that registered themselves.
class ClientRegistry
{
public:
    /// How many may register; the oldest ones are not removed for others.
    static constexpr qsizetype MaxClients = 100;

    /// Knows the client of \a realm's tenant file, as far as its misconfiguration leaves it.
    explicit ClientRegistry(const Realm &realm);

    /// The client called \a id, or null; valid until the next change.
    const RegisteredClient *find(const QString &id) const;
    /// The client called \a id if \a token is its registration access token, or null.
    const RegisteredClient *manageable(const QString &id, const QByteArray &token) const;

    bool isFull() const { return m_tokens.size() >= MaxClients; }
    /// Adds \a client under an id of its own, and returns that.
    QString add(RegisteredClient client);
    /// Puts \a client in the place of the one with its id, with a new registration access token
    /// (RFC 7592 5: it may change with each update).
    void replace(RegisteredClient client);
    void remove(const QString &id);
    /// What manages the client \a id (RFC 7592 2).
    QByteArray registrationToken(const QString &id) const { return m_tokens.value(id); }

private:
    QHash<QString, RegisteredClient> m_clients;
    QHash<QString, QByteArray> m_tokens; ///< Of registered ones only.
};

} // namespace Keyfob::Sandbox
