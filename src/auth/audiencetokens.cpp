// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/audiencetokens.h"

#include "auth/audiencegrant.h"
#include "auth/authservice_p.h"
#include "auth/renewal.h"
#include "core/text.h"

#include <algorithm>

namespace Keyfob {

namespace {

bool hasAll(const QStringList &held, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &scope) { return held.contains(scope); });
}

tl::unexpected<Error> notGranted(const QString &audience)
{
    return fail(ErrorCode::InsufficientScope,
                Text::tr("You are not allowed to do that at %1. Ask your administrator.")
                    .arg(plainText(audience, 80)));
}

class Source : public AccessTokenSource
{
public:
    Source(std::shared_ptr<AuthServicePrivate> service, AccessTokenRequest request)
        : d(std::move(service))
        , m_request(std::move(request))
    {
    }

    QCoro::Task<Expected<Secret>> accessToken() override
    {
        return d->whileOpen(d->accessTokens.get(m_request));
    }

    QCoro::Task<Expected<Secret>> renew(Secret refused) override
    {
        return d->whileOpen(d->audienceTokens.replace(m_request, std::move(refused)));
    }

    QCoro::Task<Expected<Secret>> acquireInteractively(Secret refused, Error why) override
    {
        if (!d->session.state().reauthentication())
            return AccessTokenSource::acquireInteractively(std::move(refused), std::move(why));
        AccessTokenRequest request = m_request;
        request.interactive = true;
        return d->whileOpen(d->accessTokens.get(std::move(request)));
    }

    quint64 sessionNumber() const override { return d->attemptNumber(); }

private:
    std::shared_ptr<AuthServicePrivate> d;
    AccessTokenRequest m_request;
};

} // namespace

AudienceTokens::AudienceTokens(AuthServicePrivate &owner)
    : d(owner)
{
    const auto forget = [this] { forgetOfOthers(); };
    CurrentSession *session = &d.session;
    QObject::connect(session, &CurrentSession::stateChanged, session, forget);
    QObject::connect(session, &CurrentSession::reauthenticationRequiredChanged, session, forget);
}

void AudienceTokens::forgetOfOthers()
{
    if (!d.session.record() || d.session.state().reauthentication()
        || m_attempt != d.attemptNumber())
        m_entries.clear();
    m_attempt = d.attemptNumber();
}

const AudienceTokens::Entry *AudienceTokens::find(const AccessTokenRequest &request) const
{
    const auto it = m_entries.constFind(request.audience);
    if (it == m_entries.cend() || !hasAll(it->scopes, request.scopes)
        || it->schedule.isDueForUse(d.context->clock.now(), request.minimumLifetime))
        return nullptr;
    return &*it;
}

Task<Expected<void>> AudienceTokens::sessionFor(AccessTokenRequest request)
{
    const auto held = d.hold();
    if (!d.session.record())
        co_return fail(ErrorCode::NotSignedIn, Text::tr("You are not signed in."));
    const auto over = d.session.state().reauthentication();
    if (!over && d.session.record()->tokens.accessToken.isEmpty())
        co_return Expected<void>(); // there is none for an API of its own
    AccessTokenRequest own;
    own.interactive = request.interactive;
    const auto token = co_await d.accessTokens.get(own);
    if (!token)
        co_return fail(token.error());
    co_return Expected<void>();
}

Task<Expected<Secret>> AudienceTokens::get(AccessTokenRequest request)
{
    const auto held = d.hold();
    forgetOfOthers();
    if (const Entry *entry = find(request))
        co_return Secret(entry->token);
    if (const auto usable = co_await sessionFor(request); !usable)
        co_return fail(usable.error());
    while (!d.isClosed() && d.session.record() && d.renewer.isBusy()) {
        if (const auto waiting = m_waiting.find(request.audience); waiting != m_waiting.end()) {
            const Completion<Expected<void>> mine;
            waiting->append(mine);
            if (const auto acquired = co_await mine; !acquired)
                co_return fail(acquired.error());
        } else {
            (void)co_await d.renewer.wait();
        }
        forgetOfOthers();
        if (const Entry *entry = find(request))
            co_return Secret(entry->token);
    }
    if (d.isClosed() || !d.session.record())
        co_return fail(Error::cancelled());
    if (const auto over = d.session.state().reauthentication())
        co_return fail(*over);
    co_return co_await acquire(request);
}

Task<Expected<Secret>> AudienceTokens::acquire(AccessTokenRequest request)
{
    const auto held = d.hold();
    if (const auto why = d.renewer.delayedBy())
        co_return fail(*why);
    if (!d.renewer.canRenew()) {
        const Error none(ErrorCode::NotSignedIn,
                         Text::tr("Your session cannot be used for another API. Log out, and log "
                                  "in again."),
                         QStringLiteral("no refresh token, no cookies"));
        co_return fail(d.session.state().refusal().value_or(none));
    }
    const CancelToken ended = d.attempt();
    const SessionRecord old = *d.session.record();
    m_waiting.insert(request.audience, {});
    d.renewer.begin(Renewer::Purpose::OtherApi);
    d.session.apply(d.session.state().renew());
    const auto grant = co_await acquireForAudience(d.context, old, d.session.isKept(),
                                                   request.audience, request.scopes, ended);
    Expected<void> result;
    if (ended.isCancelled()) {
        if (grant.session)
            d.renewer.late = *grant.session;
        result = fail(Error::cancelled());
    } else {
        if (grant.session)
            d.session.renewed(*grant.session);
        else
            d.session.apply(d.session.state().notRenewed());
        if (grant.session && (!d.session.isKept() || grant.notKept))
            d.tasks.start(d.keeper.keep());
        if (!grant.token) {
            d.renewer.delay(grant.token.error());
            if (isAboutSomebodyElse(grant.token.error()))
                d.renewer.endSession(grant.token.error());
            result = fail(grant.token.error());
        }
    }
    if (result) {
        Entry entry {grant.token->token, grant.token->scopes, {}};
        entry.schedule.begin(grant.token->obtainedAt, grant.token->expiresAt);
        m_entries.insert(request.audience, entry);
    }
    const auto waiters = m_waiting.take(request.audience);
    d.renewer.finish(result);
    for (const auto &waiter : waiters)
        waiter.finish(result);
    if (!result)
        co_return fail(result.error());
    if (!hasAll(grant.token->scopes, request.scopes))
        co_return notGranted(request.audience);
    co_return Secret(grant.token->token);
}

Task<Expected<Secret>> AudienceTokens::replace(AccessTokenRequest request, Secret refused)
{
    const auto held = d.hold();
    if (isOwnAudience(d.context->tenant, request.audience))
        co_return co_await d.accessTokens.replace(std::move(refused));
    const auto it = m_entries.constFind(request.audience);
    if (it != m_entries.cend() && it->token == refused)
        m_entries.erase(it);
    co_return co_await get(std::move(request));
}

std::unique_ptr<AccessTokenSource> audienceTokenSource(std::shared_ptr<AuthServicePrivate> service,
                                                       AccessTokenRequest request)
{
    return std::make_unique<Source>(std::move(service), std::move(request));
}

} // namespace Keyfob
