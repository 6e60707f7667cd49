// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export.h"

#include <QByteArrayView>
#include <QDebug>
#include <QMetaType>

#include <memory>

namespace Keyfob {

/// Bytes that must not leak: a token, a code, a verifier, a cookie. A Secret does not stream,
/// convert, print or compare in variable time; its memory is cleared when the last copy goes.
/// The one way in is reveal(), so that a search for it finds every place that looks.
class KEYFOB_EXPORT Secret
{
public:
    Secret() = default;
    /// Copies \a bytes. The caller's own copy is the caller's to clear.
    explicit Secret(QByteArrayView bytes);

    bool isEmpty() const { return size() == 0; } ///< Nothing in it
    qsizetype size() const; ///< In bytes

    /// The bytes; valid as long as a copy of this Secret lives. Never log, store or show them.
    QByteArrayView reveal() const;

    /// Constant-time comparison.
    bool operator==(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Clears \a bytes in place if nobody shares them, then empties them.
KEYFOB_EXPORT void wipe(QByteArray &bytes);

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace Keyfob

Q_DECLARE_METATYPE(Keyfob::Secret)
