// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/keptsession.h"

#include "auth/authcontext.h"
#include "auth/session.h"
#include "core/logging.h"
#include "core/text.h"
#include "vault/sessionvault.h"

namespace Keyfob {

namespace {

tl::unexpected<Error> anotherPerson()
{
    return fail(
        ErrorCode::SubjectMismatch,
        Text::tr("Your provider answered for another person. You are signed out here: log in "
                 "again."));
}

} // namespace

Task<Expected<std::optional<SessionRecord>>> readAgain(std::shared_ptr<AuthContext> with,
                                                       SessionRecord old, bool isKept)
{
    if (!isKept)
        co_return std::optional<SessionRecord>();
    const auto stored = co_await with->vault.load(with->id());
    if (!stored) {
        qCInfo(lcAuth).noquote() << "not read again:" << stored.error().name();
        co_return std::optional<SessionRecord>();
    }
    if (!*stored) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("You logged out in another window of this program."));
    }
    const SessionRecord &found = **stored;
    if (Session::subjectOf(found) != Session::subjectOf(old)) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("Another person logged in in another window of this program."));
    }
    if (found.configuration != with->configuration.values()) {
        co_return fail(ErrorCode::NotSignedIn,
                       Text::tr("You logged in with other settings in another window of this "
                                "program."));
    }
    if (found.tokens.accessToken == old.tokens.accessToken
        && found.tokens.refreshToken == old.tokens.refreshToken
        && found.tokens.expiresAt == old.tokens.expiresAt)
        co_return std::optional<SessionRecord>();
    co_return std::optional<SessionRecord>(found);
}

Expected<void> checkSamePerson(const Expected<SessionRecord> &fresh, const SessionRecord &old)
{
    // A `sub` that cannot be anybody's is not this person's either.
    if (!fresh && fresh.error().code() == ErrorCode::ClaimInvalid
        && fresh.error().detail() == QLatin1StringView("sub"))
        return anotherPerson();
    if (!fresh)
        return fail(fresh.error());
    const Subject now = Session::subjectOf(*fresh);
    const Subject before = Session::subjectOf(old);
    if (now.isEmpty() && !before.isEmpty()) {
        return fail(ErrorCode::ResponseInvalid,
                    Text::tr("Your provider did not say who is signed in. Try again."),
                    QStringLiteral("no sub"));
    }
    if (now != before)
        return anotherPerson();
    return {};
}

bool lastsLonger(const SessionRecord &record, const SessionRecord &old, const Clock &clock)
{
    return !record.tokens.expiresAt.isValid()
        || (record.tokens.expiresAt > clock.now()
            && record.tokens.expiresAt > old.tokens.expiresAt);
}

} // namespace Keyfob
