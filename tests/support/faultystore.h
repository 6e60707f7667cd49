// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "vault/secretstore.h"

#include <QHash>

#include <optional>

namespace Keyfob {

/// A keychain that can be told to misbehave, and whose entries a test can look at.
class FaultyStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;
    ~FaultyStore() override { release(); }

    QHash<QString, Secret> entries;
    qsizetype maxSize = 64;
    /// As gnome-keyring is: reads find nothing, writes are refused, removals seem to work.
    bool locked = false;
    /// As KWallet is: a failed write is reported as success.
    bool losesWrites = false;
    /// As QtKeychain is on Android: larger values are reported as written, and are not; -1: none.
    qsizetype losesAbove = -1;
    /// Of each value, this many bytes are kept; -1: all.
    qsizetype truncatesTo = -1;
    /// Every call fails with this.
    std::optional<ErrorCode> failure;
    /// Calls until it fails with lateFailure, or hangs if there is none; -1: never.
    int callsLeft = -1;
    std::optional<ErrorCode> lateFailure;
    int calls = 0;

    /// Ends the calls that hang.
    void release()
    {
        const auto hanging = std::exchange(m_hanging, {});
        for (const auto &call : hanging)
            call.finish(true);
    }

    QCoro::Task<Expected<Secret>> read(QString key) override
    {
        const auto ready = co_await begin();
        if (!ready)
            co_return fail(ready.error());
        if (locked || !entries.contains(key))
            co_return fail(ErrorCode::KeychainMissing, QStringLiteral("missing"));
        co_return entries.value(key);
    }

    QCoro::Task<Expected<void>> write(QString key, Secret value) override
    {
        const auto ready = co_await begin();
        if (!ready)
            co_return fail(ready.error());
        if (locked)
            co_return fail(ErrorCode::KeychainLocked, QStringLiteral("locked"));
        if (value.isEmpty() || value.size() > maxSize)
            co_return fail(ErrorCode::Internal, QStringLiteral("too large or empty"));
        const bool isLost = losesWrites || (losesAbove >= 0 && value.size() > losesAbove);
        if (!isLost) {
            const bool isCut = truncatesTo >= 0 && value.size() > truncatesTo;
            entries.insert(key, isCut ? Secret(value.reveal().first(truncatesTo)) : value);
        }
        co_return {};
    }

    QCoro::Task<Expected<void>> remove(QString key) override
    {
        const auto ready = co_await begin();
        if (!ready)
            co_return fail(ready.error());
        if (!locked)
            entries.remove(key);
        co_return {};
    }

    qsizetype maxEntrySize() const override { return maxSize; }

private:
    QCoro::Task<Expected<void>> begin()
    {
        ++calls;
        if (failure)
            co_return fail(*failure, QStringLiteral("told to fail"));
        if (callsLeft == 0) {
            if (lateFailure)
                co_return fail(*lateFailure, QStringLiteral("told to fail late"));
            const Completion<bool> never;
            m_hanging.append(never);
            co_await never;
            co_return fail(Error::cancelled());
        }
        if (callsLeft > 0)
            --callsLeft;
        co_return {};
    }

    QList<Completion<bool>> m_hanging;
};

} // namespace Keyfob
