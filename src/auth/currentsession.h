// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auth/authservice.h"
#include "auth/renewalschedule.h"
#include "auth/sessionstate.h"

#include <QObject>

namespace Keyfob {

struct AuthContext;

/// The state of one AuthService, with the notice beside it, and the signals that tell of both.
class CurrentSession : public QObject
{
    Q_OBJECT

public:
    using KeychainTrouble = AuthService::KeychainTrouble;

    explicit CurrentSession(std::shared_ptr<AuthContext> context);

    const SessionState &state() const { return m_state; }
    AuthService::State publicState() const;
    const SessionRecord *record() const { return m_state.session(); } ///< While SignedIn
    bool isExpired() const; ///< Its tokens are of no use any more.

    /// Takes \a next and tells of what differs. False, and nothing changes, if there is no such
    /// transition.
    bool apply(SessionState::Next next);
    // The transitions that bring more than a state
    void enter(SessionRecord next);
    void enterOffline(SessionRecord next, const Error &why);
    void renewed(SessionRecord next);
    void refuse(const Error &why);
    void goOffline(const Error &why);
    void expire(const Error &why);
    void leave(std::optional<Error> why); ///< Without an error if \a why is Cancelled

    const std::optional<Error> &notice() const { return m_notice; }
    void setNotice(std::optional<Error> next);
    /// What the notice is about, if it is about the keychain.
    KeychainTrouble keychainTrouble() const { return m_trouble; }
    /// What the keychain did not do becomes the notice, as \a sentence.
    void setKeychainTrouble(const Error &why, const QString &sentence);

    bool isKept() const { return m_isKept; } ///< The vault has it.
    void setKept(bool next);

    Secret cookies; ///< The provider's, for the next visit
    RenewalSchedule schedule; ///< Of the session

Q_SIGNALS:
    void stateChanged();
    void sessionChanged();
    void noticeChanged();
    void renewingChanged();
    void reauthenticationRequiredChanged();
    void interactingChanged();
    void keptChanged();

private:
    void replace(const SessionState::Next &next);
    void noticeOffline(const Error &why);
    void noticeSlowClock(); ///< Tells the person, if the provider's clock shows it.

    std::shared_ptr<AuthContext> m_context;
    SessionState m_state;
    std::optional<Error> m_notice;
    KeychainTrouble m_trouble = KeychainTrouble::None;
    bool m_isKept = false;
};

} // namespace Keyfob
