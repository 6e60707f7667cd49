// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "bearer.h"

#include "realm.h"
#include "replies.h"
#include "servertime.h"
#include "tokenissuer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

tl::unexpected<Response> refuse(int status, const QString &code, const QString &description,
                                const QString &scope = {})
{
    Response response = jsonError(status, code, description);
    QString challenge = u"Bearer error=\"%1\", error_description=\"%2\""_s.arg(code, description);
    if (!scope.isEmpty())
        challenge += u", scope=\"%1\""_s.arg(scope);
    response.with("WWW-Authenticate", challenge.toLatin1());
    return tl::unexpected(response);
}

/// What an API says that takes bound tokens only (RFC 9449 7.1).
tl::unexpected<Response> refuseBearer(const Request &request)
{
    Response response =
        jsonError(401, u"unauthorized"_s, u"This address needs a DPoP-bound access token."_s);
    QByteArray challenge = "DPoP algs=\"ES256 RS256\"";
    if (!request.header("Authorization").isEmpty())
        challenge += ", error=\"invalid_token\", error_description=\"A bound token is needed.\"";
    response.with("WWW-Authenticate", challenge);
    return tl::unexpected(response);
}

} // namespace

Bearer::Bearer(const Realm &realm, const TokenIssuer &issuer)
    : m_realm(realm)
    , m_issuer(issuer)
{
}

tl::expected<QJsonObject, Response> Bearer::check(const Request &request, const QString &audience,
                                                  const QStringList &scopes) const
{
    if (m_realm.isMisconfigured(Misconfiguration::DpopRequired))
        return refuseBearer(request);
    const QByteArray authorization = request.header("Authorization");
    if (authorization.first(qMin<qsizetype>(7, authorization.size())).toLower() != "bearer ") {
        // RFC 6750 3.1: no error code for a request that does not try.
        Response response =
            jsonError(401, u"unauthorized"_s, u"This address needs an access token."_s);
        response.with("WWW-Authenticate", "Bearer realm=\"timesheets\"");
        return tl::unexpected(response);
    }
    const auto invalid = [](const QString &why) { return refuse(401, u"invalid_token"_s, why); };

    const QJsonObject claims = m_issuer.verified(authorization.mid(7).trimmed());
    // An ID token is signed by the same key, but has no scope and another audience.
    if (claims.isEmpty() || !claims[u"scope"].isString())
        return invalid(u"This is not an access token of this provider."_s);
    if (claims[u"iss"] != m_realm.issuer())
        return invalid(u"The access token is of another issuer."_s);
    if (!claims[u"aud"].toArray().contains(audience))
        return invalid(u"The access token is for another audience."_s);
    if (claims[u"exp"].toInteger() <= ServerTime::seconds())
        return invalid(u"The access token expired."_s);
    const QStringList granted = claims[u"scope"].toString().split(u' ');
    const auto isGranted = [&granted](const QString &scope) { return granted.contains(scope); };
    if (std::none_of(scopes.cbegin(), scopes.cend(), isGranted)) {
        return refuse(403, u"insufficient_scope"_s, u"The access token does not allow this."_s,
                      scopes.constFirst());
    }
    return claims;
}

} // namespace Keyfob::Sandbox
