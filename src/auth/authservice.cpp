// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authservice.h"

#include "auth/authservice_p.h"
#include "auth/signinattempt.h"
#include "core/delay.h"
#include "core/logging.h"
#include "net/httpclient.h"
#include "net/networkwatch.h"
#include "useragent/useragent.h"
#include "vault/sessionvault.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

/// \a prompt beside those of the tenant file, which has its reasons (OIDC Core 3.1.2.1: a list).
QString bothPrompts(const QString &ofTenant, const QString &prompt)
{
    QStringList words = ofTenant.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.contains(prompt))
        words.append(prompt);
    return words.join(QLatin1Char(' '));
}

/// The clock is looked at this often at least: it may jump, and the machine may sleep.
constexpr std::chrono::seconds ClockCheck {30};

} // namespace

AuthService::Private::Private(AuthService *service, Tenant ofTenant, Dependencies dependencies)
    : q(service)
    , tenant(std::move(ofTenant))
    , http(dependencies.http)
    , userAgent(dependencies.userAgent)
    , browser(dependencies.browser)
    , vault(dependencies.vault)
    , clock(dependencies.clock)
    , lockFolder(dependencies.lockFolder)
    , account(dependencies.account)
    , chooseAccount(dependencies.chooseAccount)
    , configuration(SessionConfiguration::of(tenant))
    , bindsUnknown(dependencies.bindsUnknownConfiguration)
    , delay(dependencies.delay ? *dependencies.delay : Delay::system())
    , sharesRedirectUri(dependencies.sharesRedirectUri)
    , provider(dependencies.http, dependencies.clock, tenant.issuer, nullptr, tenant.discoveryUrl)
{
    QObject::connect(&timer, &QTimer::timeout, service, [this] { checkExpiry(); });
    if (dependencies.network)
        QObject::connect(dependencies.network, &NetworkWatch::cameOnline, service,
                         [this] { resumeAfterOffline(); });
}

quint64 AuthService::Private::begin(State first)
{
    error.reset();
    ++attempt;
    if (std::exchange(isEnding, false))
        cancelVisit(); // the provider's page of the session before
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

void AuthService::Private::setStage(State next)
{
    if (!isInteracting)
        setState(next);
}

void AuthService::Private::setNotice(std::optional<Error> next)
{
    if (notice == next)
        return;
    trouble = KeychainTrouble::None;
    notice = std::move(next);
    if (notice)
        qCWarning(lcAuth).noquote() << notice->name() << notice->detail();
    Q_EMIT q->noticeChanged();
}

void AuthService::Private::enter(SessionRecord next)
{
    timer.start(ClockCheck);
    refused.reset();
    replace(std::move(next));
    setState(State::SignedIn);
    checkExpiry();
}

void AuthService::Private::leave(std::optional<Error> why)
{
    if (why && why->code() == ErrorCode::Cancelled)
        why.reset();
    if (why)
        qCWarning(lcAuth).noquote() << why->name() << why->detail();
    timer.stop();
    error = std::move(why);
    setKept(false);
    isOffline = false;
    refusal.reset();
    setReauthenticationRequired({});
    if (record) {
        record.reset();
        Q_EMIT q->sessionChanged();
    }
    setState(State::SignedOut);
}

void AuthService::Private::checkExpiry()
{
    if (!record || state != State::SignedIn || reauthenticationRequired)
        return;
    const QDateTime now = clock.now();
    // While it is being renewed or the person is asked, it is for that to say how it goes on.
    if (!isRenewing && hasMeans() && schedule.isDueByTimer(now))
        renewOnce(shared_from_this()); // goes on by itself, and may end the session
    else if (!isRenewing && schedule.isExpired(now) && !hasMeans())
        endSession(refusal.value_or(sessionOver()));
    if (record)
        timer.setInterval(schedule.wait(now, ClockCheck));
}

void AuthService::Private::cancelVisit()
{
    userAgent.cancel();
    if (browser)
        browser->cancel();
}

QCoro::Task<Expected<SessionRecord>> AuthService::Private::authorize(Self self, quint64 number,
                                                                     AuthorizationOptions options,
                                                                     bool inBrowser)
{
    self->visitsBrowser = inBrowser;
    UserAgent &agent = inBrowser ? *self->browser : self->userAgent;
    const auto metadata = co_await self->provider.discover();
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!metadata)
        co_return fail(metadata.error());
    const auto redirectUri =
        agent.prepare(inBrowser ? self->tenant.loopbackRedirectUri : self->tenant.redirectUri);
    if (!redirectUri)
        co_return fail(redirectUri.error());
    options.redirectUri = *redirectUri;
    const auto request =
        AuthorizationRequest::create(self->tenant, *metadata, options, self->clock.now());
    if (!request) {
        agent.cancel();
        co_return fail(request.error());
    }
    self->pending.insert(*request);

    self->setStage(State::AwaitingUser);
    Visit visit = visitTo(request->url(), self->tenant, *metadata, self->cookies);
    visit.redirectUri = request->redirectUri();
    visit.state = request->state();
    const auto visited = co_await agent.open(visit);
    if (!self->isCurrent(number))
        co_return fail(Error::cancelled());
    if (!visited) {
        (void)self->pending.take(request->state(), self->clock.now());
        if (visited.error().code() == ErrorCode::UserAgentRestart)
            co_return co_await authorize(self, number, options, inBrowser); // another state
        co_return fail(visited.error());
    }

    self->setStage(State::Checking);
    const auto answered = self->pending.take(
        AuthorizationResponse::stateOf(visited->callback.reveal()), self->clock.now());
    if (!answered) {
        (void)self->pending.take(request->state(), self->clock.now());
        agent.conclude(false);
        co_return fail(answered.error());
    }
    const bool isShared = self->sharesRedirectUri && self->sharesRedirectUri();
    const SignInAttempt parts {self->tenant, *metadata, *answered, isShared};
    auto record = co_await redeem(self->http, self->provider, self->clock, parts, *visited);
    if (self->isCurrent(number))
        agent.conclude(record.has_value());
    if (record) {
        record->cookies = visited->cookies;
        record->configuration = self->configuration.values();
        record->allowedScopes =
            record->tokens.accessToken.isEmpty() ? record->requestedScopes : record->tokens.scopes;
        record->userAgent = inBrowser ? UserAgentKind::System : UserAgentKind::Embedded;
    }
    if (!record)
        co_return fail(answerOfPerson(record.error()));
    co_return record;
}

AuthService::AuthService(Tenant tenant, Dependencies dependencies, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(tenant), dependencies))
{
}

AuthService::~AuthService()
{
    d->q = nullptr;
    if (d->state == State::AwaitingUser || d->state == State::SigningOut || d->isRenewing
        || d->isEnding)
        d->cancelVisit();
}

const Tenant &AuthService::tenant() const
{
    return d->tenant;
}

QString AuthService::account() const
{
    return d->account;
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

bool AuthService::canUseBrowser() const
{
    return d->canUseBrowser();
}

QCoro::Task<Expected<void>> AuthService::signIn(QString prompt, UserAgentKind userAgent)
{
    const auto self = d;
    if (self->state != State::SignedOut) {
        co_return fail(
            ErrorCode::InvalidRequest,
            QCoreApplication::translate("Keyfob::AuthService", "A sign-in is already on its way."));
    }
    if (userAgent == UserAgentKind::Unknown) {
        userAgent = self->tenant.userAgent == UserAgentChoice::System ? UserAgentKind::System
                                                                      : UserAgentKind::Embedded;
    }
    const bool inBrowser = userAgent == UserAgentKind::System;
    if (inBrowser && !self->canUseBrowser()) {
        co_return fail(ErrorCode::InvalidRequest,
                       QCoreApplication::translate("Keyfob::AuthService",
                                                   "This organisation does not let you sign in in "
                                                   "your browser: its tenant file has no "
                                                   "loopback_redirect_uri."));
    }
    const quint64 number = self->begin(State::Preparing);
    self->setNotice({});
    auto options = AuthorizationOptions::of(self->tenant);
    if (!prompt.isEmpty() && self->cookies.isEmpty())
        options.prompt = bothPrompts(options.prompt, prompt);
    auto record = co_await Private::authorize(self, number, options, inBrowser);
    if (!self->isCurrent(number)) {
        if (record)
            self->revokeUnused(*record);
        co_return fail(Error::cancelled());
    }
    if (!record) {
        self->leave(record.error());
        co_return fail(record.error());
    }
    if (self->chooseAccount)
        self->account = self->chooseAccount(Session::of(*record));
    const auto replaced = std::exchange(self->refused, std::nullopt);
    self->enter(std::move(*record));
    // Goes on by itself: nobody waits for a keychain.
    if (replaced && replaced->id == self->id())
        Private::keepInstead(self, number, *replaced);
    else
        Private::keep(self, number);
    co_return Expected<void>();
}

bool AuthService::isRenewing() const
{
    return d->isRenewing;
}

bool AuthService::isOffline() const
{
    return d->isOffline;
}

bool AuthService::isReauthenticationRequired() const
{
    return d->reauthenticationRequired.has_value();
}

bool AuthService::isInteracting() const
{
    return d->isInteracting;
}

void AuthService::checkExpiry()
{
    d->checkExpiry();
}

void AuthService::cancel()
{
    switch (d->state) {
    case State::Preparing:
    case State::AwaitingUser:
    case State::Checking:
        ++d->attempt;
        d->cancelVisit();
        d->leave({});
        break;
    default:
        if (d->isInteracting)
            d->cancelVisit(); // ask() goes on from there
        break;
    }
}

void AuthService::raiseSignIn()
{
    if (d->state == State::AwaitingUser || d->isInteracting)
        (d->visitsBrowser ? *d->browser : d->userAgent).raise();
}

} // namespace Keyfob
