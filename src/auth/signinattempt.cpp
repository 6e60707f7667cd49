// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signinattempt.h"

#include "auth/issuerproof.h"
#include "core/clock.h"
#include "core/logging.h"
#include "core/versions.h"
#include "net/httpclient.h"
#include "oidc/provider.h"
#include "oidc/scopes.h"
#include "oidc/tokenendpoint.h"
#include "oidc/userinfo.h"

#include <QCoreApplication>

namespace Keyfob {

namespace {

IdTokenExpectation expectationOf(const SignInAttempt &attempt, const Clock &clock)
{
    IdTokenExpectation expected;
    expected.issuer = attempt.metadata.issuer;
    expected.clientId = attempt.tenant.clientId;
    expected.nonce = attempt.request.nonce();
    expected.now = clock.now();
    expected.leeway = attempt.tenant.leeway;
    expected.algorithms = attempt.tenant.algorithms;
    expected.maxAge = attempt.request.options().maxAge;
    expected.organization = attempt.request.options().organization;
    return expected;
}

AuthorizationExpectation answerExpected(const SignInAttempt &attempt, const VisitResult &visited)
{
    AuthorizationExpectation expected;
    expected.redirectUri = attempt.request.redirectUri();
    expected.responseType = attempt.request.responseType();
    expected.state = attempt.request.state();
    expected.issuer = attempt.metadata.issuer;
    expected.requireIssuer = needsIssuerInAnswer(attempt, visited);
    expected.wasSeen = attempt.request.options().prompt != QLatin1StringView("none");
    return expected;
}

/// The time at which \a lifetime, counted from \a now, ends; without it, that of the ID token.
QDateTime expiry(std::optional<std::chrono::seconds> lifetime, const QDateTime &now,
                 const Tokens &tokens)
{
    if (lifetime)
        return now.addSecs(lifetime->count());
    const QJsonValue claim = tokens.idTokenClaims.value(QLatin1StringView("exp"));
    if (tokens.accessToken.isEmpty() && claim.isDouble())
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(claim.toDouble()), Utc);
    return {};
}

QStringList grantedScopes(const std::optional<QStringList> &answered,
                          const AuthorizationRequest &request)
{
    // RFC 6749 5.1: left out means all that was asked for; an empty list is no permission.
    return answered ? *answered : request.options().scopes;
}

/// The tokens that \a code gives, with the ID token validated and compared with \a front.
Task<Expected<Tokens>> exchange(HttpClient &http, Provider &provider, const Clock &clock,
                                SignInAttempt attempt, Secret code, Tokens front)
{
    const auto client = ClientIdentity::of(attempt.tenant, attempt.metadata);
    const auto answer =
        co_await exchangeCode(http, attempt.metadata.tokenEndpoint, client, code,
                              attempt.request.verifier(), attempt.request.redirectUri());
    if (!answer)
        co_return fail(answer.error());

    Tokens tokens;
    tokens.accessToken = answer->accessToken;
    tokens.refreshToken = answer->refreshToken;
    tokens.idToken = front.idToken;
    tokens.idTokenClaims = front.idTokenClaims;
    tokens.idTokenChecks = front.idTokenChecks;
    if (!answer->idToken.isEmpty()) {
        IdTokenExpectation expected = expectationOf(attempt, clock);
        expected.frontChannel = false;
        expected.accessToken = answer->accessToken;
        const auto second = co_await provider.validate(answer->idToken, expected);
        if (!second)
            co_return fail(second.error());
        const Subject first = Subject::of(front.idTokenClaims).value_or(second->subject);
        if (second->subject != first) {
            co_return fail(
                ErrorCode::SubjectMismatch,
                QCoreApplication::translate("Keyfob::AuthService",
                                            "The two parts of the sign-in are about different "
                                            "people. Stop here, and tell your administrator."));
        }
        tokens.idToken = answer->idToken;
        tokens.idTokenClaims = second->claims;
        tokens.idTokenChecks = second->checks;
    } else if (front.idToken.isEmpty()) {
        co_return fail(ErrorCode::TokenResponseInvalid,
                       QCoreApplication::translate("Keyfob::AuthService",
                                                   "Your provider did not say who signed in."),
                       QStringLiteral("id_token"));
    }
    tokens.obtainedAt = clock.now();
    tokens.expiresAt = expiry(answer->expiresIn, tokens.obtainedAt, tokens);
    tokens.scopes = grantedScopes(answer->scopes, attempt.request);
    co_return tokens;
}

} // namespace

Task<Expected<SessionRecord>> redeem(HttpClient &http, Provider &provider, const Clock &clock,
                                     SignInAttempt attempt, VisitResult visited)
{
    const auto expectedAnswer = answerExpected(attempt, visited);
    const auto answer = AuthorizationResponse::parse(visited.callback.reveal(), expectedAnswer);
    if (!answer)
        co_return fail(answer.error());

    if (const auto answered = checkAnsweredBy(attempt, visited.answeredBy); !answered)
        co_return fail(answered.error());

    Tokens tokens;
    tokens.accessToken = answer->accessToken;
    tokens.idToken = answer->idToken;
    if (!answer->idToken.isEmpty()) {
        IdTokenExpectation expected = expectationOf(attempt, clock);
        expected.accessToken = answer->accessToken;
        expected.code = answer->code;
        const auto idToken = co_await provider.validate(answer->idToken, expected);
        if (!idToken)
            co_return fail(idToken.error());
        tokens.idTokenClaims = idToken->claims;
        tokens.idTokenChecks = idToken->checks;
    }
    tokens.obtainedAt = clock.now();
    tokens.expiresAt = expiry(answer->expiresIn, tokens.obtainedAt, tokens);
    tokens.scopes = grantedScopes(answer->scopes, attempt.request);
    if (!answer->code.isEmpty()) {
        const auto exchanged =
            co_await exchange(http, provider, clock, attempt, answer->code, tokens);
        if (!exchanged)
            co_return fail(exchanged.error());
        tokens = *exchanged;
    }

    // Without an access token nothing is granted at any API.
    if (tokens.accessToken.isEmpty())
        tokens.scopes = heldScopes({}, tokens.scopes);

    SessionRecord record;
    record.tokens = tokens;
    record.requestedScopes = attempt.request.options().scopes;
    if (!tokens.accessToken.isEmpty() && !attempt.metadata.userInfoEndpoint.isEmpty()) {
        const Subject subject = Subject::of(tokens.idTokenClaims).value_or(Subject());
        const auto userInfo = co_await fetchUserInfo(http, attempt.metadata.userInfoEndpoint,
                                                     tokens.accessToken, subject);
        if (!userInfo
            && (userInfo.error().code() == ErrorCode::SubjectMismatch
                || userInfo.error().code() == ErrorCode::ClaimInvalid))
            co_return fail(userInfo.error());
        if (userInfo)
            record.userInfo = *userInfo;
        else
            qCInfo(lcAuth).noquote() << "no UserInfo:" << userInfo.error().name();
    }
    co_return record;
}

Error answerOfPerson(const Error &why)
{
    if (why.code() != ErrorCode::LoginRequired
        || why.providerCode() != QLatin1StringView("consent_required"))
        return why;
    Error denied(ErrorCode::AccessDenied,
                 QCoreApplication::translate("Keyfob::AuthService",
                                             "You did not allow what your provider asked for. To "
                                             "continue, log in again and allow it."),
                 why.detail());
    denied.setProviderCode(why.providerCode());
    return denied;
}

} // namespace Keyfob
