// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registration/registrationendpoint.h"

#include "grant.h"
#include "realm.h"
#include "registration/clientmetadata.h"
#include "registration/clientregistry.h"
#include "replies.h"
#include "json/strictjson.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

const QList<QPair<QString, Registration>> &registrations()
{
    static const QList<QPair<QString, Registration>> list {
        {u"closed"_s, Registration::Closed},
        {u"token"_s, Registration::Token},
        {u"open"_s, Registration::Open},
    };
    return list;
}

/// The token of "Authorization: Bearer", or empty.
QByteArray bearerToken(const Request &request)
{
    const QByteArray authorization = request.header("Authorization");
    const bool isBearer = authorization.left(7).compare("bearer ", Qt::CaseInsensitive) == 0;
    return isBearer ? authorization.sliced(7).trimmed() : QByteArray();
}

/// RFC 6750 3: an error code only for a request that brought a token.
Response unauthorized(const Request &request, const QString &description)
{
    Response response = jsonError(401, u"invalid_token"_s, description);
    QByteArray challenge = "Bearer realm=\"registration\"";
    if (!bearerToken(request).isEmpty())
        challenge +=
            ", error=\"invalid_token\", error_description=\"" + description.toLatin1() + '"';
    response.with("WWW-Authenticate", challenge);
    return response;
}

Response refused(const MetadataError &error)
{
    return jsonError(400, error.code, error.description);
}

/// The JSON object in \a request, or what is wrong with it.
tl::expected<QJsonObject, Response> objectIn(const Request &request)
{
    const auto bad = [](int status, const QString &description) {
        return tl::unexpected(jsonError(status, u"invalid_client_metadata"_s, description));
    };
    if (request.body.size() > RegistrationEndpoint::MaxBody)
        return bad(413, u"A description of a client has at most 16 KiB."_s);
    if (!request.header("Content-Type").toLower().startsWith("application/json"))
        return bad(400, u"Send the metadata as application/json."_s);
    const auto object = StrictJson::parseObject(request.body);
    if (!object)
        return bad(400, u"The metadata must be one JSON object."_s);
    return *object;
}

} // namespace

QStringList registrationNames()
{
    QStringList all;
    for (const auto &[name, registration] : registrations())
        all.append(name);
    return all;
}

std::optional<Registration> registrationNamed(const QString &name)
{
    for (const auto &[known, registration] : registrations()) {
        if (known == name)
            return registration;
    }
    return std::nullopt;
}

RegistrationEndpoint::RegistrationEndpoint(const Realm &realm, ClientRegistry &clients,
                                           GrantStore &grants)
    : m_realm(realm)
    , m_clients(clients)
    , m_grants(grants)
{
}

Response RegistrationEndpoint::create(const Request &request)
{
    if (m_realm.registration == Registration::Token
        && bearerToken(request) != m_realm.initialAccessToken)
        return unauthorized(request, u"An initial access token is needed to register a client."_s);
    const auto metadata = objectIn(request);
    if (!metadata)
        return metadata.error();
    const auto client = readClientMetadata(*metadata, m_realm);
    if (!client)
        return refused(client.error());
    if (m_clients.isFull()) {
        return jsonError(429, u"temporarily_unavailable"_s,
                         u"No more clients can register here. Delete one first."_s);
    }
    return describe(201, *m_clients.find(m_clients.add(*client)));
}

Response RegistrationEndpoint::manage(const Request &request, const QString &id)
{
    // RFC 7592 2: a client that is gone and a token that is wrong get the same answer.
    const RegisteredClient *client = m_clients.manageable(id, bearerToken(request));
    if (!client)
        return unauthorized(request, u"This needs the registration access token of the client."_s);
    if (request.method == "PUT")
        return update(request, *client);
    if (request.method == "DELETE") {
        m_grants.endClient(id);
        m_clients.remove(id);
        Response response {204, {}, {}, {}};
        return response.with("Cache-Control", "no-store");
    }
    return describe(200, *client);
}

Response RegistrationEndpoint::update(const Request &request, const RegisteredClient &client)
{
    const auto metadata = objectIn(request);
    if (!metadata)
        return metadata.error();
    const auto wrong = [](const QString &description) {
        return jsonError(400, u"invalid_request"_s, description);
    };
    for (const char *name : {"registration_access_token", "registration_client_uri",
                             "client_secret_expires_at", "client_id_issued_at"}) {
        if (metadata->contains(QLatin1StringView(name)))
            return wrong(u"An update must not include %1."_s.arg(QLatin1StringView(name)));
    }
    if (metadata->value(u"client_id"_s) != client.id)
        return wrong(u"client_id must be the one of this client."_s);
    auto updated = readClientMetadata(*metadata, m_realm);
    if (!updated)
        return refused(updated.error());
    updated->id = client.id;
    updated->issuedAt = client.issuedAt;
    const QString id = client.id;
    m_clients.replace(*updated);
    return describe(200, *m_clients.find(id));
}

Response RegistrationEndpoint::describe(int status, const RegisteredClient &client) const
{
    QJsonObject description = client.metadata;
    description[u"client_id"_s] = client.id;
    description[u"client_id_issued_at"_s] = client.issuedAt;
    description[u"registration_access_token"_s] =
        QString::fromLatin1(m_clients.registrationToken(client.id));
    description[u"registration_client_uri"_s] =
        m_realm.url(QLatin1StringView("register/")) + client.id;
    return jsonReply(status, description);
}

} // namespace Keyfob::Sandbox
