// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "auth/audiencegrant.h"

#include "auth/authcontext.h"
#include "auth/keptsession.h"
#include "auth/renewal.h"
#include "auth/renewallock.h"
#include "auth/silentvisit.h"
#include "core/logging.h"
#include "core/text.h"
#include "jose/base64url.h"
#include "vault/sessionvault.h"
#include "json/strictjson.h"

#include <QJsonArray>

namespace Keyfob {

namespace {

using Context = std::shared_ptr<AuthContext>;

/// \a tenant, asking for \a audience alone in the way in which it asks for its own API.
Tenant tenantFor(Tenant tenant, const QString &audience)
{
    const bool isAuth0 = !tenant.audience.isEmpty()
        || tenant.issuer.host().endsWith(QLatin1StringView(".auth0.com"));
    if (!tenant.resources.isEmpty() || !isAuth0)
        tenant.resources = {audience};
    if (isAuth0)
        tenant.audience = audience;
    return tenant;
}

/// The `aud` of \a token; empty if it is no JWT that can be read.
QJsonArray audiencesOf(const Secret &token)
{
    const auto parts = token.reveal().toByteArray().split('.');
    if (parts.size() != 3)
        return {};
    const auto payload = Base64Url::decode(parts.at(1));
    const auto claims = StrictJson::parseObject(payload.value_or(QByteArray()));
    if (!claims)
        return {};
    const QJsonValue aud = claims->value(QLatin1StringView("aud"));
    return aud.isString() ? QJsonArray {aud} : aud.toArray();
}

/// \a why, as the reason for which there is no token for another API: the session stays.
Error asError(const Error &why)
{
    if (why.code() != ErrorCode::LoginRequired && why.code() != ErrorCode::AccessDenied)
        return why;
    Error error(why.code(),
                Text::tr("Your provider gives no access to this API without asking you. Ask your "
                         "administrator to allow it. (%1)")
                    .arg(why.message()),
                why.detail());
    error.setProviderCode(why.providerCode());
    error.setHttpStatus(why.httpStatus());
    return error;
}

/// \a old with what \a fresh brought for the next time.
SessionRecord updated(SessionRecord old, const SessionRecord &fresh)
{
    if (!old.tokens.refreshToken.isEmpty() && !fresh.tokens.refreshToken.isEmpty())
        old.tokens.refreshToken = fresh.tokens.refreshToken;
    if (!fresh.cookies.isEmpty())
        old.cookies = fresh.cookies;
    return old;
}

bool isSame(const SessionRecord &one, const SessionRecord &other)
{
    return one.tokens.refreshToken == other.tokens.refreshToken && one.cookies == other.cookies;
}

/// What \a fresh is for \a audience.
Expected<AudienceToken> tokenOf(const Expected<SessionRecord> &fresh, const SessionRecord &old,
                                const QString &audience, const Tenant &tenant)
{
    if (const auto same = checkSamePerson(fresh, old); !same)
        return fail(same.error());
    const Tokens &tokens = fresh->tokens;
    if (const auto meant = checkTokenAudience(tokens.accessToken, audience, tenant); !meant)
        return fail(meant.error());
    return AudienceToken {tokens.accessToken, tokens.obtainedAt, tokens.expiresAt, tokens.scopes};
}

/// A visit may do what a refresh token did not: the provider does not know the API's name there, or
/// ignored it.
bool mayVisitHelp(const Error &why)
{
    return why.code() == ErrorCode::AudienceWrong
        || (why.code() == ErrorCode::ProviderError && !isTemporary(why));
}

/// Keeps \a next, the session that was \a before, in the vault and in \a grant.
Task<> keep(Context with, SessionRecord next, bool isKept, AudienceGrant &grant)
{
    next.configuration = with->configuration.values();
    grant.session = next;
    if (!isKept)
        co_return;
    const auto saved = co_await with->vault.save(with->id(), next);
    if (!saved)
        grant.notKept = saved.error();
}

} // namespace

bool isOwnAudience(const Tenant &tenant, const QString &audience)
{
    return tenant.audience.isEmpty() ? tenant.resources == QStringList {audience}
                                     : tenant.audience == audience;
}

Expected<void> checkTokenAudience(const Secret &token, const QString &audience,
                                  const Tenant &tenant)
{
    const QJsonArray said = audiencesOf(token);
    if (said.isEmpty()) {
        return fail(ErrorCode::AudienceWrong,
                    Text::tr("Your provider's access token does not say which API it is for, so "
                             "%1 does not get it. Tell your administrator.")
                        .arg(plainText(audience, 80)),
                    QStringLiteral("access token without aud"));
    }
    const QStringList own = tenant.resources + QStringList {tenant.audience};
    bool isMeant = false;
    bool isOwn = false;
    for (const QJsonValue &value : said) {
        const QString name = value.toString();
        isMeant = isMeant || name == audience;
        isOwn = isOwn || (name != audience && !name.isEmpty() && own.contains(name));
    }
    if (!isMeant || isOwn) {
        return fail(ErrorCode::AudienceWrong,
                    Text::tr("Your provider gave an access token for another API than %1. Tell "
                             "your administrator.")
                        .arg(plainText(audience, 80)),
                    QStringLiteral("aud of the access token"));
    }
    return {};
}

Task<AudienceGrant> acquireForAudience(Context with, SessionRecord old, bool isKept,
                                       QString audience, QStringList scopes, CancelToken ended)
{
    AudienceGrant grant {fail(Error::cancelled())};
    const auto lock =
        co_await RenewalLock::acquire(with->dependencies.lockFolder, with->id(), ended);
    if (!lock) {
        grant.token = fail(lock.error());
        co_return grant;
    }
    const auto meanwhile = co_await readAgain(with, old, isKept);
    if (!meanwhile) {
        grant.token = fail(meanwhile.error());
        co_return grant;
    }
    if (*meanwhile) {
        old = **meanwhile;
        grant.session = old;
    }
    if (ended.isCancelled())
        co_return grant;

    const TokenTarget target {tenantFor(with->tenant, audience), scopes};
    const bool canVisit = !isInBrowser(old) && !old.cookies.isEmpty();
    if (!old.tokens.refreshToken.isEmpty()) {
        const auto fresh = co_await redeemRefreshToken(with, old, target);
        if (fresh) {
            old = updated(old, *fresh);
            co_await keep(with, old, isKept, grant);
        }
        grant.token = tokenOf(fresh, old, audience, with->tenant);
        const bool isOver = grant.token || !canVisit || ended.isCancelled();
        if (isOver || !mayVisitHelp(grant.token.error())) {
            if (!grant.token)
                grant.token = fail(asError(grant.token.error()));
            co_return grant;
        }
        qCInfo(lcAuth).noquote() << "not for another API:" << grant.token.error().name();
    }
    const auto fresh = co_await visitFor(with, old, target, ended);
    grant.token = tokenOf(fresh, old, audience, with->tenant);
    if (!grant.token) {
        grant.token = fail(asError(grant.token.error()));
        co_return grant;
    }
    const SessionRecord next = updated(old, *fresh);
    if (!isSame(next, old))
        co_await keep(with, next, isKept && !ended.isCancelled(), grant);
    co_return grant;
}

} // namespace Keyfob
