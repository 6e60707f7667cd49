// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantserver.h"

#include "api/description.h"
#include "form.h"
#include "page.h"
#include "replies.h"
#include "servertime.h"
#include "users.h"
#include "wellknown/discovery.h"
#include "wellknown/protectedresource.h"
#include "wellknown/publishedtenant.h"
#include "wellknown/webfinger.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

Response welcomePage(const Request &request, const Realm &realm)
{
    Page page(PageLanguage::of(request), u"welcome"_s);
    page.set(u"issuer"_s, realm.issuer())
        .set(u"client"_s, realm.clientId())
        .set(u"redirect"_s, realm.redirectUri())
        .set(u"audience"_s, realm.audience())
        .set(u"api"_s, realm.url(QLatin1StringView("api/timesheets")));
    return pageReply(200, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Keyfob sandbox")}, page);
}

Response moveClock(const Request &request)
{
    const auto form = Form::parse(request.body);
    bool ok = false;
    const int seconds = form ? form->value(QLatin1StringView("advance")).toInt(&ok) : 0;
    if (!ok || seconds < 0)
        return jsonError(400, u"invalid_request"_s, u"advance must be a number of seconds."_s);
    ServerTime::advance(std::chrono::seconds(seconds));
    return jsonReply(200, {{u"now"_s, ServerTime::seconds()}});
}

Response wrongMethod(const Request &request, const QByteArray &allowed)
{
    Response response = errorPage(
        PageLanguage::of(request), 405, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Not like this")},
        {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "This address does not know this method.")});
    response.with("Allow", allowed);
    return response;
}

} // namespace

TenantServer::TenantServer(const Realm &realm, const SigningKey &key, Pause pause)
    : m_realm(realm)
    , m_key(key)
    , m_pause(std::move(pause))
{
    routePages();
    routeProtocol();
    routeWellKnown();
    routeTestHelp();
}

void TenantServer::route(const QString &path, const QByteArrayList &methods,
                         HttpFront::Handler answer)
{
    m_routes.insert(path, {methods, std::move(answer)});
}

void TenantServer::routePages()
{
    route(u"/"_s, {"GET"}, [this](const Request &r) { return welcomePage(r, m_realm); });
    route(u"/u/login"_s, {"POST"}, [this](const Request &r) { return m_authorize.login(r); });
    route(u"/u/continue"_s, {"GET"}, [this](const Request &r) { return m_authorize.proceed(r); });
    route(u"/u/account"_s, {"POST"}, [this](const Request &r) { return m_authorize.account(r); });
    route(u"/u/consent"_s, {"POST"}, [this](const Request &r) { return m_authorize.consent(r); });
    route(u"/u/logout"_s, {"POST"}, [this](const Request &r) { return m_logout.confirmed(r); });
}

void TenantServer::routeProtocol()
{
    route(u"/authorize"_s, {"GET", "POST"},
          [this](const Request &r) { return m_authorize.authorize(r); });
    route(u"/oauth/token"_s, {"POST"},
          [this](const Request &r) { return m_tokenEndpoint.handle(r); });
    route(u"/userinfo"_s, {"GET", "POST"}, [this](const Request &r) { return userInfo(r); });
    if (!m_realm.isMisconfigured(Misconfiguration::NoEndSession)) {
        route(u"/v2/logout"_s, {"GET"}, [this](const Request &r) { return m_logout.auth0(r); });
        route(u"/oidc/logout"_s, {"GET", "POST"},
              [this](const Request &r) { return m_logout.endSession(r); });
    }
    if (m_realm.isMisconfigured(Misconfiguration::ParRequired))
        route(u"/oauth/par"_s, {"POST"}, [this](const Request &r) { return m_pushed.push(r); });
    if (m_realm.registration != Registration::Closed)
        route(u"/register"_s, {"POST"},
              [this](const Request &r) { return m_registration.create(r); });
}

void TenantServer::routeWellKnown()
{
    route(u"/.well-known/openid-configuration"_s, {"GET"},
          [this](const Request &) { return discoveryDocument(m_realm); });
    route(u"/.well-known/jwks.json"_s, {"GET"}, [this](const Request &) { return jwkSet(m_key); });
    if (m_realm.isPublished) {
        route(u"/.well-known/keyfob.json"_s, {"GET"},
              [this](const Request &) { return publishedTenant(m_realm); });
    }
    route(u"/.well-known/api-catalog"_s, {"GET"},
          [this](const Request &) { return apiCatalog(m_realm); });
    route(u"/.well-known/oauth-protected-resource/api"_s, {"GET"},
          [this](const Request &) { return apiMetadata(m_realm); });
    route(u"/.well-known/webfinger"_s, {"GET"},
          [this](const Request &r) { return webFinger(r, m_realm); });
}

void TenantServer::routeTestHelp()
{
    if (m_realm.hasAdjustableClock)
        route(u"/sandbox/clock"_s, {"POST"}, moveClock);
    if (m_realm.isPausable) {
        for (const bool paused : {true, false}) {
            route(paused ? u"/sandbox/pause"_s : u"/sandbox/resume"_s, {"POST"},
                  [this, paused](const Request &) {
                      m_pause(paused);
                      return jsonReply(200, {{u"paused"_s, paused}});
                  });
        }
    }
    route(u"/sandbox/attachment"_s, {"GET"}, [](const Request &) {
        Response file {200, "application/octet-stream", "evil", {}};
        return file.with("Content-Disposition", "attachment; filename=evil.exe");
    });
    route(u"/sandbox/open-redirect"_s, {"GET"}, [](const Request &) {
        Response elsewhere {302, {}, {}, {}};
        return elsewhere.with("Location", "https://127.0.0.1.login.example/callback#stolen=1");
    });
    route(u"/sandbox/callback-requests"_s, {"GET"}, [this](const Request &) {
        return jsonReply(200, {{u"count"_s, m_callbackRequests}});
    });
}

std::optional<Response> TenantServer::handle(const Request &request)
{
    const auto found = m_routes.constFind(request.path);
    if (found != m_routes.cend()) {
        return found->methods.contains(request.method)
            ? found->answer(request)
            : wrongMethod(request, found->methods.join(", "));
    }
    if (auto response = below(request))
        return response;
    if (request.method != "GET")
        return wrongMethod(request, "GET");
    return errorPage(
        PageLanguage::of(request), 404, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Nothing here")},
        {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "The sandbox has no page at this address.")});
}

std::optional<Response> TenantServer::below(const Request &request)
{
    const QString &path = request.path;
    if (path.startsWith(u"/api/misbehave/"))
        return m_misbehavingApi.handle(request, path.sliced(14));
    if (path == u"/api" || path.startsWith(u"/api/"))
        return m_api.handle(request, path.sliced(4));
    if (path.startsWith(u"/register/") && m_realm.registration != Registration::Closed) {
        static const QByteArrayList methods {"GET", "PUT", "DELETE"};
        return methods.contains(request.method) ? m_registration.manage(request, path.sliced(10))
                                                : wrongMethod(request, methods.join(", "));
    }
    if (path.startsWith(u"/assets/") && request.method == "GET")
        return asset(path.sliced(8));
    return std::nullopt;
}

Response TenantServer::handleCallback(const Request &request)
{
    ++m_callbackRequests;
    if (request.path.startsWith(u"/assets/")) {
        if (auto file = asset(request.path.sliced(8)))
            return *file;
    }
    return errorPage(
        PageLanguage::of(request), 200,
        {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "The window should have stopped before")},
        {QT_TRANSLATE_NOOP(
            "Keyfob::Sandbox",
            "This is the callback address of the application. The sign-in window reads the "
            "answer from its URL and never asks for this page; somebody just did.")});
}

Response TenantServer::userInfo(const Request &request) const
{
    const auto claims = m_bearer.check(request, m_realm.userInfoUrl(), {u"openid"_s});
    if (!claims)
        return claims.error();
    const User *user = findSubject(claims->value(u"sub").toString());
    return jsonReply(
        200, claimsOf(*user, claims->value(u"scope").toString().split(u' '), m_realm.baseUrl()));
}

} // namespace Keyfob::Sandbox
