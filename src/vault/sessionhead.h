// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Keyfob {

/// The small entry that says where a record is and how it must look. It names one of two places
/// (generations): a new record goes into the other place, and this entry, replaced in one write,
/// makes it the valid one.
struct SessionHead
{
    static constexpr int Version = 1;
    static constexpr qsizetype Size = 45;

    enum class Kind : quint8 {
        Record = 1,
        Tombstone = 2, ///< Signed out: nothing else counts, whatever is still there.
    };

    Kind kind = Kind::Tombstone;
    quint8 generation = 0; ///< 0 or 1
    quint32 count = 0; ///< Chunks
    quint32 length = 0; ///< Bytes in all chunks together
    QByteArray sha256 = QByteArray(32, '\0'); ///< Of all chunks together

    Secret encode() const;
    /// Errors: KeychainCorrupt, KeychainNewer.
    static Expected<SessionHead> decode(QByteArrayView bytes);

    bool operator==(const SessionHead &) const = default;
};

} // namespace Keyfob
