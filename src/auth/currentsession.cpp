// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/currentsession.h"

#include "auth/authcontext.h"
#include "core/logging.h"
#include "core/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Keyfob {

namespace {

AuthService::State publicStateOf(const SessionState &state)
{
    using State = AuthService::State;
    if (const auto *signingIn = state.as<SessionState::SigningIn>()) {
        switch (signingIn->stage) {
        case SessionState::Stage::Preparing: return State::Preparing;
        case SessionState::Stage::AwaitingUser: return State::AwaitingUser;
        case SessionState::Stage::Checking: return State::Checking;
        }
    }
    if (state.as<SessionState::Starting>())
        return State::Starting;
    if (state.as<SessionState::SignedIn>())
        return State::SignedIn;
    return state.as<SessionState::SigningOut>() ? State::SigningOut : State::SignedOut;
}

bool isSame(const SessionRecord *one, const SessionRecord *other)
{
    if (!one || !other)
        return one == other;
    return Session::of(*one) == Session::of(*other)
        && one->tokens.accessToken == other->tokens.accessToken
        && one->tokens.refreshToken == other->tokens.refreshToken
        && one->tokens.idToken == other->tokens.idToken;
}

bool isNetwork(const Error &why)
{
    return why.code() == ErrorCode::Offline || why.code() == ErrorCode::TimedOut
        || why.code() == ErrorCode::ProxyUnreachable
        || why.code() == ErrorCode::ProxyAuthenticationRequired;
}

AuthService::KeychainTrouble troubleOf(ErrorCode code)
{
    using Trouble = AuthService::KeychainTrouble;
    switch (code) {
    case ErrorCode::KeychainLocked: return Trouble::Locked;
    case ErrorCode::KeychainMissing: return Trouble::Missing;
    case ErrorCode::KeychainDenied: return Trouble::Denied;
    case ErrorCode::KeychainCorrupt:
    case ErrorCode::KeychainNewer: return Trouble::Corrupt;
    case ErrorCode::FileFailed: // the settings: there is nothing to unlock
    case ErrorCode::FileUntrusted:
    case ErrorCode::KeychainUnavailable: return Trouble::Unavailable;
    case ErrorCode::KeychainTimeout: return Trouble::Hung;
    default: return Trouble::Failed;
    }
}

} // namespace

CurrentSession::CurrentSession(std::shared_ptr<AuthContext> context)
    : m_context(std::move(context))
{
}

AuthService::State CurrentSession::publicState() const
{
    return publicStateOf(m_state);
}

bool CurrentSession::isExpired() const
{
    return schedule.isExpired(m_context->clock.now());
}

bool CurrentSession::apply(SessionState::Next next)
{
    if (!next) {
        qCCritical(lcAuth).noquote() << "refused a transition from" << m_state.name();
        return false;
    }
    const SessionState old = std::exchange(m_state, std::move(*next));
    const SessionState now = m_state; // whoever is told may change it
    if (publicStateOf(old) != publicStateOf(now))
        qCInfo(lcAuth) << publicStateOf(now);
    if (old.isInteracting() != now.isInteracting())
        Q_EMIT interactingChanged();
    if (old.isRenewing() != now.isRenewing())
        Q_EMIT renewingChanged();
    if (old.reauthentication() != now.reauthentication())
        Q_EMIT reauthenticationRequiredChanged();
    if (!isSame(old.session(), now.session()))
        Q_EMIT sessionChanged();
    if (publicStateOf(old) != publicStateOf(now))
        Q_EMIT stateChanged();
    return true;
}

/// Goes to \a next, which has a new session.
void CurrentSession::replace(const SessionState::Next &next)
{
    const bool isMended = m_state.isOffline() || m_state.refusal() || m_state.reauthentication();
    if (next) {
        const SessionRecord &record = *next->session();
        cookies = record.cookies;
        schedule.begin(record.tokens.obtainedAt, record.tokens.expiresAt);
        if (isMended)
            setNotice({});
    }
    if (apply(next))
        noticeSlowClock();
}

void CurrentSession::enter(SessionRecord next)
{
    replace(m_state.enter(std::move(next)));
}

void CurrentSession::renewed(SessionRecord next)
{
    replace(m_state.renewed(std::move(next)));
}

void CurrentSession::enterOffline(SessionRecord next, const Error &why)
{
    replace(m_state.enterOffline(std::move(next), why));
    noticeOffline(why);
}

void CurrentSession::goOffline(const Error &why)
{
    if (apply(m_state.goOffline(why)))
        noticeOffline(why);
}

void CurrentSession::noticeOffline(const Error &why)
{
    const QString sentence = isNetwork(why)
        ? Text::tr("You are offline. Your session continues when the network is back.")
        : Text::tr("Your session could not be renewed yet; Keyfob keeps trying. %1")
              .arg(why.message());
    setNotice(Error(why.code(), sentence, why.detail()));
}

void CurrentSession::refuse(const Error &why)
{
    if (!apply(m_state.refuse(why)) || !record())
        return;
    const QString until =
        QLocale().toString(record()->tokens.expiresAt.toLocalTime().time(), QLocale::ShortFormat);
    Error said(
        why.code(),
        Text::tr("Your session ends at %1 and will not be renewed. (%2)").arg(until, why.message()),
        why.detail());
    said.setProviderCode(why.providerCode());
    said.setHttpStatus(why.httpStatus());
    setNotice(said);
}

/// The tokens go. What says who it was stays, so that the same person can continue.
void CurrentSession::expire(const Error &why)
{
    setKept(false);
    if (apply(m_state.expire(why, m_context->clock.now())))
        setNotice(why);
}

void CurrentSession::leave(std::optional<Error> why)
{
    if (why && why->code() == ErrorCode::Cancelled)
        why.reset();
    if (why)
        qCWarning(lcAuth).noquote() << why->name() << why->detail();
    setKept(false);
    apply(m_state.leave(std::move(why)));
}

void CurrentSession::noticeSlowClock()
{
    const auto slow = m_context->provider.clockSlowness();
    if (slow) {
        const int minutes =
            std::max(1, static_cast<int>(std::lround(static_cast<double>(slow->count()) / 60)));
        setNotice(Error(
            ErrorCode::ClockSkew,
            Text::tr("This computer's clock is about %n minute(s) slow. Set it right, so that "
                     "your session ends when it should.",
                     nullptr, minutes),
            QStringLiteral("%1 s").arg(slow->count())));
    } else if (m_notice && m_notice->code() == ErrorCode::ClockSkew) {
        setNotice({});
    }
}

void CurrentSession::setNotice(std::optional<Error> next)
{
    if (m_notice == next)
        return;
    m_trouble = KeychainTrouble::None;
    m_notice = std::move(next);
    if (m_notice)
        qCWarning(lcAuth).noquote() << m_notice->name() << m_notice->detail();
    Q_EMIT noticeChanged();
}

void CurrentSession::setKeychainTrouble(const Error &why, const QString &sentence)
{
    if (why.code() == ErrorCode::Cancelled)
        return;
    const Error said(why.code(), sentence, why.detail());
    const auto next = troubleOf(why.code());
    if (m_notice == said && m_trouble == next)
        return;
    m_trouble = next;
    m_notice = said;
    qCWarning(lcAuth).noquote() << said.name() << said.detail();
    Q_EMIT noticeChanged();
}

void CurrentSession::setKept(bool next)
{
    if (std::exchange(m_isKept, next) != next)
        Q_EMIT keptChanged();
}

} // namespace Keyfob
