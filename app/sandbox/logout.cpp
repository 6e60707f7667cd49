// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "logout.h"

#include "form.h"
#include "grant.h"
#include "page.h"
#include "realm.h"
#include "registration/clientregistry.h"
#include "replies.h"
#include "signingkey.h"
#include "tokenissuer.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

Response cannot(const Request &request, const Sentence &sentence)
{
    return errorPage(PageLanguage::of(request), 400,
                     {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "This log-out cannot be done")},
                     sentence);
}

} // namespace

Logout::Logout(const Realm &realm, const ClientRegistry &clients, const TokenIssuer &issuer,
               GrantStore &grants, BrowserState &browsers, const Cookies &cookies)
    : m_realm(realm)
    , m_clients(clients)
    , m_issuer(issuer)
    , m_grants(grants)
    , m_browsers(browsers)
    , m_cookies(cookies)
    , m_secret(randomHandle())
{
}

const RegisteredClient *Logout::clientOr(const QString &id, const QString &fallback) const
{
    return m_clients.find(id.isEmpty() ? fallback : id);
}

Response Logout::auth0(const Request &request)
{
    const auto form = Form::parse(request.query);
    if (!form)
        return cannot(request,
                      {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Its parameters cannot be read.")});
    const QString id = form->value(QLatin1StringView("client_id"));
    const QString target = form->value(QLatin1StringView("returnTo"));
    const RegisteredClient *client = clientOr(id, m_realm.clientId());
    if (!id.isEmpty() && !client)
        return cannot(
            request,
            {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                               "No application with this client_id is registered here.")});
    if (!target.isEmpty() && !(client && client->allowsAfterLogout(target)))
        return cannot(
            request,
            {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "The returnTo address “%1” is not registered."),
             {target.left(200)}});
    return end(request, target, {});
}

Response Logout::endSession(const Request &request)
{
    const auto form = Form::parse(request.method == "POST" ? request.body : request.query);
    if (!form)
        return cannot(request,
                      {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Its parameters cannot be read.")});
    const QString hint = form->value(QLatin1StringView("id_token_hint"));
    const QString id = form->value(QLatin1StringView("client_id"));
    const QString target = form->value(QLatin1StringView("post_logout_redirect_uri"));
    const QString state = form->value(QLatin1StringView("state"));

    const QJsonObject claims = m_issuer.verified(hint.toLatin1());
    const QString audience = claims[u"aud"].toString();
    if (!hint.isEmpty() && (claims.isEmpty() || !m_clients.find(audience)))
        return cannot(
            request,
            {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                               "The id_token_hint is not an ID token of this provider.")});
    const RegisteredClient *client = clientOr(id, audience);
    if (!id.isEmpty() && (!client || (!hint.isEmpty() && id != audience)))
        return cannot(
            request,
            {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                               "No application with this client_id is registered here.")});
    if (!target.isEmpty()) {
        if (!client)
            return cannot(request,
                          {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                                             "To go back, id_token_hint or client_id is needed.")});
        if (!client->allowsAfterLogout(target)) {
            return cannot(
                request,
                {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                                   "The post_logout_redirect_uri “%1” is not registered."),
                 {target.left(200)}});
        }
    }
    const SsoSession *session = m_browsers.session(m_cookies.session(request));
    const bool proven = session && claims[u"sub"] == session->subject;
    if (session && !proven)
        return askPage(request, client ? client->id : QString(), target, state);
    return end(request, target, state);
}

Response Logout::confirmed(const Request &request)
{
    const auto form = Form::parse(request.body);
    const QByteArray token =
        form ? form->value(QLatin1StringView("csrf")).toLatin1() : QByteArray();
    if (m_cookies.session(request).isEmpty() || token != csrf(request))
        return cannot(request, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "This page is out of date.")});
    const QString target = form->value(QLatin1StringView("target"));
    const RegisteredClient *client = m_clients.find(form->value(QLatin1StringView("client")));
    if (!target.isEmpty() && !(client && client->allowsAfterLogout(target)))
        return cannot(request,
                      {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                                         "This address to go back to is not registered.")});
    return end(request, target, form->value(QLatin1StringView("state")));
}

Response Logout::end(const Request &request, const QString &target, const QString &state)
{
    const QByteArray cookie = m_cookies.session(request);
    if (const SsoSession *session = m_browsers.session(cookie))
        m_grants.endSession(session->id);
    m_browsers.endSession(cookie);

    Response response;
    if (target.isEmpty()) {
        Page page(PageLanguage::of(request), u"message"_s);
        page.set(u"kind"_s, u"done"_s)
            .set(u"title"_s, Sentence {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "You are logged out")})
            .set(u"sentence"_s,
                 Sentence {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "You can close this page.")});
        response = pageReply(200, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Logged out")}, page);
    } else {
        const QByteArray query =
            state.isEmpty() ? QByteArray() : '?' + formEncoded({{"state", state}});
        response = redirectReply(request, target.toLatin1() + query);
    }
    m_cookies.clearSession(response);
    return response;
}

Response Logout::askPage(const Request &request, const QString &client, const QString &target,
                         const QString &state) const
{
    Page page(PageLanguage::of(request), u"logout"_s);
    page.set(u"csrf"_s, QString::fromLatin1(csrf(request)))
        .set(u"client"_s, client)
        .set(u"target"_s, target)
        .set(u"state"_s, state);
    return pageReply(200, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Log out")}, page,
                     target.isEmpty() ? QString() : Realm::originOf(target));
}

QByteArray Logout::csrf(const Request &request) const
{
    return QCryptographicHash::hash(m_secret + m_cookies.session(request),
                                    QCryptographicHash::Sha256)
        .toHex();
}

} // namespace Keyfob::Sandbox
