// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/sessionstate.h"

namespace Keyfob {

namespace {

using S = SessionState;

template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template<typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

template<typename To, typename From>
To widened(const From &from)
{
    return std::visit([](const auto &one) { return To(one); }, from);
}

QString nameOf(const S::Fresh &fresh)
{
    return fresh.refusal ? QStringLiteral("Refused") : QStringLiteral("Fresh");
}

QString nameOf(const S::Offline & /*offline*/)
{
    return QStringLiteral("Offline");
}

QString nameOf(const S::ReauthenticationRequired & /*required*/)
{
    return QStringLiteral("ReauthenticationRequired");
}

/// \a word, and what it goes back to unless that is Fresh.
QString nameOf(const QString &word, const S::Rest &before)
{
    const QString rest = std::visit([](const auto &one) { return nameOf(one); }, before);
    return rest == QLatin1String("Fresh") ? word : QStringLiteral("%1 (%2)").arg(word, rest);
}

QString nameOf(const S::Renewing &renewing)
{
    return nameOf(QStringLiteral("Renewing"), renewing.before);
}

QString nameOf(const S::Interacting &interacting)
{
    return nameOf(QStringLiteral("Interacting"), interacting.before);
}

QString nameOf(S::Stage stage)
{
    switch (stage) {
    case S::Stage::Preparing: return QStringLiteral("Preparing");
    case S::Stage::AwaitingUser: return QStringLiteral("AwaitingUser");
    case S::Stage::Checking: return QStringLiteral("Checking");
    }
    Q_UNREACHABLE();
}

} // namespace

SessionState::SessionState()
    : m_value(Starting {})
{
}

SessionState::SessionState(Value value)
    : m_value(std::move(value))
{
}

QString SessionState::name() const
{
    return std::visit(
        Overloaded {
            [](const Starting &starting) {
                return starting.search == Search::Looking ? QStringLiteral("Starting")
                                                          : QStringLiteral("Starting: Renewing");
            },
            [](const SignedOut &) { return QStringLiteral("SignedOut"); },
            [](const SigningIn &signingIn) {
                return QStringLiteral("SigningIn: ") + nameOf(signingIn.stage);
            },
            [](const SignedIn &signedIn) {
                return QStringLiteral("SignedIn: ")
                    + std::visit([](const auto &one) { return nameOf(one); }, signedIn.health);
            },
            [](const SigningOut &) { return QStringLiteral("SigningOut"); },
        },
        m_value);
}

const SessionRecord *SessionState::session() const
{
    const auto *signedIn = as<SignedIn>();
    return signedIn ? &signedIn->session : nullptr;
}

std::optional<Error> SessionState::error() const
{
    const auto *signedOut = as<SignedOut>();
    return signedOut ? signedOut->error : std::nullopt;
}

const SessionState::Health *SessionState::health() const
{
    const auto *signedIn = as<SignedIn>();
    return signedIn ? &signedIn->health : nullptr;
}

/// What Renewing and Interacting go back to.
const SessionState::Rest *SessionState::before() const
{
    const Health *now = health();
    if (const auto *renewing = now ? std::get_if<Renewing>(now) : nullptr)
        return &renewing->before;
    const auto *interacting = now ? std::get_if<Interacting>(now) : nullptr;
    return interacting ? &interacting->before : nullptr;
}

std::optional<Error> SessionState::refusal() const
{
    const Fresh *fresh = nullptr;
    if (const Rest *rest = before())
        fresh = std::get_if<Fresh>(rest);
    else if (const Health *now = health())
        fresh = std::get_if<Fresh>(now);
    return fresh ? fresh->refusal : std::nullopt;
}

std::optional<Error> SessionState::reauthentication() const
{
    const ReauthenticationRequired *required = nullptr;
    if (const Rest *rest = before())
        required = std::get_if<ReauthenticationRequired>(rest);
    else if (const Health *now = health())
        required = std::get_if<ReauthenticationRequired>(now);
    return required ? std::optional(required->why) : std::nullopt;
}

bool SessionState::isOffline() const
{
    if (const Rest *rest = before())
        return std::holds_alternative<Offline>(*rest);
    const Health *now = health();
    return now && std::holds_alternative<Offline>(*now);
}

bool SessionState::isInteracting() const
{
    const Health *now = health();
    return now && std::holds_alternative<Interacting>(*now);
}

bool SessionState::isRenewing() const
{
    const auto *starting = as<Starting>();
    return before() || (starting && starting->search == Search::Renewing);
}

SessionState::Next SessionState::look() const
{
    if (as<SignedOut>() || (as<Starting>() && !isRenewing()))
        return SessionState(Starting {});
    return {};
}

SessionState::Next SessionState::revive() const
{
    if (as<Starting>() && !isRenewing())
        return SessionState(Starting {Search::Renewing});
    return {};
}

SessionState::Next SessionState::enterOffline(SessionRecord found, Error why) const
{
    if (as<Starting>() && isRenewing())
        return SessionState(SignedIn {std::move(found), Offline {std::move(why)}});
    return {};
}

SessionState::Next SessionState::signIn() const
{
    if (as<SignedOut>())
        return SessionState(SigningIn {});
    return {};
}

SessionState::Next SessionState::awaitUser() const
{
    const auto *signingIn = as<SigningIn>();
    if (signingIn && signingIn->stage != Stage::Checking)
        return SessionState(SigningIn {Stage::AwaitingUser});
    return {};
}

SessionState::Next SessionState::check() const
{
    const auto *signingIn = as<SigningIn>();
    if (signingIn && signingIn->stage == Stage::AwaitingUser)
        return SessionState(SigningIn {Stage::Checking});
    return {};
}

SessionState::Next SessionState::enter(SessionRecord session) const
{
    const auto *signingIn = as<SigningIn>();
    if (as<Starting>() || (signingIn && signingIn->stage == Stage::Checking) || isInteracting())
        return SessionState(SignedIn {std::move(session), Fresh {}});
    return {};
}

SessionState::Next SessionState::leave(std::optional<Error> why) const
{
    if (as<SignedOut>())
        return {};
    return SessionState(SignedOut {std::move(why)});
}

SessionState::Next SessionState::withHealth(Health next) const
{
    return SessionState(SignedIn {std::get<SignedIn>(m_value).session, std::move(next)});
}

SessionState::Next SessionState::renew() const
{
    const Health *now = health();
    if (!now || before() || refusal() || reauthentication())
        return {};
    if (const auto *offline = std::get_if<Offline>(now))
        return withHealth(Renewing {*offline});
    return withHealth(Renewing {Fresh {}});
}

SessionState::Next SessionState::renewed(SessionRecord session) const
{
    if (health() && isRenewing() && !isInteracting())
        return SessionState(SignedIn {std::move(session), Fresh {}});
    return {};
}

SessionState::Next SessionState::notRenewed() const
{
    if (health() && isRenewing() && !isInteracting())
        return withHealth(widened<Health>(*before()));
    return {};
}

SessionState::Next SessionState::refuse(Error why) const
{
    if (health() && isRenewing() && !isInteracting())
        return withHealth(Fresh {std::move(why)});
    return {};
}

SessionState::Next SessionState::goOffline(Error why) const
{
    if (health() && isRenewing() && !isInteracting())
        return withHealth(Offline {std::move(why)});
    return {};
}

SessionState::Next SessionState::expire(Error why, const QDateTime &now) const
{
    if (!health() || reauthentication())
        return {};
    SignedIn next {*session(), ReauthenticationRequired {std::move(why)}};
    if (isInteracting())
        next.health = Interacting {std::get<ReauthenticationRequired>(next.health)};
    next.session.tokens.accessToken = {};
    next.session.tokens.refreshToken = {};
    next.session.tokens.expiresAt = now;
    return SessionState(std::move(next));
}

SessionState::Next SessionState::interact() const
{
    const Health *now = health();
    if (!now || before())
        return {};
    return std::visit(
        Overloaded {
            [this](const Fresh &fresh) { return withHealth(Interacting {fresh}); },
            [this](const Offline &offline) { return withHealth(Interacting {offline}); },
            [this](const ReauthenticationRequired &required) {
                return withHealth(Interacting {required});
            },
            [](const auto &) { return Next(); },
        },
        *now);
}

SessionState::Next SessionState::endInteraction() const
{
    if (!isInteracting())
        return {};
    return withHealth(widened<Health>(*before()));
}

SessionState::Next SessionState::signOut() const
{
    if (as<SignedIn>())
        return SessionState(SigningOut {});
    return {};
}

} // namespace Keyfob
