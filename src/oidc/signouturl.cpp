// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "signouturl.h"

#include "oidc/formdata.h"

namespace Keyfob {

namespace {

QUrl withParameters(QUrl url, const FormData::Parameters &parameters)
{
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    url.setQuery(QString::fromLatin1(query + FormData::encode(parameters)), QUrl::StrictMode);
    return url;
}

} // namespace

QUrl endSessionUrl(const QUrl &endSessionEndpoint, const SignOutOptions &options)
{
    FormData::Parameters parameters {{"client_id", options.clientId.toUtf8()}};
    if (!options.idTokenHint.isEmpty())
        parameters.emplaceBack("id_token_hint", options.idTokenHint.reveal().toByteArray());
    if (!options.returnTo.isEmpty())
        parameters.emplaceBack("post_logout_redirect_uri", options.returnTo.toEncoded());
    if (!options.state.isEmpty())
        parameters.emplaceBack("state", options.state);
    return withParameters(endSessionEndpoint, parameters);
}

QUrl auth0LogoutUrl(const QUrl &issuer, const SignOutOptions &options)
{
    FormData::Parameters parameters {{"client_id", options.clientId.toUtf8()}};
    if (!options.returnTo.isEmpty())
        parameters.emplaceBack("returnTo", options.returnTo.toEncoded());
    if (options.federated)
        parameters.emplaceBack("federated", QByteArray());
    return withParameters(issuer.resolved(QUrl(QStringLiteral("/v2/logout"))), parameters);
}

} // namespace Keyfob
