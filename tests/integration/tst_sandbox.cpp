// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jose/base64url.h"
#include "jose/jws.h"
#include "net/httpclient.h"
#include "sandbox/people.h"
#include "support/suite.h"
#include "support/testbrowser.h"
#include "testkit/await.h"
#include "testkit/sandboxprocess.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

using Fields = TestBrowser::Fields;

const QString AllScopes = QStringLiteral("openid profile email read:timesheets create:timesheets "
                                         "delete:timesheets approve:timesheets read:projects "
                                         "read:people");
const QString Verifier = QStringLiteral("a-verifier-of-forty-three-characters-or-more");

/// The parameters of a fragment or query.
QHash<QString, QString> parameters(const QString &text)
{
    QHash<QString, QString> result;
    const auto pairs = text.split(u'&', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        result.insert(pair.section(u'=', 0, 0),
                      QUrl::fromPercentEncoding(pair.section(u'=', 1).toLatin1()));
    }
    return result;
}

QHash<QString, QString> fragmentOf(const TestBrowser::Page &page)
{
    return parameters(page.location().fragment(QUrl::FullyEncoded));
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(Base64Url::encode(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

QString halfHash(const QString &value)
{
    return QString::fromLatin1(Base64Url::encode(
        QCryptographicHash::hash(value.toLatin1(), QCryptographicHash::Sha256).first(16)));
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

    /// Most tests share one sandbox; each has browsers of its own.
    std::unique_ptr<SandboxProcess> m_sandbox;

    /// For a test that needs a sandbox that remembers nobody's consent.
    void startFresh()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isReady());
    }

    /// The authorize URL with \a changes: a name with a null value is left out.
    QUrl authorizeUrl(const Fields &changes = {}, const SandboxProcess *sandbox = nullptr) const
    {
        if (!sandbox)
            sandbox = m_sandbox.get();
        Fields fields {{u"client_id"_s, u"keyfob-sandbox"_s},
                       {u"redirect_uri"_s, sandbox->redirectUri().toString()},
                       {u"response_type"_s, u"id_token token"_s},
                       {u"scope"_s, AllScopes},
                       {u"audience"_s, u"https://api.timesheets.example"_s},
                       {u"state"_s, u"the-state"_s},
                       {u"nonce"_s, u"the-nonce"_s}};
        for (const auto &change : changes) {
            fields.removeIf([&](const auto &field) { return field.first == change.first; });
            if (!change.second.isNull())
                fields.append(change);
        }
        QUrl url = sandbox->url(u"/authorize"_s);
        url.setQuery(QString::fromLatin1(TestBrowser::encoded(fields)));
        return url;
    }

    /// Fills in the login form on \a page.
    static TestBrowser::Page logIn(TestBrowser &browser, const TestBrowser::Page &page,
                                   const QString &username, const QString &password = u"keyfob"_s)
    {
        return browser.follow(browser.post(page.url.resolved(QUrl(u"/u/login"_s)),
                                           {{u"transaction"_s, page.field(u"transaction"_s)},
                                            {u"csrf"_s, page.field(u"csrf"_s)},
                                            {u"username"_s, username},
                                            {u"password"_s, password}}));
    }

    static TestBrowser::Page choose(TestBrowser &browser, const TestBrowser::Page &page,
                                    const QString &form, const QString &choice)
    {
        return browser.post(page.url.resolved(QUrl(u"/u/"_s + form)),
                            {{u"transaction"_s, page.field(u"transaction"_s)},
                             {u"csrf"_s, page.field(u"csrf"_s)},
                             {u"choice"_s, choice}});
    }

    /// From the login page to the redirect to the callback, consent included if it is asked for.
    TestBrowser::Page signIn(TestBrowser &browser, const QString &username,
                             const Fields &changes = {}, const SandboxProcess *sandbox = nullptr)
    {
        auto page = browser.get(authorizeUrl(changes, sandbox));
        if (page.has("id=\"username\""))
            page = logIn(browser, page, username);
        if (page.has("id=\"allow\""))
            page = choose(browser, page, u"consent"_s, u"allow"_s);
        return page;
    }

    HttpResponse send(const QByteArray &method, const QUrl &url, const QString &token = {},
                      const QByteArray &body = {},
                      const QByteArray &type = "application/json") const
    {
        HttpClient client;
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.body = body;
        if (!body.isEmpty())
            request.headers.append({"Content-Type", type});
        request.bearer = Secret(token.toLatin1());
        const auto response = await(client.send(request));
        if (!response) {
            qWarning().noquote() << response.error().name() << response.error().detail();
            return {};
        }
        return *response;
    }

    static QJsonObject json(const HttpResponse &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }

    QJsonObject claims(const QString &token, const SandboxProcess *sandbox = nullptr) const
    {
        if (!sandbox)
            sandbox = m_sandbox.get();
        const auto keys =
            JwkSet::parse(send("GET", sandbox->url(u"/.well-known/jwks.json"_s)).body);
        const auto jws = verifyJws(token.toLatin1(), *keys, {u"RS256"_s, u"ES256"_s});
        return jws ? QJsonDocument::fromJson(jws->payload).object() : QJsonObject();
    }

    HttpResponse tokenRequest(const Fields &fields) const
    {
        return send("POST", m_sandbox->url(u"/oauth/token"_s), {}, TestBrowser::encoded(fields),
                    "application/x-www-form-urlencoded");
    }

    Fields codeRequest(const QString &code, const QString &verifier = Verifier) const
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"client_id"_s, u"keyfob-sandbox"_s},
                {u"code"_s, code},
                {u"redirect_uri"_s, m_sandbox->redirectUri().toString()},
                {u"code_verifier"_s, verifier}};
    }

    static Fields codeFlow(const QString &scope = u"openid profile offline_access"_s)
    {
        return {{u"response_type"_s, u"code"_s},
                {u"scope"_s, scope},
                {u"code_challenge"_s, challengeOf(Verifier)},
                {u"code_challenge_method"_s, u"S256"_s}};
    }

    QString codeOf(const TestBrowser::Page &page) const
    {
        return parameters(page.location().query(QUrl::FullyEncoded)).value(u"code"_s);
    }

private Q_SLOTS:
    void initTestCase() { startFresh(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void writesATenantFile()
    {
        const QJsonObject file = m_sandbox->tenantFile();
        QCOMPARE(file[u"issuer"].toString(), m_sandbox->issuer().toString());
        QCOMPARE(file[u"client_id"].toString(), u"keyfob-sandbox"_s);
        QCOMPARE(file[u"response_type"].toString(), u"id_token token"_s);
        QCOMPARE(file[u"scope"].toString(), AllScopes);
        QCOMPARE(file[u"audience"].toString(), u"https://api.timesheets.example"_s);
        QCOMPARE(file[u"api_base_url"].toString(), m_sandbox->url(u"/api"_s).toString());
        QVERIFY(m_sandbox->redirectUri().port() != m_sandbox->issuer().port());
    }

    void endsWithItsParent()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.isReady());
        sandbox.process().closeWriteChannel();
        QVERIFY(sandbox.process().waitForFinished(10'000));
        QCOMPARE(sandbox.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(sandbox.process().exitCode(), 0);
    }

    void describesItself()
    {
        const auto response = send("GET", m_sandbox->url(u"/.well-known/openid-configuration"_s));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.mediaType(), QByteArray("application/json"));
        QVERIFY(response.serverTime.isValid());
        const QJsonObject document = json(response);
        QCOMPARE(document[u"issuer"].toString(), m_sandbox->issuer().toString());
        for (const char *name : {"authorization_endpoint", "token_endpoint", "userinfo_endpoint",
                                 "jwks_uri", "end_session_endpoint"}) {
            const QUrl url(document[QLatin1StringView(name)].toString());
            QCOMPARE(url.authority(), m_sandbox->issuer().authority());
        }
        QCOMPARE(document[u"response_types_supported"].toArray().size(), 7);
        QCOMPARE(document[u"id_token_signing_alg_values_supported"].toArray(),
                 QJsonArray {u"RS256"_s});
        const auto keys = JwkSet::parse(send("GET", QUrl(document[u"jwks_uri"].toString())).body);
        QVERIFY(keys);
        QCOMPARE(keys->size(), 1);
    }

    void signsInWithReducedScopes()
    {
        TestBrowser browser;
        const auto page = signIn(browser, Emma);
        QCOMPARE(page.status, 303);
        QCOMPARE(page.location().adjusted(QUrl::RemoveFragment), m_sandbox->redirectUri());
        const auto answer = fragmentOf(page);
        QCOMPARE(answer[u"state"_s], u"the-state"_s);
        QCOMPARE(answer[u"token_type"_s], u"Bearer"_s);
        QCOMPARE(answer[u"expires_in"_s], u"3600"_s);
        QCOMPARE(answer[u"iss"_s], m_sandbox->issuer().toString());
        QCOMPARE(answer[u"scope"_s],
                 u"openid profile email read:timesheets create:timesheets delete:timesheets "
                 "read:projects read:people"_s);

        const QJsonObject id = claims(answer[u"id_token"_s]);
        QCOMPARE(id[u"iss"].toString(), m_sandbox->issuer().toString());
        QCOMPARE(id[u"aud"].toString(), u"keyfob-sandbox"_s);
        QCOMPARE(id[u"nonce"].toString(), u"the-nonce"_s);
        QCOMPARE(id[u"at_hash"].toString(), halfHash(answer[u"access_token"_s]));
        QCOMPARE(id[u"name"].toString(), u"Emma Fischer"_s);
        QCOMPARE(id[u"email"].toString(), Emma);
        QCOMPARE(id[u"https://timesheets.example/roles"].toArray(), QJsonArray {u"employee"_s});
        QVERIFY(id[u"exp"].toInteger() > QDateTime::currentSecsSinceEpoch());

        const QJsonObject access = claims(answer[u"access_token"_s]);
        QVERIFY(access[u"aud"].toArray().contains(u"https://api.timesheets.example"_s));
        QCOMPARE(access[u"scope"].toString(), answer[u"scope"_s]);
        QCOMPARE(access[u"https://timesheets.example/department"].toString(), u"Engineering"_s);

        const auto picture = send("GET", QUrl(id[u"picture"].toString()));
        QCOMPARE(picture.status, 200);
        QVERIFY(picture.body.startsWith("\x89PNG"));
    }

    void extendsTheScopesOfAManager()
    {
        TestBrowser browser;
        const auto answer =
            fragmentOf(signIn(browser, Max, {{u"scope"_s, u"openid read:timesheets"_s}}));
        QCOMPARE(answer[u"scope"_s], u"openid read:timesheets approve:timesheets"_s);
    }

    void leavesScopeOutWhenAllIsGranted()
    {
        TestBrowser browser;
        const auto answer =
            fragmentOf(signIn(browser, Emma, {{u"scope"_s, u"openid read:timesheets"_s}}));
        QVERIFY(!answer[u"access_token"_s].isEmpty());
        QVERIFY(!answer.contains(u"scope"_s));
    }

    void answersEveryResponseType_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"code", "id_token", "token", "id_token token", "code id_token",
                                 "code token", "code id_token token", "token id_token code"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
    void answersEveryResponseType()
    {
        QFETCH(QString, type);
        const QStringList words = type.split(u' ');
        TestBrowser browser;
        Fields changes = codeFlow(u"openid email"_s);
        changes[0].second = type;
        const auto page = signIn(browser, Emma, changes);
        const bool inQuery = type == u"code";
        QCOMPARE(page.location().hasQuery(), inQuery);
        QCOMPARE(page.location().hasFragment(), !inQuery);
        const auto answer =
            inQuery ? parameters(page.location().query(QUrl::FullyEncoded)) : fragmentOf(page);
        QCOMPARE(answer.contains(u"code"_s), words.contains(u"code"_s));
        QCOMPARE(answer.contains(u"id_token"_s), words.contains(u"id_token"_s));
        QCOMPARE(answer.contains(u"access_token"_s), words.contains(u"token"_s));
        QCOMPARE(answer[u"state"_s], u"the-state"_s);
        if (words.contains(u"id_token"_s)) {
            const QJsonObject id = claims(answer[u"id_token"_s]);
            QCOMPARE(id[u"at_hash"].toString(),
                     words.contains(u"token"_s) ? halfHash(answer[u"access_token"_s]) : QString());
            QCOMPARE(id[u"c_hash"].toString(),
                     words.contains(u"code"_s) ? halfHash(answer[u"code"_s]) : QString());
        }
    }

    void putsACodeIntoTheFragmentWhenAsked()
    {
        TestBrowser browser;
        const auto page =
            signIn(browser, Emma, codeFlow() + Fields {{u"response_mode"_s, u"fragment"_s}});
        QVERIFY(!page.location().hasQuery());
        QVERIFY(fragmentOf(page).contains(u"code"_s));
    }

    void sendsBadRequestsBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const QString &name, const QString &value,
                            const QString &error) { QTest::newRow(tag) << name << value << error; };
        row("no response_type", u"response_type"_s, {}, u"unsupported_response_type"_s);
        row("unknown response_type", u"response_type"_s, u"id_token magic"_s,
            u"unsupported_response_type"_s);
        row("response_type twice", u"response_type"_s, u"token token"_s,
            u"unsupported_response_type"_s);
        row("no nonce", u"nonce"_s, {}, u"invalid_request"_s);
        row("no openid", u"scope"_s, u"profile"_s, u"invalid_scope"_s);
        row("no scope", u"scope"_s, {}, u"invalid_scope"_s);
        row("bad scope", u"scope"_s, u"openid \"x\""_s, u"invalid_scope"_s);
        row("tokens in the query", u"response_mode"_s, u"query"_s, u"invalid_request"_s);
        row("form_post", u"response_mode"_s, u"form_post"_s, u"invalid_request"_s);
        row("prompt none and more", u"prompt"_s, u"none login"_s, u"invalid_request"_s);
        row("unknown prompt", u"prompt"_s, u"shout"_s, u"invalid_request"_s);
        row("bad max_age", u"max_age"_s, u"-1"_s, u"invalid_request"_s);
        row("code without PKCE", u"response_type"_s, u"code token"_s, u"invalid_request"_s);
        row("unknown audience", u"audience"_s, u"https://else.example"_s, u"access_denied"_s);
        row("unknown connection", u"connection"_s, u"carrier-pigeon"_s, u"invalid_request"_s);
        row("unknown organization", u"organization"_s, u"org_other"_s, u"invalid_request"_s);
        row("request object", u"request"_s, u"x"_s, u"request_not_supported"_s);
        row("silent, not signed in", u"prompt"_s, u"none"_s, u"login_required"_s);
    }
    void sendsBadRequestsBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        TestBrowser browser;
        const auto page = browser.get(authorizeUrl({{name, value}}));
        QCOMPARE(page.status, 302);
        QCOMPARE(page.location().adjusted(QUrl::RemoveFragment), m_sandbox->redirectUri());
        const auto answer = fragmentOf(page);
        QCOMPARE(answer[u"error"_s], error);
        QCOMPARE(answer[u"state"_s], u"the-state"_s);
        QVERIFY(!answer.contains(u"id_token"_s));
    }

    void takesAnyPortOfTheLoopbackRedirect()
    {
        TestBrowser browser;
        const QString redirect = u"http://127.0.0.1:51004/keyfob"_s;
        const auto page = signIn(browser, Emma, {{u"redirect_uri"_s, redirect}});
        QCOMPARE(page.location().adjusted(QUrl::RemoveFragment), QUrl(redirect));
        QCOMPARE(fragmentOf(page)[u"state"_s], u"the-state"_s);
    }

    void neverRedirectsWhereItMustNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown client") << u"client_id"_s << u"<script>"_s;
        QTest::newRow("no client") << u"client_id"_s << QString();
        QTest::newRow("unknown redirect_uri")
            << u"redirect_uri"_s << u"https://attacker.example/callback"_s;
        QTest::newRow("no redirect_uri") << u"redirect_uri"_s << QString();
        QTest::newRow("another path of the callback host")
            << u"redirect_uri"_s << u"http://127.0.0.1:%1/callback/"_s;
        QTest::newRow("another path on loopback")
            << u"redirect_uri"_s << u"http://127.0.0.1:51004/keyfob/"_s;
        QTest::newRow("another host on loopback")
            << u"redirect_uri"_s << u"http://localhost:51004/keyfob"_s;
    }
    void neverRedirectsWhereItMustNot()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        value.replace(u"%1"_s, QString::number(m_sandbox->redirectUri().port()));
        TestBrowser browser;
        const auto page = browser.get(authorizeUrl({{name, value}}));
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
        QVERIFY(!page.has("<script>"));
        QVERIFY(page.has("This request cannot be used"));
    }

    void refusesAmbiguousParameters()
    {
        TestBrowser browser;
        QUrl url = authorizeUrl();
        url.setQuery(url.query(QUrl::FullyEncoded) + u"&state=another"_s);
        const auto page = browser.get(url);
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
    }

    void showsAPageThatIsSafe()
    {
        TestBrowser browser;
        const auto page = browser.get(authorizeUrl({{u"login_hint"_s, u"\"><b>x"_s}}));
        QCOMPARE(page.status, 200);
        QVERIFY(page.has("value=\"&quot;&gt;&lt;b&gt;x\""));
        QVERIFY(!page.has("{{"));
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        // Browsers check redirects after a form against form-action.
        QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:"));
        QVERIFY(page.header("Set-Cookie").contains("HttpOnly; SameSite=Lax"));
        for (const char *id : {"username", "password", "submit"})
            QVERIFY(page.has(QByteArray("id=\"") + id + '"'));
        for (const char *name : {"sandbox.css", "sandbox.js", "mark.png"})
            QCOMPARE(browser.get(m_sandbox->url(u"/assets/"_s + QLatin1StringView(name))).status,
                     200);
        QCOMPARE(browser.get(m_sandbox->url(u"/assets/frame.html"_s)).status, 404);
    }

    void refusesAWrongPassword()
    {
        startFresh();
        TestBrowser browser;
        auto page = browser.get(authorizeUrl());
        page = logIn(browser, page, Emma, u"wrong"_s);
        QCOMPARE(page.status, 400);
        QVERIFY(page.has("role=\"alert\""));
        QVERIFY(page.has("value=\"emma@timesheets.example\""));
        // The same form works with the right one.
        QVERIFY(logIn(browser, page, Emma).has("id=\"allow\""));
    }

    void refusesAFormThatWasNotShownHere()
    {
        startFresh();
        TestBrowser browser;
        const auto page = browser.get(authorizeUrl());
        auto forged = page;
        forged.body.replace(page.field(u"csrf"_s).toLatin1(), "forged");
        QCOMPARE(logIn(browser, forged, Emma).status, 400);
        TestBrowser stranger;
        QCOMPARE(logIn(stranger, page, Emma).status, 400);
        QVERIFY(logIn(browser, page, Emma).has("id=\"allow\""));
    }

    void sendsADenialBack()
    {
        startFresh();
        TestBrowser browser;
        auto page = logIn(browser, browser.get(authorizeUrl()), Emma);
        QVERIFY(page.has("read:timesheets"));
        QVERIFY(!page.has("approve:timesheets"));
        page = choose(browser, page, u"consent"_s, u"deny"_s);
        QCOMPARE(fragmentOf(page)[u"error"_s], u"access_denied"_s);
        QCOMPARE(fragmentOf(page)[u"state"_s], u"the-state"_s);
    }

    void asksForConsentOnce()
    {
        startFresh();
        TestBrowser browser;
        QVERIFY(fragmentOf(signIn(browser, Emma)).contains(u"id_token"_s));
        QVERIFY(fragmentOf(browser.get(authorizeUrl())).contains(u"id_token"_s));
        const auto asked = browser.get(authorizeUrl({{u"prompt"_s, u"consent"_s}}));
        QVERIFY(asked.has("id=\"allow\""));
    }

    void renewsSilently()
    {
        startFresh();
        TestBrowser browser;
        const Fields few {{u"scope"_s, u"openid"_s}};
        const Fields silent {{u"prompt"_s, u"none"_s}};
        QVERIFY(fragmentOf(signIn(browser, Emma, few)).contains(u"id_token"_s));
        const auto renewed = fragmentOf(browser.get(authorizeUrl(few + silent)));
        QVERIFY(renewed.contains(u"id_token"_s));
        QCOMPARE(fragmentOf(browser.get(authorizeUrl(silent)))[u"error"_s], u"consent_required"_s);
        TestBrowser stranger;
        QCOMPARE(fragmentOf(stranger.get(authorizeUrl(silent)))[u"error"_s], u"login_required"_s);
    }

    void asksAgainWhenPromptSaysSo()
    {
        TestBrowser browser;
        signIn(browser, Emma);
        QVERIFY(browser.get(authorizeUrl({{u"prompt"_s, u"login"_s}})).has("id=\"username\""));
        QVERIFY(browser.get(authorizeUrl({{u"login_hint"_s, Max}}))
                    .has("value=\"" + Max.toLatin1() + '"'));
        const auto chooser = browser.get(authorizeUrl({{u"prompt"_s, u"select_account"_s}}));
        QVERIFY(chooser.has("id=\"continue\""));
        QVERIFY(choose(browser, chooser, u"account"_s, u"other"_s).has("id=\"username\""));
        QVERIFY(fragmentOf(choose(browser, chooser, u"account"_s, u"continue"_s))
                    .contains(u"id_token"_s));
    }

    void showsTheConnection()
    {
        TestBrowser browser;
        QVERIFY(browser.get(authorizeUrl({{u"connection"_s, u"timesheets-directory"_s}}))
                    .has("<code>timesheets-directory</code>"));
    }

    void redeemsACodeOnce()
    {
        TestBrowser browser;
        const QString code = codeOf(signIn(browser, Emma, codeFlow()));
        const auto response = tokenRequest(codeRequest(code));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("Cache-Control"), QByteArray("no-store"));
        const QJsonObject tokens = json(response);
        const QJsonObject id = claims(tokens[u"id_token"].toString());
        QCOMPARE(id[u"nonce"].toString(), u"the-nonce"_s);
        QCOMPARE(id[u"at_hash"].toString(), halfHash(tokens[u"access_token"].toString()));

        const auto again = tokenRequest(codeRequest(code));
        QCOMPARE(again.status, 400);
        QCOMPARE(json(again)[u"error"].toString(), u"invalid_grant"_s);
        // And what came of it is revoked.
        QCOMPARE(tokenRequest({{u"grant_type"_s, u"refresh_token"_s},
                               {u"client_id"_s, u"keyfob-sandbox"_s},
                               {u"refresh_token"_s, tokens[u"refresh_token"].toString()}})
                     .status,
                 400);
    }

    void refusesBadTokenRequests_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("wrong verifier")
            << u"code_verifier"_s << Verifier + u'x' << 400 << u"invalid_grant"_s;
        QTest::newRow("no verifier")
            << u"code_verifier"_s << QString() << 400 << u"invalid_grant"_s;
        QTest::newRow("wrong code") << u"code"_s << u"x"_s << 400 << u"invalid_grant"_s;
        QTest::newRow("wrong redirect_uri")
            << u"redirect_uri"_s << u"http://127.0.0.1/"_s << 400 << u"invalid_grant"_s;
        QTest::newRow("wrong client") << u"client_id"_s << u"x"_s << 401 << u"invalid_client"_s;
        QTest::newRow("wrong grant")
            << u"grant_type"_s << u"password"_s << 400 << u"unsupported_grant_type"_s;
    }
    void refusesBadTokenRequests()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, status);
        QFETCH(QString, error);
        TestBrowser browser;
        Fields fields = codeRequest(codeOf(signIn(browser, Emma, codeFlow())));
        for (auto &field : fields) {
            if (field.first == name)
                field.second = value;
        }
        const auto response = tokenRequest(fields);
        QCOMPARE(response.status, status);
        QCOMPARE(json(response)[u"error"].toString(), error);
    }

    void rotatesRefreshTokens()
    {
        TestBrowser browser;
        const auto first =
            json(tokenRequest(codeRequest(codeOf(signIn(browser, Emma, codeFlow())))));
        const auto refresh = [this](const QJsonObject &tokens) {
            return tokenRequest({{u"grant_type"_s, u"refresh_token"_s},
                                 {u"client_id"_s, u"keyfob-sandbox"_s},
                                 {u"refresh_token"_s, tokens[u"refresh_token"].toString()}});
        };
        const auto second = refresh(first);
        QCOMPARE(second.status, 200);
        QVERIFY(json(second)[u"refresh_token"] != first[u"refresh_token"]);
        QCOMPARE(claims(json(second)[u"id_token"].toString())[u"sub"],
                 claims(first[u"id_token"].toString())[u"sub"]);
        QCOMPARE(refresh(first).status, 400);
        // Somebody used a token twice: nobody may go on with this family.
        QCOMPARE(refresh(json(second)).status, 400);
    }

    void tellsAboutTheUser()
    {
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma));
        const QUrl url = m_sandbox->url(u"/userinfo"_s);
        const auto response = send("GET", url, answer[u"access_token"_s]);
        QCOMPARE(response.status, 200);
        QCOMPARE(json(response)[u"sub"], claims(answer[u"id_token"_s])[u"sub"]);
        QCOMPARE(json(response)[u"email"].toString(), Emma);
        QCOMPARE(send("GET", url).status, 401);
        QCOMPARE(send("GET", url, answer[u"id_token"_s]).status, 401);
    }

    void keepsTimesheets()
    {
        TestBrowser browser;
        TestBrowser other;
        const QString emma = fragmentOf(signIn(browser, Emma))[u"access_token"_s];
        const QString max = fragmentOf(signIn(other, Max))[u"access_token"_s];
        const QUrl url = m_sandbox->url(u"/api/timesheets"_s);

        const auto mine = send("GET", url, emma);
        QCOMPARE(mine.status, 200);
        const QJsonArray rows = json(mine)[u"timesheets"].toArray();
        QVERIFY(rows.size() > 3);
        for (const auto row : rows)
            QCOMPARE(row[u"employee"].toString(), u"Emma Fischer"_s);
        QVERIFY(json(send("GET", url, max))[u"timesheets"].toArray().size() > rows.size());

        const auto created =
            send("POST", url, emma, R"({"project":"Docs","date":"2026-03-31","hours":1.5})");
        QCOMPARE(created.status, 201);
        const QString id = json(created)[u"id"].toString();
        QCOMPARE(created.header("Location"), QByteArray("/api/timesheets/" + id.toLatin1()));
        QCOMPARE(json(send("GET", url, emma))[u"total"].toInt(), rows.size() + 1);

        const QUrl one = m_sandbox->url(u"/api/timesheets/"_s + id);
        QCOMPARE(send("DELETE", one, max).status, 403);
        QCOMPARE(send("DELETE", one, emma).status, 204);
        QCOMPARE(send("DELETE", one, emma).status, 404);

        const QString open = rows.first()[u"id"].toString();
        const QUrl approve = m_sandbox->url(u"/api/timesheets/%1/approve"_s.arg(open));
        const auto refused = send("PUT", approve, emma);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.header("WWW-Authenticate").contains("error=\"insufficient_scope\""));
        QVERIFY(refused.header("WWW-Authenticate").contains("scope=\"approve:timesheets\""));
        const auto approved = send("PUT", approve, max);
        QCOMPARE(approved.status, 200);
        QCOMPARE(json(approved)[u"approved_by"].toString(), u"Max Lindqvist"_s);
        QCOMPARE(send("DELETE", m_sandbox->url(u"/api/timesheets/"_s + open), emma).status, 409);
    }

    void hidesOtherPeoplesTimesheets()
    {
        TestBrowser browser;
        TestBrowser other;
        const QString emma = fragmentOf(signIn(browser, Emma))[u"access_token"_s];
        const QString max = fragmentOf(signIn(other, Max))[u"access_token"_s];
        const auto created = send("POST", m_sandbox->url(u"/api/timesheets"_s), max,
                                  R"({"project":"Docs","date":"2026-03-31","hours":2})");
        const QUrl url = m_sandbox->url(u"/api/timesheets/"_s + json(created)[u"id"].toString());
        QCOMPARE(send("DELETE", url, emma).status, 404);
        QCOMPARE(send("DELETE", url, max).status, 204);
    }

    void refusesBadTimesheets_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not JSON") << QByteArray("project=x");
        QTest::newRow("no project") << QByteArray(R"({"date":"2026-03-31","hours":1})");
        QTest::newRow("no such day")
            << QByteArray(R"({"project":"x","date":"2026-02-31","hours":1})");
        QTest::newRow("no hours") << QByteArray(R"({"project":"x","date":"2026-03-31"})");
        QTest::newRow("too many") << QByteArray(
            R"({"project":"x","date":"2026-03-31","hours":25})");
        QTest::newRow("odd hours")
            << QByteArray(R"({"project":"x","date":"2026-03-31","hours":1.1})");
    }
    void refusesBadTimesheets()
    {
        QFETCH(QByteArray, body);
        TestBrowser browser;
        const QString token = fragmentOf(signIn(browser, Emma))[u"access_token"_s];
        const auto response = send("POST", m_sandbox->url(u"/api/timesheets"_s), token, body);
        QCOMPARE(response.status, 400);
        QVERIFY(!json(response)[u"error_description"].toString().isEmpty());
    }

    void refusesBadAccessTokens()
    {
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma));
        const QString token = answer[u"access_token"_s];
        const QUrl url = m_sandbox->url(u"/api/timesheets"_s);
        QCOMPARE(send("GET", url, token).status, 200);

        const auto none = send("GET", url);
        QCOMPARE(none.status, 401);
        QVERIFY(none.header("WWW-Authenticate").startsWith("Bearer"));
        QVERIFY(!none.header("WWW-Authenticate").contains("error="));

        QString forged = token;
        const qsizetype at = forged.lastIndexOf(u'.') + 1;
        forged[at] = forged[at] == u'A' ? u'B' : u'A';
        const QString noAudience =
            fragmentOf(signIn(browser, Emma, {{u"audience"_s, QString()}}))[u"access_token"_s];
        QVERIFY(!noAudience.isEmpty());
        for (const QString &bad : {forged, u"x"_s, answer[u"id_token"_s], noAudience}) {
            const auto response = send("GET", url, bad);
            QCOMPARE(response.status, 401);
            QVERIFY(
                response.header("WWW-Authenticate").startsWith("Bearer error=\"invalid_token\""));
        }
    }

    void refusesExpiredAccessTokens()
    {
        SandboxProcess brief({u"--token-lifetime"_s, u"2"_s});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &brief));
        QCOMPARE(answer[u"expires_in"_s], u"2"_s);
        const auto status = [&] {
            return send("GET", brief.url(u"/api/timesheets"_s), answer[u"access_token"_s]).status;
        };
        QCOMPARE(status(), 200);
        QTRY_COMPARE_WITH_TIMEOUT(status(), 401, 10'000);
    }

    void logsOutTheAuth0Way()
    {
        TestBrowser browser;
        signIn(browser, Emma);
        QUrl url = m_sandbox->url(u"/v2/logout"_s);
        url.setQuery(QString::fromLatin1(
            TestBrowser::encoded({{u"client_id"_s, u"keyfob-sandbox"_s},
                                  {u"returnTo"_s, u"https://attacker.example/"_s}})));
        const auto refused = browser.get(url);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.header("Location").isEmpty());
        QVERIFY(fragmentOf(browser.get(authorizeUrl({{u"prompt"_s, u"none"_s}})))
                    .contains(u"id_token"_s));

        url.setQuery(QString::fromLatin1(
            TestBrowser::encoded({{u"client_id"_s, u"keyfob-sandbox"_s},
                                  {u"returnTo"_s, m_sandbox->redirectUri().toString()}})));
        QCOMPARE(browser.get(url).location(), m_sandbox->redirectUri());
        QCOMPARE(fragmentOf(browser.get(authorizeUrl({{u"prompt"_s, u"none"_s}})))[u"error"_s],
                 u"login_required"_s);
    }

    void endsTheSession()
    {
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma));
        QUrl url = m_sandbox->url(u"/oidc/logout"_s);
        const auto withQuery = [&](const Fields &fields) {
            url.setQuery(QString::fromLatin1(TestBrowser::encoded(fields)));
            return url;
        };
        const QPair<QString, QString> back {u"post_logout_redirect_uri"_s,
                                            m_sandbox->redirectUri().toString()};
        QCOMPARE(browser.get(withQuery({back})).status, 400);
        QCOMPARE(browser.get(withQuery({{u"id_token_hint"_s, u"x"_s}, back})).status, 400);
        // Without a hint it asks first.
        const auto asking = browser.get(withQuery({{u"client_id"_s, u"keyfob-sandbox"_s}, back}));
        QVERIFY(asking.has("id=\"logout\""));
        QVERIFY(fragmentOf(browser.get(authorizeUrl({{u"prompt"_s, u"none"_s}})))
                    .contains(u"id_token"_s));

        const auto done = browser.get(withQuery(
            {{u"id_token_hint"_s, answer[u"id_token"_s]}, back, {u"state"_s, u"bye bye"_s}}));
        QCOMPARE(done.status, 302);
        QCOMPARE(parameters(done.location().query(QUrl::FullyEncoded))[u"state"_s], u"bye bye"_s);
        QCOMPARE(fragmentOf(browser.get(authorizeUrl({{u"prompt"_s, u"none"_s}})))[u"error"_s],
                 u"login_required"_s);
    }

    void asksBeforeAnUnprovenLogOut()
    {
        TestBrowser browser;
        signIn(browser, Emma);
        const auto page = browser.get(m_sandbox->url(u"/oidc/logout"_s));
        const QUrl url = m_sandbox->url(u"/u/logout"_s);
        QCOMPARE(browser.post(url, {{u"csrf"_s, u"forged"_s}}).status, 400);
        const auto done = browser.post(url, {{u"csrf"_s, page.field(u"csrf"_s)}});
        QCOMPARE(done.status, 200);
        QVERIFY(done.has("You are logged out"));
    }

    void countsRequestsAtTheCallback()
    {
        startFresh();
        const auto count = [this] {
            return json(send("GET", m_sandbox->url(u"/sandbox/callback-requests"_s)))[u"count"]
                .toInt(-1);
        };
        QCOMPARE(count(), 0);
        const auto page = send("GET", m_sandbox->redirectUri());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("should have stopped before"));
        QCOMPARE(count(), 1);
    }

    void refusesTooMuch()
    {
        const auto response =
            send("POST", m_sandbox->url(u"/oauth/token"_s), {}, QByteArray(300 * 1024, 'a'));
        QCOMPARE(response.status, 413);
        QCOMPARE(send("GET", m_sandbox->url(u"/"_s)).status, 200);
    }

    void refusesAnotherHost()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost,
                             static_cast<quint16>(m_sandbox->issuer().port()));
        socket.write("GET / HTTP/1.1\r\nHost: attacker.example\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 12);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
    }

    void refusesUnknownAddressesAndMethods()
    {
        QCOMPARE(send("GET", m_sandbox->url(u"/nothing"_s)).status, 404);
        QCOMPARE(send("GET", m_sandbox->url(u"/assets/../main.cpp"_s)).status, 404);
        const auto response = send("DELETE", m_sandbox->url(u"/authorize"_s));
        QCOMPARE(response.status, 405);
        QCOMPARE(response.header("Allow"), QByteArray("GET, POST"));
        QCOMPARE(send("PUT", m_sandbox->url(u"/api/timesheets"_s)).status, 405);
    }

    void misbehavesWhenTold_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("claim");
        QTest::newRow("nonce") << u"wrong-nonce"_s << u"nonce"_s;
        QTest::newRow("at_hash") << u"wrong-at-hash"_s << u"at_hash"_s;
        QTest::newRow("issuer") << u"wrong-issuer"_s << u"iss"_s;
        QTest::newRow("audience") << u"wrong-audience"_s << u"aud"_s;
        QTest::newRow("expired") << u"expired"_s << u"exp"_s;
        QTest::newRow("signature") << u"bad-signature"_s << QString();
        QTest::newRow("unsigned") << u"alg-none"_s << QString();
        QTest::newRow("state") << u"wrong-state"_s << u"state"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void misbehavesWhenTold()
    {
        QFETCH(QString, fault);
        QFETCH(QString, claim);
        SandboxProcess sandbox(fault.isEmpty() ? QStringList() : QStringList {u"--fault"_s, fault});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &sandbox));
        const QJsonObject id = claims(answer[u"id_token"_s], &sandbox);
        QCOMPARE(id.isEmpty(), fault == u"bad-signature" || fault == u"alg-none");
        QCOMPARE(answer[u"state"_s] != u"the-state", fault == u"wrong-state");
        if (id.isEmpty())
            return;
        QCOMPARE(id[u"nonce"].toString() != u"the-nonce", claim == u"nonce");
        QCOMPARE(id[u"at_hash"].toString() != halfHash(answer[u"access_token"_s]),
                 claim == u"at_hash");
        QCOMPARE(id[u"iss"].toString() != sandbox.issuer().toString(), claim == u"iss");
        QCOMPARE(id[u"aud"].toString() != u"keyfob-sandbox", claim == u"aud");
        QCOMPARE(id[u"exp"].toInteger() < QDateTime::currentSecsSinceEpoch(), claim == u"exp");
    }

    void signsWithEllipticCurvesToo()
    {
        SandboxProcess sandbox({u"--algorithm"_s, u"ES256"_s});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &sandbox));
        QCOMPARE(claims(answer[u"id_token"_s], &sandbox)[u"nonce"].toString(), u"the-nonce"_s);
    }

    void logsNoSecret()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"requests.log"_s);
        SandboxProcess sandbox({u"--log"_s, path});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &sandbox));
        send("GET", sandbox.url(u"/api/timesheets"_s), answer[u"access_token"_s]);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray log = file.readAll();
        QVERIFY(log.contains("tenant GET /authorize 200"));
        QVERIFY(log.contains("tenant GET /api/timesheets 200"));
        QVERIFY(!log.contains("the-nonce") && !log.contains(answer[u"access_token"_s].toLatin1()));
        QVERIFY(!log.contains("transaction"));
    }

    void refusesBadOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("port") << QStringList {u"--port"_s, u"70000"_s};
        QTest::newRow("lifetime") << QStringList {u"--token-lifetime"_s, u"0"_s};
        QTest::newRow("fault") << QStringList {u"--fault"_s, u"rain"_s};
        QTest::newRow("argument") << QStringList {u"x"_s};
        QTest::newRow("taken port") << QStringList {u"--port"_s, u"taken"_s};
        QTest::newRow("tenant file")
            << QStringList {u"--port"_s, u"0"_s, u"--tenant-file"_s, u"/nowhere/tenant.json"_s};
    }
    void refusesBadOptions()
    {
        QFETCH(QStringList, options);
        options.replaceInStrings(u"taken"_s, QString::number(m_sandbox->issuer().port()));
        QProcess process;
        process.start(QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob-sandbox"), options);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().startsWith("keyfob-sandbox: "));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

KEYFOB_SUITE(TestSandbox)
#include "tst_sandbox.moc"
