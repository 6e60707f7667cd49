// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "renewal.h"

#include "auth/authcontext.h"
#include "auth/keptsession.h"
#include "auth/refreshgrant.h"
#include "auth/renewallock.h"
#include "auth/session.h"
#include "auth/silentvisit.h"
#include "core/text.h"
#include "vault/sessionvault.h"

namespace Keyfob {

namespace {

using Context = std::shared_ptr<AuthContext>;

Renewed byOther(const SessionRecord &record)
{
    return {record, {}};
}

} // namespace

bool isTemporary(const Error &error)
{
    const int status = error.httpStatus();
    // A proxy's log-in, a time-out, too many requests, a server's own disorder (RFC 9110 15.5.8,
    // 15.5.9, 15.6; RFC 6585 4, 6).
    if (status == 407 || status == 408 || status == 429 || status >= 500)
        return true;
    return error.code() == ErrorCode::ProviderError
        && (error.providerCode() == QLatin1StringView("server_error")
            || error.providerCode() == QLatin1StringView("temporarily_unavailable"));
}

AfterFailure afterFailure(const Error &error)
{
    if (isTemporary(error))
        return AfterFailure::Keep;
    switch (error.code()) {
    case ErrorCode::Cancelled:
    case ErrorCode::Offline:
    case ErrorCode::TimedOut:
    case ErrorCode::TlsFailed:
    case ErrorCode::CertificateRefused:
    case ErrorCode::PageLoadFailed: // the network's fault: see renewByVisit()
    case ErrorCode::ProxyUnreachable:
    case ErrorCode::ProxyAuthenticationRequired:
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::RedirectRefused: // a network's own log-in page
    case ErrorCode::ResponseTooLarge:
    case ErrorCode::ResponseInvalid:
    case ErrorCode::HttpStatus:
    case ErrorCode::RateLimited:
    case ErrorCode::JwksInvalid:
    case ErrorCode::DiscoveryInvalid:
    case ErrorCode::ClockSkew:
    case ErrorCode::Interrupted: return AfterFailure::Keep;
    case ErrorCode::Internal:
    case ErrorCode::UserAgentUnavailable:
    case ErrorCode::UserAgentCrashed:
    case ErrorCode::UserAgentProtocol:
    case ErrorCode::UserAgentRestart:
    case ErrorCode::GraphicsFailed: return AfterFailure::KeepWhileValid;
    default: return AfterFailure::EndSession;
    }
}

bool canRenew(const SessionRecord &record)
{
    return !record.tokens.refreshToken.isEmpty()
        || (!isInBrowser(record) && !record.cookies.isEmpty());
}

bool isInBrowser(const SessionRecord &record)
{
    if (record.userAgent == UserAgentKind::Unknown)
        return record.cookies.isEmpty(); // no cookies came from a browser
    return record.userAgent == UserAgentKind::System;
}

void keepUserInfo(SessionRecord &renewed, const SessionRecord &old)
{
    if (renewed.userInfo.isEmpty() && Session::subjectOf(renewed) == Session::subjectOf(old))
        renewed.userInfo = old.userInfo;
}

Task<Expected<Renewed>> renewSession(Context with, SessionRecord old, bool isKept,
                                     CancelToken ended)
{
    const auto lock =
        co_await RenewalLock::acquire(with->dependencies.lockFolder, with->id(), ended);
    if (!lock)
        co_return fail(lock.error());
    const auto meanwhile = co_await readAgain(with, old, isKept);
    if (!meanwhile)
        co_return fail(meanwhile.error());
    if (*meanwhile) {
        if (lastsLonger(**meanwhile, old, with->clock))
            co_return byOther(**meanwhile);
        old = **meanwhile;
    }
    if (ended.isCancelled())
        co_return fail(Error::cancelled());

    const TokenTarget own {with->tenant, {}};
    const bool refreshes = !old.tokens.refreshToken.isEmpty();
    Expected<SessionRecord> fresh = fail(Error::cancelled());
    if (refreshes)
        fresh = co_await redeemRefreshToken(with, old, own);
    else
        fresh = co_await renewByVisit(with, old, ended);
    if (!fresh && refreshes && fresh.error().code() == ErrorCode::InvalidGrant) {
        // Used up by somebody without the lock, whose successor may be in the vault by now.
        const auto successor = co_await readAgain(with, old, isKept);
        if (!successor)
            co_return fail(successor.error());
        if (*successor && lastsLonger(**successor, old, with->clock))
            co_return byOther(**successor);
        if (*successor && !((*successor)->tokens.refreshToken == old.tokens.refreshToken)) {
            old = **successor;
            fresh = co_await redeemRefreshToken(with, old, own);
        }
    }
    if (const auto same = checkSamePerson(fresh, old); !same)
        co_return fail(same.error());

    Renewed renewed {*fresh, {}};
    renewed.record.configuration = with->configuration.values();
    if (isKept && !ended.isCancelled()) {
        const auto saved = co_await with->vault.save(with->id(), renewed.record);
        if (!saved)
            renewed.notKept = saved.error();
    }
    co_return renewed;
}

} // namespace Keyfob
