// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QVariant>

namespace Keyfob {

/// One check that a token has passed, with its values: why it was accepted. No secret is in it,
/// and nothing is made into text before somebody wants to read it.
struct TokenCheck
{
    /// How a claim is judged.
    enum class Rule {
        Is, ///< `expected` is a text, and the claim is or holds it.
        IsOneOf, ///< `expected` is a list of texts.
        IsAfter, ///< `expected` and `seen` are times in seconds since 1970 (RFC 7519 2).
        IsBefore,
        IsRecent, ///< `expected`: for how many seconds it counts.
        IsSame, ///< As what was sent; neither is kept.
        Present, ///< Any value will do.
    };

    QLatin1StringView name; ///< The claim, or "signature", or "typ".
    Rule rule = Rule::Present; ///< How it was judged
    QVariant expected; ///< See Rule
    QJsonValue seen; ///< Undefined: it has none, and need not have.

    bool operator==(const TokenCheck &) const = default;
};
/// In the order in which they were made.
using TokenChecks = QList<TokenCheck>;

} // namespace Keyfob
