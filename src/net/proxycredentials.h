// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QCoroTask>
#include <QString>

namespace Keyfob {

/// Who one is to a proxy (RFC 9110 11.7).
struct KEYFOB_EXPORT ProxyCredentials
{
    QString user; ///< Plain text
    Secret password; ///< May be empty

    bool isEmpty() const { return user.isEmpty() && password.isEmpty(); } ///< Neither
    bool operator==(const ProxyCredentials &) const = default;
};

/// Whoever knows the credentials for a proxy: a keychain, or a person who is asked.
class KEYFOB_EXPORT ProxyCredentialSource
{
public:
    virtual ~ProxyCredentialSource() = default;

    /// The credentials for \a proxy ("host:port"). \a refused is what it did not take, empty the
    /// first time: the same again is no answer. Errors: Cancelled, when nobody says.
    virtual QCoro::Task<Expected<ProxyCredentials>> proxyCredentials(QString proxy,
                                                                     ProxyCredentials refused) = 0;
};

} // namespace Keyfob
