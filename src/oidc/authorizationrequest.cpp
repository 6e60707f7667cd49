// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationrequest.h"

#include "core/random.h"
#include "jose/base64url.h"
#include "oidc/formdata.h"
#include "oidc/providermetadata.h"
#include "oidc/tenant.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace Keyfob {

namespace {

/// The optional parameters of \a options that are set.
FormData::Parameters optionalParameters(const AuthorizationOptions &options)
{
    const std::pair<const char *, QString> texts[] = {
        {"audience", options.audience},
        {"connection", options.connection},
        {"connection_scope", options.connectionScope},
        {"organization", options.organization},
        {"invitation", options.invitation},
        {"prompt", options.prompt},
        {"max_age", options.maxAge ? QString::number(options.maxAge->count()) : QString()},
        {"acr_values", options.acrValues},
        {"login_hint", options.loginHint},
        {"id_token_hint", QString::fromLatin1(options.idTokenHint.reveal())},
        {"ui_locales", options.uiLocales},
        {"claims_locales", options.claimsLocales},
        {"screen_hint", options.screenHint},
        {"display", options.display},
    };
    FormData::Parameters parameters;
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty())
            parameters.emplaceBack(name, value.toUtf8());
    }
    if (!options.claims.isEmpty()) {
        parameters.emplaceBack("claims",
                               QJsonDocument(options.claims).toJson(QJsonDocument::Compact));
    }
    for (const QString &resource : options.resources) // RFC 8707 2: may come more than once
        parameters.emplaceBack("resource", resource.toUtf8());
    return parameters;
}

} // namespace

AuthorizationOptions AuthorizationOptions::of(const Tenant &tenant)
{
    AuthorizationOptions options;
    options.scopes = tenant.scopes;
    options.audience = tenant.audience;
    options.connection = tenant.connection;
    options.organization = tenant.organization;
    options.prompt = tenant.prompt;
    options.maxAge = tenant.maxAge;
    options.acrValues = tenant.acrValues;
    options.loginHint = tenant.loginHint;
    options.uiLocales = tenant.uiLocales;
    options.screenHint = tenant.screenHint;
    options.resources = tenant.resources;
    options.extraParameters = tenant.extraParameters;
    return options;
}

QByteArray codeChallenge(const Secret &verifier)
{
    return Base64Url::encode(
        QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256));
}

Expected<AuthorizationRequest> AuthorizationRequest::create(const Tenant &tenant,
                                                            const ProviderMetadata &metadata,
                                                            AuthorizationOptions options,
                                                            const QDateTime &now)
{
    if (const auto offered = metadata.checkOffers(tenant.responseType); !offered)
        return fail(offered.error());
    const bool hasIdToken = tenant.responseType.testFlag(ResponseItem::IdToken)
        || tenant.responseType.testFlag(ResponseItem::Code);
    if (const auto signs = metadata.checkAlgorithms(tenant.algorithms); hasIdToken && !signs)
        return fail(signs.error());
    AuthorizationRequest request;
    request.m_responseType = tenant.responseType;
    request.m_redirectUri =
        options.redirectUri.isEmpty() ? tenant.redirectUri : options.redirectUri;
    request.m_state = randomToken();
    request.m_nonce = Secret(randomToken());
    request.m_createdAt = now;

    FormData::Parameters parameters {
        {"client_id", tenant.clientId.toUtf8()},
        {"response_type", toString(tenant.responseType).toUtf8()},
        {"redirect_uri", request.m_redirectUri.toEncoded()},
        {"scope", options.scopes.join(QLatin1Char(' ')).toUtf8()},
        {"state", request.m_state},
        {"nonce", request.m_nonce.reveal().toByteArray()},
    };
    if (!tenant.responseMode.isEmpty())
        parameters.emplaceBack("response_mode", tenant.responseMode.toUtf8());
    if (tenant.responseType.testFlag(ResponseItem::Code)) {
        request.m_verifier = Secret(randomToken());
        parameters.emplaceBack("code_challenge", codeChallenge(request.m_verifier));
        parameters.emplaceBack("code_challenge_method", "S256");
    }
    parameters += optionalParameters(options);
    for (const auto &[name, value] : options.extraParameters) {
        if (isProtocolParameter(name)) {
            return fail(ErrorCode::InvalidRequest,
                        QCoreApplication::translate(
                            "Keyfob", "The parameter %1 cannot be set as an extra one.")
                            .arg(plainText(name, 60)));
        }
        parameters.emplaceBack(name.toUtf8(), value.toUtf8());
    }

    QByteArray query = metadata.authorizationEndpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    request.m_url = metadata.authorizationEndpoint;
    request.m_url.setQuery(QString::fromLatin1(query + FormData::encode(parameters)),
                           QUrl::StrictMode);
    request.m_options = std::move(options);
    return request;
}

} // namespace Keyfob
