// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob {

/// What an API says about a token that it does not take (RFC 6750 3). Text from outside: show it
/// through plainText() only.
struct BearerChallenge
{
    QString realm;
    QString error; ///< invalid_request, invalid_token, insufficient_scope; empty: no token came.
    QString errorDescription;
    QStringList scope; ///< What is needed.

    /// The Bearer challenge in the value of `WWW-Authenticate`, where it may stand among others
    /// (RFC 9110 11.6.1); the first that has an error, else the first. Nothing if there is none,
    /// or if one before it or itself is malformed or has a parameter twice.
    static std::optional<BearerChallenge> parse(QByteArrayView header);

    bool operator==(const BearerChallenge &) const = default;
};

} // namespace Keyfob
