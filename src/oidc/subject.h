// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/displaytext.h"
#include "../core/error.h"
#include "../core/export.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace Keyfob {

/// Who somebody is at their issuer: `sub`, octet by octet (OIDC Core 2, 5.7). It is compared with
/// another Subject and nothing else; what screens show of it is displayText().
class KEYFOB_EXPORT Subject
{
public:
    /// Octets that a `sub` may have (OIDC Core 2).
    static constexpr qsizetype MaxSize = 255;

    Subject() = default; ///< Nobody

    /// The subject with these \a octets; nothing if they are none, more than MaxSize, or not ASCII.
    static std::optional<Subject> fromOctets(QByteArrayView octets);

    /// The `sub` of \a claims (OIDC Core 2, 5.3.2). Errors: ClaimMissing (absent, empty, or not a
    /// text), ClaimInvalid (over 255 octets or not ASCII).
    static Expected<Subject> of(const QJsonObject &claims);

    bool isEmpty() const { return m_octets.isEmpty(); } ///< True for nobody.
    QByteArray octets() const { return m_octets; } ///< As received: for digests and file names.
    DisplayText displayText() const; ///< For screens, shortened.

    bool operator==(const Subject &) const = default;

private:
    explicit Subject(QByteArray octets)
        : m_octets(std::move(octets))
    {
    }

    QByteArray m_octets;
};

} // namespace Keyfob
