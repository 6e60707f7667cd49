// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "browserstate.h"

#include "servertime.h"
#include "signingkey.h"

namespace Keyfob::Sandbox {

namespace {
constexpr qint64 TransactionLifetime = 30 * 60;
constexpr qsizetype MaxTransactions = 1000;
} // namespace

QByteArray BrowserState::startSession(const QString &subject)
{
    const QByteArray cookie = randomHandle();
    m_sessions.insert(
        cookie, {QString::fromLatin1(randomHandle().first(22)), subject, ServerTime::seconds()});
    return cookie;
}

const SsoSession *BrowserState::session(const QByteArray &cookie) const
{
    const auto found = m_sessions.constFind(cookie);
    return found == m_sessions.cend() ? nullptr : &*found;
}

void BrowserState::endSession(const QByteArray &cookie)
{
    m_sessions.remove(cookie);
}

QByteArray BrowserState::startTransaction(const AuthorizeRequest &request,
                                          const QByteArray &browser)
{
    const qint64 now = ServerTime::seconds();
    m_transactions.removeIf(
        [now](const auto &entry) { return entry.value().started + TransactionLifetime < now; });
    if (m_transactions.size() >= MaxTransactions)
        m_transactions.clear();
    const QByteArray handle = randomHandle();
    Transaction transaction;
    transaction.request = request;
    transaction.browser = browser;
    transaction.csrf = randomHandle();
    transaction.started = now;
    m_transactions.insert(handle, transaction);
    return handle;
}

Transaction *BrowserState::transaction(const QByteArray &handle, const QByteArray &browser)
{
    const auto found = m_transactions.find(handle);
    if (found == m_transactions.end() || browser.isEmpty() || found->browser != browser
        || found->started + TransactionLifetime < ServerTime::seconds())
        return nullptr;
    return &*found;
}

void BrowserState::endTransaction(const QByteArray &handle)
{
    m_transactions.remove(handle);
}

bool BrowserState::hasConsented(const QString &subject, const QString &clientId,
                                const QStringList &scopes) const
{
    return m_consents.value({subject, clientId})
        .contains(QSet<QString>(scopes.cbegin(), scopes.cend()));
}

void BrowserState::rememberConsent(const QString &subject, const QString &clientId,
                                   const QStringList &scopes)
{
    m_consents[{subject, clientId}].unite(QSet<QString>(scopes.cbegin(), scopes.cend()));
}

} // namespace Keyfob::Sandbox
