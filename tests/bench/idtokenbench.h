// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "comparison.h"
#include "jose/jws.h"
#include "oidc/idtoken.h"
#include "support/testissuer.h"

namespace Keyfob::Bench {

/// An ID token as providers send it, and what it is checked against.
struct IdTokenSample
{
    explicit IdTokenSample(const QByteArray &algorithm);
    /// Checks it that often: signature, base64, JSON and every claim.
    void validate(int count) const;

    TestIssuer issuer;
    JwkSet keys;
    Secret token;
    IdTokenExpectation expected;
    mutable JwsHeaderCache headers;
};

/// IdToken::validate() of RS256 and ES256 tokens against EVP_DigestVerify alone: with a kept key,
/// which is what the floors are for, and with a context kept as well, for comparison.
QList<Comparison> idTokens();

} // namespace Keyfob::Bench
