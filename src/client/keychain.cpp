// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/keychain.h"

#include "core/text.h"
#include "vault/keychainstore.h"
#include "vault/pendingrevocation.h"
#include "vault/sessionvault.h"

namespace Keyfob {

QCoro::Task<Expected<void>> checkKeychain(SecretStore *store)
{
    KeychainStore keychain;
    SecretStore &checked = store ? *store : keychain;
    const QString key = QStringLiteral("self-check");
    const Secret value(QByteArrayView("self-check"));
    const auto written = co_await checked.write(key, value);
    if (!written)
        co_return fail(written.error());
    const auto kept = co_await checked.read(key);
    const auto removed = co_await checked.remove(key);
    if (!kept)
        co_return fail(kept.error());
    if (!(*kept == value))
        co_return fail(ErrorCode::KeychainCorrupt,
                       Text::tr("It returned a different value than it was given."));
    if (!removed)
        co_return fail(removed.error());
    co_return Expected<void>();
}

QCoro::Task<bool> forgetSession(QString markerFile, QString id)
{
    KeychainStore keychain;
    SessionVault vault(keychain, markerFile);
    const QString leftover = pendingRevocationId(id);
    (void)co_await vault.remove(id);
    (void)co_await vault.remove(leftover);
    co_return !vault.mayHave(id) && !vault.mayHave(leftover);
}

} // namespace Keyfob
