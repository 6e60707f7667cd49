// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QNetworkCookie>

#include <optional>

namespace Keyfob {

/// Reads from the engine's net log what cookies say about other sites (SameSite), and keeps nothing
/// else of it: the log is full of secrets.
///
/// The log is JSON with one event a line, after a line of constants that names the numbers of the
/// events. Lines that make no sense or are too long are passed over.
class CookiePolicies
{
public:
    using SameSite = QNetworkCookie::SameSite;

    /// A cookie has 4 KB, which the log may write as six times as much; the constants have 40 KB.
    static constexpr qsizetype MaxLine = 256 * 1024;
    /// The engine itself keeps 3300.
    static constexpr qsizetype MaxCookies = 4096;

    CookiePolicies();
    ~CookiePolicies();
    Q_DISABLE_COPY_MOVE(CookiePolicies)

    /// Reads on: \a bytes may end anywhere.
    void feed(QByteArrayView bytes);

    /// True once the log has said how it names its events.
    bool hasBegun() const { return !m_added.isEmpty(); }

    /// What the cookie of the same name, domain and path as \a cookie said when it was set last.
    /// SameSite::Default if it said nothing; std::nullopt if the log does not speak of it.
    std::optional<SameSite> find(const QNetworkCookie &cookie) const;

private:
    using Key = std::pair<QByteArray, std::pair<QString, QString>>;

    void endLine();
    void readConstants();
    void readEvent();

    QByteArray m_line; ///< Never reallocated, so that it can be cleared
    bool m_skipping = false; ///< The rest of a line that is too long
    QByteArray m_added; ///< The numbers of two events, as they are written
    QByteArray m_deleted;
    QHash<Key, SameSite> m_policies;
};

} // namespace Keyfob
