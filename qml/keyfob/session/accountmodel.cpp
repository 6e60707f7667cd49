// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountmodel.h"

#include "accounts/account.h"
#include "core/clock.h"

namespace Keyfob {

AccountModel::AccountModel(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock)
{
    connect(&m_picture, &PersonPicture::changed, this, &AccountModel::pictureChanged);
    connect(&m_timer, &ExpiryTimer::due, this, &AccountModel::updateExpiry);
}

void AccountModel::setSession(const std::optional<Session> &session)
{
    m_session = session.value_or(Session());
    m_scopes.setScopes(m_session.requestedScopes,
                       m_session.hasAccessToken ? m_session.grantedScopes : QStringList());
    m_picture.setAddress(m_session.picture);
    m_claims.setClaims(m_session.claims, m_session.userInfo);
    m_timer.setMoments({m_session.expiresAt});
    Q_EMIT changed();
    updateExpiry();
}

QString AccountModel::initials() const
{
    return initialsOf(name());
}

AccountModel::Shown AccountModel::shownNow() const
{
    const QDateTime now = m_clock.now();
    const QDateTime end = m_session.expiresAt;
    Shown shown;
    if (!end.isValid())
        return shown;
    shown.expiry = end <= now ? Expiry::Over : isSoon(end, now) ? Expiry::Soon : Expiry::Running;
    shown.left = countdownText(end, now);
    shown.time = momentText(end, now);
    shown.isToday = isSameDay(end, now);
    return shown;
}

void AccountModel::updateExpiry()
{
    const Shown shown = shownNow();
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT expiryChanged();
}

} // namespace Keyfob
