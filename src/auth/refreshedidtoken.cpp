// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "refreshedidtoken.h"

#include "core/text.h"
#include "oidc/subject.h"

#include <QJsonArray>

#include <algorithm>

namespace Keyfob {

namespace {

tl::unexpected<Error> differs(ErrorCode code, const char *claim)
{
    return fail(
        code,
        Text::tr("Your provider returned an ID token for a different sign-in (%1 differs). Log "
                 "in again; if it happens again, tell your administrator.")
            .arg(QLatin1StringView(claim)),
        QLatin1StringView(claim));
}

QJsonArray audiences(const QJsonObject &claims)
{
    const QJsonValue audience = claims.value(QLatin1StringView("aud"));
    return audience.isArray() ? audience.toArray() : QJsonArray {audience};
}

bool hasAllAudiencesOf(const QJsonObject &refreshed, const QJsonObject &original)
{
    const QJsonArray now = audiences(refreshed);
    const QJsonArray before = audiences(original);
    return std::all_of(before.begin(), before.end(),
                       [&now](const QJsonValue &one) { return now.contains(one); });
}

/// `auth_time` must not change (OIDC Core 12.2). Where the first token had none, it must not be
/// later than that token's `iat`.
bool isTimeOfSignIn(const QJsonValue &time, const QJsonObject &original,
                    std::chrono::seconds leeway)
{
    const QJsonValue known = original.value(QLatin1StringView("auth_time"));
    if (!known.isUndefined())
        return time == known;
    const double issued = original.value(QLatin1StringView("iat")).toDouble();
    return time.isDouble() && time.toDouble() <= issued + static_cast<double>(leeway.count());
}

} // namespace

Expected<QJsonObject> compareRefreshedIdToken(const QJsonObject &refreshed,
                                              const QJsonObject &original, const QDateTime &now,
                                              std::chrono::seconds leeway)
{
    if (original.isEmpty()) // the sign-in gave none
        return refreshed;
    const auto value = [](const QJsonObject &claims, const char *name) {
        return claims.value(QLatin1StringView(name));
    };
    const auto before = Subject::of(original);
    const auto after = Subject::of(refreshed);
    if (!before || !after || *before != *after) {
        return fail(ErrorCode::SubjectMismatch,
                    Text::tr("Your provider answered for another person. You are signed out here: "
                             "log in again."));
    }
    if (value(refreshed, "iss") != value(original, "iss"))
        return differs(ErrorCode::IssuerWrong, "iss");
    if (!hasAllAudiencesOf(refreshed, original))
        return differs(ErrorCode::AudienceWrong, "aud");
    if (value(refreshed, "azp") != value(original, "azp"))
        return differs(ErrorCode::AuthorizedPartyWrong, "azp");
    const double latest = value(refreshed, "iat").toDouble() + static_cast<double>(leeway.count());
    if (latest < value(original, "iat").toDouble()
        && latest < static_cast<double>(now.toSecsSinceEpoch()))
        return differs(ErrorCode::ClaimInvalid, "iat");

    QJsonObject kept = refreshed;
    const QJsonValue nonce = value(refreshed, "nonce");
    const QJsonValue known = value(original, "nonce");
    if (nonce.isUndefined() && !known.isUndefined())
        kept.insert(QLatin1StringView("nonce"), known);
    else if (!known.isUndefined() && nonce != known)
        return differs(ErrorCode::NonceMismatch, "nonce");

    const QJsonValue time = value(refreshed, "auth_time");
    if (!time.isUndefined() && !isTimeOfSignIn(time, original, leeway))
        return differs(ErrorCode::ClaimInvalid, "auth_time");
    if (time.isUndefined() && original.contains(QLatin1StringView("auth_time")))
        kept.insert(QLatin1StringView("auth_time"), value(original, "auth_time"));
    return kept;
}

} // namespace Keyfob
