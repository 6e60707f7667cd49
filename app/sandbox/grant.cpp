// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "grant.h"

#include "servertime.h"
#include "signingkey.h"

namespace Keyfob::Sandbox {

namespace {
constexpr qint64 CodeLifetime = 60;
}

QByteArray GrantStore::addCode(Grant grant, const QString &redirectUri, const QString &challenge)
{
    const QByteArray code = randomHandle();
    m_codes.insert(code,
                   {std::move(grant), redirectUri, challenge, randomHandle(),
                    ServerTime::seconds() + CodeLifetime});
    return code;
}

std::optional<CodeGrant> GrantStore::takeCode(const QByteArray &code)
{
    const auto found = m_codes.constFind(code);
    if (found == m_codes.cend()) {
        revokeFamily(m_used.value(code));
        return std::nullopt;
    }
    CodeGrant result = *found;
    m_codes.erase(found);
    m_used.insert(code, result.family);
    if (result.expires < ServerTime::seconds())
        return std::nullopt;
    return result;
}

QByteArray GrantStore::addRefreshToken(const Grant &grant, const QByteArray &family)
{
    const QByteArray token = randomHandle();
    m_refreshTokens.insert(token, {grant, family});
    return token;
}

std::optional<GrantStore::Refresh> GrantStore::takeRefreshToken(const QByteArray &token)
{
    const auto found = m_refreshTokens.constFind(token);
    if (found == m_refreshTokens.cend()) {
        revokeFamily(m_used.value(token));
        return std::nullopt;
    }
    Refresh result = *found;
    m_refreshTokens.erase(found);
    m_used.insert(token, result.family);
    return result;
}

void GrantStore::endSession(const QString &sessionId)
{
    m_refreshTokens.removeIf(
        [&](const auto &entry) { return entry.value().grant.sessionId == sessionId; });
}

void GrantStore::endClient(const QString &clientId)
{
    const auto isOf = [&](const auto &entry) { return entry.value().grant.clientId == clientId; };
    m_codes.removeIf(isOf);
    m_refreshTokens.removeIf(isOf);
}

void GrantStore::revokeFamily(const QByteArray &family)
{
    if (family.isEmpty())
        return;
    m_refreshTokens.removeIf([&](const auto &entry) { return entry.value().family == family; });
}

} // namespace Keyfob::Sandbox
