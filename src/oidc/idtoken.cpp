// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "idtoken.h"

#include "core/text.h"
#include "jose/jws.h"
#include "json/strictjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Keyfob {

namespace {

constexpr std::chrono::seconds MaxLeeway {300};
/// The year 9999 in seconds: beyond it a time is nonsense.
constexpr double MaxTime = 253402300799.0;

tl::unexpected<Error> missing(const char *claim)
{
    return fail(
        ErrorCode::ClaimMissing,
        Text::tr("The provider's sign-in has no %1, which is required. Tell your administrator.")
            .arg(QLatin1StringView(claim)),
        QLatin1StringView(claim));
}

tl::unexpected<Error> impossible(const char *claim, const QString &why)
{
    return fail(ErrorCode::ClaimInvalid,
                Text::tr("Your provider's sign-in is not valid: %1. Try again; if it happens "
                         "again, tell your administrator.")
                    .arg(why),
                QLatin1StringView(claim));
}

tl::unexpected<Error> rejectAudience(ErrorCode code, const QString &detail = {})
{
    return fail(
        code,
        Text::tr(
            "The sign-in was not made for this program. Stop here, and tell your administrator."),
        detail);
}

/// Checks the claims of one token; each method is one rule.
class Claims
{
public:
    Claims(const QJsonObject &claims, const Algorithm &algorithm,
           const IdTokenExpectation &expected)
        : m_claims(claims)
        , m_algorithm(algorithm)
        , m_expected(expected)
        , m_now(static_cast<double>(expected.now.toMSecsSinceEpoch()) / 1000)
        , m_leeway(static_cast<double>(expected.leeway.count()))
    {
    }

    /// What was looked at so far.
    TokenChecks made() const { return m_made; }

    Expected<void> checkIssuer()
    {
        const QJsonValue issuer = value("iss");
        if (!issuer.isString())
            return missing("iss");
        if (issuer.toString() != m_expected.issuer)
            return rejectAudience(ErrorCode::IssuerWrong, plainText(issuer.toString(), 120));
        note("iss", Rule::Is, m_expected.issuer, issuer);
        return {};
    }

    Expected<void> checkSubject(Subject &out)
    {
        const auto subject = Subject::of(m_claims);
        if (!subject)
            return fail(subject.error());
        out = *subject;
        note("sub", Rule::Present, {}, value("sub"));
        return {};
    }

    Expected<void> checkAudience()
    {
        const QJsonValue audience = value("aud");
        const QJsonArray list = audience.toArray();
        bool found = audience.isString() && audience.toString() == m_expected.clientId;
        for (const QJsonValue one : list) {
            if (!one.isString())
                return rejectAudience(ErrorCode::AudienceWrong, QStringLiteral("not a text"));
            found = found || one.toString() == m_expected.clientId;
        }
        if (!found)
            return rejectAudience(ErrorCode::AudienceWrong);
        const QJsonValue party = value("azp");
        if (party.isUndefined() && list.size() > 1)
            return rejectAudience(ErrorCode::AuthorizedPartyWrong,
                                  QStringLiteral("azp is missing"));
        if (!party.isUndefined() && (!party.isString() || party.toString() != m_expected.clientId))
            return rejectAudience(ErrorCode::AuthorizedPartyWrong);
        note("aud", Rule::Is, m_expected.clientId, audience);
        if (!party.isUndefined())
            note("azp", Rule::Is, m_expected.clientId, party);
        return {};
    }

    Expected<void> checkNonce()
    {
        if (!m_expected.nonce)
            return {};
        const QJsonValue nonce = value("nonce");
        if (nonce.isString() && !m_expected.nonce->isEmpty()
            && Secret(nonce.toString().toUtf8()) == *m_expected.nonce) {
            note("nonce", Rule::IsSame, {}, {});
            return {};
        }
        if (nonce.isUndefined() || nonce.isNull()) {
            return fail(
                ErrorCode::NonceMismatch,
                Text::tr("Your provider left out the nonce, which ties a sign-in to the attempt. "
                         "Log in again; if it happens again, tell your administrator that the ID "
                         "token must repeat the request's nonce."),
                QStringLiteral("nonce is missing"));
        }
        return fail(ErrorCode::NonceMismatch,
                    Text::tr("The sign-in does not belong to this attempt and may have been "
                             "injected. Log in again."));
    }

    Expected<void> checkTimes(std::optional<std::chrono::seconds> &issuedAhead)
    {
        const auto expires = time("exp");
        const auto issued = time("iat");
        if (!expires)
            return missing("exp");
        if (!issued)
            return missing("iat");
        if (m_now > *expires + m_leeway)
            return timeError(ErrorCode::TokenExpired, m_now + offset() <= *expires + m_leeway);
        if (!value("nbf").isUndefined()) {
            const auto notBefore = time("nbf");
            if (!notBefore)
                return missing("nbf");
            if (m_now < *notBefore - m_leeway) {
                return timeError(ErrorCode::TokenNotYetValid,
                                 m_now + offset() >= *notBefore - m_leeway);
            }
        }
        // One that has ended within the leeway may be of this second: that is not odd.
        if (*expires + m_leeway < *issued || (*expires < *issued && m_now < *expires)) {
            return impossible("exp",
                              Text::tr("it ends (exp) before the time at which it was made (iat)"));
        }
        note("exp", Rule::IsAfter, m_now - m_leeway, *expires);
        if (const auto notBefore = time("nbf"))
            note("nbf", Rule::IsBefore, m_now + m_leeway, *notBefore);
        note("iat", Rule::Present, {}, *issued);
        if (*issued > m_now + m_leeway)
            issuedAhead = std::chrono::seconds(static_cast<qint64>(*issued - m_now));
        return {};
    }

    Expected<void> checkAuthTime()
    {
        if (!m_expected.maxAge)
            return {};
        const auto authenticated = time("auth_time");
        if (!authenticated)
            return missing("auth_time");
        // A clock that is slow makes both times lie ahead; the sign-in is never after the token.
        if (*authenticated > std::max(m_now, time("iat").value_or(m_now)) + m_leeway) {
            return impossible("auth_time",
                              Text::tr("the time at which you signed in (auth_time) lies in the "
                                       "future"));
        }
        if (m_now > *authenticated + static_cast<double>(m_expected.maxAge->count()) + m_leeway) {
            return fail(ErrorCode::AuthTimeTooOld,
                        Text::tr("Your sign-in at the provider is too old. Log in there again."));
        }
        note("auth_time", Rule::IsRecent, static_cast<qint64>(m_expected.maxAge->count()),
             *authenticated);
        return {};
    }

    Expected<void> checkAccessTokenHash()
    {
        return checkHash("at_hash", m_expected.accessToken, ErrorCode::AccessTokenHashMismatch);
    }

    Expected<void> checkCodeHash()
    {
        return checkHash("c_hash", m_expected.code, ErrorCode::CodeHashMismatch);
    }

    Expected<void> checkOrganization()
    {
        const QString asked = m_expected.organization;
        if (asked.isEmpty())
            return {};
        const bool byId = asked.startsWith(QLatin1StringView("org_"));
        const QJsonValue claim = value(byId ? "org_id" : "org_name");
        if (claim.isString() && claim.toString() == (byId ? asked : asked.toLower())) {
            note(byId ? "org_id" : "org_name", Rule::Is, asked, claim);
            return {};
        }
        return fail(ErrorCode::OrganizationMismatch,
                    Text::tr("You signed in to a different organization than this tenant's."));
    }

private:
    QJsonValue value(const char *claim) const { return m_claims.value(QLatin1StringView(claim)); }

    /// A NumericDate (RFC 7519 2) in a range that makes sense.
    std::optional<double> time(const char *claim) const
    {
        const QJsonValue number = value(claim);
        if (!number.isDouble() || !std::isfinite(number.toDouble())
            || std::abs(number.toDouble()) > MaxTime)
            return std::nullopt;
        return number.toDouble();
    }

    double offset() const
    {
        return static_cast<double>(
            m_expected.clockOffset.value_or(std::chrono::seconds(0)).count());
    }

    tl::unexpected<Error> timeError(ErrorCode code, bool rightByProvidersClock) const
    {
        if (rightByProvidersClock && m_expected.clockOffset) {
            const auto minutes = static_cast<int>(std::lround(std::abs(offset()) / 60));
            const QString message = offset() < 0
                ? Text::tr("This computer's clock is about %n minute(s) fast. Set it right, then "
                           "log in again.",
                           nullptr, minutes)
                : Text::tr("This computer's clock is about %n minute(s) slow. Set it right, then "
                           "log in again.",
                           nullptr, minutes);
            return fail(ErrorCode::ClockSkew, message, QStringLiteral("%1 s").arg(offset()));
        }
        return fail(
            code,
            code == ErrorCode::TokenExpired
                ? Text::tr("The sign-in has already expired. Log in again.")
                : Text::tr("The sign-in is not valid yet. Is this computer's clock right?"));
    }

    using Rule = TokenCheck::Rule;

    void note(const char *claim, Rule rule, const QVariant &expected, const QJsonValue &seen)
    {
        m_made.append({QLatin1StringView(claim), rule, expected, seen});
    }

    Expected<void> checkHash(const char *claim, const Secret &hashed, ErrorCode code)
    {
        const QJsonValue hash = value(claim);
        if (hashed.isEmpty() || (hash.isUndefined() && !m_expected.frontChannel))
            return {};
        if (hash.isString()
            && hash.toString() == QLatin1StringView(leftHalfHash(m_algorithm, hashed.reveal()))) {
            note(claim, Rule::Is, hash.toString(), hash);
            return {};
        }
        return fail(code,
                    Text::tr("The parts of the provider's response do not belong together; it may "
                             "have been changed. Log in again."),
                    hash.isUndefined()
                        ? QStringLiteral("%1 is missing").arg(QLatin1StringView(claim))
                        : QString());
    }

    const QJsonObject &m_claims;
    const Algorithm &m_algorithm;
    const IdTokenExpectation &m_expected;
    double m_now;
    double m_leeway;
    TokenChecks m_made;
};

/// RFC 8725 3.11: a header that names another kind of token is none of ours.
Expected<void> checkType(const QJsonObject &header)
{
    const QJsonValue type = header.value(QLatin1StringView("typ"));
    if (type.isUndefined())
        return {};
    QString name = type.toString().toLower();
    if (name.startsWith(QLatin1StringView("application/")))
        name.remove(0, 12);
    if (name == QLatin1StringView("jwt"))
        return {};
    return fail(ErrorCode::TokenTypeWrong,
                Text::tr("The provider sent a token of another kind in place of the sign-in."),
                plainText(type.toString(), 40));
}

} // namespace

Expected<IdToken> IdToken::validate(const Secret &token, const JwkSet &keys,
                                    const IdTokenExpectation &expected, JwsHeaderCache *headers)
{
    if (expected.leeway < std::chrono::seconds(0) || expected.leeway > MaxLeeway) {
        return fail(ErrorCode::InvalidRequest,
                    Text::tr("The leeway must be from 0 to 300 seconds."));
    }
    const auto jws = verifyJws(token.reveal(), keys, expected.algorithms, headers);
    if (!jws)
        return fail(jws.error());
    if (const auto type = checkType(jws->header); !type)
        return fail(type.error());
    auto parsed = StrictJson::parseObject(jws->payload);
    if (!parsed) {
        return fail(ErrorCode::TokenMalformed,
                    Text::tr("The provider's answer holds a token that cannot be read."),
                    parsed.error().detail());
    }

    IdToken result;
    Claims claims(*parsed, *jws->algorithm, expected);
    Expected<void> checked = claims.checkIssuer();
    if (checked)
        checked = claims.checkAudience();
    if (checked)
        checked = claims.checkNonce();
    if (checked)
        checked = claims.checkSubject(result.subject);
    if (checked)
        checked = claims.checkTimes(result.issuedAhead);
    if (checked)
        checked = claims.checkAuthTime();
    if (checked)
        checked = claims.checkAccessTokenHash();
    if (checked)
        checked = claims.checkCodeHash();
    if (checked)
        checked = claims.checkOrganization();
    if (!checked)
        return fail(checked.error());
    result.checks = {{QLatin1StringView("signature"), TokenCheck::Rule::IsOneOf,
                      expected.algorithms, jws->header.value(QLatin1StringView("alg"))},
                     {QLatin1StringView("typ"), TokenCheck::Rule::Is, QStringLiteral("JWT"),
                      jws->header.value(QLatin1StringView("typ"))}};
    result.checks += claims.made();
    result.claims = std::move(*parsed);
    return result;
}

} // namespace Keyfob
