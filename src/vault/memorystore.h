// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "secretstore.h"

#include <QHash>

namespace Keyfob {

/// Keeps secrets in memory, until it is destroyed: for a desktop without a keychain, and for tests.
class KEYFOB_EXPORT MemoryStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    /// Errors: KeychainMissing.
    QCoro::Task<Expected<Secret>> read(QString key) override;
    /// Errors: KeychainFailed for an empty value.
    QCoro::Task<Expected<void>> write(QString key, Secret value) override;
    QCoro::Task<Expected<void>> remove(QString key) override;
    qsizetype maxEntrySize() const override;
    void clear() { m_entries.clear(); } ///< Forgets everything.

private:
    QHash<QString, Secret> m_entries;
};

} // namespace Keyfob
