// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "secretstore.h"

#include <chrono>
#include <memory>

namespace Keyfob {

/// The operating system's keychain, through QtKeychain: Secret Service or KWallet, macOS Keychain,
/// Windows Credential Manager. Entries belong to the service "keyfob" and are always binary.
///
/// A hung keychain never answers: each call then ends with KeychainTimeout, and what was asked is
/// still carried out, in order, if the keychain comes back. Needs an event loop, and on macOS a
/// QGuiApplication.
class KEYFOB_EXPORT KeychainStore : public SecretStore
{
    Q_OBJECT

public:
    /// \a timeout bounds every call, its wait for earlier calls included.
    explicit KeychainStore(std::chrono::milliseconds timeout = std::chrono::seconds(10),
                           QObject *parent = nullptr);
    /// Calls on their way end with Cancelled.
    ~KeychainStore() override;

    QCoro::Task<Expected<Secret>> read(QString key) override;
    QCoro::Task<Expected<void>> write(QString key, Secret value) override;
    QCoro::Task<Expected<void>> remove(QString key) override;
    qsizetype maxEntrySize() const override;

    /// False if this computer certainly has no keychain: the library or the service for it is not
    /// installed. Then every call ends with KeychainUnavailable at once. True does not say that one
    /// answers, and is all that QtKeychain before 0.14 can say.
    static bool isAvailable();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Keyfob
