// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "vault/sessionrecord.h"

#include <QDateTime>

#include <optional>
#include <variant>

namespace Keyfob {

/// How far a service and its session are, as a value. Each transition is a pure function that
/// returns the next state, or std::nullopt where the table in README.md here has no such row.
class SessionState
{
public:
    /// The tokens are good.
    struct Fresh
    {
        std::optional<Error> refusal = {}; ///< Why the provider will not renew them
    };
    /// The tokens have expired, and the provider cannot be asked now.
    struct Offline
    {
        Error why;
    };
    /// The tokens are gone, and only the person can replace them.
    struct ReauthenticationRequired
    {
        Error why;
    };
    using Rest = std::variant<Fresh, Offline, ReauthenticationRequired>;

    /// The provider is being asked, unseen.
    struct Renewing
    {
        Rest before;
    };
    /// The person is at the provider's page.
    struct Interacting
    {
        Rest before;
    };
    using Health = std::variant<Fresh, Offline, ReauthenticationRequired, Renewing, Interacting>;

    /// How far a sign-in is.
    enum class Stage { Preparing, AwaitingUser, Checking };
    /// What is done for a kept session.
    enum class Search { Looking, Renewing };

    struct Starting
    {
        Search search = Search::Looking;
    };
    struct SignedOut
    {
        std::optional<Error> error = {};
    };
    struct SigningIn
    {
        Stage stage = Stage::Preparing;
    };
    struct SignedIn
    {
        SessionRecord session;
        Health health;
    };
    struct SigningOut
    {
    };
    using Value = std::variant<Starting, SignedOut, SigningIn, SignedIn, SigningOut>;
    using Next = std::optional<SessionState>;

    SessionState(); ///< Starting
    explicit SessionState(Value value);

    const Value &value() const { return m_value; }
    /// As the table has it, such as "SignedIn: Renewing (Offline)"; for logs and tests.
    QString name() const;

    template<typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_value);
    }
    const SessionRecord *session() const; ///< While SignedIn, else null
    std::optional<Error> error() const; ///< Of SignedOut
    std::optional<Error> refusal() const; ///< Of Fresh, also while Interacting
    std::optional<Error> reauthentication() const; ///< Why it is required, also while Interacting
    bool isOffline() const; ///< Also while Renewing or Interacting
    bool isInteracting() const;
    bool isRenewing() const; ///< Or interacting: nobody else may change the session.

    // Looking for a kept session
    Next look() const; ///< restore(), retryKeychain(), acceptConfiguration()
    Next revive() const; ///< What was found has expired, and is renewed first.
    Next enterOffline(SessionRecord found, Error why) const; ///< It cannot be renewed now.

    // Signing in
    Next signIn() const;
    Next awaitUser() const; ///< The provider's page is opened, maybe once more.
    Next check() const; ///< Its answer is here.
    Next enter(SessionRecord session) const; ///< Found, renewed at the start, or signed in
    Next leave(std::optional<Error> why) const;

    // While SignedIn
    Next renew() const;
    Next renewed(SessionRecord session) const;
    Next notRenewed() const; ///< The tokens last, or it is as it was.
    Next refuse(Error why) const; ///< The provider says no, and the tokens last.
    Next goOffline(Error why) const; ///< The provider cannot be asked, and the tokens are over.
    /// Only the person can continue; the tokens go at \a now.
    Next expire(Error why, const QDateTime &now) const;
    Next interact() const;
    Next endInteraction() const; ///< Without a new session
    Next signOut() const;

private:
    const Health *health() const;
    const Rest *before() const;
    Next withHealth(Health next) const;

    Value m_value;
};

} // namespace Keyfob
