// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../core/taskscope.h"
#include "../net/proxycredentials.h"

#include <QCoroTask>

#include <functional>

namespace Keyfob {

class SecretStore;

/// What the network asks for before it lets anybody through: credentials for proxies and
/// passphrases of client certificates. The keychain has them, or else a person is asked, who can
/// let them be kept there.
class KEYFOB_EXPORT NetworkSecrets : public ProxyCredentialSource
{
public:
    struct Question
    {
        QString proxy; ///< "host:port", or empty when it is about a key
        QString keyFile; ///< or empty
        bool again = false; ///< What was said before was refused.
    };
    struct Answer
    {
        QString user; ///< Empty for a passphrase
        Secret secret;
        bool keep = false; ///< In the keychain
    };
    /// Asks a person. Errors: Cancelled.
    using Ask = std::function<QCoro::Task<Expected<Answer>>(Question)>;

    /// \a store is not owned, and outlives this. Whoever waits when this goes is told Cancelled.
    NetworkSecrets(SecretStore &store, Ask ask);

    QCoro::Task<Expected<ProxyCredentials>> proxyCredentials(QString proxy,
                                                             ProxyCredentials refused) override;

    /// The passphrase of the key in \a keyFile; \a refused did not open it, and is empty the first
    /// time. Errors: Cancelled.
    QCoro::Task<Expected<Secret>> passphrase(QString keyFile, Secret refused);

private:
    SecretStore &m_store;
    Ask m_ask;
    TaskScope m_tasks;
};

} // namespace Keyfob
