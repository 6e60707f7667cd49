// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authservice.h"

#include "auth/signinattempt.h"
#include "core/clock.h"
#include "core/logging.h"
#include "net/httpclient.h"
#include "oidc/pendingrequests.h"
#include "oidc/provider.h"
#include "oidc/signouturl.h"
#include "oidc/tokenendpoint.h"
#include "useragent/useragent.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace Keyfob {

namespace {

/// The provider's pages are not shown on the way out, so nobody could close them.
constexpr std::chrono::seconds EndSessionDeadline {10};
/// The clock is looked at this often at least: it may jump, and the machine may sleep.
constexpr std::chrono::seconds ExpiryCheck {30};

} // namespace

/// The state and the steps. Tasks hold it, and stop at the next step when \a q is gone or another
/// attempt has begun.
class AuthService::Private
{
public:
    Private(AuthService *service, Tenant configuration, Parts parts)
        : q(service)
        , tenant(std::move(configuration))
        , http(parts.http)
        , userAgent(parts.userAgent)
        , vault(parts.vault)
        , clock(parts.clock)
        , provider(parts.http, parts.clock, tenant.issuer)
    {
        QObject::connect(&expiry, &QTimer::timeout, service, [this] { checkExpiry(); });
    }

    quint64 begin(State first);
    bool isCurrent(quint64 number) const { return q && number == attempt; }
    void setState(State next);
    void setNotice(std::optional<Error> next);
    void enter(SessionRecord next);
    void leave(std::optional<Error> why);
    bool isExpired(const Tokens &tokens) const;
    void checkExpiry();

    static QCoro::Task<Expected<SessionRecord>> authorize(std::shared_ptr<Private> self,
                                                          quint64 number);
    static QCoro::Task<> keep(std::shared_ptr<Private> self, quint64 number);
    static QCoro::Task<Expected<void>> endProviderSession(std::shared_ptr<Private> self,
                                                          SessionRecord old);

    AuthService *q;
    Tenant tenant;
    HttpClient &http;
    UserAgent &userAgent;
    SessionVault &vault;
    const Clock &clock;
    Provider provider;
    PendingRequests pending;
    QTimer expiry;

    State state = State::Starting;
    quint64 attempt = 0;
    std::optional<Error> error;
    std::optional<Error> notice;
    std::optional<SessionRecord> record; ///< While SignedIn
    Secret cookies; ///< The provider's, for the next visit
};

quint64 AuthService::Private::begin(State first)
{
    error.reset();
    ++attempt;
    setState(first);
    return attempt;
}

void AuthService::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    qCInfo(lcAuth) << next;
    Q_EMIT q->stateChanged();
}

void AuthService::Private::setNotice(std::optional<Error> next)
{
    if (notice == next)
        return;
    notice = std::move(next);
    if (notice)
        qCWarning(lcAuth).noquote() << notice->name() << notice->detail();
    Q_EMIT q->noticeChanged();
}

void AuthService::Private::enter(SessionRecord next)
{
    cookies = next.cookies;
    record = std::move(next);
    expiry.start(ExpiryCheck);
    Q_EMIT q->sessionChanged();
    setState(State::SignedIn);
    checkExpiry();
}

void AuthService::Private::leave(std::optional<Error> why)
{
    if (why && why->code() == ErrorCode::Cancelled)
        why.reset();
    if (why)
        qCWarning(lcAuth).noquote() << why->name() << why->detail();
    expiry.stop();
    error = std::move(why);
    if (record) {
        record.reset();
        Q_EMIT q->sessionChanged();
    }
    setState(State::SignedOut);
}

bool AuthService::Private::isExpired(const Tokens &tokens) const
{
    return tokens.expiresAt.isValid() && tokens.expiresAt <= clock.now();
}

void AuthService::Private::checkExpiry()
{
    if (!record || state != State::SignedIn)
        return;
    if (isExpired(record->tokens)) {
        leave(Error(ErrorCode::TokenExpired,
                    QCoreApplication::translate("Keyfob::AuthService",
                                                "Your session has ended. Sign in again.")));
        return;
    }
    if (record->tokens.expiresAt.isValid()) {
        const auto left = std::chrono::milliseconds(
            clock.now().msecsTo(record->tokens.expiresAt) + 1);
        expiry.setInterval(std::min<std::chrono::milliseconds>(left, ExpiryCheck));
    }
}

QCoro::Task<Expected<SessionRecord>> AuthService::Private::authorize(std::shared_ptr<Private> self,
                                                                     quint64 number)
{
    const auto metadata = co_await self->provider.discover();
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!metadata)
        co_return fail(metadata.error());
    const auto options = AuthorizationOptions::of(self->tenant);
    const auto request
        = AuthorizationRequest::create(self->tenant, *metadata, options, self->clock.now());
    if (!request)
        co_return fail(request.error());
    self->pending.insert(*request);

    self->setState(State::AwaitingUser);
    Visit visit;
    visit.url = request->url();
    visit.redirectUri = self->tenant.redirectUri;
    visit.hosts = signInHosts(self->tenant, *metadata);
    visit.tenantName = self->tenant.name;
    visit.cookies = self->cookies;
    const auto visited = co_await self->userAgent.open(visit);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!visited) {
        (void)self->pending.take(request->state(), self->clock.now());
        co_return fail(visited.error());
    }

    self->setState(State::Checking);
    const auto answered = self->pending.take(
        AuthorizationResponse::stateOf(visited->callback.reveal()), self->clock.now());
    if (!answered) {
        (void)self->pending.take(request->state(), self->clock.now());
        co_return fail(answered.error());
    }
    const SignInAttempt parts {self->tenant, *metadata, *answered};
    auto record = co_await redeem(self->http, self->provider, self->clock, parts,
                                  visited->callback);
    if (record)
        record->cookies = visited->cookies;
    co_return record;
}

QCoro::Task<> AuthService::Private::keep(std::shared_ptr<Private> self, quint64 number)
{
    const auto saved = co_await self->vault.save(self->tenant.id(), *self->record);
    if (saved || !self->isCurrent(number) || saved.error().code() == ErrorCode::Cancelled)
        co_return;
    self->setNotice(Error(saved.error().code(),
                          QCoreApplication::translate(
                              "Keyfob::AuthService",
                              "Your session could not be kept. %1")
                              .arg(saved.error().message()),
                          saved.error().detail()));
}

QCoro::Task<Expected<void>>
AuthService::Private::endProviderSession(std::shared_ptr<Private> self, SessionRecord old)
{
    const auto metadata = co_await self->provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (!old.tokens.refreshToken.isEmpty() && !metadata->revocationEndpoint.isEmpty()) {
        const ClientIdentity client {self->tenant.clientId, self->tenant.clientSecret};
        const auto revoked = co_await revokeToken(self->http, metadata->revocationEndpoint, client,
                                                  old.tokens.refreshToken);
        if (!revoked)
            qCInfo(lcAuth).noquote() << "not revoked:" << revoked.error().name();
    }
    Visit visit;
    visit.url = signOutUrl(self->tenant, *metadata, old.tokens.idToken);
    if (visit.url.isEmpty() || !self->q)
        co_return Expected<void>();
    visit.redirectUri = self->tenant.redirectUri;
    visit.hosts = signInHosts(self->tenant, *metadata);
    visit.tenantName = self->tenant.name;
    visit.cookies = old.cookies;
    visit.visible = false;
    visit.deadline = EndSessionDeadline;
    const auto visited = co_await self->userAgent.open(visit);
    if (!visited)
        co_return fail(visited.error());
    co_return Expected<void>();
}

AuthService::AuthService(Tenant tenant, Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(tenant), parts))
{
}

AuthService::~AuthService()
{
    d->q = nullptr;
    if (d->state == State::AwaitingUser || d->state == State::SigningOut)
        d->userAgent.cancel();
}

const Tenant &AuthService::tenant() const
{
    return d->tenant;
}

AuthService::State AuthService::state() const
{
    return d->state;
}

Error AuthService::error() const
{
    return d->error.value_or(Error(ErrorCode::Cancelled, {}));
}

bool AuthService::hasError() const
{
    return d->error.has_value();
}

Error AuthService::notice() const
{
    return d->notice.value_or(Error(ErrorCode::Cancelled, {}));
}

bool AuthService::hasNotice() const
{
    return d->notice.has_value();
}

std::optional<Session> AuthService::session() const
{
    if (!d->record)
        return std::nullopt;
    return Session::of(*d->record);
}

QCoro::Task<Expected<void>> AuthService::restore()
{
    const auto self = d;
    const quint64 number = self->begin(State::Starting);
    const auto loaded = co_await self->vault.load(self->tenant.id());
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!loaded) {
        self->setNotice(loaded.error());
        self->leave({});
        co_return fail(loaded.error());
    }
    if (!*loaded) {
        self->leave({});
        co_return Expected<void>();
    }
    self->enter(**loaded); // leaves at once if it has expired
    co_return Expected<void>();
}

QCoro::Task<Expected<void>> AuthService::signIn()
{
    const auto self = d;
    if (self->state != State::SignedOut) {
        co_return fail(ErrorCode::InvalidRequest,
                       QCoreApplication::translate("Keyfob::AuthService",
                                                   "A sign-in is already on its way."));
    }
    const quint64 number = self->begin(State::Preparing);
    self->setNotice({});
    auto record = co_await Private::authorize(self, number);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!record) {
        self->leave(record.error());
        co_return fail(record.error());
    }
    self->enter(std::move(*record));
    Private::keep(self, number); // goes on by itself: nobody waits for a keychain
    co_return Expected<void>();
}

void AuthService::cancel()
{
    switch (d->state) {
    case State::Preparing:
    case State::AwaitingUser:
    case State::Checking:
        ++d->attempt;
        d->userAgent.cancel();
        d->leave({});
        break;
    default:
        break;
    }
}

void AuthService::raiseSignIn()
{
    if (d->state == State::AwaitingUser)
        d->userAgent.raise();
}

QCoro::Task<Expected<void>> AuthService::signOut()
{
    const auto self = d;
    if (self->state != State::SignedIn) {
        co_return fail(ErrorCode::InvalidRequest,
                       QCoreApplication::translate("Keyfob::AuthService",
                                                   "Nobody is signed in."));
    }
    const quint64 number = self->begin(State::SigningOut);
    const SessionRecord old = *std::exchange(self->record, std::nullopt);
    self->cookies = {};
    Q_EMIT sessionChanged();
    self->setNotice({});

    const auto removed = co_await self->vault.remove(self->tenant.id());
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!removed)
        self->setNotice(removed.error());
    const auto ended = co_await Private::endProviderSession(self, old);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!ended && removed) {
        self->setNotice(Error(
            ended.error().code(),
            QCoreApplication::translate("Keyfob::AuthService",
                                        "You are signed out here, but %1 could not be told. Its own "
                                        "session may still be open.")
                .arg(self->tenant.name),
            ended.error().detail()));
    }
    self->leave({});
    co_return Expected<void>();
}

QCoro::Task<Expected<Secret>> AuthService::accessToken()
{
    const auto self = d;
    if (!self->record || self->record->tokens.accessToken.isEmpty()) {
        co_return fail(ErrorCode::NotSignedIn,
                       QCoreApplication::translate("Keyfob::AuthService",
                                                   "You are not signed in to this API."));
    }
    if (self->isExpired(self->record->tokens)) {
        co_return fail(ErrorCode::TokenExpired,
                       QCoreApplication::translate("Keyfob::AuthService",
                                                   "Your session has ended. Sign in again."));
    }
    co_return std::as_const(self->record->tokens.accessToken); // QCoro would move it out
}

} // namespace Keyfob
