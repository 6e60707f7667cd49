// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authservice.h"

#include "auth/authservice_p.h"
#include "auth/visits.h"
#include "net/networkwatch.h"

namespace Keyfob {

AuthServicePrivate::AuthServicePrivate(Tenant tenant, const AuthService::Dependencies &dependencies)
    : context(std::make_shared<AuthContext>(std::move(tenant), dependencies))
    , tasks(context->tasks)
    , session(context)
    , keeper(*this)
    , renewer(*this)
    , signInFlow(*this)
    , accessTokens(*this)
    , audienceTokens(*this)
    , signOutFlow(*this)
{
    if (dependencies.network) {
        QObject::connect(dependencies.network, &NetworkWatch::cameOnline, &session,
                         [this] { renewer.resumeAfterOffline(); });
    }
}

CancelToken AuthServicePrivate::begin(SessionState::Next first)
{
    endAttempt();
    const CancelToken ended = attempt();
    session.apply(std::move(first));
    cancelVisit(*context);
    return ended;
}

void AuthServicePrivate::endAttempt()
{
    ++m_number;
    m_attempt.cancel();
}

void AuthServicePrivate::enter(SessionRecord record)
{
    keeper.forgetRefused();
    session.enter(std::move(record));
    renewer.checkExpiry();
}

void AuthServicePrivate::close()
{
    m_closed.cancel();
    endAttempt();
    renewer.stop();
    cancelVisit(*context);
    tasks.cancel();
}

AuthService::AuthService(Tenant tenant, Dependencies dependencies, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<AuthServicePrivate>(std::move(tenant), dependencies))
{
    connect(&d->session, &CurrentSession::stateChanged, this, &AuthService::stateChanged);
    connect(&d->session, &CurrentSession::sessionChanged, this, &AuthService::sessionChanged);
    connect(&d->session, &CurrentSession::noticeChanged, this, &AuthService::noticeChanged);
    connect(&d->session, &CurrentSession::renewingChanged, this, &AuthService::renewingChanged);
    connect(&d->session, &CurrentSession::reauthenticationRequiredChanged, this,
            &AuthService::reauthenticationRequiredChanged);
    connect(&d->session, &CurrentSession::interactingChanged, this,
            &AuthService::interactingChanged);
    connect(&d->session, &CurrentSession::keptChanged, this, &AuthService::keptChanged);
}

AuthService::~AuthService()
{
    d->session.disconnect(this);
    d->close();
}

const Tenant &AuthService::tenant() const
{
    return d->context->tenant;
}

QString AuthService::account() const
{
    return d->context->account;
}

AuthService::State AuthService::state() const
{
    return d->session.publicState();
}

Error AuthService::error() const
{
    return d->session.state().error().value_or(Error(ErrorCode::Cancelled, {}));
}

bool AuthService::hasError() const
{
    return d->session.state().error().has_value();
}

Error AuthService::notice() const
{
    return d->session.notice().value_or(Error(ErrorCode::Cancelled, {}));
}

bool AuthService::hasNotice() const
{
    return d->session.notice().has_value();
}

void AuthService::dismissNotice()
{
    d->session.setNotice({});
}

std::optional<Session> AuthService::session() const
{
    const SessionRecord *record = d->session.record();
    return record ? std::optional(Session::of(*record)) : std::nullopt;
}

bool AuthService::isRenewing() const
{
    return d->session.state().isRenewing();
}

bool AuthService::isKept() const
{
    return d->session.isKept();
}

bool AuthService::isRenewable() const
{
    return d->renewer.canRenew();
}

bool AuthService::isOffline() const
{
    return d->session.state().isOffline();
}

bool AuthService::isReauthenticationRequired() const
{
    return d->session.state().reauthentication().has_value();
}

bool AuthService::isInteracting() const
{
    return d->session.state().isInteracting();
}

void AuthService::checkExpiry()
{
    d->renewer.checkExpiry();
}

quint64 AuthService::sessionNumber() const
{
    return d->attemptNumber();
}

QCoro::Task<Expected<void>> AuthService::restore()
{
    return d->whileOpen(d->keeper.restore());
}

QList<ConfigurationDifference> AuthService::configurationDifferences() const
{
    return d->keeper.configurationDifferences();
}

bool AuthService::canAcceptConfiguration() const
{
    return d->keeper.canAcceptConfiguration();
}

QCoro::Task<Expected<void>> AuthService::acceptConfiguration()
{
    return d->whileOpen(d->keeper.acceptConfiguration());
}

AuthService::KeychainTrouble AuthService::keychainTrouble() const
{
    return d->session.keychainTrouble();
}

bool AuthService::canRetryKeychain() const
{
    return d->keeper.canRetry();
}

QCoro::Task<Expected<void>> AuthService::retryKeychain()
{
    return d->whileOpen(d->keeper.retry());
}

bool AuthService::canUseBrowser() const
{
    return d->context->canUseBrowser();
}

QCoro::Task<Expected<void>> AuthService::signIn(QString prompt, UserAgentKind userAgent)
{
    return d->whileOpen(d->signInFlow.signIn(std::move(prompt), userAgent));
}

void AuthService::warmUp()
{
    d->tasks.start(d->signInFlow.warmUp());
}

void AuthService::cancel()
{
    d->signInFlow.cancel();
}

void AuthService::raiseSignIn()
{
    d->signInFlow.raise();
}

QCoro::Task<Expected<void>> AuthService::signOut()
{
    return d->whileOpen(d->signOutFlow.signOut());
}

void AuthService::forgetProvider()
{
    d->context->provider.removeKept();
}

QCoro::Task<Expected<void>> AuthService::forgetKept()
{
    return d->whileOpen(d->signOutFlow.forgetKept());
}

QCoro::Task<Expected<Secret>> AuthService::accessToken()
{
    return d->whileOpen(d->accessTokens.get({}));
}

QCoro::Task<Expected<Secret>> AuthService::accessToken(AccessTokenRequest request)
{
    return d->whileOpen(d->accessTokens.get(std::move(request)));
}

std::unique_ptr<AccessTokenSource> AuthService::tokensFor(AccessTokenRequest request)
{
    return audienceTokenSource(d, std::move(request));
}

QCoro::Task<Expected<Secret>> AuthService::renew(Secret refused)
{
    if (!d->accessTokens.canReplace(refused))
        return AccessTokenSource::renew(refused);
    return d->whileOpen(d->accessTokens.replace(std::move(refused)));
}

QCoro::Task<Expected<Secret>> AuthService::acquireInteractively(Secret refused, Error why)
{
    return d->whileOpen(d->accessTokens.acquireInteractively(std::move(refused), std::move(why)));
}

} // namespace Keyfob
