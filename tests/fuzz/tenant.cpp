// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// Tenant files: Tenant::parse(), and the authorization request that follows from one.

#include "oidc/tenant.h"
#include "core/redirectmatch.h"
#include "jose/algorithm.h"
#include "net/origin.h"
#include "oidc/authorizationrequest.h"
#include "oidc/formdata.h"
#include "oidc/providermetadata.h"
#include "promise.h"
#include "json/strictjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

/// The request says what the tenant says, whatever its extra parameters are.
void checkRequest(const Tenant &tenant)
{
    ProviderMetadata provider;
    provider.authorizationEndpoint = QUrl(QStringLiteral("https://op.example/authorize?a=1"));
    provider.tokenEndpoint = QUrl(QStringLiteral("https://op.example/token"));
    provider.responseTypes = {toString(tenant.responseType)};
    const auto request =
        AuthorizationRequest::create(tenant, provider, AuthorizationOptions::of(tenant), {});
    PROMISE(request.has_value());
    const QUrl url = request->url();
    PROMISE(url.isValid() && !url.hasFragment());
    PROMISE(url.toEncoded().startsWith("https://op.example/authorize?a=1&client_id="));

    auto query = url.query(QUrl::FullyEncoded).toLatin1();
    // RFC 8707 lets this one come more than once.
    QList<QByteArray> pairs = query.split('&');
    pairs.removeIf([](const QByteArray &pair) { return pair.startsWith("resource="); });
    query = pairs.join('&');
    const auto parameters = FormData::decode(query); // refuses what comes twice
    PROMISE(parameters.has_value() || tenant.extraParameters.contains({QStringLiteral("a"), {}})
            || std::any_of(tenant.extraParameters.begin(), tenant.extraParameters.end(),
                           [](const auto &one) { return one.first == u"a"; }));
    if (!parameters)
        return;
    const auto value = [&](QByteArrayView name) {
        const auto found = std::find_if(parameters->begin(), parameters->end(),
                                        [name](const auto &one) { return one.first == name; });
        return found == parameters->end() ? QByteArray() : found->second;
    };
    PROMISE(value("client_id") == tenant.clientId.toUtf8());
    PROMISE(value("redirect_uri") == tenant.redirectUri.toEncoded());
    PROMISE(value("state") == request->state() && request->state().size() >= 43);
    PROMISE(value("nonce") == request->nonce().reveal());
    for (const auto &[name, text] : tenant.extraParameters)
        PROMISE(value(name.toUtf8()) == text.toUtf8());
}

void checkAccepted(const Tenant &tenant)
{
    PROMISE(isSecureUrl(tenant.issuer) && !tenant.issuer.hasQuery()
            && !tenant.issuer.hasFragment());
    PROMISE(QUrl(tenant.issuerIdentifier(), QUrl::StrictMode) == tenant.issuer);
    PROMISE(!tenant.name.isEmpty() && !tenant.clientId.isEmpty());
    PROMISE(tenant.scopes.count(QStringLiteral("openid")) == 1);
    PROMISE(QStringList(tenant.scopes).removeDuplicates() == 0);
    PROMISE(tenant.leeway.count() >= 0 && tenant.leeway.count() <= 300);
    PROMISE(!tenant.algorithms.isEmpty());
    for (const QString &name : tenant.algorithms)
        PROMISE(Algorithm::find(name));
    PROMISE(tenant.responseType != ResponseType());
    PROMISE(tenant.prompt != u"none" && tenant.id().size() == 32);
    PROMISE(tenant.apiBaseUrl.isEmpty() || isSecureUrl(tenant.apiBaseUrl));
    for (const auto &[name, value] : tenant.extraParameters)
        PROMISE(!isProtocolParameter(name));
    PROMISE(tenant.redirectUri.userInfo().isEmpty() && !tenant.redirectUri.hasFragment());
    // The callback that is waited for can come.
    PROMISE(isCallback(tenant.redirectUri, tenant.redirectUri.toEncoded() + "#state=1"));
    checkRequest(tenant);
}

/// The client's secret is in no error.
void checkSilence(QByteArrayView json)
{
    auto object = StrictJson::parseObject(json);
    if (!object || json.contains(Canary))
        return;
    object->insert(u"client_secret", QString::fromLatin1(Canary));
    const auto tenant = Tenant::parse(QJsonDocument(*object).toJson());
    if (!tenant)
        checkQuiet(tenant.error());
    else
        PROMISE(tenant->clientSecret.reveal() == Canary);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView json = view(data, size);
    const auto tenant = Tenant::parse(json, QStringLiteral("/nowhere"));
    if (tenant) {
        checkAccepted(*tenant);
    } else {
        PROMISE(tenant.error().code() == ErrorCode::TenantInvalid);
        checkError(tenant.error());
    }
    checkSilence(json);
    return 0;
}
