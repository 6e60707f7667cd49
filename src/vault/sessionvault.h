// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"
#include "vault/secretstore.h"
#include "vault/sessionrecord.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace Keyfob {

/// Keeps one SessionRecord per session id (sessionId(): a tenant's, or an account's) in a
/// SecretStore: versioned, in chunks no larger than the store takes, read back after a write. A
/// marker without secrets in the settings says whether a record should exist, so that a locked
/// keychain is never taken for "signed out".
///
/// Whatever step a program dies in, the next start finds the old record or the new one, and after
/// remove() none. Calls are carried out one after the other, in the order in which they came.
class KEYFOB_EXPORT SessionVault : public QObject
{
    Q_OBJECT

public:
    /// Neither \a store nor the settings file at \a markerFile is owned.
    SessionVault(SecretStore &store, QString markerFile, QObject *parent = nullptr);
    /// Calls on their way end with the step that they are in.
    ~SessionVault() override;

    /// The record of \a tenantId, or nothing when none was ever kept (or it was removed).
    /// Errors: KeychainLocked (also: expected, but the store says that it is missing),
    /// KeychainDenied, KeychainUnavailable, KeychainTimeout, KeychainFailed; KeychainCorrupt, said
    /// once: a damaged record is removed in the background; KeychainNewer: that one stays.
    QCoro::Task<Expected<std::optional<SessionRecord>>> load(QString tenantId);

    /// The same when the person asked for it: a keychain that says that a kept record is missing is
    /// made to ask for its password, by a small entry that is written and removed again. So
    /// locked and missing are told apart. Errors: as load(), and KeychainMissing: the record is
    /// gone, and not expected any more.
    QCoro::Task<Expected<std::optional<SessionRecord>>> loadAsking(QString tenantId);

    /// Replaces the record. On an error, what was there before still is, or load() reports it.
    /// Errors: as load(); FileFailed and FileUntrusted: not the keychain, but the settings refuse.
    QCoro::Task<Expected<void>> save(QString tenantId, SessionRecord record);

    /// Removes record and marker. A tombstone is written first, which a locked keychain refuses:
    /// then nothing is removed, the error says so, and load() never gives that record again. A
    /// later load() tries once more, in the background. Errors: as load().
    QCoro::Task<Expected<void>> remove(QString tenantId);

    /// True unless all of the session \a id is known to be gone, or never to have been there. Asks
    /// the settings alone, so that a locked keychain does not matter.
    bool mayHave(const QString &id) const;

    /// Ends when every call that was made before has ended: to wait for before a program closes.
    QCoro::Task<> waitForSaved();

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace Keyfob
