// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/accountlist.h"
#include "settings.h"
#include "support/samples.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Keyfob;

/// The accounts on a device: what is known of them, kept and shown.
class TestAccountList : public QObject
{
    Q_OBJECT

    static Account emma()
    {
        Account account =
            Account::of(Samples::tenant(), QStringLiteral("/home/emma/tenants/acme.json"));
        account.setSession(Samples::tenant(), Samples::session(QDateTime::currentDateTimeUtc()));
        return account;
    }
    static Account max()
    {
        Session session = Samples::session(QDateTime::currentDateTimeUtc());
        session.subject = *Subject::fromOctets("sandbox|max");
        session.name = QStringLiteral("Max Okafor");
        session.email = QStringLiteral("max@timesheets.example");
        Account account = emma();
        account.key = Account::newKey();
        account.setSession(Samples::tenant(), session);
        return account;
    }
    static QStringList names(const AccountList &list)
    {
        QStringList out;
        for (int row = 0; row < list.rowCount(); ++row)
            out.append(list.value(row, "name").toString());
        return out;
    }

    QString file() const { return m_folder.filePath(QStringLiteral("keyfob.conf")); }
    void write(const QByteArray &text) const
    {
        QFile settings(file());
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(text);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void aPersonIsKnownAgainAtTheSameIssuerOnly()
    {
        Tenant tenant = Samples::tenant();
        Session session = Samples::session(QDateTime::currentDateTimeUtc());
        const QString person = personOf(tenant, session);
        QCOMPARE(person.size(), 32);
        session.name = QStringLiteral("Emma Married");
        QCOMPARE(personOf(tenant, session), person);
        tenant.issuer = QUrl(QStringLiteral("https://other.example/"));
        QVERIFY(personOf(tenant, session) != person);
        session.subject = Subject(); // nobody can say who it is
        QCOMPARE(personOf(tenant, session), QString());
    }

    void keysAreTheirOwn()
    {
        const QString key = Account::newKey();
        QCOMPARE(key.size(), 16);
        QVERIFY(key != Account::newKey());
    }

    void aDraftIsKeptOnceSomebodyHasSignedIn()
    {
        Account account = Account::of(Samples::tenant(), QStringLiteral("/a.json"));
        QVERIFY(account.isKept());
        account.keep = Account::Keep::OnceSignedIn;
        QVERIFY(!account.isKept());
        account.setSession(Samples::tenant(), Samples::session(QDateTime::currentDateTimeUtc()));
        QVERIFY(account.isKept());
        account.keep = Account::Keep::Never;
        QVERIFY(!account.isKept());
    }

    void settingsGiveBackWhatTheyWereGiven()
    {
        const Account first = emma();
        Account second = max();
        second.isLeaving = true;
        {
            Settings settings(file());
            settings.keepAccount(first);
            settings.keepAccount(second);
            settings.setLastAccount(second.id());
        }
        Settings settings(file());
        QList<Account> found = settings.accounts();
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(first));
        QVERIFY(found.contains(second));
        QCOMPARE(settings.lastAccount(), second.id());
        settings.forgetAccount(first.id());
        QCOMPARE(settings.accounts(), QList<Account> {second});
    }

    void settingsHoldNoMoreThanTheListShows()
    {
        {
            Settings settings(file());
            settings.keepAccount(emma());
        }
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("Emma Lindqvist"));
        QVERIFY(!text.contains("sandbox|emma")); // a digest knows her again
        QStringList keys;
        for (const QByteArray &line : text.split('\n')) {
            if (line.contains('='))
                keys.append(QString::fromLatin1(line.split('=').first().split('\\').last()));
        }
        keys.sort();
        QCOMPARE(keys,
                 QStringList({QStringLiteral("declined_update"), QStringLiteral("email"),
                              QStringLiteral("name"), QStringLiteral("organization"),
                              QStringLiteral("person"), QStringLiteral("source_file"),
                              QStringLiteral("tenant_file")}));
    }

    void whatIsNoAccountInTheSettingsIsLeftOut()
    {
        const QByteArray id = emma().tenantId.toLatin1();
        write("[accounts]\n" + id + "\\tenant_file=/a.json\n" + id + ".UPPER\\tenant_file=/a.json\n"
              + id + ".a1\\tenant_file=relative.json\n" + "short\\tenant_file=/a.json\n" + id
              + ".a2\\name=Nobody\n");
        const auto found = Settings(file()).accounts();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id(), emma().tenantId);
    }

    void theListIsInOrderAndFollowsItsAccounts()
    {
        AccountList list;
        const QAbstractItemModelTester tester(&list);
        Account acme = emma();
        acme.tenantId = QString(32, QLatin1Char('0'));
        acme.organization = QStringLiteral("Acme");
        acme.person.clear();
        acme.name.clear();
        Account manager = max();
        list.put(manager);
        list.put(emma());
        list.put(acme);
        QCOMPARE(names(list),
                 QStringList({QStringLiteral("Acme"), QStringLiteral("Emma Lindqvist"),
                              QStringLiteral("Max Okafor")}));
        QCOMPARE(list.others(), 3);
        list.setCurrent(emma().id());
        QCOMPARE(list.others(), 2);
        QVERIFY(list.value(1, "isCurrent").toBool());
        QVERIFY(!list.value(2, "isCurrent").toBool());

        manager.name = QStringLiteral("Aaron Okafor");
        list.put(manager);
        QCOMPARE(names(list).at(1), QStringLiteral("Aaron Okafor"));
        list.take(manager.id());
        QCOMPARE(list.count(), 2);
        QVERIFY(!list.find(manager.id()));
        QVERIFY(list.find(emma().id()));
    }

    void manyComeAtOnce()
    {
        AccountList list;
        const Account last = max();
        list.put(last);
        QList<Account> many;
        for (int i = 0; i < 1'000; ++i) {
            Account account = emma();
            account.key = QString::number(i);
            account.name = QStringLiteral("Emma %1").arg(i, 4, 10, QLatin1Char('0'));
            many.append(account);
        }
        std::reverse(many.begin(), many.end());
        const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&list, &AccountList::changed);
        list.add(many);
        QCOMPARE(list.count(), 1'001);
        QCOMPARE(names(list).first(), QStringLiteral("Emma 0000"));
        QCOMPARE(names(list).last(), QStringLiteral("Max Okafor"));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void onlyWhatIsShownIsChecked()
    {
        AccountList list;
        list.put(emma());
        list.put(max());
        QStringList checked;
        QString problem = QStringLiteral("gone");
        list.setCheck([&](const Account &account) {
            checked.append(account.name);
            return problem;
        });
        QCOMPARE(checked, QStringList());
        QCOMPARE(list.value(1, "problem").toString(), QStringLiteral("gone"));
        QCOMPARE(list.value(1, "problem").toString(), QStringLiteral("gone"));
        QCOMPARE(checked, QStringList(QStringLiteral("Max Okafor")));
        problem.clear();
        list.forgetProblems();
        QCOMPARE(list.value(1, "problem").toString(), QString());
        list.setProblem(emma().id(), QStringLiteral("moved"));
        QCOMPARE(list.value(0, "problem").toString(), QStringLiteral("moved"));
        QCOMPARE(checked.size(), 2);
    }

    void aChangeThatMovesNothingKeepsTheRows()
    {
        AccountList list;
        list.put(emma());
        const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        list.put(emma()); // the same
        QCOMPARE(changed.size(), 0);
        Account renamed = emma();
        renamed.name = QStringLiteral("Emma L.");
        list.put(renamed);
        QCOMPARE(changed.size(), 1);
        list.setProblem(emma().id(), QStringLiteral("gone"));
        QCOMPARE(list.value(0, "problem").toString(), QStringLiteral("gone"));
        list.setProblem(emma().id(), {});
        QCOMPARE(list.value(0, "problem").toString(), QString());
        QCOMPARE(reset.size(), 0);
    }
};

KEYFOB_SUITE(TestAccountList)
#include "tst_accountlist.moc"
