// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accountswitcher.h"
#include "core/privatefile.h"
#include "net/httpclient.h"
#include "oidc/tenant.h"
#include "settings.h"
#include "setup/clientregistration.h"
#include "shell/appmodel.h"
#include "support/suite.h"

#include "support/fakeprovider.h"
#include "support/jsontext.h"
#include "support/registrar.h"
#include "testkit/await.h"
#include "vault/memorystore.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// Switching between accounts on a desktop without a keychain: nobody is signed in.
class TestAccountSwitcher : public QObject
{
    Q_OBJECT

    struct World
    {
        explicit World(const QString &place, SecretStore *keychain = nullptr)
            : folder(place)
            , store(keychain)
        {
            start();
        }

        void start(const Policy &policy = {})
        {
            switcher.reset();
            model.reset();
            settings = std::make_unique<Settings>(folder + QStringLiteral("/keyfob.ini"));
            preferences = std::make_unique<Preferences>(settings->file(), policy);
            model = std::make_unique<AppModel>(false, QRect(), preferences.get());
            switcher = std::make_unique<AccountSwitcher>(*settings, *model, options());
            switcher->start();
        }

        Workspace::Options options() const
        {
            Workspace::Options options;
            options.client.signInCommand = signInCommand;
            options.preferences = preferences.get();
            options.client.markerFile = settings->markerFile();
            options.client.store = store;
            return options;
        }

        AccountList &list() const { return *model->accounts(); }
        /// The organization that is shown.
        QString shown() const
        {
            return model->workspace() ? model->workspace()->organization() : QString();
        }

        QString folder;
        SecretStore *store = nullptr;
        QStringList signInCommand {QStringLiteral("/bin/false")};
        std::unique_ptr<Settings> settings;
        std::unique_ptr<Preferences> preferences;
        std::unique_ptr<AppModel> model;
        std::unique_ptr<AccountSwitcher> switcher;
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString writeTenant(const QString &name, const QByteArray &more = {}) const
    {
        QFile file(path(name + QStringLiteral(".json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no tenant file");
        file.write("{\"name\": \"" + name.toUtf8() + "\", \"client_id\": \"" + name.toUtf8()
                   + "\", \"issuer\": \"https://login.example/\","
                     " \"redirect_uri\": \"https://app.example/cb\""
                   + more + "}");
        return file.fileName();
    }
    /// The names in the list of organizations.
    static QStringList organizations(const World &world)
    {
        const OrganizationList &list = *world.model->organizations();
        QStringList names;
        for (int row = 0; row < list.rowCount(); ++row)
            names.append(list.value(row, "name").toString());
        return names;
    }
    /// Somebody has signed in to the account \a id before.
    static void fill(World &world, const QString &id, const QString &name)
    {
        auto account = world.list().find(id);
        QVERIFY(account);
        account->name = name;
        account->person = name;
        world.settings->keepAccount(*account);
        world.list().put(*account);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatAVersionWithoutAccountsRememberedIsTheFirst()
    {
        const QString file = writeTenant(QStringLiteral("Acme"));
        {
            QSettings old(path(QStringLiteral("keyfob.ini")), QSettings::IniFormat);
            old.setValue(QStringLiteral("tenant/file"), file);
        }
        World world(m_folder->path());
        QCOMPARE(world.list().count(), 1);
        const Account account = world.list().accounts().first();
        QCOMPARE(account.id(), Tenant::load(file)->id()); // so its session is found
        QCOMPARE(account.sourceFile, file);
        QVERIFY(account.tenantFile.startsWith(path(QStringLiteral("tenants/"))));
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        QCOMPARE(world.settings->tenantFile(), QString());
        world.start();
        QCOMPARE(world.list().count(), 1);
    }

    void organizationsOfThePolicyAreThereFromTheStart()
    {
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.tenantFiles = {writeTenant(QStringLiteral("Acme"))};
        World world(m_folder->path());
        world.start(policy);
        QCOMPARE(world.list().count(), 1);
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        world.start(policy); // not once more
        QCOMPARE(world.list().count(), 1);
    }

    void anIssuerThatThePolicyDoesNotAllowIsRefused()
    {
        const QString file = writeTenant(QStringLiteral("Acme"));
        World world(m_folder->path());
        world.switcher->openTenant(file, Account::Keep::Always);
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.allowedIssuers = {QStringLiteral("https://other.example/")};
        world.start(policy);
        world.switcher->openLast(); // what was added before is refused too
        QCOMPARE(world.shown(), QString());
        QCOMPARE(world.model->problem().code(), QStringLiteral("RefusedByPolicy"));
        world.switcher->openTenant(file, Account::Keep::Always);
        QCOMPARE(world.shown(), QString());
        QVERIFY(world.model->problem().text().contains(QLatin1StringView("Acme IT")));
        policy.allowedIssuers = {QStringLiteral("https://login.example/")};
        world.start(policy);
        world.switcher->openTenant(file, Account::Keep::Always);
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
    }

    void whatThePersonEditsIsUsedAtOnce()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString id = world.list().accounts().first().id();
        world.model->editOrganization();
        TenantForm *form = world.model->setup()->form();
        QVERIFY(form->isValid());
        form->setValue(0, QStringLiteral("Acme Ltd"));
        world.model->setup()->save();
        QTRY_COMPARE(world.shown(), QStringLiteral("Acme Ltd"));
        QCOMPARE(world.list().count(), 1);
        QCOMPARE(world.list().current(), id);
        world.start();
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme Ltd"));
    }

    void anotherOrganizationThanTheShownOneIsEdited()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().accounts().first().tenantId;
        world.switcher->openTenant(writeTenant(QStringLiteral("Beta")), Account::Keep::Always);
        QCOMPARE(world.shown(), QStringLiteral("Beta"));
        world.model->organizations()->edit(acme);
        world.model->setup()->form()->setValue(0, QStringLiteral("Acme Ltd"));
        world.model->setup()->save();
        QTRY_VERIFY(organizations(world).contains(QStringLiteral("Acme Ltd")));
        QVERIFY(!organizations(world).contains(QStringLiteral("Acme")));
        QCOMPARE(world.shown(), QStringLiteral("Beta")); // and nothing else is opened
    }

    void aCopyNeedsAnotherClientAndBecomesAnotherOrganization()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        SetupModel *setup = world.model->setup();
        world.model->organizations()->duplicate(world.list().accounts().first().tenantId);
        QVERIFY(setup->isCopy());
        const QSignalSpy refused(setup, &SetupModel::fieldRefused);
        setup->save();
        QCOMPARE(setup->step(), SetupModel::Step::Edit); // it would be the same organization
        QCOMPARE(refused.count(), 1);
        for (int row = 0; row < setup->form()->rowCount(); ++row) {
            const QModelIndex index = setup->form()->index(row);
            if (index.data(TenantForm::FieldRole) == QStringLiteral("client_id"))
                setup->form()->setValue(row, QStringLiteral("another"));
        }
        setup->save();
        QTRY_COMPARE(world.shown(), QStringLiteral("Acme (copy)"));
        QCOMPARE(organizations(world),
                 QStringList({QStringLiteral("Acme"), QStringLiteral("Acme (copy)")}));
        world.model->editOrganization(); // which is no copy any more
        QVERIFY(!setup->isCopy());
    }

    void theOrderOfOrganizationsIsKept()
    {
        World world(m_folder->path());
        for (const char *name : {"Acme", "Beta", "Gamma"})
            world.switcher->openTenant(writeTenant(QString::fromLatin1(name)),
                                       Account::Keep::Always);
        const QString gamma = world.list().accounts().last().tenantId;
        world.model->organizations()->moveUp(gamma);
        world.model->organizations()->moveUp(gamma);
        world.model->organizations()->moveUp(gamma); // it is the first already
        const QStringList order {QStringLiteral("Gamma"), QStringLiteral("Acme"),
                                 QStringLiteral("Beta")};
        QCOMPARE(organizations(world), order);
        world.start();
        QCOMPARE(organizations(world), order);
        QCOMPARE(world.list().accounts().first().organization, QStringLiteral("Gamma"));
        world.switcher->openTenant(writeTenant(QStringLiteral("Aaa")), Account::Keep::Always);
        QCOMPARE(organizations(world).last(), QStringLiteral("Aaa")); // until it is moved
    }

    void aRemovedOrganizationGoesWithAllItsAccounts()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        world.switcher->openTenant(writeTenant(QStringLiteral("Beta")), Account::Keep::Always);
        const QString beta = world.list().find(world.list().current())->tenantId;
        fill(world, world.list().current(), QStringLiteral("Emma"));
        world.switcher->add();
        QCOMPARE(world.list().count(), 3);
        world.model->organizations()->remove(beta);
        QTRY_COMPARE(organizations(world), QStringList(QStringLiteral("Acme")));
        QTRY_COMPARE(world.shown(), QStringLiteral("Acme"));
        QCOMPARE(world.list().count(), 1);
        QTRY_VERIFY(!QFile::exists(path(QStringLiteral("tenants/%1.json").arg(beta))));
    }

    void aManagedOrganizationIsNotRemoved()
    {
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.tenantFiles = {writeTenant(QStringLiteral("Acme"))};
        World world(m_folder->path());
        world.start(policy);
        const OrganizationList &list = *world.model->organizations();
        QVERIFY(list.value(0, "managed").toBool());
        QVERIFY(list.value(0, "source").toString().contains(QLatin1StringView("Acme IT")));
        world.switcher->removeOrganization(list.value(0, "organizationId").toString());
        QCOMPARE(list.count(), 1);
        QVERIFY(world.model->problem().text().contains(QLatin1StringView("Acme IT")));
    }

    void anotherAppearanceReachesTheNextSignInWindow()
    {
        FakeProvider provider;
        World world(m_folder->path());
        world.signInCommand = {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                               QStringLiteral("read -r line && printf %s \"$line\" >>\"$0\""),
                               path(QStringLiteral("opened"))};
        world.start();
        const Tenant tenant = provider.tenant();
        const QJsonObject fields {{QStringLiteral("name"), QStringLiteral("Acme")},
                                  {QStringLiteral("issuer"), tenant.issuerIdentifier()},
                                  {QStringLiteral("client_id"), tenant.clientId},
                                  {QStringLiteral("redirect_uri"), tenant.redirectUri.toString()}};
        world.switcher->addTenant(QJsonDocument(fields).toJson(), {});
        KeyfobClient *client = world.model->workspace()->client();
        const auto opened = [&] {
            QFile file(path(QStringLiteral("opened")));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(client->state(), KeyfobClient::State::SignedOut);
        client->signIn();
        QTRY_VERIFY(opened().contains("\"theme\":\"system\""));
        QTRY_COMPARE(client->state(), KeyfobClient::State::SignedOut);
        world.preferences->set(Preference::Appearance, QStringLiteral("dark"));
        client->signIn();
        QTRY_VERIFY(opened().contains("\"theme\":\"dark\""));
        QTRY_COMPARE(client->state(), KeyfobClient::State::SignedOut);
    }

    void anotherClientBecomesAnotherOrganization()
    {
        World world(m_folder->path());
        const QString file = writeTenant(QStringLiteral("Acme"));
        world.switcher->openTenant(file, Account::Keep::Always);
        QFile other(writeTenant(QStringLiteral("Beta")));
        QVERIFY(other.open(QIODevice::ReadOnly));
        world.model->editOrganization();
        world.switcher->replaceEdited(other.readAll());
        QCOMPARE(world.shown(), QStringLiteral("Beta"));
        QCOMPARE(world.list().count(), 2);
    }

    void aPublishedTenantIsCopied()
    {
        World world(m_folder->path());
        QFile published(writeTenant(QStringLiteral("Acme")));
        QVERIFY(published.open(QIODevice::ReadOnly));
        const QByteArray json = published.readAll();
        QVERIFY(published.remove());
        world.switcher->addTenant(json, QUrl(QStringLiteral("https://acme.example/keyfob.json")));
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        world.start();
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
    }

    void newPublishedSettingsAreOfferedWithTheirDifferences()
    {
        World world(m_folder->path());
        const auto published = [this](const QByteArray &more) {
            QFile file(writeTenant(QStringLiteral("Acme"), more));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QUrl address(QStringLiteral("https://acme.example/keyfob.json"));
        world.switcher->addTenant(published({}), address);
        world.model->editOrganization();
        world.switcher->offerRefreshed(published({}));
        QVERIFY(world.model->updateText().isEmpty());
        QVERIFY(world.model->message().contains(QLatin1StringView("up to date")));
        QVERIFY(world.model->notice().text().isEmpty()); // nothing went wrong

        const QByteArray changed = published(json(", 'api_base_url': 'https://api.example/'"));
        world.switcher->offerRefreshed(changed);
        QVERIFY(world.model->updateText().contains(QLatin1StringView("acme.example")));
        QCOMPARE(world.model->updateDifferences().size(), 1);
        world.model->answerUpdate(true);
        QTRY_COMPARE(world.model->updateText(), QString());
        QCOMPARE(Tenant::load(world.list().accounts().first().tenantFile)->apiBaseUrl,
                 QUrl(QStringLiteral("https://api.example/")));
    }

    void anAllowedIssuerIsAskedAtItsOwnAddress()
    {
        World world(m_folder->path());
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.allowedIssuers = {QStringLiteral("https://login.example/")};
        world.start(policy);
        const QString elsewhere = writeTenant(QStringLiteral("Evil"),
                                              json(", 'discovery_url': 'https://evil.example/c'"));
        world.switcher->openTenant(elsewhere, Account::Keep::Always);
        QCOMPARE(world.model->problem().code(), QStringLiteral("RefusedByPolicy"));
        const QString there = writeTenant(QStringLiteral("Acme"),
                                          json(", 'discovery_url': 'https://login.example/c'"));
        world.switcher->openTenant(there, Account::Keep::Always);
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
    }

    void aManagedOrganizationIsNotChangedHere()
    {
        World world(m_folder->path());
        Policy policy;
        policy.managedBy = QStringLiteral("Acme IT");
        policy.tenantFiles = {writeTenant(QStringLiteral("Acme"))};
        world.start(policy);
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        world.model->editOrganization();
        QCOMPARE(world.model->setup()->step(), SetupModel::Step::Closed);
        QVERIFY(world.model->notice().text().contains(QLatin1StringView("Acme IT")));
        // Nor by another file for the same provider and client.
        QVERIFY(QFile::rename(path(QStringLiteral("Acme.json")), path(QStringLiteral("kept"))));
        const QString file =
            writeTenant(QStringLiteral("Acme"), json(", 'api_base_url': 'https://evil.example/'"));
        QVERIFY(QFile::rename(file, path(QStringLiteral("other.json"))));
        world.switcher->openTenant(path(QStringLiteral("other.json")), Account::Keep::Always);
        QVERIFY(world.model->updateText().isEmpty());
        QVERIFY(Tenant::load(world.list().accounts().first().tenantFile)->apiBaseUrl.isEmpty());
    }

    void theWayToLogInFollowsThePersonWhereTheOrganizationLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<KeyfobClient::UserAgent>("way");
        using Way = KeyfobClient::UserAgent;
        const QByteArray both =
            json(", 'user_agent': 'ask', 'loopback_redirect_uri': 'http://127.0.0.1/callback'");
        const QByteArray browser =
            json(", 'user_agent': 'system', 'loopback_redirect_uri': 'http://127.0.0.1/callback'");
        QTest::newRow("both, default") << both << "organization" << Way::Ask;
        QTest::newRow("both, window") << both << "window" << Way::Embedded;
        QTest::newRow("both, browser") << both << "browser" << Way::System;
        QTest::newRow("browser alone, window") << browser << "window" << Way::System;
        QTest::newRow("window alone, browser") << QByteArray() << "browser" << Way::Embedded;
    }

    void theWayToLogInFollowsThePersonWhereTheOrganizationLeavesIt()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, choice);
        QFETCH(KeyfobClient::UserAgent, way);
        World world(m_folder->path());
        QVERIFY(world.preferences->set(Preference::SignInWith, choice));
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme"), more),
                                   Account::Keep::Always);
        QVERIFY(world.model->workspace());
        QCOMPARE(world.model->workspace()->client()->userAgent(), way);
    }

    void theFormerNameOfAnOrganizationIsRead()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString id = world.list().accounts().first().id();
        {
            QSettings old(path(QStringLiteral("keyfob.ini")), QSettings::IniFormat);
            old.beginGroup(QStringLiteral("accounts/") + id);
            old.remove(QStringLiteral("organization"));
            old.setValue(QStringLiteral("organisation"), QStringLiteral("Old Acme"));
        }
        QCOMPARE(Settings(path(QStringLiteral("keyfob.ini"))).accounts().first().organization,
                 QStringLiteral("Old Acme"));
    }

    void aRememberedFileThatIsLostIsTriedAgain()
    {
        const QString file = path(QStringLiteral("Acme.json"));
        {
            QSettings old(path(QStringLiteral("keyfob.ini")), QSettings::IniFormat);
            old.setValue(QStringLiteral("tenant/file"), file);
        }
        World world(m_folder->path());
        QCOMPARE(world.list().count(), 0);
        QVERIFY(!world.model->problem().text().isEmpty());
        writeTenant(QStringLiteral("Acme"));
        world.start();
        QCOMPARE(world.list().count(), 1);
    }

    void organizationsAreSwitchedAndRemembered()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().current();
        world.switcher->openTenant(writeTenant(QStringLiteral("Beta")), Account::Keep::Always);
        const QString beta = world.list().current();
        QCOMPARE(world.shown(), QStringLiteral("Beta"));
        QCOMPARE(world.list().count(), 2);
        WorkspaceModel *const before = world.model->workspace();
        world.list().open(acme);
        QTRY_COMPARE(world.shown(), QStringLiteral("Acme"));
        world.list().open(beta);
        QTRY_COMPARE(world.model->workspace(), before); // with all that it had
        world.start();
        world.switcher->openLast();
        QCOMPARE(world.list().current(), beta);
        QCOMPARE(world.list().count(), 2);
    }

    void aTenantFileOfTheCommandLineIsNotRememberedBeforeSomebodySignsIn()
    {
        World world(m_folder->path());
        const QString file = writeTenant(QStringLiteral("Acme"));
        world.switcher->openTenant(file, Account::Keep::OnceSignedIn);
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        QCOMPARE(world.settings->accounts().size(), 0);
        world.switcher->openTenant(writeTenant(QStringLiteral("Beta")), Account::Keep::Always);
        QCOMPARE(world.list().count(), 1); // nobody was in it
    }

    void anotherAccountIsADraftUntilSomebodySignsIn()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString first = world.list().current();
        fill(world, first, QStringLiteral("Emma"));
        world.list().add();
        QTRY_COMPARE(world.list().count(), 2);
        const QString second = world.list().current();
        QVERIFY(second.startsWith(first + QLatin1Char('.')));
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        QCOMPARE(world.settings->accounts().size(), 1);
        world.list().open(first);
        QTRY_COMPARE(world.list().current(), first);
        QCOMPARE(world.list().count(), 1);
    }

    void aCopyIsUsedWhateverBecomesOfTheOriginal()
    {
        World world(m_folder->path());
        const QString file = writeTenant(QStringLiteral("Acme"));
        world.switcher->openTenant(file, Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        const auto account = world.list().find(acme);
        QCOMPARE(account->sourceFile, file);
        QCOMPARE(QFile::permissions(account->tenantFile) & 0x0077, QFile::Permissions());
        QCOMPARE(QFile::permissions(path(QStringLiteral("tenants"))) & 0x0077,
                 QFile::Permissions());

        QVERIFY(QFile::remove(file));
        world.start();
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        QVERIFY(world.model->updateText().isEmpty());
        QVERIFY(QFile::rename(writeTenant(QStringLiteral("Beta")), file)); // another organization's
        world.start();
        world.switcher->openLast();
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        QVERIFY(world.model->updateText().isEmpty());
    }

    void aLostCopyIsSaidAndLosesNothing()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        const QString copy = world.list().find(acme)->tenantFile;
        world.switcher->openTenant(writeTenant(QStringLiteral("Beta")), Account::Keep::Always);
        QVERIFY(QFile::rename(copy, copy + QStringLiteral(".away")));
        world.start();
        QCOMPARE(world.list().count(), 2);
        const auto problem = [&] { return world.list().value(0, "problem").toString(); };
        QVERIFY(problem().contains(copy));
        world.switcher->openLast();
        world.switcher->open(acme);
        QCOMPARE(world.shown(), QStringLiteral("Beta"));
        QVERIFY(QFile::rename(copy + QStringLiteral(".away"), copy));
        world.switcher->open(acme);
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
        QCOMPARE(problem(), QString());
    }

    void relativeFilesStayWhereTheyWere()
    {
        QFile ca(path(QStringLiteral("ca.pem")));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.close();
        const auto text = TenantText::load(writeTenant(
            QStringLiteral("Acme"), ", \"ca_file\": \"ca.pem\", \"api_description\": \"ca.pem\""));
        QVERIFY(text);
        const QUrl description = text->tenant.apiDescription;
        QCOMPARE(description, QUrl::fromLocalFile(ca.fileName()));
        QCOMPARE(text->tenant.caFile, ca.fileName());
        const auto copy = TenantFiles(path(QStringLiteral("tenants"))).keep(*text);
        QVERIFY(copy);
        QCOMPARE(Tenant::load(*copy)->caFile, ca.fileName());
        QCOMPARE(Tenant::load(*copy)->apiDescription, description);
    }

    void harmlessChangesAreTakenOver()
    {
        World world(m_folder->path());
        const QString file = writeTenant(QStringLiteral("Acme"));
        world.switcher->openTenant(file, Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        writeTenant(QStringLiteral("Acme"), ", \"ui_locales\": \"de\"");
        world.start();
        world.switcher->openLast();
        QVERIFY(world.model->updateText().isEmpty());
        QCOMPARE(Tenant::load(world.list().find(acme)->tenantFile)->uiLocales,
                 QStringLiteral("de"));
    }

    void whatDecidesWhoSignsInIsOffered_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("connection") << QByteArray("\"connection\": \"evil\"");
        QTest::newRow("login_hint") << QByteArray("\"login_hint\": \"mallory@evil.example\"");
        QTest::newRow("scope") << QByteArray("\"scope\": \"openid admin\"");
        QTest::newRow("max_age") << QByteArray("\"max_age\": 86400");
        QTest::newRow("acr_values") << QByteArray("\"acr_values\": \"weak\"");
        QTest::newRow("prompt") << QByteArray("\"prompt\": \"login\"");
        QTest::newRow("leeway") << QByteArray("\"leeway\": 300");
    }
    /// A mailed look-alike, equal in all that a session is bound to, replaces nothing by itself.
    void whatDecidesWhoSignsInIsOffered()
    {
        QFETCH(QByteArray, more);
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        const auto used = [&] { return TenantText::load(world.list().find(acme)->tenantFile); };
        const QByteArray before = used()->json;
        const QString file = path(QStringLiteral("mailed.json"));
        QVERIFY(QFile::rename(writeTenant(QStringLiteral("Acme"), ", " + more), file));
        world.switcher->openTenant(file, Account::Keep::OnceSignedIn);
        QVERIFY(world.model->updateText().contains(QLatin1StringView("mailed.json")));
        QCOMPARE(world.model->updateDifferences().size(), 1);
        QCOMPARE(used()->json, before);
        world.model->answerUpdate(true);
        QTRY_VERIFY(world.model->updateText().isEmpty());
        QVERIFY(used()->json != before);
    }

    void otherSettingsOfTheOriginalAreOffered_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("accepted") << true;
        QTest::newRow("declined") << false;
    }
    void otherSettingsOfTheOriginalAreOffered()
    {
        QFETCH(bool, accepted);
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        writeTenant(QStringLiteral("Acme"), ", \"api_base_url\": \"https://api.example\"");
        world.start();
        world.switcher->openLast();
        QVERIFY(world.model->updateText().contains(QLatin1StringView("Acme.json")));
        QCOMPARE(world.model->updateDifferences().size(), 1);
        QCOMPARE(
            world.model->updateDifferences().first().toMap().value(QStringLiteral("hostAfter")),
            QVariant(QStringLiteral("api.example")));
        const auto used = [&] { return Tenant::load(world.list().find(acme)->tenantFile); };
        QVERIFY(used()->apiBaseUrl.isEmpty()); // nothing before the person has agreed
        world.model->answerUpdate(accepted);
        QTRY_VERIFY(world.model->updateText().isEmpty());
        QCOMPARE(used()->apiBaseUrl.isEmpty(), !accepted);
        QCOMPARE(world.shown(), QStringLiteral("Acme"));

        world.start(); // it is not asked again
        world.switcher->openLast();
        QVERIFY(world.model->updateText().isEmpty());
        writeTenant(QStringLiteral("Acme"), ", \"api_base_url\": \"https://api2.example\"");
        world.start();
        world.switcher->openLast();
        QVERIFY(!world.model->updateText().isEmpty()); // unless it changes once more
    }

    void anotherFileOfAKnownOrganizationIsOffered()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        WorkspaceModel *const before = world.model->workspace();
        const QString other = path(QStringLiteral("evil.json"));
        QVERIFY(QFile::rename(
            writeTenant(QStringLiteral("Acme"), ", \"api_base_url\": \"https://thief.example\""),
            other));
        world.switcher->openTenant(other, Account::Keep::OnceSignedIn);
        QVERIFY(world.model->updateText().contains(QLatin1StringView("evil.json")));
        QCOMPARE(world.model->workspace(), before); // with the settings that it had
        QVERIFY(Tenant::load(world.list().find(acme)->tenantFile)->apiBaseUrl.isEmpty());
        world.model->answerUpdate(false);
        QTRY_VERIFY(world.model->updateText().isEmpty());
        QCOMPARE(world.model->workspace(), before);
        QCOMPARE(world.list().count(), 1);
    }

    void aCopyGoesWithTheLastAccount()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString copy = world.list().find(world.list().current())->tenantFile;
        QVERIFY(QFile::exists(copy));
        world.switcher->close(); // nobody was in it
        QVERIFY(!QFile::exists(copy));
    }

    void settingsAreNobodyElses()
    {
        const QString file = path(QStringLiteral("keyfob.ini"));
        {
            QFile old(file);
            QVERIFY(old.open(QIODevice::WriteOnly));
            QVERIFY(old.setPermissions(QFile::Permissions(0x6644)));
        }
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        world.start();
        QCOMPARE(QFile::permissions(file) & 0x0077, QFile::Permissions());
    }

    void theSystemsSettingsAnswerNothing()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(QStringLiteral("own")));
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope,
                           path(QStringLiteral("system")));
        const QString name = QStringLiteral("keyfob");
        const QString answer = QStringLiteral("certificates/0123");
        QSettings system(QSettings::IniFormat, QSettings::SystemScope, name, name);
        system.setValue(answer, true);
        system.setValue(QStringLiteral("tenant/file"), path(QStringLiteral("Acme.json")));
        system.sync();
        const QSettings usual(QSettings::IniFormat, QSettings::UserScope, name, name);
        QVERIFY(usual.value(answer).toBool()); // what Qt does by itself
        Settings settings;
        QVERIFY(!settings.certificateUse(QStringLiteral("0123")));
        QCOMPARE(settings.tenantFile(), QString());
        settings.setCertificateUse(QStringLiteral("0123"), true);
        QCOMPARE(settings.certificateUse(QStringLiteral("0123")), std::optional(true));
    }

    void settingsThatOthersCanChangeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("settings") << QStringLiteral("keyfob/keyfob.ini");
        QTest::newRow("sessions") << QStringLiteral("keyfob/sessions.ini");
        QTest::newRow("folder") << QStringLiteral("keyfob");
    }
    void settingsThatOthersCanChangeAreRefused()
    {
        QFETCH(QString, name);
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
        QVERIFY(Settings::checkTrust()); // there are none
        QVERIFY(makePrivateFile(path(QStringLiteral("keyfob/keyfob.ini"))));
        QVERIFY(makePrivateFile(path(QStringLiteral("keyfob/sessions.ini"))));
        QVERIFY(Settings::checkTrust());
        const auto mode = QFile::permissions(path(name));
        QVERIFY(QFile::setPermissions(path(name), mode | QFile::WriteGroup));
        const auto trusted = Settings::checkTrust();
        QVERIFY(!trusted);
        QCOMPARE(trusted.error().code(), ErrorCode::FileUntrusted);
        QVERIFY(trusted.error().message().endsWith(path(name)));
        QVERIFY(QFile::setPermissions(path(name), mode));
        QVERIFY(Settings::checkTrust());
        qunsetenv("XDG_CONFIG_HOME");
    }

    void aRemovedAccountIsGoneAndAnotherIsShown()
    {
        World world(m_folder->path());
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        const QString acme = world.list().current();
        fill(world, acme, QStringLiteral("Emma"));
        world.switcher->openTenant(writeTenant(QStringLiteral("Beta")), Account::Keep::Always);
        world.list().remove(world.list().current());
        QTRY_COMPARE(world.shown(), QStringLiteral("Acme"));
        QCOMPARE(world.list().count(), 1);
        QTRY_COMPARE(world.settings->accounts().size(), 1);
        world.list().remove(acme);
        QTRY_COMPARE(world.shown(), QString());
        QTRY_COMPARE(world.settings->accounts().size(), 0);
        QCOMPARE(world.settings->lastAccount(), QString());
    }

    void aRemovalThatWasCutShortGoesOnAtTheNextStart()
    {
        Account account = Account::of(*Tenant::load(writeTenant(QStringLiteral("Acme"))),
                                      path(QStringLiteral("Acme.json")));
        account.isLeaving = true;
        Settings(path(QStringLiteral("keyfob.ini"))).keepAccount(account);
        World world(m_folder->path());
        QCOMPARE(world.list().count(), 0);
        QTRY_COMPARE(world.settings->accounts().size(), 0);
    }

    void whatWasRegisteredForNothingGoesAtTheNextStart()
    {
        MemoryStore store;
        Registrar registrar;
        HttpClient http;
        ClientRegistration registration(http, store);
        ClientMetadata metadata;
        metadata.redirectUris = {QUrl(QStringLiteral("http://127.0.0.1/callback"))};
        metadata.responseType = ResponseItem::Code;
        const auto made =
            await(registration.create(registrar.endpoint(), registrar.issuer(), metadata));
        QVERIFY(made);
        Settings(path(QStringLiteral("keyfob.ini")))
            .setOpenRegistration({registrar.issuer(), made->clientId});
        const auto open = [this] {
            return Settings(path(QStringLiteral("keyfob.ini"))).openRegistration();
        };

        registrar.answer = HttpServer::response(500, "{}");
        World world(m_folder->path(), &store);
        QTRY_COMPARE(registrar.last.method, QByteArray("DELETE"));
        QCOMPARE(open().clientId, made->clientId);
        registrar.answer.clear();
        world.start(); // tries again
        QTRY_COMPARE(open().issuer, QUrl());
        QVERIFY(!*await(registration.canManage(registrar.issuer(), made->clientId)));
        QCOMPARE(world.model->notice().text(), QString());
    }

    void whatCannotBeOpenedBesideAnAccountIsSaid()
    {
        World world(m_folder->path());
        world.switcher->openTenant(path(QStringLiteral("none.json")), Account::Keep::Always);
        QVERIFY(!world.model->problem().text().isEmpty()); // on Welcome
        world.switcher->openTenant(writeTenant(QStringLiteral("Acme")), Account::Keep::Always);
        QCOMPARE(world.model->problem().text(), QString());
        world.switcher->openTenant(path(QStringLiteral("none.json")), Account::Keep::Always);
        QVERIFY(!world.model->notice().text().isEmpty());
        QCOMPARE(world.shown(), QStringLiteral("Acme"));
    }
};

KEYFOB_SUITE(TestAccountSwitcher, QGuiApplication)
#include "tst_accountswitcher.moc"
