// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "misconfiguration/pushedrequests.h"

#include "authorizerequest.h"
#include "registration/clientregistry.h"
#include "replies.h"
#include "servertime.h"
#include "signingkey.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {
constexpr qint64 Lifetime = 60; // seconds
constexpr qsizetype MaxPushed = 1000;
} // namespace

PushedRequests::PushedRequests(const Realm &realm, const ClientRegistry &clients)
    : m_realm(realm)
    , m_clients(clients)
{
}

Response PushedRequests::push(const Request &request)
{
    const auto form = Form::parse(request.body);
    if (!form)
        return jsonError(400, u"invalid_request"_s, u"The parameters cannot be read."_s);
    if (!m_clients.find(form->value(QLatin1StringView("client_id"))))
        return jsonError(401, u"invalid_client"_s, u"This client is not registered here."_s);
    if (!form->value(QLatin1StringView("request_uri")).isEmpty())
        return jsonError(400, u"invalid_request"_s, u"request_uri cannot be pushed."_s);
    const auto checked = checkAuthorizeRequest(*form, m_realm, m_clients, Channel::Pushed);
    if (const auto *refusal = std::get_if<AuthorizeRefusal>(&checked))
        return jsonError(400, u"invalid_request"_s, refusal->sentence.english());
    if (const auto *error = std::get_if<AuthorizeError>(&checked))
        return jsonError(400, error->code, error->description);

    const qint64 now = ServerTime::seconds();
    m_pushed.removeIf([now](const auto &entry) { return entry.value().expires < now; });
    if (m_pushed.size() >= MaxPushed)
        return jsonError(429, u"temporarily_unavailable"_s, u"Too many requests wait here."_s);
    const QString uri =
        u"urn:ietf:params:oauth:request_uri:"_s + QString::fromLatin1(randomHandle());
    m_pushed.insert(uri, {*form, now + Lifetime});
    return jsonReply(201, {{u"request_uri"_s, uri}, {u"expires_in"_s, Lifetime}});
}

std::optional<Form> PushedRequests::take(const QString &requestUri, const QString &clientId)
{
    const auto found = m_pushed.constFind(requestUri);
    if (found == m_pushed.cend() || found->expires < ServerTime::seconds()
        || found->form.value(QLatin1StringView("client_id")) != clientId)
        return std::nullopt;
    const Form form = found->form;
    m_pushed.erase(found);
    return form;
}

} // namespace Keyfob::Sandbox
