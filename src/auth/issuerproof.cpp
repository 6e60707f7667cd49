// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "issuerproof.h"

#include "auth/signinattempt.h"
#include "core/text.h"
#include "net/origin.h"

namespace Keyfob {

namespace {

/// True if a segment of the path is the issuer's host: a provider compares paths octet by octet, so
/// that no other one has registered it (RFC 9700 4.4.2).
bool isOwnRedirectUri(const QUrl &redirectUri, const QUrl &issuer)
{
    const QStringList segments =
        redirectUri.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return segments.contains(issuer.host(QUrl::FullyEncoded));
}

} // namespace

bool needsIssuerInAnswer(const SignInAttempt &attempt, const QString &answeredBy)
{
    const ResponseType type = attempt.request.responseType();
    if (type.testFlag(ResponseItem::IdToken))
        return false; // it is validated before anything else is used
    if (attempt.metadata.sendsIssuer)
        return true;
    if (answeredBy.isEmpty()) {
        return attempt.isRedirectUriShared
            && !isOwnRedirectUri(attempt.request.redirectUri(), attempt.tenant.issuer);
    }
    if (answeredBy == originOf(attempt.tenant.issuer))
        return false;
    // A code goes back to where it came from. A token alone would go to UserInfo and the API.
    return !type.testFlag(ResponseItem::Code)
        || answeredBy != originOf(attempt.metadata.tokenEndpoint);
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
                Text::tr("The answer came from %1, which is not your provider. Do not go on; tell "
                         "your administrator.")
                    .arg(plainText(answeredBy, 80)),
                QStringLiteral("discovery_url"));
}

} // namespace Keyfob
