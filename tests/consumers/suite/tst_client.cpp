// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include <Keyfob/Client>
#include <Keyfob/FakeClock>
#include <Keyfob/FileBody>
#include <Keyfob/JsonBody>
#include <Keyfob/MemoryStore>
#include <Keyfob/MultipartBody>
#include <Keyfob/PageScriptUserAgent>
#include <Keyfob/SandboxProcess>
#include <keyfob/net/httpclient.h>
#include <keyfob/testkit/await.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

namespace {

int statusOf(const Expected<ApiResponse> &response)
{
    if (response)
        return response->status;
    const ApiResponse *refusal = responseOf(response.error());
    return refusal ? refusal->status : 0;
}

QJsonObject timesheet()
{
    return {{"project", "Harbor"}, {"date", "2026-03-31"}, {"hours", 2}, {"description", ""}};
}

} // namespace

/// Each function of Client once, as another team's program calls it. Built with AddressSanitizer:
/// compilers and programs differ from those of the library.
class TestClient : public QObject
{
    Q_OBJECT

    SandboxProcess m_sandbox;
    HttpClient m_http;
    PageScriptUserAgent m_person {m_http};
    MemoryStore m_keychain;
    QTemporaryDir m_folder;

    ClientOptions options()
    {
        ClientOptions options;
        options.markerFile = m_folder.filePath("sessions.ini");
        options.userAgent = &m_person;
        options.store = &m_keychain;
        return options;
    }
    std::unique_ptr<Client> client()
    {
        return std::make_unique<Client>(*m_sandbox.tenant(), options());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.isReady()); }

    void signsInAndOut()
    {
        const auto acme = client();
        QSignalSpy signedIn(acme.get(), &Client::signedIn);
        QVERIFY(!acme->error());
        const auto nobody = await(acme->restore());
        QVERIFY(nobody && !*nobody);
        QVERIFY(await(acme->signIn()));
        QVERIFY(await(acme->signIn(UserAgentKind::Embedded))); // the session there is
        QCOMPARE(signedIn.count(), 1);
        await(acme->waitForSaved());
        QVERIFY(await(acme->signOut()));
        QVERIFY(!await(acme->signOut()));
        QVERIFY(await(acme->removeSession()));
        QVERIFY(!acme->mayHaveSession());
    }

    void saysWhatThereIs()
    {
        const auto acme = client();
        QCOMPARE(acme->state(), Client::State::Starting);
        QVERIFY(!acme->session() && !acme->isSignedIn() && !acme->isBusy());
        QVERIFY(await(acme->signIn()));
        QCOMPARE(acme->state(), Client::State::SignedIn);
        QCOMPARE(acme->session()->email, QString("emma@timesheets.example"));
        QVERIFY(acme->isSignedIn() && !acme->isBusy() && !acme->isRenewing());
        QVERIFY(!acme->isReauthenticationRequired() && !acme->isInteracting());
        QVERIFY(!acme->error() && !acme->activeNotice() && !acme->canRetryKeychain());
        QCOMPARE(acme->userAgent(), acme->tenant().userAgent);
        QVERIFY(!acme->mayBrowserHelp() && !acme->didBrowserNotOpen());
        QVERIFY(acme->browserLink().isEmpty());
        (void)acme->canUseBrowser();
        QCOMPARE(acme->tenant().issuer, m_sandbox.tenant()->issuer);
        QVERIFY(acme->sessionId().endsWith(acme->account()));
        QVERIFY(acme->configurationDifferences().isEmpty());
        QVERIFY(acme->apiClient() && acme->accessTokens());
        (void)acme->network();
        await(acme->waitForSaved());
        QTRY_VERIFY(!acme->isSaving());
        QVERIFY(acme->persistence() != Client::Persistence::None);
        QVERIFY(acme->mayHaveSession());
        acme->dismissNotice();
        acme->raise();
        acme->warmUp();
        acme->setTheme(SignIn::Theme::Dark);
        acme->setReadability({1.5, true});
        acme->cancel();
        QVERIFY(!await(acme->retryKeychain())); // nothing is wrong with it
        QVERIFY(!await(acme->acceptConfiguration())); // nothing differs
        QVERIFY(await(acme->reauthenticate()));
        QVERIFY(await(acme->accessToken()));
        QVERIFY(await(acme->accessToken(AccessTokenRequest({"read:timesheets"}))));
        QVERIFY(await(acme->removeSession()));
    }

    void calls()
    {
        const auto acme = client();
        QVERIFY(await(acme->signIn()));
        QCOMPARE(statusOf(await(acme->get("/timesheets"))), 200);
        QCOMPARE(statusOf(await(acme->post("/timesheets", JsonBody::of(timesheet())))), 201);
        QCOMPARE(statusOf(await(acme->put("/timesheets", JsonBody::text("{}")))), 405);
        MultipartBody form;
        form.addField("project", "Harbor");
        QCOMPARE(statusOf(await(acme->patch("/timesheets", form.body()))), 405);
        QCOMPARE(statusOf(await(acme->remove("/timesheets"))), 405);
        QCOMPARE(statusOf(await(acme->get("/nothing"))), 404);
        const auto first = await(acme->get("/timesheets"));
        const auto next = await(acme->nextPage(*first));
        QVERIFY(next && !*next);

        auto pages = acme->pages("/timesheets");
        const auto page = await(pages.next());
        QVERIFY(page && *page);
        const auto end = await(pages.next());
        QVERIFY(end && !*end);

        const QString target = m_folder.filePath("timesheets.json");
        QVERIFY(await(acme->download("/timesheets", target)));
        QVERIFY(QFile::exists(target));
        const auto body = FileBody::of(target, "application/json");
        QVERIFY(body);
        QCOMPARE(statusOf(await(acme->post("/timesheets", *body))), 400);

        const QNetworkRequest request(acme->tenant().apiBaseUrl);
        const auto authorized = await(acme->authorized(request));
        QVERIFY(authorized && authorized->hasRawHeader("Authorization"));
        QVERIFY(await(acme->removeSession()));
    }

    void callsAnotherApi()
    {
        const auto acme = client();
        const QString audience = "https://reports.example";
        const AudienceClient reports = acme->forAudience(audience);
        const AudienceClient same(reports);
        QVERIFY(!same.error());
        QCOMPARE(same.audience(), audience);
        QCOMPARE(same.baseUrl(), QUrl(audience));
        QVERIFY(acme->forAudience({}).error());
        // Nobody is signed in, so nothing of this goes out.
        const QString target = m_folder.filePath("reports.json");
        QVERIFY(!await(reports.accessToken()));
        QVERIFY(!await(reports.get("/")) && !await(reports.remove("/")));
        QVERIFY(!await(reports.post("/")) && !await(reports.put("/", JsonBody::text("{}"))));
        QVERIFY(!await(reports.patch("/", JsonBody::text("{}"))));
        QVERIFY(!await(reports.send(ApiRequest("/"))) && !await(reports.download("/", target)));
        QVERIFY(!await(reports.authorized(QNetworkRequest(QUrl(audience)))));
        auto pages = reports.pages("/");
        QVERIFY(!await(pages.next()));
        int calls = 0;
        const auto count = [&calls](const Expected<ApiResponse> &) { ++calls; };
        reports.get("/", acme.get(), count);
        reports.post("/", {}, acme.get(), count);
        reports.send(ApiRequest("/"), acme.get(), count);
        QTRY_COMPARE(calls, 3);
    }

    /// g++ 12 destroys an aggregate that is made inside a `co_await` twice.
    void takesArgumentsMadeWhereTheyAreAwaited()
    {
        const auto acme = client();
        QVERIFY(await(acme->signIn()));
        const auto run = [](Client &acme) -> QCoro::Task<int> {
            const QStringList scopes {"read:timesheets"};
            const auto sheets = co_await acme.send(ApiRequest("/timesheets?limit=5"));
            const auto posted =
                co_await acme.send(ApiRequest("POST", "/timesheets", JsonBody::of(timesheet())));
            const auto made = co_await acme.post("/timesheets", JsonBody::of(timesheet()));
            const auto token = co_await acme.accessToken(AccessTokenRequest(scopes));
            const auto own = co_await acme.authorized(QNetworkRequest(acme.tenant().apiBaseUrl));
            co_return token &&own ? statusOf(sheets) + statusOf(posted) + statusOf(made) : 0;
        };
        QCOMPARE(await(run(*acme)), 200 + 201 + 201);
        QVERIFY(await(acme->removeSession()));
    }

    void callsBack()
    {
        const auto acme = client();
        QObject context;
        int calls = 0;
        const auto count = [&calls](const Expected<ApiResponse> &) { ++calls; };
        acme->restore(&context, [&](const Expected<std::optional<Session>> &) { ++calls; });
        acme->signIn(&context, [&](const Expected<Session> &me) {
            QVERIFY(me);
            acme->get("/timesheets", &context, count);
            acme->post("/timesheets", JsonBody::of(timesheet()), &context, count);
            acme->put("/timesheets", JsonBody::text("{}"), &context, count);
            acme->patch("/timesheets", JsonBody::text("{}"), &context, count);
            acme->remove("/timesheets", &context, count);
            acme->send(ApiRequest("/timesheets"), &context, count);
        });
        QTRY_COMPARE(calls, 7);
        acme->signOut(&context, [&](const Expected<void> &) { ++calls; });
        QTRY_COMPARE(calls, 8);
    }

    void callsNobodyWhoIsGone()
    {
        const auto acme = client();
        auto label = std::make_unique<QString>();
        auto context = std::make_unique<QObject>();
        acme->signIn(context.get(), [&label](const Expected<Session> &me) { *label = me->name; });
        context.reset();
        label.reset();
        QTRY_VERIFY(acme->isSignedIn());
        QVERIFY(await(acme->removeSession()));
    }

    void mayGoInItsOwnSignals_data()
    {
        QTest::addColumn<bool>("whenSignedIn");
        QTest::newRow("stateChanged") << false;
        QTest::newRow("signedIn") << true;
    }
    void mayGoInItsOwnSignals()
    {
        QFETCH(const bool, whenSignedIn);
        auto acme = client();
        const auto end = [&acme] { acme.reset(); };
        if (whenSignedIn)
            connect(acme.get(), &Client::signedIn, this, end);
        else
            connect(acme.get(), &Client::stateChanged, this, end);
        const auto me = await(acme->signIn());
        QVERIFY(!acme);
        QVERIFY(!me);
        QCOMPARE(me.error().code(), ErrorCode::Cancelled);
        QCoreApplication::processEvents();
        QVERIFY(await(client()->removeSession()));
    }

    void keepsAudiencesApart()
    {
        {
            const auto acme = client();
            QVERIFY(await(acme->signIn()));
            await(acme->waitForSaved());
        }
        Tenant other = *m_sandbox.tenant();
        other.audience = "https://reports.example";
        const auto nobody = await(Client(other, options()).restore());
        QVERIFY(nobody && !*nobody);
        const auto kept = await(client()->restore());
        QVERIFY(kept && *kept);
        QVERIFY(await(client()->removeSession()));
    }

    void refusesAnAccountThatIsAPath()
    {
        ClientOptions wrong = options();
        wrong.account = "../../x";
        Client acme(*m_sandbox.tenant(), wrong);
        QVERIFY(acme.error());
        QCOMPARE(acme.error()->code(), ErrorCode::InvalidRequest);
        QVERIFY(!await(acme.signIn()));
    }

    void goesByAClockOfATest()
    {
        FakeClock clock(QDateTime::currentSecsSinceEpoch());
        ClientOptions timed = options();
        timed.clock = &clock;
        Client acme(*m_sandbox.tenant(), timed);
        QVERIFY(await(acme.signIn()));
        clock.advance(1);
        QVERIFY(await(acme.get("/timesheets")));
        QVERIFY(await(acme.removeSession()));
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
