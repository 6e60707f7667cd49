// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizerequest.h"

#include "realm.h"

#include <QRegularExpression>

namespace Keyfob::Sandbox {

namespace {

const QStringList &knownConnections()
{
    static const QStringList names {u"Username-Password-Authentication"_qs,
                                    u"timesheets-directory"_qs};
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
    request.wantsCode = types.removeAll(u"code"_qs) == 1;
    request.wantsIdToken = types.removeAll(u"id_token"_qs) == 1;
    request.wantsToken = types.removeAll(u"token"_qs) == 1;
    return types.isEmpty() && (request.wantsCode || request.wantsIdToken || request.wantsToken)
        && words(text).size() == request.wantsCode + request.wantsIdToken + request.wantsToken;
}

bool isScope(const QString &scope)
{
    static const QRegularExpression token(
        QRegularExpression::anchoredPattern(uR"([!#-\[\]-~]+)"_qs)); // RFC 6749 3.3
    return token.match(scope).hasMatch();
}

/// What is wrong with the rest, as code and description; empty if nothing.
std::optional<QPair<QString, QString>> problemWith(const AuthorizeRequest &request,
                                                   const Form &form, const Realm &realm)
{
    const auto problem = [](const QString &code, const QString &description) {
        return std::optional(QPair(code, description));
    };
    const auto value = [&form](const char *name) { return form.value(QLatin1StringView(name)); };

    const QString mode = value("response_mode");
    if (!mode.isEmpty() && mode != u"fragment" && mode != u"query")
        return problem(u"invalid_request"_qs, u"response_mode must be query or fragment."_qs);
    if (mode == u"query" && (request.wantsIdToken || request.wantsToken))
        return problem(u"invalid_request"_qs, u"Tokens are never returned in the query."_qs);
    if (!value("request").isEmpty())
        return problem(u"request_not_supported"_qs, u"Request objects are not supported."_qs);
    if (!value("request_uri").isEmpty())
        return problem(u"request_uri_not_supported"_qs, u"request_uri is not supported."_qs);
    for (const QString &scope : request.scopes) {
        if (!isScope(scope))
            return problem(u"invalid_scope"_qs, u"scope has a character that is not allowed."_qs);
    }
    if (request.scopes.isEmpty())
        return problem(u"invalid_scope"_qs, u"scope is missing."_qs);
    if (request.wantsIdToken && !request.scopes.contains(u"openid"_qs))
        return problem(u"invalid_scope"_qs, u"An ID token needs the scope openid."_qs);
    if (request.wantsIdToken && request.nonce.isEmpty())
        return problem(u"invalid_request"_qs, u"nonce is required for an ID token."_qs);
    if (request.isSilent() && request.prompts.size() > 1)
        return problem(u"invalid_request"_qs, u"prompt=none goes with no other prompt."_qs);
    static const QStringList prompts {u"none"_qs, u"login"_qs, u"consent"_qs, u"select_account"_qs};
    for (const QString &prompt : request.prompts) {
        if (!prompts.contains(prompt))
            return problem(u"invalid_request"_qs, u"prompt has an unknown value."_qs);
    }
    if (!value("max_age").isEmpty() && !request.maxAge)
        return problem(u"invalid_request"_qs, u"max_age must be a number of seconds."_qs);
    if (request.wantsCode) {
        static const QRegularExpression challenge(
            QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{43}"_qs));
        if (request.codeChallenge.isEmpty())
            return problem(u"invalid_request"_qs, u"code_challenge is required (PKCE)."_qs);
        if (value("code_challenge_method") != u"S256"
            || !challenge.match(request.codeChallenge).hasMatch())
            return problem(u"invalid_request"_qs, u"Only code_challenge_method S256 is taken."_qs);
    }
    if (!request.audience.isEmpty() && request.audience != realm.audience())
        return problem(u"access_denied"_qs, u"Service not found: "_qs + request.audience);
    if (!request.connection.isEmpty() && !knownConnections().contains(request.connection))
        return problem(u"invalid_request"_qs, u"The connection was not found."_qs);
    if (!request.organization.isEmpty() && request.organization != u"org_timesheets")
        return problem(u"invalid_request"_qs, u"The organization was not found."_qs);
    return std::nullopt;
}

} // namespace

std::variant<AuthorizeRequest, AuthorizeError, AuthorizeRefusal>
checkAuthorizeRequest(const Form &form, const Realm &realm)
{
    const auto value = [&form](const char *name) { return form.value(QLatin1StringView(name)); };

    // Until these two are known to be good, nobody is sent anywhere (RFC 6749 4.2.2.1).
    if (value("client_id") != realm.clientId()) {
        return AuthorizeRefusal {
            u"No application with the client_id “%1” is registered here."_qs.arg(
                value("client_id").left(80))};
    }
    if (!realm.allowsRedirect(value("redirect_uri"))) {
        return AuthorizeRefusal {
            u"The redirect_uri “%1” is not registered for this application. Registered is “%2”."_qs
                .arg(value("redirect_uri").left(200), realm.redirectUri())};
    }

    AuthorizeRequest request;
    request.place.redirectUri = value("redirect_uri");
    request.place.state = value("state");
    request.nonce = value("nonce");
    request.scopes = words(value("scope"));
    request.audience = value("audience");
    request.connection = value("connection");
    request.organization = value("organization");
    request.prompts = words(value("prompt"));
    request.loginHint = value("login_hint");
    request.codeChallenge = value("code_challenge");
    bool ok = false;
    const qint64 maxAge = value("max_age").toLongLong(&ok);
    if (ok && maxAge >= 0)
        request.maxAge = maxAge;

    if (!readResponseType(value("response_type"), request)) {
        return AuthorizeError {u"unsupported_response_type"_qs,
                               u"This response_type is not supported."_qs, request.place};
    }
    const bool codeOnly = !request.wantsIdToken && !request.wantsToken;
    request.place.inFragment = !codeOnly || value("response_mode") == u"fragment";
    if (const auto problem = problemWith(request, form, realm))
        return AuthorizeError {problem->first, problem->second, request.place};
    return request;
}

} // namespace Keyfob::Sandbox
