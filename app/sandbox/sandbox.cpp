// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox.h"

#include "authorize.h"
#include "bearer.h"
#include "discovery.h"
#include "form.h"
#include "grant.h"
#include "hostile/hostileport.h"
#include "logout.h"
#include "page.h"
#include "realm.h"
#include "replies.h"
#include "servertime.h"
#include "signingkey.h"
#include "timesheets.h"
#include "tokenendpoint.h"
#include "tokenissuer.h"
#include "users.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

/// All parts of a running sandbox; they exist once ports and key are known.
struct Parts
{
    Parts(const Realm &where, const SigningKey &signingKey)
        : realm(where)
        , key(signingKey)
    {
    }

    const Realm realm;
    const SigningKey key;
    const Cookies cookies {realm};
    const TokenIssuer issuer {realm, key};
    const Bearer bearer {realm, issuer};
    GrantStore grants;
    BrowserState browsers;
    Authorize authorize {realm, issuer, grants, browsers, cookies};
    TokenEndpoint tokenEndpoint {realm, issuer, grants};
    Logout logout {realm, issuer, grants, browsers, cookies};
    Timesheets timesheets {realm, bearer};
    int callbackRequests = 0;

    std::optional<Response> handle(const Request &request);
    Response handleCallback(const Request &request);
    Response userInfo(const Request &request) const;
};

namespace {

Response welcomePage(const Realm &realm)
{
    Page page(u"welcome"_s);
    page.set(u"issuer"_s, realm.issuer())
        .set(u"client"_s, realm.clientId())
        .set(u"redirect"_s, realm.redirectUri())
        .set(u"audience"_s, realm.audience())
        .set(u"api"_s, realm.url(QLatin1StringView("api/timesheets")));
    return pageReply(200, u"Keyfob sandbox"_s, page);
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

Response wrongMethod(const QByteArray &allowed)
{
    Response response =
        errorPage(405, u"Not like this"_s, u"This address does not know this method."_s);
    response.with("Allow", allowed);
    return response;
}

} // namespace

std::optional<Response> Parts::handle(const Request &request)
{
    const QString &path = request.path;
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";

    if (path == u"/authorize")
        return get || post ? authorize.authorize(request) : wrongMethod("GET, POST");
    if (path == u"/u/login")
        return post ? authorize.login(request) : wrongMethod("POST");
    if (path == u"/u/continue")
        return get ? authorize.proceed(request) : wrongMethod("GET");
    if (path == u"/u/account")
        return post ? authorize.account(request) : wrongMethod("POST");
    if (path == u"/u/consent")
        return post ? authorize.consent(request) : wrongMethod("POST");
    if (path == u"/u/logout")
        return post ? logout.confirmed(request) : wrongMethod("POST");
    if (path == u"/v2/logout")
        return get ? logout.auth0(request) : wrongMethod("GET");
    if (path == u"/oidc/logout")
        return get || post ? logout.endSession(request) : wrongMethod("GET, POST");
    if (path == u"/oauth/token")
        return post ? tokenEndpoint.handle(request) : wrongMethod("POST");
    if (path == u"/userinfo")
        return get || post ? userInfo(request) : wrongMethod("GET, POST");
    if (path.startsWith(u"/api/"))
        return timesheets.handle(request, path.sliced(4));

    if (path == u"/sandbox/clock" && realm.hasAdjustableClock)
        return post ? moveClock(request) : wrongMethod("POST");

    if (!get)
        return wrongMethod("GET");
    if (path == u"/.well-known/openid-configuration")
        return discoveryDocument(realm, key);
    if (path == u"/.well-known/jwks.json")
        return jwkSet(key);
    if (path == u"/sandbox/attachment") {
        Response file {200, "application/octet-stream", "evil", {}};
        return file.with("Content-Disposition", "attachment; filename=evil.exe");
    }
    if (path == u"/sandbox/open-redirect") {
        Response elsewhere {302, {}, {}, {}};
        return elsewhere.with("Location", "https://127.0.0.1.login.example/callback#stolen=1");
    }
    if (path == u"/sandbox/callback-requests")
        return jsonReply(200, {{u"count"_s, callbackRequests}});
    if (path == u"/")
        return welcomePage(realm);
    if (path.startsWith(u"/assets/")) {
        if (auto file = asset(path.sliced(8)))
            return file;
    }
    return errorPage(404, u"Nothing here"_s, u"The sandbox has no page at this address."_s);
}

Response Parts::handleCallback(const Request &request)
{
    ++callbackRequests;
    if (request.path.startsWith(u"/assets/")) {
        if (auto file = asset(request.path.sliced(8)))
            return *file;
    }
    Page page(u"message"_s);
    page.set(u"kind"_s, u"wrong"_s)
        .set(u"title"_s, u"The window should have stopped before"_s)
        .set(u"sentence"_s,
             u"This is the callback address of the application. The sign-in window reads the "
             "answer from its URL and never asks for this page; somebody just did."_s);
    return pageReply(200, u"Callback"_s, page);
}

Response Parts::userInfo(const Request &request) const
{
    const auto claims = bearer.check(request, realm.userInfoUrl(), u"openid"_s);
    if (!claims)
        return claims.error();
    const User *user = findSubject(claims->value(u"sub").toString());
    return jsonReply(
        200, claimsOf(*user, claims->value(u"scope").toString().split(u' '), realm.issuer()));
}

class Sandbox::Private
{
public:
    HttpFront::Handler logged(const QString &host, HttpFront::Handler handler) const;

    Options options;
    std::unique_ptr<Parts> parts;
    HttpFront front;
    HttpFront callback;
    std::unique_ptr<HostilePort> hostile;

    /// Makes what \a realm's hostility needs; says what went wrong, or nothing.
    QString openHostilePort(Realm &realm);
};

HttpFront::Handler Sandbox::Private::logged(const QString &host, HttpFront::Handler handler) const
{
    if (!options.log)
        return handler;
    return [this, host, handler](const Request &request) {
        QElapsedTimer timer;
        timer.start();
        const auto response = handler(request);
        options.log(u"%1 %2 %3 %4 %5 ms"_s.arg(
            host, QString::fromLatin1(request.method), request.path,
            response ? QString::number(response->status) : u"unanswered"_s,
            QString::number(timer.elapsed())));
        return response;
    };
}

QString Sandbox::Private::openHostilePort(Realm &realm)
{
    realm.hostility = options.hostility;
    if (!needsPort(realm.hostility))
        return {};
    std::optional<TestCertificate> certificate;
    if (realm.hostility != Hostility::SlowDrip) {
        certificate = TestCertificate::make(realm.hostility);
        if (!certificate)
            return u"No certificate could be made."_s;
        QFile file(options.hostileCaFile);
        if (!options.hostileCaFile.isEmpty()
            && (!file.open(QIODevice::WriteOnly) || file.write(certificate->authority) <= 0))
            return u"The file %1 cannot be written."_s.arg(options.hostileCaFile);
    }
    hostile = std::make_unique<HostilePort>(certificate);
    realm.hostilePort = hostile->port();
    return realm.hostilePort ? QString() : u"There is no port for what is hostile."_s;
}

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

Sandbox::~Sandbox() = default;

QString Sandbox::start()
{
    const auto taken = [](quint16 port) {
        return u"Port %1 of 127.0.0.1 cannot be used. Choose another one."_s.arg(port);
    };
    Realm realm;
    realm.tokenLifetime = d->options.tokenLifetime;
    realm.faults = d->options.faults;
    realm.hasAdjustableClock = d->options.hasAdjustableClock;
    realm.port = d->front.listen(d->options.port);
    if (!realm.port)
        return taken(d->options.port);
    realm.callbackPort = d->callback.listen(d->options.callbackPort);
    if (!realm.callbackPort)
        return taken(d->options.callbackPort);
    if (const QString problem = d->openHostilePort(realm); !problem.isEmpty())
        return problem;
    const auto key = SigningKey::generate(d->options.algorithm);
    if (!key)
        return u"No %1 key could be made."_s.arg(QString::fromLatin1(d->options.algorithm));

    d->parts = std::make_unique<Parts>(realm, *key);
    d->front.setHandler(d->logged(u"tenant"_s, [parts = d->parts.get()](const Request &request) {
        return parts->handle(request);
    }));
    d->callback.setHandler(
        d->logged(u"callback"_s, [parts = d->parts.get()](const Request &request) {
            return std::optional(parts->handleCallback(request));
        }));
    return {};
}

const Realm &Sandbox::realm() const
{
    return d->parts->realm;
}

} // namespace Keyfob::Sandbox
