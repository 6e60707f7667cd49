// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/bearerchallenge.h"
#include "core/text.h"
#include "endpointsteps.h"
#include "oidc/oautherror.h"
#include "setup/probesteps.h"
#include "json/strictjson.h"

#include <cstdlib>

namespace Keyfob {

namespace {

using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;

/// A clock that is off by more is worth a word, even if the leeway covers it.
constexpr std::chrono::seconds MaxOffset {60};

QString apiHost(const Tenant &tenant)
{
    return tenant.apiBaseUrl.host();
}

CheckStep apiWarning(Id id, const QString &message, const QString &change)
{
    CheckStep step = badStep(id, Verdict::Warning, message, change);
    step.field = QStringLiteral("api_base_url");
    return step;
}

} // namespace

namespace EndpointSteps {

CheckStep api(const Expected<HttpResponse> &answer, const Tenant &tenant)
{
    if (!answer) {
        const QString cure = answer.error().code() == ErrorCode::TlsFailed
            ? Text::tr("Renew or correct the certificate of the API's server, or name your "
                       "organization's authority in ca_file of the tenant file.")
            : Text::tr("Is api_base_url in the tenant file right?");
        CheckStep step = badStep(Id::Api, Verdict::Wrong, answer.error().message(), cure);
        step.field = QStringLiteral("api_base_url");
        step.detail = answer.error().name();
        return step;
    }
    const int status = answer->status;
    const auto challenge = BearerChallenge::parse(answer->header("WWW-Authenticate"));
    if (status == 401 && (challenge || wantsDpop(answer)))
        return okStep(Id::Api, Text::tr("The API asks for an access token."));
    if (status == 401) {
        return apiWarning(Id::Api,
                          Text::tr("The API refuses requests without a token, but does not say "
                                   "that it wants one (WWW-Authenticate: Bearer)."),
                          Text::tr("Let the API send WWW-Authenticate: Bearer with status 401 "
                                   "(RFC 6750 3)."));
    }
    if (status == 404 || status == 403) {
        return okStep(Id::Api,
                      Text::tr("%1 answers. There is nothing at the base address itself (status "
                               "%2), so that it cannot be told whether it wants a token.")
                          .arg(apiHost(tenant))
                          .arg(status));
    }
    if (status >= 300 && status < 400) {
        return apiWarning(Id::Api, Text::tr("The API redirects its base address."),
                          Text::tr("Write the address to which it leads into api_base_url of the "
                                   "tenant file."));
    }
    if (status >= 500) {
        return apiWarning(Id::Api, Text::tr("The API has a problem (status %1).").arg(status),
                          Text::tr("Check again later."));
    }
    if (answer->mediaType() == "text/html") {
        return apiWarning(Id::Api, Text::tr("A web page is at the API's address."),
                          Text::tr("Is api_base_url in the tenant file right?"));
    }
    return okStep(Id::Api, Text::tr("The API answers without a token (status %1).").arg(status));
}

CheckStep apiToken(const Expected<HttpResponse> &answer, const Tenant &tenant)
{
    if (!answer)
        return skippedStep(Id::ApiToken);
    const auto challenge = BearerChallenge::parse(answer->header("WWW-Authenticate"));
    if (answer->status == 401 && (challenge || wantsDpop(answer)))
        return okStep(Id::ApiToken, Text::tr("The API refuses a token that is none."));
    if (answer->status == 401) {
        return apiWarning(Id::ApiToken,
                          Text::tr("The API refuses a token that is none without saying why, so "
                                   "that Keyfob cannot tell when to renew one."),
                          Text::tr("Let the API send WWW-Authenticate: Bearer "
                                   "error=\"invalid_token\" with status 401 (RFC 6750 3)."));
    }
    if (answer->status == 404) {
        return skippedStep(
            Id::ApiToken,
            Text::tr("There is nothing at the base address of %1 itself.").arg(apiHost(tenant)));
    }
    return apiWarning(Id::ApiToken,
                      Text::tr("The API answers a token that is none with status %1, where 401 is "
                               "expected.")
                          .arg(answer->status),
                      Text::tr("Let the API check access tokens at its base address, or answer 401 "
                               "to wrong ones (RFC 6750 3.1)."));
}

bool wantsDpop(const Expected<HttpResponse> &answer)
{
    if (!answer)
        return false;
    const QByteArray challenges = answer->header("WWW-Authenticate").toLower();
    if (answer->status == 401 && challenges.startsWith("dpop")
        && !BearerChallenge::parse(answer->header("WWW-Authenticate")))
        return true;
    const auto json = StrictJson::parseObject(answer->body);
    const QString code = json ? OAuthError::fromJson(*json).code : QString();
    return code == QLatin1StringView("invalid_dpop_proof")
        || code == QLatin1StringView("use_dpop_nonce");
}

CheckStep dpop(const QString &where, ProviderKind kind)
{
    if (where.isEmpty())
        return okStep(Id::Dpop, Text::tr("Tokens need not be bound."));
    CheckStep step = badStep(
        Id::Dpop, Verdict::Wrong,
        Text::tr("%1 wants tokens that are bound by DPoP, which Keyfob does not support.")
            .arg(where),
        Text::tr("Turn off %1 for this client.").arg(settingPhrase(kind, ProviderSetting::Dpop)));
    step.setting = ProviderSetting::Dpop;
    return step;
}

CheckStep clock(const HttpResponse &answer, const QDateTime &now, std::chrono::seconds leeway)
{
    if (!answer.serverTime.isValid())
        return skippedStep(Id::ClockOffset,
                           Text::tr("The provider does not say what time it has."));
    const qint64 offset = now.secsTo(answer.serverTime);
    const qint64 size = std::abs(offset);
    if (size <= std::min(leeway, MaxOffset).count())
        return okStep(Id::ClockOffset,
                      Text::tr("This computer's clock agrees with the provider's."));
    const QString message = offset > 0
        ? Text::tr("This computer's clock is %n seconds behind the provider's.", nullptr,
                   static_cast<int>(size))
        : Text::tr("This computer's clock is %n seconds ahead of the provider's.", nullptr,
                   static_cast<int>(size));
    CheckStep step =
        badStep(Id::ClockOffset, size > leeway.count() ? Verdict::Wrong : Verdict::Warning, message,
                Text::tr("Set the clock of this computer, or of the "
                         "provider."));
    step.detail = QStringLiteral("%1 s").arg(offset);
    return step;
}

} // namespace EndpointSteps

} // namespace Keyfob
