// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/tenant.h"
#include "organizations/organizationlist.h"
#include "setup/tenantexport.h"
#include "support/jsontext.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// The organizations that Keyfob keeps: which there are, their order, and what others get of them.
class TestOrganizationList : public QObject
{
    Q_OBJECT

    static Account account(const QString &tenant, const QString &organization,
                           const QString &source = {})
    {
        Account account;
        account.tenantId = tenant;
        account.organization = organization;
        account.sourceFile = source;
        return account;
    }
    static QStringList names(const OrganizationList &list)
    {
        QStringList out;
        for (int row = 0; row < list.rowCount(); ++row)
            out.append(list.value(row, "name").toString());
        return out;
    }
    static QString source(const OrganizationList &list, int row)
    {
        return list.value(row, "source").toString();
    }
    static QByteArray tenantFile()
    {
        return json("{'name':'Acme','client_id':'keyfob','client_secret':'canary',"
                    "'issuer':'https://login.example/'}");
    }

private Q_SLOTS:
    void hasARowForEachOrganizationThatIsKept()
    {
        AccountList accounts;
        OrganizationList list(accounts);
        const QAbstractItemModelTester tester(&list);
        Account emma = account(u"1"_s, u"Acme"_s, u"/home/emma/acme.json"_s);
        emma.person = u"emma"_s;
        accounts.put(emma);
        Account max = emma;
        max.key = u"b2"_s;
        max.person = u"max"_s;
        accounts.put(max);
        accounts.put(account(u"2"_s, u"Beta"_s, u"https://beta.example/.well-known/keyfob.json"_s));
        accounts.put(account(u"3"_s, u"Gamma"_s));
        Account sandbox = account(u"4"_s, u"Sandbox"_s);
        sandbox.keep = Account::Keep::Never;
        accounts.put(sandbox);
        Account tried = account(u"5"_s, u"Tried"_s);
        tried.keep = Account::Keep::OnceSignedIn;
        accounts.put(tried);
        QCOMPARE(names(list), QStringList({u"Acme"_s, u"Beta"_s, u"Gamma"_s}));
        QCOMPARE(list.value(0, "accounts").toInt(), 2);
        QVERIFY(source(list, 0).contains(u"acme.json"_s) && !source(list, 0).contains(u"/home"_s));
        QVERIFY(source(list, 1).contains(u"beta.example"_s));
        QVERIFY(!source(list, 2).isEmpty());
        list.setManaged({u"3"_s}, u"Acme IT"_s);
        QVERIFY(source(list, 2).contains(u"Acme IT"_s));
        QVERIFY(!list.value(0, "managed").toBool());
        emma.isLeaving = max.isLeaving = true;
        accounts.put(emma);
        accounts.put(max);
        QCOMPARE(names(list), QStringList({u"Beta"_s, u"Gamma"_s}));
    }

    void rowsMoveAndAreNotMadeAnew()
    {
        AccountList accounts;
        OrganizationList list(accounts);
        const QAbstractItemModelTester tester(&list);
        for (const auto &[id, name] :
             {std::pair("1", "Acme"), std::pair("2", "Beta"), std::pair("3", "Gamma")})
            accounts.put(account(QString::fromLatin1(id), QString::fromLatin1(name)));
        connect(&list, &OrganizationList::orderRequested, &accounts, &AccountList::setOrder);
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy moves(&list, &QAbstractItemModel::rowsMoved);
        list.moveDown(u"1"_s);
        QCOMPARE(names(list), QStringList({u"Beta"_s, u"Acme"_s, u"Gamma"_s}));
        list.moveDown(u"1"_s);
        QCOMPARE(names(list), QStringList({u"Beta"_s, u"Gamma"_s, u"Acme"_s}));
        list.moveDown(u"1"_s); // it is the last
        list.moveUp(u"2"_s); // it is the first
        list.moveUp(u"unknown"_s);
        QCOMPARE(names(list), QStringList({u"Beta"_s, u"Gamma"_s, u"Acme"_s}));
        QCOMPARE(resets.count(), 0); // which would take the keyboard away
        QCOMPARE(moves.count(), 2);
    }

    void othersGetNoSecret()
    {
        const QTemporaryDir folder;
        AccountList accounts;
        accounts.put(account(u"1"_s, u"Acme"_s, u"/home/emma/acme.json"_s));
        OrganizationList list(accounts);
        list.setReader([](const QString &) { return Expected<QByteArray>(tenantFile()); });
        const QString shared = list.sharedText(u"1"_s);
        QVERIFY(shared.contains("login.example"_L1) && shared.contains("keyfob"_L1));
        QVERIFY(!shared.contains("canary"_L1));
        QFile file(folder.filePath(u"acme.json"_s));
        list.exportTo(u"1"_s, QUrl::fromLocalFile(file.fileName()));
        QVERIFY2(list.problem().text().isEmpty(), qPrintable(list.problem().text()));
        QVERIFY(list.done().contains("acme.json"_L1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("login.example"));
        QVERIFY(!written.contains("canary"));
    }

    void filesOfThisComputerAreNoUseElsewhere()
    {
        AccountList accounts;
        accounts.put(account(u"1"_s, u"Acme"_s));
        OrganizationList list(accounts);
        list.setReader([](const QString &) {
            return Expected<QByteArray>(
                json("{'name':'Acme','client_id':'keyfob','issuer':'https://login.example/',"
                     "'ca_file':'/etc/acme/ca.pem','client_certificate_file':'acme/emma.pem',"
                     "'client_key_file':'acme/emma.key'}"));
        });
        const QString shared = list.sharedText(u"1"_s);
        QVERIFY(shared.contains("login.example"_L1));
        QVERIFY2(!shared.contains("acme/"_L1) && !shared.contains("_file"_L1), qPrintable(shared));
        const QString leftOut = list.leftOut(u"1"_s);
        QVERIFY2(leftOut.contains("the client certificate"_L1)
                     && leftOut.contains("the private certificate authority"_L1),
                 qPrintable(leftOut));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"acme.json"_s));
        list.exportTo(u"1"_s, QUrl::fromLocalFile(file.fileName()));
        QVERIFY2(list.done().endsWith(leftOut), qPrintable(list.done()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("_file"));

        list.setReader([](const QString &) { return Expected<QByteArray>(tenantFile()); });
        QCOMPARE(list.leftOut(u"1"_s), QString()); // nothing is said where nothing is missing
    }

    /// exportedTenant() knows them by their names.
    void fieldsThatNameFilesEndSo()
    {
        const QStringList names = Tenant::fieldNames();
        QCOMPARE(names.filter(QRegularExpression(u"_file$"_s)),
                 QStringList({u"ca_file"_s, u"client_certificate_file"_s, u"client_key_file"_s}));
    }

    void whatCannotBeDoneIsSaid()
    {
        AccountList accounts;
        accounts.put(account(u"1"_s, u"Acme"_s));
        OrganizationList list(accounts);
        list.setReader([](const QString &) -> Expected<QByteArray> {
            return fail(ErrorCode::FileFailed, u"The file is gone."_s);
        });
        QCOMPARE(list.sharedText(u"1"_s), QString());
        QCOMPARE(list.problem().text(), u"The file is gone."_s);
        list.clear();
        QVERIFY(list.problem().text().isEmpty());
        list.setReader([](const QString &) { return Expected<QByteArray>(tenantFile()); });
        list.exportTo(u"1"_s, QUrl::fromLocalFile(u"/nowhere/acme.json"_s));
        QCOMPARE(list.problem().code(), u"FileFailed"_s);
        QCOMPARE(list.done(), QString());
    }

    void whatIsPublishedIsSharedAsALink_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("link");
        const QString prefix = u"keyfob://add?organization="_s;
        QTest::newRow("domain") << u"https://acme.example/.well-known/keyfob.json"_s
                                << prefix + u"acme.example"_s;
        QTest::newRow("port") << u"https://acme.example:8443/.well-known/keyfob.json"_s
                              << prefix + u"https%3A%2F%2Facme.example%3A8443"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:9400/.well-known/keyfob.json"_s
                                  << prefix + u"http%3A%2F%2F127.0.0.1%3A9400"_s;
        QTest::newRow("umlaut") << u"https://b\u00fccher.example/.well-known/keyfob.json"_s
                                << prefix + u"xn--bcher-kva.example"_s;
        QTest::newRow("elsewhere") << u"https://acme.example/tenants/keyfob.json"_s << QString();
        QTest::newRow("query") << u"https://acme.example/.well-known/keyfob.json?x=1"_s
                               << QString();
        QTest::newRow("not safe") << u"http://acme.example/.well-known/keyfob.json"_s << QString();
        QTest::newRow("user") << u"https://emma@acme.example/x.json"_s << QString();
        QTest::newRow("file") << u"/home/emma/acme.json"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsPublishedIsSharedAsALink()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, link);
        QCOMPARE(organizationLink(QUrl(address)), link);
    }
};

KEYFOB_SUITE(TestOrganizationList)
#include "tst_organizationlist.moc"
