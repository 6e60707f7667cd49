// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apiclient.h"
#include "auth/authservice.h"
#include "client/audienceapi.h"
#include "client/client.h"
#include "client/networkunlock.h"
#include "core/delay.h"
#include "core/taskscope.h"
#include "net/httpclient.h"
#include "net/networkwatch.h"
#include "openapi/descriptionloader.h"
#include "useragent/embeddeduseragent.h"
#include "useragent/systembrowser.h"
#include "vault/secretstore.h"
#include "vault/sessionvault.h"

#include <QTemporaryDir>

#include <vector>

namespace Keyfob {

/// Where sessions are kept. It outlives the client until it has written what it was given.
struct SessionStorage
{
    explicit SessionStorage(const ClientOptions &options);

    std::unique_ptr<SecretStore> own; ///< Unless the program brings a store
    SecretStore &store;
    /// A store that ends with the program has its markers where they end too.
    std::unique_ptr<QTemporaryDir> folder;
    SessionVault vault;

private:
    QString markerFile(const ClientOptions &options);
};

/// The library's parts as a client uses them, in the order in which they depend on each other.
class Client::Composition
{
public:
    /// Errors: InvalidRequest for options that are wrong, those of openNetwork().
    static Expected<std::unique_ptr<Composition>> create(Tenant tenant,
                                                         const ClientOptions &options);

    /// Opens the client certificate's key, if it is locked and may be used, and looks for a kept
    /// session. Errors: those of AuthService::restore().
    QCoro::Task<Expected<void>> restore();

    std::shared_ptr<SessionStorage> storage;
    HttpClient http;
    const Clock &clock;
    const ClockDelay delay;
    SystemNetworkWatch network;
    NetworkSecrets networkSecrets;
    EmbeddedUserAgent window;
    SystemBrowser browser;
    AuthService auth;
    std::unique_ptr<ApiClient> api; ///< Null without an API
    std::unique_ptr<DescriptionLoader> description; ///< The API's; null without an API
    std::vector<std::unique_ptr<AudienceApi>> otherApis; ///< See Client::forAudience()

private:
    Composition(const Tenant &tenant, const ClientOptions &options);

    AllowCertificate m_allowCertificate;
    bool m_hasCertificate = false; ///< Not shown yet
    bool m_isLocked = false; ///< The client certificate's key
    TaskScope m_tasks;
};

} // namespace Keyfob
