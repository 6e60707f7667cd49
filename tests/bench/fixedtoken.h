// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"

namespace Keyfob::Bench {

/// Always the same access token, as long as such tokens are.
class FixedToken : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override { co_return m_token; }

private:
    const Secret m_token {QByteArray(800, 't')};
};

} // namespace Keyfob::Bench
