// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "issuerproof.h"

#include "auth/signinattempt.h"
#include "core/text.h"
#include "net/origin.h"
#include "useragent/useragent.h"

namespace Keyfob {

namespace {

QStringList segmentsOf(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

/// True if a segment of the path is the issuer's host, and the issuer's own path, if it has one, is
/// all that follows: a provider compares paths octet by octet, so that no other one has registered
/// it (RFC 9700 4.4.2).
bool isOwnRedirectUri(const QUrl &redirectUri, const QUrl &issuer)
{
    const QStringList segments = segmentsOf(redirectUri);
    const QStringList ofIssuer = segmentsOf(issuer);
    const QString host = issuer.host(QUrl::FullyEncoded);
    for (auto at = segments.indexOf(host); at >= 0; at = segments.indexOf(host, at + 1)) {
        if (ofIssuer.isEmpty() || segments.mid(at + 1) == ofIssuer)
            return true;
    }
    return false;
}

/// True if no server could read \a path in another way than it is compared here.
bool isPlain(const QString &path)
{
    for (const auto *odd : {"..", "\\", ";", "//", "%2e", "%2f", "%5c"}) {
        if (path.contains(QLatin1StringView(odd), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

/// True if the issuer's own page answered. Every page of an origin is, unless the issuer has a
/// path.
bool isPageOfIssuer(const QUrl &issuer, const VisitResult &visited)
{
    if (visited.answeredBy != originOf(issuer))
        return false;
    QString own = issuer.path(QUrl::FullyEncoded);
    while (own.endsWith(QLatin1Char('/')))
        own.chop(1);
    const QString &path = visited.answeredPath;
    return own.isEmpty()
        || (isPlain(path) && (path == own || path.startsWith(own + QLatin1Char('/'))));
}

} // namespace

bool needsIssuerInAnswer(const SignInAttempt &attempt, const VisitResult &visited)
{
    const ResponseType type = attempt.request.responseType();
    if (type.testFlag(ResponseItem::IdToken))
        return false; // it is validated before anything else is used
    if (attempt.metadata.sendsIssuer)
        return true;
    const QUrl &issuer = attempt.tenant.issuer;
    const bool isOwn = isOwnRedirectUri(attempt.request.redirectUri(), issuer);
    if (visited.answeredBy.isEmpty())
        return attempt.isRedirectUriShared && !isOwn;
    if (isPageOfIssuer(issuer, visited))
        return false;
    // A code goes back to where it came from. A token alone would go to UserInfo and the API.
    const bool goesBack = type.testFlag(ResponseItem::Code)
        && visited.answeredBy == originOf(attempt.metadata.tokenEndpoint);
    if (visited.answeredBy != originOf(issuer))
        return !goesBack;
    // It may be another issuer of the same origin: of one that shares the redirect URI, a code
    // would be as good here.
    return !isOwn && (!goesBack || attempt.isRedirectUriShared);
}

Expected<void> checkAnsweredBy(const SignInAttempt &attempt, const QString &answeredBy)
{
    const Tenant &tenant = attempt.tenant;
    const bool isFoundElsewhere =
        !tenant.discoveryUrl.isEmpty() && originOf(tenant.discoveryUrl) != originOf(tenant.issuer);
    // ProviderMetadata::parse() has seen to it that the other endpoints are there too.
    if (!isFoundElsewhere || answeredBy == originOf(attempt.metadata.authorizationEndpoint))
        return {};
    if (answeredBy.isEmpty()) {
        return fail(ErrorCode::ResponseIssuerMismatch,
                    Text::tr("This organization's discovery_url is not at its issuer's address. "
                             "Log in in Keyfob's own window: in a browser it cannot be seen who "
                             "answers."),
                    QStringLiteral("discovery_url"));
    }
    return fail(ErrorCode::ResponseIssuerMismatch,
                Text::tr("The answer came from %1, which is not your provider. Stop here, and tell "
                         "your administrator.")
                    .arg(plainText(answeredBy, 80)),
                QStringLiteral("discovery_url"));
}

} // namespace Keyfob
