// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/filecache.h"
#include "net/httpresponse.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Keyfob {

/// What a provider publishes.
enum class ProviderDocument { Configuration, Keys };

/// One of these, as it came.
struct KeptDocument
{
    HttpResponse response; ///< 200, with its type and its validators
    QDateTime receivedAt; ///< When all of it came
    QDateTime freshUntil; ///< Until then it need not be asked for

    /// The headers that ask whether it is still the same (RFC 9110 13.1); often none.
    HeaderList conditions() const;
};

/// The configuration and the keys of providers, which anybody can get, kept in files that only
/// this user reads, so that the next start has them at once.
///
/// A copy is used for as long as the provider says (OIDC Core 10.1.1 has keys kept by the answer's
/// own `Cache-Control`), and for MaxAge at most, from when all of it came: however often a provider
/// answers that nothing has changed. A network that breaks TLS open could have given false keys, or
/// a false configuration (OIDC Discovery 4), with the validators of the true ones, and the provider
/// itself would confirm them. It gains what it would in a program that runs for that hour.
class ProviderCache
{
public:
    static constexpr std::chrono::minutes MaxAge {60};
    static constexpr int MaxFiles = 50;

    /// Keeps them in \a folder, which is made; empty: nothing is kept. What was kept with another
    /// \a binding is not found: it says of whom they are, and by which way they came.
    explicit ProviderCache(QString folder = {}, const QByteArray &binding = {});

    bool isEnabled() const { return m_files.isEnabled(); }
    /// The copy of \a which, if it came from \a url, and unless \a now is too late for it. Any
    /// other goes.
    std::optional<KeptDocument> find(ProviderDocument which, const QUrl &url,
                                     const QDateTime &now) const;
    /// Keeps \a response, all of which came from \a url at \a receivedAt, and which is right \a
    /// now; or else removes what there was: it may not be kept, or it would be of no use.
    void keep(ProviderDocument which, const QUrl &url, const HttpResponse &response,
              const QDateTime &receivedAt, const QDateTime &now) const;
    void remove(ProviderDocument which) const;

private:
    QByteArray keyOf(ProviderDocument which) const;

    FileCache m_files;
    QByteArray m_binding;
};

} // namespace Keyfob
