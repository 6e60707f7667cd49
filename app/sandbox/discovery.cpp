// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "discovery.h"

#include "realm.h"
#include "replies.h"
#include "signingkey.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

Response discoveryDocument(const Realm &realm, const SigningKey &key)
{
    const auto url = [&realm](const char *path) { return realm.url(QLatin1StringView(path)); };
    const auto list = [](const char *words) {
        return QJsonArray::fromStringList(QString::fromLatin1(words).split(u' '));
    };
    return jsonReply(
        200,
        {{u"issuer"_s, realm.issuer()},
         {u"authorization_endpoint"_s, url("authorize")},
         {u"token_endpoint"_s, url("oauth/token")},
         {u"userinfo_endpoint"_s, url("userinfo")},
         {u"jwks_uri"_s, url(".well-known/jwks.json")},
         {u"end_session_endpoint"_s, url("oidc/logout")},
         {u"response_types_supported"_s,
          QJsonArray {u"code"_s, u"token"_s, u"id_token"_s, u"id_token token"_s, u"code token"_s,
                      u"code id_token"_s, u"code id_token token"_s}},
         {u"response_modes_supported"_s, list("query fragment")},
         {u"grant_types_supported"_s, list("implicit authorization_code refresh_token")},
         {u"subject_types_supported"_s, list("public")},
         {u"id_token_signing_alg_values_supported"_s,
          QJsonArray {QString::fromLatin1(key.algorithm())}},
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
         {u"authorization_response_iss_parameter_supported"_s, true}});
}

Response jwkSet(const SigningKey &key)
{
    return jsonReply(200, {{u"keys"_s, QJsonArray {key.jwk()}}});
}

} // namespace Keyfob::Sandbox
