// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "endpointsteps.h"

#include "core/random.h"
#include "core/text.h"
#include "oidc/formdata.h"
#include "oidc/oautherror.h"
#include "oidc/signouturl.h"
#include "setup/authorizationfault.h"
#include "setup/probesteps.h"
#include "json/strictjson.h"

namespace Keyfob {

namespace {

using Id = CheckStep::Id;
using Verdict = CheckStep::Verdict;
using Setting = ProviderSetting;

/// Whatever it is, nobody issued it.
constexpr QByteArrayView NoToken("keyfob-check");

HttpRequest formTo(const QUrl &url, const FormData::Parameters &parameters)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    request.body = FormData::encode(parameters);
    return request;
}

OAuthError errorIn(const HttpResponse &response)
{
    const auto json = StrictJson::parseObject(response.body);
    return json ? OAuthError::fromJson(*json) : OAuthError();
}

/// \a error as the last part of a sentence.
QString saidBy(const OAuthError &error)
{
    const QString said = error.description.isEmpty() ? error.shownCode : error.description;
    return said.isEmpty() ? QString() : u' ' + Text::tr("It says: %1").arg(said);
}

CheckStep unreachable(Id id, Verdict verdict, const Error &error)
{
    CheckStep step = badStep(id, verdict, error.message(), {});
    step.detail = error.name();
    return step;
}

} // namespace

namespace EndpointSteps {

HttpRequest tokenRequest(const Tenant &tenant, const ProviderMetadata &metadata)
{
    return formTo(metadata.tokenEndpoint,
                  {{"grant_type", "authorization_code"},
                   {"code", NoToken.toByteArray()},
                   {"redirect_uri", tenant.redirectUri.toEncoded()},
                   {"code_verifier", randomToken()},
                   {"client_id", tenant.clientId.toUtf8()}});
}

CheckStep token(const Expected<HttpResponse> &answer, const Tenant &tenant, ProviderKind kind)
{
    const bool isNeeded = tenant.responseType.testFlag(ResponseItem::Code);
    if (!isNeeded) {
        return skippedStep(Id::TokenEndpoint,
                           Text::tr("Not needed with the response type \"%1\".")
                               .arg(toString(tenant.responseType)));
    }
    if (!tenant.clientSecret.isEmpty()) {
        return skippedStep(Id::TokenEndpoint,
                           Text::tr("Not checked: the client's secret would have to be sent."));
    }
    if (!answer)
        return unreachable(Id::TokenEndpoint, Verdict::Wrong, answer.error());
    const OAuthError error = errorIn(*answer);
    if (error.code == QLatin1StringView("invalid_grant"))
        return okStep(Id::TokenEndpoint, Text::tr("The token endpoint knows the client."));
    if (wantsDpop(answer))
        return skippedStep(Id::TokenEndpoint);
    CheckStep step;
    if (error.code == QLatin1StringView("invalid_client")) {
        step = badStep(Id::TokenEndpoint, Verdict::Wrong,
                       Text::tr("The token endpoint wants the client to prove who it is, which a "
                                "program on a desktop cannot.")
                           + saidBy(error),
                       Text::tr("Make the application a public client: %1.")
                           .arg(settingPhrase(kind, Setting::ClientAuthentication)));
        step.setting = Setting::ClientAuthentication;
    } else if (error.code == QLatin1StringView("unauthorized_client")
               || error.code == QLatin1StringView("unsupported_grant_type")) {
        step = badStep(Id::TokenEndpoint, Verdict::Wrong,
                       Text::tr("The client may not exchange codes.") + saidBy(error),
                       Text::tr("Allow the authorization code in %1.")
                           .arg(settingPhrase(kind, Setting::GrantTypes)));
        step.setting = Setting::GrantTypes;
    } else {
        step = badStep(Id::TokenEndpoint, Verdict::Warning,
                       Text::tr("The token endpoint answers a code that is none with status %1.")
                               .arg(answer->status)
                           + saidBy(error),
                       Text::tr("Log in to see whether it works."));
    }
    return step;
}

HttpRequest revocationRequest(const Tenant &tenant, const ProviderMetadata &metadata)
{
    return formTo(metadata.revocationEndpoint,
                  {{"token", NoToken.toByteArray()}, {"client_id", tenant.clientId.toUtf8()}});
}

CheckStep revocation(const Expected<HttpResponse> &answer, ProviderKind kind)
{
    if (!answer)
        return unreachable(Id::Revocation, Verdict::Warning, answer.error());
    // Some say that they do not know the token, against RFC 7009 2.2.
    const OAuthError error = errorIn(*answer);
    if (answer->status == 200
        || (answer->status == 400 && error.code != QLatin1StringView("invalid_client")))
        return okStep(Id::Revocation, Text::tr("Tokens can be revoked."));
    CheckStep step = badStep(Id::Revocation, Verdict::Warning,
                             Text::tr("Tokens cannot be revoked (status %1).").arg(answer->status)
                                 + saidBy(error),
                             Text::tr("Make the application a public client: %1.")
                                 .arg(settingPhrase(kind, Setting::ClientAuthentication)));
    step.setting = Setting::ClientAuthentication;
    return step;
}

HttpRequest logoutRequest(const Tenant &tenant, const ProviderMetadata &metadata)
{
    SignOutOptions options;
    options.clientId = tenant.clientId;
    options.returnTo = tenant.redirectUri;
    HttpRequest request;
    const bool isAuth0 = tenant.issuer.host().endsWith(QLatin1StringView(".auth0.com"));
    if (!metadata.endSessionEndpoint.isEmpty() && !tenant.federatedLogout)
        request.url = endSessionUrl(metadata.endSessionEndpoint, options);
    else if (isAuth0 || tenant.federatedLogout)
        request.url = auth0LogoutUrl(tenant.issuer, options);
    request.headers = {{"Accept", "text/html"}};
    request.redirects = Redirects::Return;
    return request;
}

CheckStep logout(const Expected<HttpResponse> &answer, const Tenant &tenant, ProviderKind kind)
{
    if (!answer)
        return unreachable(Id::Logout, Verdict::Warning, answer.error());
    if (answer->status < 400)
        return okStep(Id::Logout, Text::tr("Logging out also ends the session at the provider."));
    const OAuthError error = errorIn(*answer);
    const QString text =
        error.shownCode.isEmpty() ? textOfPage(answer->body) : error.description.toString();
    // Without the ID token of a session some ask for one: that is no fault.
    const bool isAboutRedirect = text.contains(QLatin1StringView("redirect"), Qt::CaseInsensitive)
        || text.contains(QLatin1StringView("returnTo"), Qt::CaseInsensitive);
    if (answer->status == 400 && !isAboutRedirect)
        return okStep(Id::Logout, Text::tr("The provider has an address for logging out."));
    if (!isAboutRedirect) {
        return badStep(Id::Logout, Verdict::Warning,
                       Text::tr("The provider's address for logging out does not work (status "
                                "%1).")
                           .arg(answer->status),
                       Text::tr("Tell the provider's administrator (end_session_endpoint)."));
    }
    const QString uri = tenant.redirectUri.toString(QUrl::FullyEncoded);
    CheckStep step = badStep(
        Id::Logout, Verdict::Warning,
        Text::tr("After logging out, the provider does not lead back to %1.").arg(uri),
        Text::tr("Add exactly %1 to %2.").arg(uri, settingPhrase(kind, Setting::LogoutUrls)));
    step.setting = Setting::LogoutUrls;
    return step;
}

CheckStep noLogout()
{
    return badStep(Id::Logout, Verdict::Warning,
                   Text::tr("The provider has no address for logging out "
                            "(end_session_endpoint): logging out ends the session in Keyfob, and "
                            "not at the provider."),
                   Text::tr("Turn on log-out (RP-Initiated Logout) at the provider, if it has it, "
                            "so that its configuration names end_session_endpoint."));
}

HttpRequest apiRequest(const Tenant &tenant, bool withToken)
{
    HttpRequest request;
    request.url = tenant.apiBaseUrl;
    request.headers = {{"Accept", "application/json"}};
    request.redirects = Redirects::Return;
    if (withToken)
        request.bearer = Secret(NoToken);
    return request;
}

} // namespace EndpointSteps

} // namespace Keyfob
