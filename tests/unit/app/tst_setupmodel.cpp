// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setup/setupmodel.h"

#include "support/fakeprovider.h"

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
        QVERIFY(setup.problem().text().startsWith("Nothing was found"_L1));
        QCOMPARE(setup.text(), site);
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

QTEST_MAIN(TestSetupModel)
#include "tst_setupmodel.moc"
