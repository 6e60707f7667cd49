// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Keyfob {

/// The head of an HTTP request, as far as a loopback redirect needs it. The values are those of
/// the wire, octet by octet.
struct LoopbackRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< What comes after the question mark.
    QByteArray host;
    QByteArray origin; ///< Empty if there is none.
    QByteArray site; ///< `Sec-Fetch-Site` (W3C Fetch Metadata), empty if there is none.
    QByteArray contentType;
    qsizetype contentLength = 0;
    QByteArray body; ///< Put here by whoever read it.

    /// Reads \a head, without the empty line at its end (RFC 9112 2.1 to 5). Nothing if it is not
    /// exactly what a browser sends: HTTP/1.1 with CR LF, an absolute path, one Host, no folded
    /// line, no Transfer-Encoding, and a body for POST alone.
    static std::optional<LoopbackRequest> parse(QByteArrayView head);

    /// Clears what may be secret.
    void clear();
};

} // namespace Keyfob
