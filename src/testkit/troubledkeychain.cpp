// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "troubledkeychain.h"

#include <utility>

namespace Keyfob {

TroubledKeychain::~TroubledKeychain()
{
    for (const auto &call : std::exchange(m_waiting, {}))
        call.finish(false);
}

void TroubledKeychain::answer()
{
    for (const auto &call : std::exchange(m_waiting, {}))
        call.finish(true);
}

QCoro::Task<Expected<void>> TroubledKeychain::begin()
{
    if (m_trouble == Trouble::Slow) {
        const Completion<bool> answered;
        m_waiting.append(answered);
        const bool isThere = co_await answered;
        if (!isThere)
            co_return fail(Error::cancelled());
    }
    if (m_trouble == Trouble::Absent)
        co_return fail(ErrorCode::KeychainUnavailable, QStringLiteral("There is no keychain."));
    co_return {};
}

QCoro::Task<Expected<Secret>> TroubledKeychain::read(QString key)
{
    const auto begun = co_await begin();
    if (!begun)
        co_return fail(begun.error());
    if (m_trouble == Trouble::Locked)
        co_return fail(ErrorCode::KeychainMissing, QStringLiteral("Nothing is found."));
    co_return co_await MemoryStore::read(key);
}

QCoro::Task<Expected<void>> TroubledKeychain::write(QString key, Secret value)
{
    const auto begun = co_await begin();
    if (!begun)
        co_return fail(begun.error());
    if (m_trouble == Trouble::Locked)
        co_return fail(ErrorCode::KeychainLocked, QStringLiteral("The keychain is locked."));
    if (m_trouble == Trouble::Full)
        co_return fail(ErrorCode::KeychainFailed, QStringLiteral("The keychain is full."));
    co_return co_await MemoryStore::write(key, value);
}

QCoro::Task<Expected<void>> TroubledKeychain::remove(QString key)
{
    const auto begun = co_await begin();
    if (!begun)
        co_return fail(begun.error());
    if (m_trouble == Trouble::Locked)
        co_return {};
    co_return co_await MemoryStore::remove(key);
}

} // namespace Keyfob
