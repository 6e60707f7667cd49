// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/taskscope.h"
#include "oidc/tenant.h"

#include <QObject>

namespace Keyfob {

class SecretStore;

/// The clients that this program has registered at providers: one goes with its organization
/// (RFC 7592 2.3).
class RegisteredClients : public QObject
{
    Q_OBJECT

public:
    /// \a store is not owned; null: this desktop's keychain.
    explicit RegisteredClients(SecretStore *store = nullptr, QObject *parent = nullptr);

    /// Removes the client of \a tenant from its provider, if it was registered from here.
    void remove(const Tenant &tenant);

Q_SIGNALS:
    /// \a clientId is not at \a issuer any more, or was not registered from here.
    void gone(const QUrl &issuer, const QString &clientId);
    /// The client of \a organization is still at the provider, because of \a why.
    void stayed(const QString &organization, const Keyfob::Error &why);

private:
    Task<> run(Tenant tenant);

    SecretStore *m_store;
    TaskScope m_tasks;
};

} // namespace Keyfob
