// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jose/base64url.h"
#include "jose/jws.h"
#include "net/httpclient.h"
#include "support/await.h"
#include "support/sandboxprocess.h"
#include "support/testbrowser.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Keyfob;

namespace {

using Fields = TestBrowser::Fields;

const QString Emma = QStringLiteral("emma@timesheets.example");
const QString Max = QStringLiteral("max@timesheets.example");
const QString AllScopes = QStringLiteral("openid profile email read:timesheets create:timesheets "
                                         "delete:timesheets approve:timesheets");
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
        Fields fields {{u"client_id"_qs, u"keyfob-sandbox"_qs},
                       {u"redirect_uri"_qs, sandbox->redirectUri().toString()},
                       {u"response_type"_qs, u"id_token token"_qs},
                       {u"scope"_qs, AllScopes},
                       {u"audience"_qs, u"https://api.timesheets.example"_qs},
                       {u"state"_qs, u"the-state"_qs},
                       {u"nonce"_qs, u"the-nonce"_qs}};
        for (const auto &change : changes) {
            fields.removeIf([&](const auto &field) { return field.first == change.first; });
            if (!change.second.isNull())
                fields.append(change);
        }
        QUrl url = sandbox->url(u"/authorize"_qs);
        url.setQuery(QString::fromLatin1(TestBrowser::encoded(fields)));
        return url;
    }

    /// Fills in the login form on \a page.
    static TestBrowser::Page logIn(TestBrowser &browser, const TestBrowser::Page &page,
                                   const QString &username, const QString &password = u"keyfob"_qs)
    {
        return browser.follow(browser.post(page.url.resolved(QUrl(u"/u/login"_qs)),
                                           {{u"transaction"_qs, page.field(u"transaction"_qs)},
                                            {u"csrf"_qs, page.field(u"csrf"_qs)},
                                            {u"username"_qs, username},
                                            {u"password"_qs, password}}));
    }

    static TestBrowser::Page choose(TestBrowser &browser, const TestBrowser::Page &page,
                                    const QString &form, const QString &choice)
    {
        return browser.post(page.url.resolved(QUrl(u"/u/"_qs + form)),
                            {{u"transaction"_qs, page.field(u"transaction"_qs)},
                             {u"csrf"_qs, page.field(u"csrf"_qs)},
                             {u"choice"_qs, choice}});
    }

    /// From the login page to the redirect to the callback, consent included if it is asked for.
    TestBrowser::Page signIn(TestBrowser &browser, const QString &username,
                             const Fields &changes = {}, const SandboxProcess *sandbox = nullptr)
    {
        auto page = browser.get(authorizeUrl(changes, sandbox));
        if (page.has("id=\"username\""))
            page = logIn(browser, page, username);
        if (page.has("id=\"allow\""))
            page = choose(browser, page, u"consent"_qs, u"allow"_qs);
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
            JwkSet::parse(send("GET", sandbox->url(u"/.well-known/jwks.json"_qs)).body);
        const auto jws = verifyJws(token.toLatin1(), *keys, {u"RS256"_qs, u"ES256"_qs});
        return jws ? QJsonDocument::fromJson(jws->payload).object() : QJsonObject();
    }

    HttpResponse tokenRequest(const Fields &fields) const
    {
        return send("POST", m_sandbox->url(u"/oauth/token"_qs), {}, TestBrowser::encoded(fields),
                    "application/x-www-form-urlencoded");
    }

    Fields codeRequest(const QString &code, const QString &verifier = Verifier) const
    {
        return {{u"grant_type"_qs, u"authorization_code"_qs},
                {u"client_id"_qs, u"keyfob-sandbox"_qs},
                {u"code"_qs, code},
                {u"redirect_uri"_qs, m_sandbox->redirectUri().toString()},
                {u"code_verifier"_qs, verifier}};
    }

    static Fields codeFlow(const QString &scope = u"openid profile offline_access"_qs)
    {
        return {{u"response_type"_qs, u"code"_qs},
                {u"scope"_qs, scope},
                {u"code_challenge"_qs, challengeOf(Verifier)},
                {u"code_challenge_method"_qs, u"S256"_qs}};
    }

    QString codeOf(const TestBrowser::Page &page) const
    {
        return parameters(page.location().query(QUrl::FullyEncoded)).value(u"code"_qs);
    }

private Q_SLOTS:
    void initTestCase() { startFresh(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void writesATenantFile()
    {
        const QJsonObject file = m_sandbox->tenantFile();
        QCOMPARE(file[u"issuer"].toString(), m_sandbox->issuer().toString());
        QCOMPARE(file[u"client_id"].toString(), u"keyfob-sandbox"_qs);
        QCOMPARE(file[u"response_type"].toString(), u"id_token token"_qs);
        QCOMPARE(file[u"scope"].toString(), AllScopes);
        QCOMPARE(file[u"audience"].toString(), u"https://api.timesheets.example"_qs);
        QCOMPARE(file[u"api_base_url"].toString(), m_sandbox->url(u"/api"_qs).toString());
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
        const auto response = send("GET", m_sandbox->url(u"/.well-known/openid-configuration"_qs));
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
                 QJsonArray {u"RS256"_qs});
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
        QCOMPARE(answer[u"state"_qs], u"the-state"_qs);
        QCOMPARE(answer[u"token_type"_qs], u"Bearer"_qs);
        QCOMPARE(answer[u"expires_in"_qs], u"3600"_qs);
        QCOMPARE(answer[u"iss"_qs], m_sandbox->issuer().toString());
        QCOMPARE(answer[u"scope"_qs],
                 u"openid profile email read:timesheets create:timesheets delete:timesheets"_qs);

        const QJsonObject id = claims(answer[u"id_token"_qs]);
        QCOMPARE(id[u"iss"].toString(), m_sandbox->issuer().toString());
        QCOMPARE(id[u"aud"].toString(), u"keyfob-sandbox"_qs);
        QCOMPARE(id[u"nonce"].toString(), u"the-nonce"_qs);
        QCOMPARE(id[u"at_hash"].toString(), halfHash(answer[u"access_token"_qs]));
        QCOMPARE(id[u"name"].toString(), u"Emma Fischer"_qs);
        QCOMPARE(id[u"email"].toString(), Emma);
        QCOMPARE(id[u"https://timesheets.example/roles"].toArray(), QJsonArray {u"employee"_qs});
        QVERIFY(id[u"exp"].toInteger() > QDateTime::currentSecsSinceEpoch());

        const QJsonObject access = claims(answer[u"access_token"_qs]);
        QVERIFY(access[u"aud"].toArray().contains(u"https://api.timesheets.example"_qs));
        QCOMPARE(access[u"scope"].toString(), answer[u"scope"_qs]);
        QCOMPARE(access[u"https://timesheets.example/department"].toString(), u"Engineering"_qs);

        const auto picture = send("GET", QUrl(id[u"picture"].toString()));
        QCOMPARE(picture.status, 200);
        QVERIFY(picture.body.startsWith("\x89PNG"));
    }

    void extendsTheScopesOfAManager()
    {
        TestBrowser browser;
        const auto answer =
            fragmentOf(signIn(browser, Max, {{u"scope"_qs, u"openid read:timesheets"_qs}}));
        QCOMPARE(answer[u"scope"_qs], u"openid read:timesheets approve:timesheets"_qs);
    }

    void leavesScopeOutWhenAllIsGranted()
    {
        TestBrowser browser;
        const auto answer =
            fragmentOf(signIn(browser, Emma, {{u"scope"_qs, u"openid read:timesheets"_qs}}));
        QVERIFY(!answer[u"access_token"_qs].isEmpty());
        QVERIFY(!answer.contains(u"scope"_qs));
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
        Fields changes = codeFlow(u"openid email"_qs);
        changes[0].second = type;
        const auto page = signIn(browser, Emma, changes);
        const bool inQuery = type == u"code";
        QCOMPARE(page.location().hasQuery(), inQuery);
        QCOMPARE(page.location().hasFragment(), !inQuery);
        const auto answer =
            inQuery ? parameters(page.location().query(QUrl::FullyEncoded)) : fragmentOf(page);
        QCOMPARE(answer.contains(u"code"_qs), words.contains(u"code"_qs));
        QCOMPARE(answer.contains(u"id_token"_qs), words.contains(u"id_token"_qs));
        QCOMPARE(answer.contains(u"access_token"_qs), words.contains(u"token"_qs));
        QCOMPARE(answer[u"state"_qs], u"the-state"_qs);
        if (words.contains(u"id_token"_qs)) {
            const QJsonObject id = claims(answer[u"id_token"_qs]);
            QCOMPARE(id[u"at_hash"].toString(),
                     words.contains(u"token"_qs) ? halfHash(answer[u"access_token"_qs])
                                                 : QString());
            QCOMPARE(id[u"c_hash"].toString(),
                     words.contains(u"code"_qs) ? halfHash(answer[u"code"_qs]) : QString());
        }
    }

    void putsACodeIntoTheFragmentWhenAsked()
    {
        TestBrowser browser;
        const auto page =
            signIn(browser, Emma, codeFlow() + Fields {{u"response_mode"_qs, u"fragment"_qs}});
        QVERIFY(!page.location().hasQuery());
        QVERIFY(fragmentOf(page).contains(u"code"_qs));
    }

    void sendsBadRequestsBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const QString &name, const QString &value,
                            const QString &error) { QTest::newRow(tag) << name << value << error; };
        row("no response_type", u"response_type"_qs, {}, u"unsupported_response_type"_qs);
        row("unknown response_type", u"response_type"_qs, u"id_token magic"_qs,
            u"unsupported_response_type"_qs);
        row("response_type twice", u"response_type"_qs, u"token token"_qs,
            u"unsupported_response_type"_qs);
        row("no nonce", u"nonce"_qs, {}, u"invalid_request"_qs);
        row("no openid", u"scope"_qs, u"profile"_qs, u"invalid_scope"_qs);
        row("no scope", u"scope"_qs, {}, u"invalid_scope"_qs);
        row("bad scope", u"scope"_qs, u"openid \"x\""_qs, u"invalid_scope"_qs);
        row("tokens in the query", u"response_mode"_qs, u"query"_qs, u"invalid_request"_qs);
        row("form_post", u"response_mode"_qs, u"form_post"_qs, u"invalid_request"_qs);
        row("prompt none and more", u"prompt"_qs, u"none login"_qs, u"invalid_request"_qs);
        row("unknown prompt", u"prompt"_qs, u"shout"_qs, u"invalid_request"_qs);
        row("bad max_age", u"max_age"_qs, u"-1"_qs, u"invalid_request"_qs);
        row("code without PKCE", u"response_type"_qs, u"code token"_qs, u"invalid_request"_qs);
        row("unknown audience", u"audience"_qs, u"https://else.example"_qs, u"access_denied"_qs);
        row("unknown connection", u"connection"_qs, u"carrier-pigeon"_qs, u"invalid_request"_qs);
        row("unknown organization", u"organization"_qs, u"org_other"_qs, u"invalid_request"_qs);
        row("request object", u"request"_qs, u"x"_qs, u"request_not_supported"_qs);
        row("silent, not signed in", u"prompt"_qs, u"none"_qs, u"login_required"_qs);
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
        QCOMPARE(answer[u"error"_qs], error);
        QCOMPARE(answer[u"state"_qs], u"the-state"_qs);
        QVERIFY(!answer.contains(u"id_token"_qs));
    }

    void takesAnyPortOfTheLoopbackRedirect()
    {
        TestBrowser browser;
        const QString redirect = u"http://127.0.0.1:51004/keyfob"_qs;
        const auto page = signIn(browser, Emma, {{u"redirect_uri"_qs, redirect}});
        QCOMPARE(page.location().adjusted(QUrl::RemoveFragment), QUrl(redirect));
        QCOMPARE(fragmentOf(page)[u"state"_qs], u"the-state"_qs);
    }

    void neverRedirectsWhereItMustNot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("unknown client") << u"client_id"_qs << u"<script>"_qs;
        QTest::newRow("no client") << u"client_id"_qs << QString();
        QTest::newRow("unknown redirect_uri")
            << u"redirect_uri"_qs << u"https://attacker.example/callback"_qs;
        QTest::newRow("no redirect_uri") << u"redirect_uri"_qs << QString();
        QTest::newRow("another path of the callback host")
            << u"redirect_uri"_qs << u"http://127.0.0.1:%1/callback/"_qs;
        QTest::newRow("another path on loopback")
            << u"redirect_uri"_qs << u"http://127.0.0.1:51004/keyfob/"_qs;
        QTest::newRow("another host on loopback")
            << u"redirect_uri"_qs << u"http://localhost:51004/keyfob"_qs;
    }
    void neverRedirectsWhereItMustNot()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        value.replace(u"%1"_qs, QString::number(m_sandbox->redirectUri().port()));
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
        url.setQuery(url.query(QUrl::FullyEncoded) + u"&state=another"_qs);
        const auto page = browser.get(url);
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
    }

    void showsAPageThatIsSafe()
    {
        TestBrowser browser;
        const auto page = browser.get(authorizeUrl({{u"login_hint"_qs, u"\"><b>x"_qs}}));
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
            QCOMPARE(browser.get(m_sandbox->url(u"/assets/"_qs + QLatin1StringView(name))).status,
                     200);
        QCOMPARE(browser.get(m_sandbox->url(u"/assets/frame.html"_qs)).status, 404);
    }

    void refusesAWrongPassword()
    {
        startFresh();
        TestBrowser browser;
        auto page = browser.get(authorizeUrl());
        page = logIn(browser, page, Emma, u"wrong"_qs);
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
        forged.body.replace(page.field(u"csrf"_qs).toLatin1(), "forged");
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
        page = choose(browser, page, u"consent"_qs, u"deny"_qs);
        QCOMPARE(fragmentOf(page)[u"error"_qs], u"access_denied"_qs);
        QCOMPARE(fragmentOf(page)[u"state"_qs], u"the-state"_qs);
    }

    void asksForConsentOnce()
    {
        startFresh();
        TestBrowser browser;
        QVERIFY(fragmentOf(signIn(browser, Emma)).contains(u"id_token"_qs));
        QVERIFY(fragmentOf(browser.get(authorizeUrl())).contains(u"id_token"_qs));
        const auto asked = browser.get(authorizeUrl({{u"prompt"_qs, u"consent"_qs}}));
        QVERIFY(asked.has("id=\"allow\""));
    }

    void renewsSilently()
    {
        startFresh();
        TestBrowser browser;
        const Fields few {{u"scope"_qs, u"openid"_qs}};
        const Fields silent {{u"prompt"_qs, u"none"_qs}};
        QVERIFY(fragmentOf(signIn(browser, Emma, few)).contains(u"id_token"_qs));
        const auto renewed = fragmentOf(browser.get(authorizeUrl(few + silent)));
        QVERIFY(renewed.contains(u"id_token"_qs));
        QCOMPARE(fragmentOf(browser.get(authorizeUrl(silent)))[u"error"_qs],
                 u"consent_required"_qs);
        TestBrowser stranger;
        QCOMPARE(fragmentOf(stranger.get(authorizeUrl(silent)))[u"error"_qs], u"login_required"_qs);
    }

    void asksAgainWhenPromptSaysSo()
    {
        TestBrowser browser;
        signIn(browser, Emma);
        QVERIFY(browser.get(authorizeUrl({{u"prompt"_qs, u"login"_qs}})).has("id=\"username\""));
        QVERIFY(browser.get(authorizeUrl({{u"login_hint"_qs, Max}}))
                    .has("value=\"" + Max.toLatin1() + '"'));
        const auto chooser = browser.get(authorizeUrl({{u"prompt"_qs, u"select_account"_qs}}));
        QVERIFY(chooser.has("id=\"continue\""));
        QVERIFY(choose(browser, chooser, u"account"_qs, u"other"_qs).has("id=\"username\""));
        QVERIFY(fragmentOf(choose(browser, chooser, u"account"_qs, u"continue"_qs))
                    .contains(u"id_token"_qs));
    }

    void showsTheConnection()
    {
        TestBrowser browser;
        QVERIFY(browser.get(authorizeUrl({{u"connection"_qs, u"timesheets-directory"_qs}}))
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
        QCOMPARE(id[u"nonce"].toString(), u"the-nonce"_qs);
        QCOMPARE(id[u"at_hash"].toString(), halfHash(tokens[u"access_token"].toString()));

        const auto again = tokenRequest(codeRequest(code));
        QCOMPARE(again.status, 400);
        QCOMPARE(json(again)[u"error"].toString(), u"invalid_grant"_qs);
        // And what came of it is revoked.
        QCOMPARE(tokenRequest({{u"grant_type"_qs, u"refresh_token"_qs},
                               {u"client_id"_qs, u"keyfob-sandbox"_qs},
                               {u"refresh_token"_qs, tokens[u"refresh_token"].toString()}})
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
            << u"code_verifier"_qs << Verifier + u'x' << 400 << u"invalid_grant"_qs;
        QTest::newRow("no verifier")
            << u"code_verifier"_qs << QString() << 400 << u"invalid_grant"_qs;
        QTest::newRow("wrong code") << u"code"_qs << u"x"_qs << 400 << u"invalid_grant"_qs;
        QTest::newRow("wrong redirect_uri")
            << u"redirect_uri"_qs << u"http://127.0.0.1/"_qs << 400 << u"invalid_grant"_qs;
        QTest::newRow("wrong client") << u"client_id"_qs << u"x"_qs << 401 << u"invalid_client"_qs;
        QTest::newRow("wrong grant")
            << u"grant_type"_qs << u"password"_qs << 400 << u"unsupported_grant_type"_qs;
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
            return tokenRequest({{u"grant_type"_qs, u"refresh_token"_qs},
                                 {u"client_id"_qs, u"keyfob-sandbox"_qs},
                                 {u"refresh_token"_qs, tokens[u"refresh_token"].toString()}});
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
        const QUrl url = m_sandbox->url(u"/userinfo"_qs);
        const auto response = send("GET", url, answer[u"access_token"_qs]);
        QCOMPARE(response.status, 200);
        QCOMPARE(json(response)[u"sub"], claims(answer[u"id_token"_qs])[u"sub"]);
        QCOMPARE(json(response)[u"email"].toString(), Emma);
        QCOMPARE(send("GET", url).status, 401);
        QCOMPARE(send("GET", url, answer[u"id_token"_qs]).status, 401);
    }

    void keepsTimesheets()
    {
        TestBrowser browser;
        TestBrowser other;
        const QString emma = fragmentOf(signIn(browser, Emma))[u"access_token"_qs];
        const QString max = fragmentOf(signIn(other, Max))[u"access_token"_qs];
        const QUrl url = m_sandbox->url(u"/api/timesheets"_qs);

        const auto mine = send("GET", url, emma);
        QCOMPARE(mine.status, 200);
        const QJsonArray rows = json(mine)[u"timesheets"].toArray();
        QVERIFY(rows.size() > 3);
        for (const auto row : rows)
            QCOMPARE(row[u"employee"].toString(), u"Emma Fischer"_qs);
        QVERIFY(json(send("GET", url, max))[u"timesheets"].toArray().size() > rows.size());

        const auto created =
            send("POST", url, emma, R"({"project":"Docs","date":"2026-03-31","hours":1.5})");
        QCOMPARE(created.status, 201);
        const QString id = json(created)[u"id"].toString();
        QCOMPARE(created.header("Location"), QByteArray("/api/timesheets/" + id.toLatin1()));
        QCOMPARE(json(send("GET", url, emma))[u"total"].toInt(), rows.size() + 1);

        const QUrl one = m_sandbox->url(u"/api/timesheets/"_qs + id);
        QCOMPARE(send("DELETE", one, max).status, 403);
        QCOMPARE(send("DELETE", one, emma).status, 204);
        QCOMPARE(send("DELETE", one, emma).status, 404);

        const QString open = rows.first()[u"id"].toString();
        const QUrl approve = m_sandbox->url(u"/api/timesheets/%1/approve"_qs.arg(open));
        const auto refused = send("PUT", approve, emma);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.header("WWW-Authenticate").contains("error=\"insufficient_scope\""));
        QVERIFY(refused.header("WWW-Authenticate").contains("scope=\"approve:timesheets\""));
        const auto approved = send("PUT", approve, max);
        QCOMPARE(approved.status, 200);
        QCOMPARE(json(approved)[u"approved_by"].toString(), u"Max Lindqvist"_qs);
        QCOMPARE(send("DELETE", m_sandbox->url(u"/api/timesheets/"_qs + open), emma).status, 409);
    }

    void hidesOtherPeoplesTimesheets()
    {
        TestBrowser browser;
        TestBrowser other;
        const QString emma = fragmentOf(signIn(browser, Emma))[u"access_token"_qs];
        const QString max = fragmentOf(signIn(other, Max))[u"access_token"_qs];
        const auto created = send("POST", m_sandbox->url(u"/api/timesheets"_qs), max,
                                  R"({"project":"Docs","date":"2026-03-31","hours":2})");
        const QUrl url = m_sandbox->url(u"/api/timesheets/"_qs + json(created)[u"id"].toString());
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
        const QString token = fragmentOf(signIn(browser, Emma))[u"access_token"_qs];
        const auto response = send("POST", m_sandbox->url(u"/api/timesheets"_qs), token, body);
        QCOMPARE(response.status, 400);
        QVERIFY(!json(response)[u"error_description"].toString().isEmpty());
    }

    void refusesBadAccessTokens()
    {
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma));
        const QString token = answer[u"access_token"_qs];
        const QUrl url = m_sandbox->url(u"/api/timesheets"_qs);
        QCOMPARE(send("GET", url, token).status, 200);

        const auto none = send("GET", url);
        QCOMPARE(none.status, 401);
        QVERIFY(none.header("WWW-Authenticate").startsWith("Bearer"));
        QVERIFY(!none.header("WWW-Authenticate").contains("error="));

        QString forged = token;
        const qsizetype at = forged.lastIndexOf(u'.') + 1;
        forged[at] = forged[at] == u'A' ? u'B' : u'A';
        const QString noAudience =
            fragmentOf(signIn(browser, Emma, {{u"audience"_qs, QString()}}))[u"access_token"_qs];
        QVERIFY(!noAudience.isEmpty());
        for (const QString &bad : {forged, u"x"_qs, answer[u"id_token"_qs], noAudience}) {
            const auto response = send("GET", url, bad);
            QCOMPARE(response.status, 401);
            QVERIFY(
                response.header("WWW-Authenticate").startsWith("Bearer error=\"invalid_token\""));
        }
    }

    void refusesExpiredAccessTokens()
    {
        SandboxProcess brief({u"--token-lifetime"_qs, u"2"_qs});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &brief));
        QCOMPARE(answer[u"expires_in"_qs], u"2"_qs);
        const auto status = [&] {
            return send("GET", brief.url(u"/api/timesheets"_qs), answer[u"access_token"_qs]).status;
        };
        QCOMPARE(status(), 200);
        QTRY_COMPARE_WITH_TIMEOUT(status(), 401, 10'000);
    }

    void logsOutTheAuth0Way()
    {
        TestBrowser browser;
        signIn(browser, Emma);
        QUrl url = m_sandbox->url(u"/v2/logout"_qs);
        url.setQuery(QString::fromLatin1(
            TestBrowser::encoded({{u"client_id"_qs, u"keyfob-sandbox"_qs},
                                  {u"returnTo"_qs, u"https://attacker.example/"_qs}})));
        const auto refused = browser.get(url);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.header("Location").isEmpty());
        QVERIFY(fragmentOf(browser.get(authorizeUrl({{u"prompt"_qs, u"none"_qs}})))
                    .contains(u"id_token"_qs));

        url.setQuery(QString::fromLatin1(
            TestBrowser::encoded({{u"client_id"_qs, u"keyfob-sandbox"_qs},
                                  {u"returnTo"_qs, m_sandbox->redirectUri().toString()}})));
        QCOMPARE(browser.get(url).location(), m_sandbox->redirectUri());
        QCOMPARE(fragmentOf(browser.get(authorizeUrl({{u"prompt"_qs, u"none"_qs}})))[u"error"_qs],
                 u"login_required"_qs);
    }

    void endsTheSession()
    {
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma));
        QUrl url = m_sandbox->url(u"/oidc/logout"_qs);
        const auto withQuery = [&](const Fields &fields) {
            url.setQuery(QString::fromLatin1(TestBrowser::encoded(fields)));
            return url;
        };
        const QPair<QString, QString> back {u"post_logout_redirect_uri"_qs,
                                            m_sandbox->redirectUri().toString()};
        QCOMPARE(browser.get(withQuery({back})).status, 400);
        QCOMPARE(browser.get(withQuery({{u"id_token_hint"_qs, u"x"_qs}, back})).status, 400);
        // Without a hint it asks first.
        const auto asking = browser.get(withQuery({{u"client_id"_qs, u"keyfob-sandbox"_qs}, back}));
        QVERIFY(asking.has("id=\"logout\""));
        QVERIFY(fragmentOf(browser.get(authorizeUrl({{u"prompt"_qs, u"none"_qs}})))
                    .contains(u"id_token"_qs));

        const auto done = browser.get(withQuery(
            {{u"id_token_hint"_qs, answer[u"id_token"_qs]}, back, {u"state"_qs, u"bye bye"_qs}}));
        QCOMPARE(done.status, 302);
        QCOMPARE(parameters(done.location().query(QUrl::FullyEncoded))[u"state"_qs], u"bye bye"_qs);
        QCOMPARE(fragmentOf(browser.get(authorizeUrl({{u"prompt"_qs, u"none"_qs}})))[u"error"_qs],
                 u"login_required"_qs);
    }

    void asksBeforeAnUnprovenLogOut()
    {
        TestBrowser browser;
        signIn(browser, Emma);
        const auto page = browser.get(m_sandbox->url(u"/oidc/logout"_qs));
        const QUrl url = m_sandbox->url(u"/u/logout"_qs);
        QCOMPARE(browser.post(url, {{u"csrf"_qs, u"forged"_qs}}).status, 400);
        const auto done = browser.post(url, {{u"csrf"_qs, page.field(u"csrf"_qs)}});
        QCOMPARE(done.status, 200);
        QVERIFY(done.has("You are logged out"));
    }

    void countsRequestsAtTheCallback()
    {
        startFresh();
        const auto count = [this] {
            return json(send("GET", m_sandbox->url(u"/sandbox/callback-requests"_qs)))[u"count"]
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
            send("POST", m_sandbox->url(u"/oauth/token"_qs), {}, QByteArray(300 * 1024, 'a'));
        QCOMPARE(response.status, 413);
        QCOMPARE(send("GET", m_sandbox->url(u"/"_qs)).status, 200);
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
        QCOMPARE(send("GET", m_sandbox->url(u"/nothing"_qs)).status, 404);
        QCOMPARE(send("GET", m_sandbox->url(u"/assets/../main.cpp"_qs)).status, 404);
        const auto response = send("DELETE", m_sandbox->url(u"/authorize"_qs));
        QCOMPARE(response.status, 405);
        QCOMPARE(response.header("Allow"), QByteArray("GET, POST"));
        QCOMPARE(send("PUT", m_sandbox->url(u"/api/timesheets"_qs)).status, 405);
    }

    void misbehavesWhenTold_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("claim");
        QTest::newRow("nonce") << u"wrong-nonce"_qs << u"nonce"_qs;
        QTest::newRow("at_hash") << u"wrong-at-hash"_qs << u"at_hash"_qs;
        QTest::newRow("issuer") << u"wrong-issuer"_qs << u"iss"_qs;
        QTest::newRow("audience") << u"wrong-audience"_qs << u"aud"_qs;
        QTest::newRow("expired") << u"expired"_qs << u"exp"_qs;
        QTest::newRow("signature") << u"bad-signature"_qs << QString();
        QTest::newRow("unsigned") << u"alg-none"_qs << QString();
        QTest::newRow("state") << u"wrong-state"_qs << u"state"_qs;
        QTest::newRow("none") << QString() << QString();
    }
    void misbehavesWhenTold()
    {
        QFETCH(QString, fault);
        QFETCH(QString, claim);
        SandboxProcess sandbox(fault.isEmpty() ? QStringList()
                                               : QStringList {u"--fault"_qs, fault});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &sandbox));
        const QJsonObject id = claims(answer[u"id_token"_qs], &sandbox);
        QCOMPARE(id.isEmpty(), fault == u"bad-signature" || fault == u"alg-none");
        QCOMPARE(answer[u"state"_qs] != u"the-state", fault == u"wrong-state");
        if (id.isEmpty())
            return;
        QCOMPARE(id[u"nonce"].toString() != u"the-nonce", claim == u"nonce");
        QCOMPARE(id[u"at_hash"].toString() != halfHash(answer[u"access_token"_qs]),
                 claim == u"at_hash");
        QCOMPARE(id[u"iss"].toString() != sandbox.issuer().toString(), claim == u"iss");
        QCOMPARE(id[u"aud"].toString() != u"keyfob-sandbox", claim == u"aud");
        QCOMPARE(id[u"exp"].toInteger() < QDateTime::currentSecsSinceEpoch(), claim == u"exp");
    }

    void signsWithEllipticCurvesToo()
    {
        SandboxProcess sandbox({u"--algorithm"_qs, u"ES256"_qs});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &sandbox));
        QCOMPARE(claims(answer[u"id_token"_qs], &sandbox)[u"nonce"].toString(), u"the-nonce"_qs);
    }

    void logsNoSecret()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"requests.log"_qs);
        SandboxProcess sandbox({u"--log"_qs, path});
        TestBrowser browser;
        const auto answer = fragmentOf(signIn(browser, Emma, {}, &sandbox));
        send("GET", sandbox.url(u"/api/timesheets"_qs), answer[u"access_token"_qs]);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray log = file.readAll();
        QVERIFY(log.contains("tenant GET /authorize 200"));
        QVERIFY(log.contains("tenant GET /api/timesheets 200"));
        QVERIFY(!log.contains("the-nonce") && !log.contains(answer[u"access_token"_qs].toLatin1()));
        QVERIFY(!log.contains("transaction"));
    }

    void refusesBadOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("port") << QStringList {u"--port"_qs, u"70000"_qs};
        QTest::newRow("lifetime") << QStringList {u"--token-lifetime"_qs, u"0"_qs};
        QTest::newRow("fault") << QStringList {u"--fault"_qs, u"rain"_qs};
        QTest::newRow("argument") << QStringList {u"x"_qs};
        QTest::newRow("taken port") << QStringList {u"--port"_qs, u"taken"_qs};
        QTest::newRow("tenant file")
            << QStringList {u"--port"_qs, u"0"_qs, u"--tenant-file"_qs, u"/nowhere/tenant.json"_qs};
    }
    void refusesBadOptions()
    {
        QFETCH(QStringList, options);
        options.replaceInStrings(u"taken"_qs, QString::number(m_sandbox->issuer().port()));
        QProcess process;
        process.start(QStringLiteral(KEYFOB_BINARY_DIR "/bin/keyfob-sandbox"), options);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().startsWith("keyfob-sandbox: "));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
