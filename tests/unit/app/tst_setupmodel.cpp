// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setup/setupmodel.h"
#include "support/suite.h"

#include "support/fakeprovider.h"
#include "support/jsontext.h"
#include "support/registrar.h"
#include "testkit/await.h"
#include "vault/memorystore.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// Adding an organization, from what is typed to what is used.
class TestSetupModel : public QObject
{
    Q_OBJECT

private:
    using Step = SetupModel::Step;

    /// Types \a text and waits for all that is found.
    static void search(SetupModel &setup, const QString &text)
    {
        setup.open();
        setup.setText(text);
        setup.search();
        QTRY_VERIFY(!setup.isSearching());
    }
    /// The row of the provider's own configuration.
    static int usable(SetupModel &setup)
    {
        for (int row = 0; row < setup.findings()->count(); ++row) {
            const auto action = setup.findings()->index(row).data(FindingModel::ActionRole);
            if (action.value<FindingModel::Action>() == FindingModel::Action::Use)
                return row;
        }
        return -1;
    }

    /// A provider that registers programs at \a registrar, found and chosen.
    static void chooseProvider(SetupModel &setup, FakeProvider &provider,
                               const Registrar &registrar)
    {
        provider.discovery.insert(u"registration_endpoint"_s, registrar.endpoint().toString());
        search(setup, provider.issuer());
        setup.choose(usable(setup));
        QCOMPARE(setup.step(), Step::Client);
        QVERIFY(setup.canRegister());
    }
    static QString valueOf(const SetupModel &setup, const QString &title)
    {
        for (const QVariant &fact : setup.facts()) {
            if (fact.toMap().value(u"title"_s).toString() == title)
                return fact.toMap().value(u"value"_s).toString();
        }
        return {};
    }

private Q_SLOTS:
    void saysWhoWillBeAskedBeforeAnybodyIs()
    {
        SetupModel setup;
        setup.open();
        setup.setText(u" Emma@Acme.Example "_s);
        QVERIFY(setup.canSearch());
        QVERIFY2(setup.hint().contains("acme.example"_L1), qPrintable(setup.hint()));
        QVERIFY(!setup.isSearching());
    }

    void keepsWhatWasMistypedAndSaysWhatToChange()
    {
        SetupModel setup;
        const QSignalSpy refused(&setup, &SetupModel::fieldRefused);
        setup.open();
        setup.setText(u"acme example"_s);
        QVERIFY(!setup.canSearch());
        QVERIFY(!setup.hint().isEmpty());
        setup.search();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(setup.text(), u"acme example"_s);
        QVERIFY(!setup.problem().text().isEmpty());
        QCOMPARE(setup.step(), Step::Search);
    }

    void saysWhenNothingIsFound()
    {
        FakeProvider provider;
        const QString site = provider.issuer();
        provider.close();
        SetupModel setup;
        search(setup, site);
        QCOMPARE(usable(setup), -1);
        // The same everywhere, so that this is the reason.
        QVERIFY2(setup.problem().text().contains("cannot be reached"_L1),
                 qPrintable(setup.problem().text()));
        QCOMPARE(setup.text(), site);

        const HttpServer other([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::response(404, "{}"));
        });
        search(setup, other.url().toString());
        QVERIFY(setup.problem().text().startsWith("Nothing was found"_L1));
    }

    void saysWhenTheNetworkWantsALogInFirst()
    {
        const HttpServer portal([](const HttpServer::Request &, QTcpSocket *socket) {
            socket->write(HttpServer::page("Welcome to our hotel"));
        });
        SetupModel setup;
        const QSignalSpy refused(&setup, &SetupModel::fieldRefused);
        search(setup, portal.url().toString());
        QVERIFY2(setup.problem().text().contains("log-in page of this network"_L1),
                 qPrintable(setup.problem().text()));
        QCOMPARE(refused.last().first().toString(), u"text"_s); // has the keyboard
        QCOMPARE(setup.text(), portal.url().toString());
    }

    void aProviderNeedsAClientIdAndIsShownBeforeItIsUsed()
    {
        FakeProvider provider;
        SetupModel setup;
        const QSignalSpy accepted(&setup, &SetupModel::accepted);
        search(setup, provider.issuer());
        const int row = usable(setup);
        QVERIFY(row >= 0);
        setup.choose(row);
        QCOMPARE(setup.step(), Step::Client);
        QCOMPARE(setup.provider(), provider.issuer());
        setup.accept(); // nothing is used before it was shown
        QCOMPARE(accepted.count(), 0);

        setup.enterClient(u" keyfob "_s, {}, u"https://api.acme.example"_s, {});
        QCOMPARE(setup.step(), Step::Review);
        QVERIFY(!setup.facts().isEmpty());
        setup.accept();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(setup.step(), Step::Closed);
        const auto tenant = Tenant::parse(accepted.first().first().toByteArray());
        QVERIFY(tenant);
        QCOMPARE(tenant->clientId, u"keyfob"_s);
        QCOMPARE(tenant->issuerIdentifier(), provider.issuer());
    }

    void aFieldThatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("field");
        QTest::newRow("no client ID") << u" "_s << QString() << u"client_id"_s;
        QTest::newRow("API without https")
            << u"keyfob"_s << u"http://api.acme.example"_s << u"api_base_url"_s;
        QTest::newRow("API that is no address") << u"keyfob"_s << u"api"_s << u"api_base_url"_s;
    }

    void aFieldThatIsWrongIsNamed()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, api);
        QFETCH(QString, field);
        FakeProvider provider;
        SetupModel setup;
        const QSignalSpy refused(&setup, &SetupModel::fieldRefused);
        search(setup, provider.issuer());
        setup.choose(usable(setup));
        setup.enterClient(clientId, {}, api, {});
        QCOMPARE(setup.step(), Step::Client);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toString(), field);
        QVERIFY(!setup.problem().text().isEmpty());
    }

    void goesBackStepByStep()
    {
        FakeProvider provider;
        SetupModel setup;
        search(setup, provider.issuer());
        setup.choose(usable(setup));
        setup.enterClient(u"keyfob"_s, {}, {}, {});
        QCOMPARE(setup.step(), Step::Review);
        setup.back();
        QCOMPARE(setup.step(), Step::Client);
        setup.back();
        QCOMPARE(setup.step(), Step::Search);
        QCOMPARE(setup.text(), provider.issuer()); // nothing typed is lost
        setup.back();
        QCOMPARE(setup.step(), Step::Closed);
    }

    void aLinkTakesAwayNobodysWork()
    {
        FakeProvider provider;
        SetupModel setup;
        QVERIFY(setup.openLink(u"acme.example"_s));
        QCOMPARE(setup.step(), Step::Search);
        QCOMPARE(setup.text(), u"acme.example"_s);
        QVERIFY(!setup.isSearching());
        QVERIFY(setup.openLink(u"other.example"_s));
        QCOMPARE(setup.text(), u"other.example"_s);

        search(setup, provider.issuer());
        setup.choose(usable(setup));
        QVERIFY(!setup.openLink(u"acme.example"_s));
        QCOMPARE(setup.step(), Step::Client);
        setup.enterClient(u"keyfob"_s, {}, {}, {});
        QVERIFY(!setup.openLink(u"acme.example"_s));
        QCOMPARE(setup.step(), Step::Review);
        QCOMPARE(valueOf(setup, u"Client ID"_s), u"keyfob"_s);
        QCOMPARE(setup.text(), provider.issuer());
    }

    void unsavedChangesAreNotLostByOneKey()
    {
        SetupModel setup;
        const QByteArray acme(json("{'name':'Acme','client_id':'c1','issuer':'https://a.example/',"
                                   "'redirect_uri':'org.keyfob.keyfob:/callback'}"));
        setup.edit(acme);
        setup.back(); // nothing was changed
        QCOMPARE(setup.step(), Step::Closed);

        setup.edit(acme);
        setup.form()->setName(u"Acme Inc."_s);
        setup.back();
        QCOMPARE(setup.step(), Step::Edit);
        QVERIFY(setup.problem().text().contains("not saved"_L1));
        setup.form()->setName(u"Acme Ltd."_s); // on with it
        setup.back();
        QCOMPARE(setup.step(), Step::Edit);
        setup.back(); // the same press, as it were: nobody has read anything yet
        QCOMPARE(setup.step(), Step::Edit);
        QTRY_COMPARE((setup.back(), setup.step()), Step::Closed);
    }

    void changesOfACopyAreNotLostByOneKey()
    {
        SetupModel setup;
        const QByteArray acme(json("{'name':'Acme','client_id':'c1','issuer':'https://a.example/',"
                                   "'redirect_uri':'org.keyfob.keyfob:/callback'}"));
        setup.duplicate(acme);
        QVERIFY(setup.isCopy());
        setup.back(); // nothing was typed
        QCOMPARE(setup.step(), Step::Closed);

        setup.duplicate(acme);
        setup.form()->setName(u"Acme for tests"_s);
        setup.back();
        QCOMPARE(setup.step(), Step::Edit);
        QVERIFY(setup.problem().text().contains("not saved"_L1));
        QTRY_COMPARE((setup.back(), setup.step()), Step::Closed);
    }

    void theSettingsAreCheckedBeforeAnybodyLogsIn()
    {
        FakeProvider provider;
        SetupModel setup;
        search(setup, provider.issuer());
        setup.choose(usable(setup));
        setup.startCheck(); // not before all is known
        QCOMPARE(setup.check()->rowCount(), 0);
        setup.enterClient(u"keyfob"_s, {}, {}, {});
        setup.startCheck();
        QVERIFY(setup.check()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!setup.check()->isRunning(), 20'000);
        QVERIFY(setup.check()->rowCount() > 5);
        QVERIFY(!setup.check()->summary().isEmpty());
        QCOMPARE(setup.check()->index(0).data(CheckModel::VerdictRole).toInt(),
                 static_cast<int>(CheckModel::Verdict::Ok));
        setup.back();
        QCOMPARE(setup.check()->rowCount(), 0); // it was about what has changed
    }

    void saysWhatToEnterAtTheProvider()
    {
        FakeProvider provider;
        SetupModel setup;
        search(setup, provider.issuer());
        setup.choose(usable(setup));
        QStringList values;
        for (const QVariant &instruction : setup.instructions())
            values += instruction.toMap().value(u"values"_s).toStringList();
        QVERIFY2(values.contains(QString::fromLatin1(TenantDraft::RedirectUri)),
                 qPrintable(values.join(u' ')));
        QVERIFY(values.contains(QString::fromLatin1(TenantDraft::LoopbackRedirectUri)));
    }

    void whoGoesBackHasNoRegistrationLeft()
    {
        FakeProvider provider;
        Registrar registrar;
        MemoryStore store;
        SetupModel setup(nullptr, &store);
        chooseProvider(setup, provider, registrar);
        setup.registerClient({}, {}, u"https://api.acme.example"_s, u"openid read"_s);
        QTRY_COMPARE(setup.step(), Step::Review);
        QCOMPARE(valueOf(setup, u"Client ID"_s), u"new-1"_s);
        const QString key = ClientRegistration::keyOf(QUrl(provider.issuer()), u"new-1"_s);
        QVERIFY(await(store.read(key)));

        // An API's own permission, which the provider may not know by name.
        QVERIFY(!registrar.last.body.contains("\"scope\""));

        setup.back();
        QTRY_COMPARE(registrar.last.method, QByteArray("DELETE"));
        QCOMPARE(registrar.last.header("Authorization"), QByteArray("Bearer reg-1"));
        QTRY_VERIFY(!await(store.read(key)));
        QCOMPARE(setup.step(), Step::Client);
        QCOMPARE(setup.provider(), provider.issuer());
        QCOMPARE(setup.text(), provider.issuer()); // nothing that was typed is lost
        QVERIFY(setup.problem().text().isEmpty());

        setup.registerClient({}, {}, {}, {}); // it can be done again
        QTRY_COMPARE(setup.step(), Step::Review);
    }

    void whoContinuesKeepsTheRegistration()
    {
        FakeProvider provider;
        Registrar registrar;
        MemoryStore store;
        SetupModel setup(nullptr, &store);
        const QSignalSpy accepted(&setup, &SetupModel::accepted);
        chooseProvider(setup, provider, registrar);
        setup.registerClient({}, {}, {}, {});
        QTRY_COMPARE(setup.step(), Step::Review);
        setup.accept();
        QCOMPARE(accepted.count(), 1);
        setup.open(); // another one, and out again
        setup.back();
        QCOMPARE(setup.step(), Step::Closed);
        QCOMPARE(registrar.server.requests().size(), 1); // to register
        QVERIFY(await(store.read(ClientRegistration::keyOf(QUrl(provider.issuer()), u"new-1"_s))));
    }

    void whoGoesBackWhileItIsMadeHasNoneLeft()
    {
        FakeProvider provider;
        Registrar registrar;
        MemoryStore store;
        SetupModel setup(nullptr, &store);
        chooseProvider(setup, provider, registrar);
        const QSignalSpy registered(&setup, &SetupModel::registered);
        const QSignalSpy ended(&setup, &SetupModel::registrationEnded);
        setup.registerClient({}, {}, {}, {});
        setup.back();
        QTRY_COMPARE(registrar.last.method, QByteArray("DELETE"));
        QCOMPARE(setup.step(), Step::Search);
        QCOMPARE(registered.count(), 1);
        QCOMPARE(registered.first().at(1).toString(), u"new-1"_s);
        QTRY_COMPARE(ended.count(), 1);
    }

    void aRegistrationThatStaysIsSaid()
    {
        FakeProvider provider;
        Registrar registrar;
        MemoryStore store;
        SetupModel setup(nullptr, &store);
        chooseProvider(setup, provider, registrar);
        setup.registerClient({}, {}, {}, {});
        QTRY_COMPARE(setup.step(), Step::Review);
        registrar.answer = HttpServer::response(500, "{}");
        const QSignalSpy ended(&setup, &SetupModel::registrationEnded);
        setup.back();
        QTRY_VERIFY(setup.problem().text().startsWith("Keyfob is still registered at"_L1));
        QCOMPARE(ended.count(), 0); // the next start tries again
    }

    void aClosedRegistrationAsksForItsToken()
    {
        FakeProvider provider;
        Registrar registrar;
        registrar.answer = HttpServer::response(401, "{}");
        MemoryStore store;
        SetupModel setup(nullptr, &store);
        QSignalSpy refused(&setup, &SetupModel::fieldRefused);
        chooseProvider(setup, provider, registrar);
        setup.registerClient({}, {}, {}, {});
        QVERIFY(refused.wait());
        QCOMPARE(refused.last().first().toString(), u"initial_access_token"_s);
        QVERIFY(setup.problem().text().contains("initial access token"_L1));

        registrar.answer = HttpServer::response(400, "{\"error\":\"invalid_redirect_uri\"}");
        setup.registerClient({}, {}, {}, {});
        QVERIFY(refused.wait());
        QVERIFY(setup.problem().text().contains("callback URLs"_L1));
    }

    void onlyTheApiThatWasTypedLastIsHeard()
    {
        FakeProvider provider;
        QPointer<QTcpSocket> held;
        const auto says = [](const QUrl &api) {
            const QJsonObject said {{u"resource"_s, api.toString()},
                                    {u"scopes_supported"_s, QJsonArray {u"read"_s}}};
            return HttpServer::response(200, QJsonDocument(said).toJson());
        };
        HttpServer slow(
            [&held](const HttpServer::Request &, QTcpSocket *socket) { held = socket; });
        HttpServer api([&](const HttpServer::Request &request, QTcpSocket *socket) {
            const bool isFirst = request.target.endsWith("/v1");
            socket->write(says(api.url(isFirst ? u"/v1"_s : u"/v2"_s)));
        });
        SetupModel setup;
        QSignalSpy described(&setup, &SetupModel::apiDescribed);
        search(setup, provider.issuer());
        setup.choose(usable(setup));
        setup.askApi(slow.url(u"/v1"_s).toString());
        QTRY_VERIFY(held);
        setup.askApi(api.url(u"/v1"_s).toString());
        QVERIFY(described.wait());
        QCOMPARE(described.first().at(1).toString(), u"openid profile email read"_s);
        held->write(says(slow.url(u"/v1"_s))); // too late
        QVERIFY(held->waitForBytesWritten());
        QTRY_VERIFY(!held || held->state() == QAbstractSocket::UnconnectedState);
        setup.askApi(api.url(u"/v2"_s).toString());
        QTRY_COMPARE(described.count(), 2);
        QCOMPARE(described.last().first().toString(), api.url(u"/v2"_s).toString());
    }

    void aSearchCanBeCancelled()
    {
        FakeProvider provider;
        provider.silentPaths = {"/.well-known/openid-configuration"};
        SetupModel setup;
        setup.open();
        setup.setText(provider.issuer());
        setup.search();
        QVERIFY(setup.isSearching());
        setup.cancelSearch();
        QVERIFY(!setup.isSearching());
        QVERIFY(setup.problem().text().isEmpty());
    }
};

KEYFOB_SUITE(TestSetupModel, QGuiApplication)
#include "tst_setupmodel.moc"
