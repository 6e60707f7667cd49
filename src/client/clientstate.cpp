// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client_p.h"

#include "net/networksetup.h"
#include "oidc/sessionid.h"
#include "vault/pendingrevocation.h"

namespace Keyfob {

std::optional<Session> Client::session() const
{
    return d->parts ? d->parts->auth.session() : std::nullopt;
}

Client::State Client::state() const
{
    return d->parts ? d->parts->auth.state() : State::SignedOut;
}

bool Client::isSignedIn() const
{
    return state() == State::SignedIn;
}

bool Client::isBusy() const
{
    switch (state()) {
    case State::Starting:
    case State::SignedOut:
    case State::SignedIn: return d->isRestoring;
    case State::Preparing:
    case State::AwaitingUser:
    case State::Checking:
    case State::SigningOut: break;
    }
    return true;
}

bool Client::isRenewing() const
{
    return d->parts && d->parts->auth.isRenewing();
}

bool Client::isSaving() const
{
    return d->saving > 0;
}

Client::Persistence Client::persistence() const
{
    if (!d->parts || !d->parts->auth.isKept())
        return Persistence::None;
    const auto session = d->parts->auth.session();
    const bool endsByItself = session && session->expiresAt.isValid();
    return d->parts->auth.isRenewable() || !endsByItself ? Persistence::Renewable
                                                         : Persistence::UntilExpiry;
}

bool Client::isReauthenticationRequired() const
{
    return d->parts && d->parts->auth.isReauthenticationRequired();
}

bool Client::isInteracting() const
{
    return d->parts && d->parts->auth.isInteracting();
}

std::optional<Error> Client::error() const
{
    if (d->openError)
        return d->openError;
    return d->parts->auth.hasError() ? std::optional(d->parts->auth.error()) : std::nullopt;
}

std::optional<Error> Client::activeNotice() const
{
    return d->parts && d->parts->auth.hasNotice() ? std::optional(d->parts->auth.notice())
                                                  : std::nullopt;
}

bool Client::canRetryKeychain() const
{
    return d->parts && d->parts->auth.canRetryKeychain();
}

UserAgentChoice Client::userAgent() const
{
    return tenant().userAgent;
}

bool Client::canUseBrowser() const
{
    return d->parts && d->parts->auth.canUseBrowser();
}

bool Client::mayBrowserHelp() const
{
    return d->parts && d->parts->auth.hasError() && canUseBrowser()
        && SystemBrowser::mayHelpWith(d->parts->auth.error());
}

QUrl Client::browserLink() const
{
    return d->parts ? d->parts->browser.link() : QUrl();
}

bool Client::didBrowserNotOpen() const
{
    return d->parts && d->parts->browser.didNotOpen();
}

const Tenant &Client::tenant() const
{
    static const Tenant none;
    return d->parts ? d->parts->auth.tenant() : none;
}

QString Client::account() const
{
    return d->parts ? d->parts->auth.account() : QString();
}

QString Client::sessionId() const
{
    return Keyfob::sessionId(tenant().id(), account());
}

bool Client::mayHaveSession() const
{
    if (!d->parts)
        return false;
    const SessionVault &vault = d->parts->storage->vault;
    return vault.mayHave(sessionId()) || vault.mayHave(pendingRevocationId(sessionId()));
}

ApiClient *Client::apiClient()
{
    return d->parts ? d->parts->api.get() : nullptr;
}

AccessTokenSource *Client::accessTokens()
{
    return d->parts ? &d->parts->auth : nullptr;
}

const NetworkSetup &Client::network() const
{
    static const NetworkSetup none;
    return d->parts ? d->parts->http.network() : none;
}

} // namespace Keyfob
