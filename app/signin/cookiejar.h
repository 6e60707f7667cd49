// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/secret.h"

#include <QHash>
#include <QList>
#include <QNetworkCookie>

#include <functional>
#include <map>

namespace Keyfob {

/// The provider's cookies of one visit, and their way through a Secret to the next one.
class CookieJar
{
public:
    /// More than this is not carried on: the newest cookies that fit are.
    static constexpr qsizetype MaxBytes = 64 * 1024;

    /// Adds \a cookie, or replaces the one of the same name, domain and path.
    void add(const QNetworkCookie &cookie);
    void remove(const QNetworkCookie &cookie);

    /// Asks \a policyOf for each cookie that does not say whether it goes to other sites.
    void completePolicies(
        const std::function<QNetworkCookie::SameSite(const QNetworkCookie &)> &policyOf);

    /// Oldest first.
    QList<QNetworkCookie> cookies() const;

    /// All of them as one blob, for parse(). Empty if there is none.
    Secret serialize() const;

    /// What serialize() gave; cookies that have expired are left out. An invalid blob
    /// is an empty jar: the person signs in again.
    static CookieJar parse(const Secret &blob);

private:
    using Key = std::pair<QByteArray, std::pair<QString, QString>>;

    /// What hasSameIdentifier() compares.
    static Key keyOf(const QNetworkCookie &cookie);

    std::map<quint64, QNetworkCookie> m_cookies; ///< By m_next when they were added
    QHash<Key, quint64> m_numbers;
    quint64 m_next = 0;
};

} // namespace Keyfob
