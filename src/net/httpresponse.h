// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "headerlist.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace Keyfob {

/// An answer, whatever its status.
struct KEYFOB_EXPORT HttpResponse
{
    int status = 0; ///< RFC 9110 15
    QByteArray reason; ///< The words after the status; often empty
    HeaderList headers; ///< As they came
    QByteArray body; ///< As it came, but for gzip; empty if a BodySink took it
    /// What is odd about it, a sentence each for the person: an encoding that nobody can undo, an
    /// answer that is not whole (HttpRequest::takesPartial).
    QStringList remarks;

    /// The server's own clock, from its `Date` header; invalid when there was none.
    QDateTime serverTime;
    std::chrono::milliseconds elapsed {0}; ///< From sending to the last octet

    /// The value of \a name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
    /// The media type without parameters, in lower case: "application/json".
    QByteArray mediaType() const;
};

} // namespace Keyfob
