// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/canceltoken.h"
#include "../core/export.h"
#include "clientmetadata.h"

#include <QCoroTask>

#include <memory>

namespace Keyfob {

class HttpClient;
class SecretStore;

/// Registers this program at a provider (RFC 7591, OIDC Registration 1.0), and changes and removes
/// what it registered (RFC 7592). The token for that is in the keychain.
class KEYFOB_EXPORT ClientRegistration
{
public:
    /// Neither \a http nor \a store is owned; both outlive this and its running tasks.
    ClientRegistration(HttpClient &http, SecretStore &store);
    /// The same with this desktop's keychain.
    explicit ClientRegistration(HttpClient &http);
    ~ClientRegistration();
    Q_DISABLE_COPY_MOVE(ClientRegistration)

    /// `registration_endpoint` of a provider's \a configuration, if it can be used: https, or http
    /// on this machine if the issuer is there. Empty: the provider has no such thing.
    static QUrl endpointOf(const QJsonObject &configuration);

    /// Registers \a metadata at \a endpoint for \a issuer, with the initial access token that some
    /// providers want (RFC 7591 3). The keychain failing is no error: the client is there, but can
    /// then not be removed from here, and managementToken is not empty.
    ///
    /// Errors: those of HttpClient::send(), RegisteredClient::parse(); AccessDenied (the provider
    /// lets nobody register, or wants another token: the message says what to enter there instead),
    /// ProviderError (with `invalid_redirect_uri` and the like in providerCode()), RateLimited,
    /// ResponseInvalid, HttpStatus. After Interrupted a client may have been made.
    QCoro::Task<Expected<RegisteredClient>> create(QUrl endpoint, QUrl issuer,
                                                   ClientMetadata metadata,
                                                   Secret initialAccessToken = {},
                                                   CancelToken cancel = {});

    /// True if \a clientId at \a issuer was registered from here, and can be changed.
    /// Errors: those of SecretStore::read().
    QCoro::Task<Expected<bool>> canManage(QUrl issuer, QString clientId);

    /// What the provider knows of \a clientId (RFC 7592 2.1). Errors: those of create() and
    /// SecretStore::read(); KeychainMissing if it was not registered from here.
    QCoro::Task<Expected<QJsonObject>> read(QUrl issuer, QString clientId, CancelToken cancel = {});

    /// Replaces what \a clientId registered by \a metadata (RFC 7592 2.2). Errors: as read().
    QCoro::Task<Expected<RegisteredClient>>
    update(QUrl issuer, QString clientId, ClientMetadata metadata, CancelToken cancel = {});

    /// Removes \a clientId from the provider (RFC 7592 2.3) and the keychain; one that is gone
    /// already is a success. Errors: as read().
    QCoro::Task<Expected<void>> remove(QUrl issuer, QString clientId, CancelToken cancel = {});

    /// The name of the entry in the keychain.
    static QString keyOf(const QUrl &issuer, const QString &clientId);

private:
    struct Management;
    QCoro::Task<Expected<Management>> load(QUrl issuer, QString clientId);

    std::unique_ptr<SecretStore> m_own; ///< Unless the program brings a store
    HttpClient &m_http;
    SecretStore &m_store;
};

} // namespace Keyfob
