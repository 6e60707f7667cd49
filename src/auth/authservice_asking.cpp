// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/authservice_p.h"

#include "core/logging.h"
#include "core/text.h"
#include "useragent/useragent.h"

namespace Keyfob {

namespace {

/// The e-mail address of \a record as the provider wrote it: what screens show may be shortened.
QString emailOf(const SessionRecord &record)
{
    const QLatin1StringView name("email");
    const QString said = record.userInfo.value(name).toString();
    return said.isEmpty() ? record.tokens.idTokenClaims.value(name).toString() : said;
}

} // namespace

void AuthService::Private::setInteracting(bool next)
{
    isInteracting = next;
    setRenewing(next); // nobody else may change the session
    if (q)
        Q_EMIT q->interactingChanged();
}

void AuthService::Private::setReauthenticationRequired(std::optional<Error> why)
{
    if (reauthenticationRequired == why)
        return;
    reauthenticationRequired = std::move(why);
    Q_EMIT q->reauthenticationRequiredChanged();
}

/// The tokens go. What says who it was stays, so that the same person can go on.
void AuthService::Private::lapse(const Error &why)
{
    timer.stop();
    setKept(false);
    isOffline = false;
    refusal.reset();
    record->tokens.accessToken = {};
    record->tokens.refreshToken = {};
    record->tokens.expiresAt = clock.now();
    setReauthenticationRequired(why);
    setNotice(why);
    Q_EMIT q->sessionChanged();
}

Expected<void> AuthService::Private::takeAnswer(quint64 number, const SessionRecord &old,
                                                const Expected<SessionRecord> &answer)
{
    if (!answer) {
        const bool isClosed = answer.error().code() == ErrorCode::Cancelled;
        return fail(isClosed && reauthenticationRequired ? *reauthenticationRequired
                                                         : answer.error());
    }
    if (!isCurrent(number)) {
        late = *answer;
        return fail(Error::cancelled());
    }
    if (Session::subjectOf(*answer) != Session::subjectOf(old)) {
        revokeUnused(*answer);
        if (reauthenticationRequired) {
            return fail(ErrorCode::SubjectMismatch,
                        Text::tr("Another person signed in. Log in as %1 to go on.")
                            .arg(Session::of(old).name));
        }
        const Error why(
            ErrorCode::SubjectMismatch,
            Text::tr("Another person signed in. You are signed out here: log in again."));
        endSession(why);
        return fail(why);
    }
    setOffline({});
    if (reauthenticationRequired) {
        setReauthenticationRequired({});
        setNotice({});
    }
    SessionRecord next = *answer;
    keepUserInfo(next, old);
    enter(std::move(next));
    keep(shared_from_this(), number); // goes on by itself: nobody waits for a keychain
    return {};
}

QCoro::Task<Expected<void>> AuthService::Private::ask(Self self, QStringList scopes)
{
    if (self->isInteracting) {
        if (self->reauthenticationRequired)
            co_return co_await renewOnce(self); // waits for the window that is open
        co_return fail(ErrorCode::InvalidRequest, Text::tr("A sign-in is already on its way."));
    }
    if (self->isRenewing)
        (void)co_await renewOnce(self); // a visit at a time
    if (!self->q || !self->record || self->isRenewing)
        co_return fail(Error::cancelled());

    const quint64 number = self->attempt;
    const SessionRecord old = *self->record;
    const bool inBrowser = self->canUseBrowser()
        && (isInBrowser(old) || self->tenant.userAgent == UserAgentChoice::System);
    auto options = AuthorizationOptions::of(self->tenant);
    options.scopes = old.requestedScopes + scopes;
    // A browser's address goes through the arguments of other programs.
    if (options.loginHint.isEmpty() && !inBrowser)
        options.loginHint = emailOf(old);
    self->setInteracting(true);
    const auto answer = co_await authorize(self, number, options, inBrowser);
    self->setInteracting(false);
    const Expected<void> result = self->takeAnswer(number, old, answer);
    self->finishRenewal(result);
    co_return result;
}

} // namespace Keyfob
