// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wellknown/discovery.h"

#include "realm.h"
#include "registration/registrationendpoint.h"
#include "replies.h"
#include "signingkey.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

Response discoveryDocument(const Realm &realm)
{
    const auto url = [&realm](const char *path) { return realm.url(QLatin1StringView(path)); };
    const auto list = [](const char *words) {
        return QJsonArray::fromStringList(QString::fromLatin1(words).split(u' '));
    };
    QJsonObject document {
        {u"issuer"_s, realm.issuer()},
        {u"authorization_endpoint"_s, url("authorize")},
        {u"token_endpoint"_s, url("oauth/token")},
        {u"userinfo_endpoint"_s, url("userinfo")},
        {u"jwks_uri"_s, url(".well-known/jwks.json")},
        {u"end_session_endpoint"_s, url("oidc/logout")},
        {u"response_types_supported"_s, QJsonArray::fromStringList(realm.responseTypes())},
        {u"response_modes_supported"_s, list("query fragment")},
        {u"grant_types_supported"_s, QJsonArray::fromStringList(realm.grantTypes())},
        {u"subject_types_supported"_s, list("public")},
        {u"id_token_signing_alg_values_supported"_s,
         QJsonArray {QString::fromLatin1(realm.idTokenAlgorithm())}},
        {u"code_challenge_methods_supported"_s, list("S256")},
        {u"token_endpoint_auth_methods_supported"_s, list("none")},
        {u"prompt_values_supported"_s, list("none login consent select_account")},
        {u"scopes_supported"_s, list("openid profile email offline_access")},
        {u"claims_supported"_s,
         list("iss sub aud exp iat nonce at_hash c_hash auth_time sid name given_name family_name "
              "nickname picture updated_at email email_verified "
              "https://timesheets.example/roles https://timesheets.example/department "
              "https://timesheets.example/employee_number")},
        {u"claims_parameter_supported"_s, false},
        {u"request_parameter_supported"_s, false},
        {u"request_uri_parameter_supported"_s, false},
        {u"authorization_response_iss_parameter_supported"_s, true}};
    if (realm.registration != Registration::Closed)
        document[u"registration_endpoint"_s] = url("register");
    if (realm.isMisconfigured(Misconfiguration::NoEndSession))
        document.remove(u"end_session_endpoint"_s);
    if (realm.isMisconfigured(Misconfiguration::ParRequired)) {
        document[u"pushed_authorization_request_endpoint"_s] = url("oauth/par");
        document[u"require_pushed_authorization_requests"_s] = true; // RFC 9126 5
    }
    if (realm.isMisconfigured(Misconfiguration::DpopRequired))
        document[u"dpop_signing_alg_values_supported"_s] = list("ES256 RS256"); // RFC 9449 5.1
    return jsonReply(200, document);
}

Response jwkSet(const SigningKey &key)
{
    return jsonReply(200, {{u"keys"_s, QJsonArray {key.jwk()}}});
}

} // namespace Keyfob::Sandbox
