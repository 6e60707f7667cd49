// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorize.h"

#include "grant.h"
#include "hostile/hostility.h"
#include "misconfiguration/pushedrequests.h"
#include "page.h"
#include "realm.h"
#include "replies.h"
#include "scopetexts.h"
#include "servertime.h"
#include "signingkey.h"
#include "tokenissuer.h"
#include "users.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

Response badRequest(const Request &request, const Sentence &sentence)
{
    return errorPage(PageLanguage::of(request), 400,
                     {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "This request cannot be used")},
                     sentence);
}

Response expiredPage(const Request &request)
{
    return errorPage(
        PageLanguage::of(request), 400,
        {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "This page is out of date")},
        {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Close it and start again from the application.")});
}

} // namespace

/// A form of ours that came back from the browser it was shown in.
struct Authorize::Posted
{
    Form form;
    QByteArray handle;
    Transaction *transaction;
};

Authorize::Authorize(const Realm &realm, const ClientRegistry &clients, PushedRequests &pushed,
                     const TokenIssuer &issuer, GrantStore &grants, BrowserState &browsers,
                     const Cookies &cookies)
    : m_realm(realm)
    , m_clients(clients)
    , m_pushed(pushed)
    , m_issuer(issuer)
    , m_grants(grants)
    , m_browsers(browsers)
    , m_cookies(cookies)
{
}

std::optional<Response> Authorize::authorize(const Request &request)
{
    if (m_realm.faults.testFlag(Fault::HangAuthorize))
        return std::nullopt;
    if (auto response = hostileStart(m_realm))
        return response;
    const auto form = Form::parse(request.method == "POST" ? request.body : request.query);
    if (!form) {
        return badRequest(request,
                          {QT_TRANSLATE_NOOP("Keyfob::Sandbox",
                                             "Its parameters cannot be read: an escape is broken, "
                                             "or a name comes twice.")});
    }
    const auto checked = check(*form);
    if (const auto *refusal = std::get_if<AuthorizeRefusal>(&checked))
        return badRequest(request, refusal->sentence);
    if (const auto *error = std::get_if<AuthorizeError>(&checked)) {
        return answer(request, error->place,
                      {{"error", error->code}, {"error_description", error->description}});
    }

    QByteArray browser = m_cookies.browser(request);
    const bool unknownBrowser = browser.isEmpty();
    if (unknownBrowser)
        browser = randomHandle();
    const QByteArray handle =
        m_browsers.startTransaction(std::get<AuthorizeRequest>(checked), browser);
    Response response = step(request, handle, *m_browsers.transaction(handle, browser));
    if (unknownBrowser)
        m_cookies.setBrowser(response, browser);
    return response;
}

std::variant<AuthorizeRequest, AuthorizeError, AuthorizeRefusal> Authorize::check(const Form &form)
{
    const QString pushedAs = form.value(QLatin1StringView("request_uri"));
    if (pushedAs.isEmpty() || !m_realm.isMisconfigured(Misconfiguration::ParRequired))
        return checkAuthorizeRequest(form, m_realm, m_clients);
    const auto pushed = m_pushed.take(pushedAs, form.value(QLatin1StringView("client_id")));
    if (!pushed)
        return AuthorizeRefusal {{QT_TRANSLATE_NOOP(
            "Keyfob::Sandbox", "Its request_uri is unknown, too old, or was used before.")}};
    return checkAuthorizeRequest(*pushed, m_realm, m_clients, Channel::Pushed);
}

std::variant<Authorize::Posted, Response> Authorize::posted(const Request &request)
{
    const auto form = Form::parse(request.body);
    if (!form)
        return badRequest(request,
                          {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Its form cannot be read.")});
    const QByteArray handle = form->value(QLatin1StringView("transaction")).toLatin1();
    Transaction *transaction = m_browsers.transaction(handle, m_cookies.browser(request));
    if (!transaction
        || form->value(QLatin1StringView("csrf")) != QString::fromLatin1(transaction->csrf))
        return expiredPage(request);
    return Posted {*form, handle, transaction};
}

Response Authorize::login(const Request &request)
{
    auto came = posted(request);
    if (const auto *refused = std::get_if<Response>(&came))
        return *refused;
    const auto &[form, handle, transaction] = std::get<Posted>(came);

    const QString username = form.value(QLatin1StringView("username"));
    const User *user = authenticate(username, form.value(QLatin1StringView("password")));
    if (!user) {
        return loginPage(
            request, 400, handle, *transaction, username,
            QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Wrong email or password. Try again."));
    }
    transaction->loggedIn = true;
    transaction->accountChosen = true;
    // The session before, if there was one, was someone else's or is older.
    m_browsers.endSession(m_cookies.session(request));
    Response response = redirectReply(request, "/u/continue?transaction=" + handle);
    m_cookies.setSession(response, m_browsers.startSession(user->subject));
    return response;
}

Response Authorize::proceed(const Request &request)
{
    const auto form = Form::parse(request.query);
    const QByteArray handle =
        form ? form->value(QLatin1StringView("transaction")).toLatin1() : QByteArray();
    Transaction *transaction = m_browsers.transaction(handle, m_cookies.browser(request));
    return transaction ? step(request, handle, *transaction) : expiredPage(request);
}

Response Authorize::account(const Request &request)
{
    auto came = posted(request);
    if (const auto *refused = std::get_if<Response>(&came))
        return *refused;
    const auto &[form, handle, transaction] = std::get<Posted>(came);

    if (form.value(QLatin1StringView("choice")) != u"continue")
        return loginPage(request, 200, handle, *transaction, {});
    transaction->accountChosen = true;
    return step(request, handle, *transaction);
}

Response Authorize::consent(const Request &request)
{
    auto came = posted(request);
    if (const auto *refused = std::get_if<Response>(&came))
        return *refused;
    const auto &[form, handle, transaction] = std::get<Posted>(came);

    if (form.value(QLatin1StringView("choice")) != u"allow") {
        return finish(request, handle, *transaction, u"access_denied"_s,
                      u"The user did not allow the access."_s);
    }
    transaction->consented = true;
    return step(request, handle, *transaction);
}

Response Authorize::step(const Request &request, const QByteArray &handle, Transaction &transaction)
{
    const AuthorizeRequest &wish = transaction.request;
    const SsoSession *session = m_browsers.session(m_cookies.session(request));
    if (needsLogin(transaction, session)) {
        if (wish.isSilent()) {
            return finish(request, handle, transaction, u"login_required"_s,
                          u"Nobody is signed in here."_s);
        }
        return loginPage(request, 200, handle, transaction, wish.loginHint);
    }
    if (wish.prompts.contains(u"select_account"_s) && !transaction.accountChosen)
        return accountPage(request, handle, transaction, *session);

    User user = *findSubject(session->subject);
    if (m_realm.isMisconfigured(Misconfiguration::NoAddedScopes))
        user.givenScopes.clear();
    const QStringList scopes =
        grantedScopes(user, wish.scopes, !wish.audience.isEmpty(), wish.wantsCode);
    const bool asks = wish.prompts.contains(u"consent"_s);
    if (!transaction.consented
        && (asks || !m_browsers.hasConsented(user.subject, wish.clientId, scopes))) {
        if (wish.isSilent()) {
            return finish(request, handle, transaction, u"consent_required"_s,
                          u"The user has not allowed this access yet."_s);
        }
        return consentPage(request, handle, transaction, *session, scopes);
    }
    m_browsers.rememberConsent(user.subject, wish.clientId, scopes);
    return grant(request, handle, transaction, *session, scopes);
}

bool Authorize::needsLogin(const Transaction &transaction, const SsoSession *session) const
{
    if (!session)
        return true;
    if (transaction.loggedIn)
        return false;
    const AuthorizeRequest &wish = transaction.request;
    const User *hinted = findUser(wish.loginHint);
    const qint64 age = ServerTime::seconds() - session->authTime;
    return wish.prompts.contains(u"login"_s) || (hinted && hinted->subject != session->subject)
        || (wish.maxAge && age > *wish.maxAge);
}

Response Authorize::loginPage(const Request &request, int status, const QByteArray &handle,
                              const Transaction &transaction, const QString &username,
                              const char *problem) const
{
    const PageLanguage &language = PageLanguage::of(request);
    QList<Page> people;
    for (const User &user : demoUsers()) {
        Page person(language, u"person"_s);
        person.set(u"email"_s, user.email)
            .set(u"password"_s, demoPassword())
            .set(u"name"_s, user.name())
            .set(u"role"_s, user.role)
            .set(u"avatar"_s, user.avatar);
        people.append(person);
    }
    QList<Page> problems;
    if (problem)
        problems.append(Page(language, u"problem"_s).set(u"sentence"_s, Sentence {problem}));
    QList<Page> connections;
    if (!transaction.request.connection.isEmpty()) {
        connections.append(
            Page(language, u"connection"_s).set(u"connection"_s, transaction.request.connection));
    }
    Page page(language, u"login"_s);
    page.set(u"transaction"_s, QString::fromLatin1(handle))
        .set(u"csrf"_s, QString::fromLatin1(transaction.csrf))
        .set(u"client"_s, transaction.request.clientName.left(80))
        .set(u"username"_s, username)
        .set(u"password"_s, demoPassword())
        .set(u"problem"_s, problems)
        .set(u"connection"_s, connections)
        .set(u"people"_s, people);
    return pageReply(status, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Log in")}, page,
                     Realm::originOf(transaction.request.place.redirectUri));
}

Response Authorize::accountPage(const Request &request, const QByteArray &handle,
                                const Transaction &transaction, const SsoSession &session) const
{
    const User &user = *findSubject(session.subject);
    Page page(PageLanguage::of(request), u"account"_s);
    page.set(u"transaction"_s, QString::fromLatin1(handle))
        .set(u"csrf"_s, QString::fromLatin1(transaction.csrf))
        .set(u"name"_s, user.name())
        .set(u"email"_s, user.email)
        .set(u"avatar"_s, user.avatar);
    return pageReply(200, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Choose an account")}, page,
                     Realm::originOf(transaction.request.place.redirectUri));
}

Response Authorize::consentPage(const Request &request, const QByteArray &handle,
                                const Transaction &transaction, const SsoSession &session,
                                const QStringList &scopes) const
{
    const PageLanguage &language = PageLanguage::of(request);
    const User &user = *findSubject(session.subject);
    QList<Page> rows;
    for (const QString &scope : scopes) {
        rows.append(Page(language, u"scope"_s)
                        .set(u"scope"_s, scope)
                        .set(u"meaning"_s, meaningOfScope(scope)));
    }
    Page page(language, u"consent"_s);
    page.set(u"transaction"_s, QString::fromLatin1(handle))
        .set(u"csrf"_s, QString::fromLatin1(transaction.csrf))
        .set(u"name"_s, user.name())
        .set(u"email"_s, user.email)
        .set(u"client"_s, transaction.request.clientName.left(80))
        .set(u"avatar"_s, user.avatar)
        .set(u"scopes"_s, rows);
    return pageReply(200, {QT_TRANSLATE_NOOP("Keyfob::Sandbox", "Allow access")}, page,
                     Realm::originOf(transaction.request.place.redirectUri));
}

Response Authorize::grant(const Request &request, const QByteArray &handle,
                          const Transaction &transaction, const SsoSession &session,
                          const QStringList &scopes)
{
    const AuthorizeRequest &wish = transaction.request;
    const Grant grant {wish.clientId, session.subject, session.id,        wish.scopes,     scopes,
                       wish.audience, wish.nonce,      wish.organization, session.authTime};
    QByteArray code;
    QByteArray accessToken;
    QList<QPair<QByteArray, QString>> values;
    if (wish.wantsCode) {
        code = m_grants.addCode(grant, wish.place.redirectUri, wish.codeChallenge);
        values.append({"code", QString::fromLatin1(code)});
    }
    if (wish.wantsToken) {
        accessToken = m_issuer.accessToken(grant);
        values.append({"access_token", QString::fromLatin1(accessToken)});
        values.append({"token_type", u"Bearer"_s});
        values.append({"expires_in", QString::number(m_realm.tokenLifetime.count())});
        // RFC 6749 5.1: only when it is not what was asked for.
        if (scopes != wish.scopes)
            values.append({"scope", scopes.join(u' ')});
    }
    if (wish.wantsIdToken) {
        const QByteArray idToken = m_issuer.idToken(grant, accessToken, code, m_realm.faults);
        values.append({"id_token", QString::fromLatin1(idToken)});
    }
    const Response response = answer(request, wish.place, values);
    m_browsers.endTransaction(handle);
    return response;
}

Response Authorize::finish(const Request &request, const QByteArray &handle,
                           const Transaction &transaction, const QString &error,
                           const QString &description)
{
    const Response response = answer(request, transaction.request.place,
                                     {{"error", error}, {"error_description", description}});
    m_browsers.endTransaction(handle);
    return response;
}

Response Authorize::answer(const Request &request, const AnswerPlace &place,
                           QList<QPair<QByteArray, QString>> values) const
{
    const bool wrongState = m_realm.faults.testFlag(Fault::WrongState);
    if (!place.state.isEmpty())
        values.append({"state", wrongState ? QString::fromLatin1(randomHandle()) : place.state});
    values.append({"iss", m_realm.issuer()}); // RFC 9207
    const QByteArray callback =
        place.redirectUri.toLatin1() + (place.inFragment ? '#' : '?') + formEncoded(values);
    if (const auto hostile = hostileAnswer(m_realm, callback))
        return *hostile;
    return redirectReply(request, callback);
}

} // namespace Keyfob::Sandbox
