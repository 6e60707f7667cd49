// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registration/clientregistry.h"

#include "realm.h"
#include "servertime.h"
#include "signingkey.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

RegisteredClient builtIn(const Realm &realm)
{
    RegisteredClient client;
    client.id = realm.clientId();
    client.name = u"Keyfob"_s;
    if (realm.isMisconfigured(Misconfiguration::WrongRedirect)) {
        client.redirectUris = {u"https://timesheets.example/callback"_s};
    } else {
        client.redirectUris = {realm.redirectUri(), Realm::loopbackRedirectUri()};
        client.postLogoutRedirectUris = {realm.redirectUri(), realm.callbackOrigin() + u'/'};
    }
    client.responseTypes = {u"code"_s};
    client.grantTypes = {u"authorization_code"_s, u"refresh_token"_s};
    if (!realm.isMisconfigured(Misconfiguration::ImplicitOff)) {
        client.responseTypes += {u"token"_s,      u"id_token"_s,      u"id_token token"_s,
                                 u"code token"_s, u"code id_token"_s, u"code id_token token"_s};
        client.grantTypes += u"implicit"_s;
    }
    return client;
}

} // namespace

ClientRegistry::ClientRegistry(const Realm &realm)
{
    if (!realm.isMisconfigured(Misconfiguration::UnknownClient))
        m_clients.insert(realm.clientId(), builtIn(realm));
}

const RegisteredClient *ClientRegistry::find(const QString &id) const
{
    const auto found = m_clients.constFind(id);
    return found == m_clients.cend() ? nullptr : &*found;
}

const RegisteredClient *ClientRegistry::manageable(const QString &id, const QByteArray &token) const
{
    const QByteArray needed = m_tokens.value(id);
    return !needed.isEmpty() && token == needed ? find(id) : nullptr;
}

QString ClientRegistry::add(RegisteredClient client)
{
    client.id = QString::fromLatin1(randomHandle().first(22));
    client.issuedAt = ServerTime::seconds();
    const QString id = client.id;
    replace(std::move(client));
    return id;
}

void ClientRegistry::replace(RegisteredClient client)
{
    m_tokens.insert(client.id, randomHandle());
    m_clients.insert(client.id, std::move(client));
}

void ClientRegistry::remove(const QString &id)
{
    m_tokens.remove(id);
    m_clients.remove(id);
}

} // namespace Keyfob::Sandbox
