// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizerequest.h"

#include "realm.h"
#include "registration/clientregistry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QStringList &knownConnections()
{
    static const QStringList names {u"Username-Password-Authentication"_s,
                                    u"timesheets-directory"_s};
    return names;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The words of `response_type` into \a request; false if it is none of the seven.
bool readResponseType(const QString &text, AuthorizeRequest &request)
{
    QStringList types = words(text);
    request.wantsCode = types.removeAll(u"code"_s) == 1;
    request.wantsIdToken = types.removeAll(u"id_token"_s) == 1;
    request.wantsToken = types.removeAll(u"token"_s) == 1;
    return types.isEmpty() && (request.wantsCode || request.wantsIdToken || request.wantsToken)
        && words(text).size() == request.wantsCode + request.wantsIdToken + request.wantsToken;
}

bool isScope(const QString &scope)
{
    static const QRegularExpression token(
        QRegularExpression::anchoredPattern(uR"([!#-\[\]-~]+)"_s)); // RFC 6749 3.3
    return token.match(scope).hasMatch();
}

/// A code of RFC 6749 4.1.2.1 and its description.
using Problem = std::optional<QPair<QString, QString>>;

Problem problem(const QString &code, const QString &description)
{
    return QPair(code, description);
}

/// What \a client may not do here, or the provider's settings do not let anybody do.
Problem policyProblem(const AuthorizeRequest &request, const Form &form, const Realm &realm,
                      const RegisteredClient &client, Channel channel)
{
    const QString type = form.value(QLatin1StringView("response_type"));
    if (!client.allowsResponseType(type)) {
        return problem(u"unauthorized_client"_s,
                       u"The response_type “%1” is not allowed for this client."_s.arg(type));
    }
    if (channel == Channel::Browser && realm.isMisconfigured(Misconfiguration::ParRequired)) {
        return problem(u"invalid_request"_s,
                       u"Pushed Authorization Requests must be used (RFC 9126)."_s);
    }
    if (request.wantsToken && realm.isMisconfigured(Misconfiguration::DpopRequired)) {
        return problem(u"invalid_request"_s,
                       u"Access tokens are bound by DPoP, so that only the token endpoint issues "
                       "them (RFC 9449)."_s);
    }
    if (request.codeChallenge.isEmpty() && realm.isMisconfigured(Misconfiguration::PkceRequired)) {
        return problem(u"invalid_request"_s,
                       u"Authorization Server policy requires PKCE to be used for this request: "
                       "code_challenge is missing."_s);
    }
    return std::nullopt;
}

/// What is wrong with PKCE (RFC 7636 4.3), if anything.
Problem challengeProblem(const AuthorizeRequest &request, const Form &form)
{
    static const QRegularExpression challenge(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{43}"_s));
    if (request.codeChallenge.isEmpty())
        return problem(u"invalid_request"_s, u"code_challenge is required (PKCE)."_s);
    if (form.value(QLatin1StringView("code_challenge_method")) != u"S256"
        || !challenge.match(request.codeChallenge).hasMatch())
        return problem(u"invalid_request"_s, u"Only code_challenge_method S256 is taken."_s);
    return std::nullopt;
}

/// What is wrong with the rest, as code and description; empty if nothing.
Problem problemWith(const AuthorizeRequest &request, const Form &form, const Realm &realm)
{
    const auto value = [&form](const char *name) { return form.value(QLatin1StringView(name)); };

    const QString mode = value("response_mode");
    if (!mode.isEmpty() && mode != u"fragment" && mode != u"query")
        return problem(u"invalid_request"_s, u"response_mode must be query or fragment."_s);
    if (mode == u"query" && (request.wantsIdToken || request.wantsToken))
        return problem(u"invalid_request"_s, u"Tokens are never returned in the query."_s);
    if (!value("request").isEmpty())
        return problem(u"request_not_supported"_s, u"Request objects are not supported."_s);
    if (!value("request_uri").isEmpty())
        return problem(u"request_uri_not_supported"_s, u"request_uri is not supported."_s);
    for (const QString &scope : request.scopes) {
        if (!isScope(scope))
            return problem(u"invalid_scope"_s, u"scope has a character that is not allowed."_s);
    }
    if (request.scopes.isEmpty())
        return problem(u"invalid_scope"_s, u"scope is missing."_s);
    if (request.wantsIdToken && !request.scopes.contains(u"openid"_s))
        return problem(u"invalid_scope"_s, u"An ID token needs the scope openid."_s);
    if (request.wantsIdToken && request.nonce.isEmpty())
        return problem(u"invalid_request"_s, u"nonce is required for an ID token."_s);
    if (request.isSilent() && request.prompts.size() > 1)
        return problem(u"invalid_request"_s, u"prompt=none goes with no other prompt."_s);
    static const QStringList prompts {u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s};
    for (const QString &prompt : request.prompts) {
        if (!prompts.contains(prompt))
            return problem(u"invalid_request"_s, u"prompt has an unknown value."_s);
    }
    if (!value("max_age").isEmpty() && !request.maxAge)
        return problem(u"invalid_request"_s, u"max_age must be a number of seconds."_s);
    if (request.wantsCode) {
        if (const auto wrong = challengeProblem(request, form))
            return wrong;
    }
    const bool isKnownApi =
        (request.audience == realm.audience() || request.audience == realm.otherAudience())
        && !realm.isMisconfigured(Misconfiguration::UnknownAudience);
    if (!request.audience.isEmpty() && !isKnownApi)
        return problem(u"access_denied"_s, u"Service not found: "_s + request.audience);
    if (!request.connection.isEmpty() && !knownConnections().contains(request.connection))
        return problem(u"invalid_request"_s, u"The connection was not found."_s);
    if (!request.organization.isEmpty() && request.organization != u"org_timesheets")
        return problem(u"invalid_request"_s, u"The organization was not found."_s);
    return std::nullopt;
}

} // namespace

std::variant<AuthorizeRequest, AuthorizeError, AuthorizeRefusal>
checkAuthorizeRequest(const Form &form, const Realm &realm, const ClientRegistry &clients,
                      Channel channel)
{
    const auto value = [&form](const char *name) { return form.value(QLatin1StringView(name)); };

    // Until these two are known to be good, nobody is sent anywhere (RFC 6749 4.2.2.1).
    const RegisteredClient *client = clients.find(value("client_id"));
    if (!client) {
        return AuthorizeRefusal {
            {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                               "No application with the client_id “%1” is registered here."),
             {value("client_id").left(80)}}};
    }
    if (!client->allowsRedirect(value("redirect_uri"))) {
        return AuthorizeRefusal {
            {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                               "The redirect_uri “%1” is not registered for this application. "
                               "Registered is “%2”."),
             {value("redirect_uri").left(200), client->redirectUris.value(0)}}};
    }

    AuthorizeRequest request;
    request.clientId = client->id;
    request.clientName = client->displayName();
    request.place.redirectUri = value("redirect_uri");
    request.place.state = value("state");
    request.nonce = value("nonce");
    request.scopes = words(value("scope"));
    request.audience = value("audience");
    if (request.audience == realm.apiAddress())
        request.audience = realm.audience();
    request.connection = value("connection");
    request.organization = value("organization");
    request.prompts = words(value("prompt"));
    request.loginHint = value("login_hint");
    request.codeChallenge = value("code_challenge");
    bool ok = false;
    const qint64 maxAge = value("max_age").toLongLong(&ok);
    if (ok && maxAge >= 0)
        request.maxAge = maxAge;

    if (!readResponseType(value("response_type"), request)
        || !realm.responseTypes().contains(normalResponseType(value("response_type")))) {
        return AuthorizeError {u"unsupported_response_type"_s,
                               u"This response_type is not supported."_s, request.place};
    }
    const bool codeOnly = !request.wantsIdToken && !request.wantsToken;
    request.place.inFragment = !codeOnly || value("response_mode") == u"fragment";
    auto problem = policyProblem(request, form, realm, *client, channel);
    if (!problem)
        problem = problemWith(request, form, realm);
    if (problem)
        return AuthorizeError {problem->first, problem->second, request.place};
    return request;
}

} // namespace Keyfob::Sandbox
