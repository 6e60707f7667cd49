// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QCoroTask>
#include <QObject>

namespace Keyfob {

/// A place for secrets by name. Every call ends within a time-out and never blocks.
class KEYFOB_EXPORT SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Errors: KeychainMissing (also what a locked keychain says on Linux), KeychainLocked,
    /// KeychainDenied, KeychainUnavailable, KeychainTimeout, KeychainFailed, Cancelled.
    virtual QCoro::Task<Expected<Secret>> read(QString key) = 0;
    /// \a value is never empty. Errors: as read(), without KeychainMissing.
    virtual QCoro::Task<Expected<void>> write(QString key, Secret value) = 0;
    /// A missing entry is success. Errors: as write().
    virtual QCoro::Task<Expected<void>> remove(QString key) = 0;
    /// The largest value in bytes that write() takes (2,560 on Windows before QtKeychain 0.15,
    /// 245 on Android).
    virtual qsizetype maxEntrySize() const = 0;
};

} // namespace Keyfob
