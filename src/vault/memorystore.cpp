// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "memorystore.h"

#include <limits>

namespace Keyfob {

QCoro::Task<Expected<Secret>> MemoryStore::read(QString key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        co_return fail(ErrorCode::KeychainMissing, tr("Nothing is kept under this name."));
    co_return *entry;
}

QCoro::Task<Expected<void>> MemoryStore::write(QString key, Secret value)
{
    if (value.isEmpty())
        co_return fail(ErrorCode::KeychainFailed, tr("There is nothing to save."));
    m_entries.insert(key, value);
    co_return {};
}

QCoro::Task<Expected<void>> MemoryStore::remove(QString key)
{
    m_entries.remove(key);
    co_return {};
}

qsizetype MemoryStore::maxEntrySize() const
{
    return std::numeric_limits<int>::max();
}

} // namespace Keyfob
