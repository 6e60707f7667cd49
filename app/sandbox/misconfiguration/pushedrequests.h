// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "form.h"
#include "httpfront.h"

#include <QHash>

namespace Keyfob::Sandbox {

class ClientRegistry;
struct Realm;

/// Pushed authorization requests (RFC 9126), for a provider that insists on them.
class PushedRequests
{
public:
    PushedRequests(const Realm &realm, const ClientRegistry &clients);

    /// `POST /oauth/par` (RFC 9126 2).
    Response push(const Request &request);
    /// Takes out what was pushed as \a requestUri by the client \a clientId. Nothing if there is
    /// none, or it is too old: each is good for one use within a minute.
    std::optional<Form> take(const QString &requestUri, const QString &clientId);

private:
    struct Pushed
    {
        Form form;
        qint64 expires = 0; ///< Unix seconds.
    };

    const Realm &m_realm;
    const ClientRegistry &m_clients;
    QHash<QString, Pushed> m_pushed; ///< By `request_uri`.
};

} // namespace Keyfob::Sandbox
