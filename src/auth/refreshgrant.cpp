// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/refreshgrant.h"

#include "auth/authcontext.h"
#include "auth/refreshedidtoken.h"
#include "core/text.h"
#include "oidc/scopes.h"
#include "oidc/tokenendpoint.h"

#include <QSet>

#include <algorithm>

namespace Keyfob {

namespace {

/// \a scopes without those that are not in \a allowed.
QStringList within(const QStringList &scopes, const QStringList &allowed)
{
    const QSet<QString> among(allowed.begin(),
                              allowed.end()); // both come from outside, of any length
    QStringList kept;
    std::copy_if(scopes.begin(), scopes.end(), std::back_inserter(kept),
                 [&](const QString &scope) { return among.contains(scope); });
    return kept;
}

/// What a refresh token may give: no more than the person's last visit (RFC 6749 6).
QStringList allowedScopes(const SessionRecord &old)
{
    const QStringList &allowed =
        old.allowedScopes.isEmpty() ? old.tokens.scopes : old.allowedScopes;
    return heldScopes(allowed, old.requestedScopes);
}

} // namespace

Task<Expected<SessionRecord>> redeemRefreshToken(std::shared_ptr<AuthContext> with,
                                                 SessionRecord old, TokenTarget target)
{
    const auto metadata = co_await with->provider.discover();
    if (!metadata)
        co_return fail(metadata.error());
    if (metadata->tokenEndpoint.isEmpty()) {
        co_return fail(ErrorCode::DiscoveryInvalid,
                       Text::tr("Your provider no longer renews sessions."),
                       QStringLiteral("token_endpoint"));
    }
    const auto client = ClientIdentity::of(target.tenant, *metadata);
    RefreshOptions options;
    if (target.scopes) {
        options.audience = target.tenant.audience;
        options.scopes = *target.scopes;
    }
    const auto answer = co_await refreshTokens(with->http, metadata->tokenEndpoint, client,
                                               old.tokens.refreshToken, options);
    if (!answer) {
        with->provider.distrustDisk();
        co_return fail(answer.error());
    }

    SessionRecord renewed = old;
    Tokens &tokens = renewed.tokens;
    tokens.accessToken = answer->accessToken;
    if (!answer->refreshToken.isEmpty())
        tokens.refreshToken = answer->refreshToken;
    if (target.scopes)
        tokens.scopes = answer->scopes.value_or(*target.scopes);
    else if (answer->scopes)
        tokens.scopes = within(*answer->scopes, allowedScopes(old));
    tokens.obtainedAt = with->clock.now();
    tokens.expiresAt =
        answer->expiresIn ? with->clock.now().addSecs(answer->expiresIn->count()) : QDateTime();
    if (!answer->idToken.isEmpty()) {
        IdTokenExpectation expected; // OIDC Core 12.2
        expected.issuer = metadata->issuer;
        expected.clientId = with->tenant.clientId;
        expected.now = with->clock.now();
        expected.leeway = with->tenant.leeway;
        expected.algorithms = with->tenant.algorithms;
        expected.accessToken = answer->accessToken;
        expected.frontChannel = false;
        expected.organization = with->tenant.organization;
        const auto idToken = co_await with->provider.validate(answer->idToken, expected);
        if (!idToken)
            co_return fail(idToken.error());
        const auto claims = compareRefreshedIdToken(idToken->claims, old.tokens.idTokenClaims,
                                                    with->clock.now(), with->tenant.leeway);
        if (!claims)
            co_return fail(claims.error());
        tokens.idToken = answer->idToken;
        tokens.idTokenClaims = *claims;
        tokens.idTokenChecks = idToken->checks;
    }
    co_return renewed;
}

} // namespace Keyfob
