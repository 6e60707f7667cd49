// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpclient.h"

#include <QCache>

namespace Keyfob {

/// Answers that an API lets be kept, in memory only, so that one that has not changed is not sent
/// again (RFC 9110 13.1.2). None is used before the API has said that it is still right.
class ResponseCache
{
public:
    ResponseCache();

    /// What \a request has in common with those that the same answer is for: its address, its
    /// headers and its token. Empty if nothing may be kept for it: not GET, a condition or a range
    /// of its own, `no-store`.
    static QByteArray key(const HttpRequest &request);

    /// The entity tag to ask with; empty if there is none.
    QByteArray entityTag(const QByteArray &key) const;
    /// Keeps \a response, or forgets the one before, as it allows (RFC 9111 3).
    void keep(const QByteArray &key, const HttpResponse &response);
    /// The kept answer, made new by \a notModified (RFC 9111 4.3.4).
    HttpResponse refreshed(const QByteArray &key, const HttpResponse &notModified);

    bool isEmpty() const { return m_entries.isEmpty(); }
    void clear() { m_entries.clear(); }

private:
    QCache<QByteArray, HttpResponse> m_entries;
};

} // namespace Keyfob
