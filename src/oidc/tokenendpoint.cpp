// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenendpoint.h"

#include "core/optionalmember.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "net/retrypolicy.h"
#include "oidc/expiresin.h"
#include "oidc/formdata.h"
#include "oidc/jsonanswer.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"

#include <algorithm>

namespace Keyfob {

namespace {

tl::unexpected<Error> invalid(const char *field)
{
    return fail(ErrorCode::TokenResponseInvalid,
                Text::tr("Your provider's answer is incomplete or wrong (%1). Log in again.")
                    .arg(QLatin1StringView(field)),
                QLatin1StringView(field));
}

/// A token of visible ASCII, or nothing; the error when it is something else.
Expected<Secret> readToken(const QJsonObject &json, const char *field, bool required)
{
    const QJsonValue value = optionalMember(json, QLatin1StringView(field));
    if (value.isUndefined() && !required)
        return Secret();
    QByteArray token = value.toString().toUtf8();
    const bool good = !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    Secret secret(token);
    wipe(token);
    if (!good)
        return invalid(field);
    return secret;
}

/// RFC 6749 2.3.1: both are form-encoded first, where a space is a plus (appendix B).
QByteArray basicCredentials(const ClientIdentity &client)
{
    const auto formEncoded = [](const QByteArray &text) {
        return text.toPercentEncoding(" ", "~").replace(' ', '+');
    };
    QByteArray pair = formEncoded(client.clientId.toUtf8()) + ':'
        + formEncoded(client.clientSecret.reveal().toByteArray());
    const QByteArray value = "Basic " + pair.toBase64();
    wipe(pair);
    return value;
}

/// The way to use where \a offered is what the provider lists.
ClientAuthentication wayFor(const QStringList &offered)
{
    const bool takesBasic =
        offered.isEmpty() || offered.contains(QLatin1StringView("client_secret_basic"));
    return takesBasic ? ClientAuthentication::Basic : ClientAuthentication::Post;
}

HttpRequest formRequest(const QUrl &endpoint, const ClientIdentity &client,
                        FormData::Parameters parameters)
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    if (!client.clientSecret.isEmpty() && client.authentication == ClientAuthentication::Basic) {
        request.headers.append({"Authorization", basicCredentials(client)});
    } else {
        parameters.emplaceBack("client_id", client.clientId.toUtf8());
        if (!client.clientSecret.isEmpty())
            parameters.emplaceBack("client_secret", client.clientSecret.reveal().toByteArray());
    }
    request.body = FormData::encode(parameters);
    return request;
}

FormData::Parameters forResources(const ClientIdentity &client)
{
    FormData::Parameters parameters;
    for (const QString &resource : client.resources)
        parameters.emplaceBack("resource", resource.toUtf8());
    return parameters;
}

QCoro::Task<Expected<TokenResponse>> requestTokens(HttpClient &http, HttpRequest request)
{
    const auto response = co_await http.send(request);
    wipe(request.body);
    if (!response
        && (response.error().code() == ErrorCode::ResponseInvalid
            || response.error().code() == ErrorCode::Interrupted)) {
        // It may have arrived, so it may be used up: never sent twice.
        co_return fail(
            ErrorCode::Interrupted,
            Text::tr("The connection to your provider broke at the last step. Log in again."),
            response.error().detail());
    }
    if (!response)
        co_return fail(response.error());
    const auto json = readJsonAnswer(*response);
    if (!json) {
        Error error = json.error();
        error.setRetryAfter(requestedWait(*response, QDateTime::currentDateTimeUtc()));
        co_return fail(error);
    }
    co_return TokenResponse::parse(*json);
}

} // namespace

Expected<TokenResponse> TokenResponse::parse(const QJsonObject &json)
{
    TokenResponse tokens;
    const std::tuple<const char *, bool, Secret &> fields[] = {
        {"access_token", true, tokens.accessToken},
        {"id_token", false, tokens.idToken},
        {"refresh_token", false, tokens.refreshToken},
    };
    for (const auto &[name, required, out] : fields) {
        auto token = readToken(json, name, required);
        if (!token)
            return fail(token.error());
        out = std::move(*token);
    }
    const QJsonValue typeValue = optionalMember(json, QLatin1StringView("token_type"));
    if (typeValue.isUndefined()) { // RFC 6749 5.1: how the token is used depends on it
        return fail(ErrorCode::TokenTypeUnsupported,
                    Text::tr("Your provider does not say what kind of access token it sent "
                             "(token_type). Tell your administrator."),
                    QStringLiteral("token_type is missing"));
    }
    const QString type = typeValue.toString();
    if (type.compare(QLatin1StringView("Bearer"), Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::TokenTypeUnsupported,
                    Text::tr("The provider sent an access token of a kind that is not supported."),
                    plainText(type, 40));
    }
    const QJsonValue expires = optionalMember(json, QLatin1StringView("expires_in"));
    if (!expires.isUndefined()) {
        // Some providers write the number as a text.
        const QString text =
            expires.isString() ? expires.toString() : QString::number(expires.toDouble(-1), 'f', 0);
        tokens.expiresIn = parseExpiresIn(text.toUtf8());
        if (!tokens.expiresIn)
            return invalid("expires_in");
    }
    const QJsonValue scope = json.value(QLatin1StringView("scope"));
    // Not an optionalMember(): an empty scope says that nothing was granted.
    if (!scope.isUndefined() && !scope.isNull()) {
        if (!scope.isString())
            return invalid("scope");
        tokens.scopes = scope.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return tokens;
}

ClientIdentity ClientIdentity::of(const Tenant &tenant, const ProviderMetadata &metadata)
{
    return {tenant.clientId, tenant.clientSecret, tenant.resources,
            wayFor(metadata.tokenAuthMethods)};
}

ClientIdentity ClientIdentity::forRevocation(const Tenant &tenant, const ProviderMetadata &metadata)
{
    const QStringList &own = metadata.revocationAuthMethods;
    return {tenant.clientId, tenant.clientSecret, tenant.resources,
            wayFor(own.isEmpty() ? metadata.tokenAuthMethods : own)};
}

QCoro::Task<Expected<TokenResponse>> exchangeCode(HttpClient &http, QUrl tokenEndpoint,
                                                  ClientIdentity client, Secret code,
                                                  Secret verifier, QUrl redirectUri)
{
    const FormData::Parameters parameters {
        {"grant_type", "authorization_code"},
        {"code", code.reveal().toByteArray()},
        {"code_verifier", verifier.reveal().toByteArray()},
        {"redirect_uri", redirectUri.toEncoded()},
    };
    const HttpRequest request =
        formRequest(tokenEndpoint, client, parameters + forResources(client));
    return requestTokens(http, request);
}

QCoro::Task<Expected<TokenResponse>> refreshTokens(HttpClient &http, QUrl tokenEndpoint,
                                                   ClientIdentity client, Secret refreshToken,
                                                   RefreshOptions options)
{
    FormData::Parameters parameters {
        {"grant_type", "refresh_token"},
        {"refresh_token", refreshToken.reveal().toByteArray()},
    };
    if (!options.audience.isEmpty())
        parameters.emplaceBack("audience", options.audience.toUtf8());
    if (!options.scopes.isEmpty())
        parameters.emplaceBack("scope", options.scopes.join(QLatin1Char(' ')).toUtf8());
    const HttpRequest request =
        formRequest(tokenEndpoint, client, parameters + forResources(client));
    return requestTokens(http, request);
}

QCoro::Task<Expected<void>> revokeToken(HttpClient &http, QUrl revocationEndpoint,
                                        ClientIdentity client, Secret token)
{
    const FormData::Parameters parameters {{"token", token.reveal().toByteArray()}};
    const HttpRequest request = formRequest(revocationEndpoint, client, parameters);
    const auto response = co_await http.send(request);
    if (!response)
        co_return fail(response.error());
    if (response->status != 200) {
        Error error(ErrorCode::HttpStatus, Text::tr("Your provider did not end the session."),
                    QStringLiteral("revocation: status %1").arg(response->status));
        error.setHttpStatus(response->status);
        co_return fail(error);
    }
    co_return Expected<void>();
}

} // namespace Keyfob
