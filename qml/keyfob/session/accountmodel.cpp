// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountmodel.h"

#include "accounts/account.h"
#include "common/durationtext.h"
#include "core/clock.h"

#include <QLocale>

namespace Keyfob {

namespace {

constexpr qint64 SoonSeconds = 5 * 60;

} // namespace

AccountModel::AccountModel(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_picture, &PersonPicture::changed, this, &AccountModel::pictureChanged);
    connect(&m_timer, &QTimer::timeout, this, &AccountModel::tick);
}

void AccountModel::setSession(const std::optional<Session> &session)
{
    m_session = session.value_or(Session());
    m_scopes.setScopes(m_session.requestedScopes,
                       m_session.hasAccessToken ? m_session.grantedScopes : QStringList());
    m_picture.setAddress(m_session.picture);
    m_claims.setClaims(m_session.claims, m_session.userInfo);
    if (m_session.expiresAt.isValid())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT changed();
    tick();
}

QString AccountModel::initials() const
{
    return initialsOf(name());
}

AccountModel::Expiry AccountModel::expiry() const
{
    if (!m_session.expiresAt.isValid())
        return Expiry::Unknown;
    const qint64 left = m_clock.now().secsTo(m_session.expiresAt);
    if (left <= 0)
        return Expiry::Over;
    return left < SoonSeconds ? Expiry::Soon : Expiry::Running;
}

QString AccountModel::expiryTime() const
{
    if (!m_session.expiresAt.isValid())
        return {};
    return QLocale().toString(m_session.expiresAt.toLocalTime().time(), QLocale::ShortFormat);
}

void AccountModel::tick()
{
    const qint64 left =
        m_session.expiresAt.isValid() ? m_clock.now().secsTo(m_session.expiresAt) : 0;
    m_expiryText = left > 0 ? durationText(left) : QString();
    Q_EMIT expiryChanged();
}

} // namespace Keyfob
