// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "session/accountmodel.h"
#include "support/suite.h"

#include "common/shownlist.h"
#include "support/samples.h"
#include "testkit/fakeclock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Keyfob;

class TestAccountModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoIsSignedIn()
    {
        AccountModel model(m_clock);
        model.setSession(Samples::session(m_clock.now()));
        QCOMPARE(model.name(), QStringLiteral("Emma Lindqvist"));
        QCOMPARE(model.initials(), QStringLiteral("EL"));
        QCOMPARE(model.email(), QStringLiteral("emma@timesheets.example"));
    }

    void removesControlCharactersFromNames()
    {
        AccountModel model(m_clock);
        Session session = Samples::session(m_clock.now());
        session.name = QStringLiteral("Em\u202Ema\nB");
        model.setSession(session);
        QCOMPARE(model.name(), QStringLiteral("Emma B"));
    }

    void forgetsWhoWasSignedIn()
    {
        AccountModel model(m_clock);
        model.setSession(Samples::session(m_clock.now()));
        model.setSession({});
        QVERIFY(model.name().isEmpty());
        QVERIFY(model.email().isEmpty());
        QVERIFY(model.initials().isEmpty());
        QCOMPARE(model.scopes()->count(), 0);
        QCOMPARE(model.claims()->count(), 0);
        QCOMPARE(model.expiry(), AccountModel::Expiry::Unknown);
    }

    void makesInitials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("max mustermann") << QStringLiteral("MM");
        QTest::newRow("three") << QStringLiteral("Ana de Souza") << QStringLiteral("AS");
        QTest::newRow("one") << QStringLiteral("max@example.com") << QStringLiteral("M");
        QTest::newRow("beyond the basic plane")
            << QString::fromUcs4(U"\U00010428") << QString::fromUcs4(U"\U00010400");
        QTest::newRow("none") << QString() << QString();
    }
    void makesInitials()
    {
        QFETCH(const QString, name);
        AccountModel model(m_clock);
        Session session;
        session.name = name;
        model.setSession(session);
        QTEST(model.initials(), "initials");
    }

    void tellsWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<AccountModel::Expiry>("expiry");
        using Expiry = AccountModel::Expiry;
        QTest::newRow("days") << qint64(90000) << QString() << Expiry::Running;
        QTest::newRow("hours") << qint64(3660) << QString() << Expiry::Running;
        QTest::newRow("minutes") << qint64(301) << QString() << Expiry::Running;
        QTest::newRow("soon") << qint64(300) << QStringLiteral("5 min 00 s") << Expiry::Soon;
        QTest::newRow("sooner") << qint64(299) << QStringLiteral("4 min 59 s") << Expiry::Soon;
        QTest::newRow("last") << qint64(1) << QStringLiteral("1 s") << Expiry::Soon;
        QTest::newRow("over") << qint64(0) << QString() << Expiry::Over;
        QTest::newRow("long over") << qint64(-10) << QString() << Expiry::Over;
    }
    void tellsWhatIsLeft()
    {
        QFETCH(const qint64, seconds);
        AccountModel model(m_clock);
        model.setSession(Samples::session(m_clock.now(), seconds));
        QTEST(model.expiryText(), "text");
        QTEST(model.expiry(), "expiry");
    }

    void saysTheTimeOfDay()
    {
        const QDateTime noon(m_clock.now().toLocalTime().date(), QTime(12, 0));
        m_clock.advance(m_clock.now().secsTo(noon));
        AccountModel model(m_clock);
        model.setSession(Samples::session(m_clock.now(), 3600));
        QCOMPARE(model.expiryTime(), QLocale().toString(QTime(13, 0), QLocale::ShortFormat));
        QVERIFY(model.expiresToday());
        const QDateTime tomorrow = noon.addDays(1);
        model.setSession(Samples::session(m_clock.now(), 24 * 3600));
        QCOMPARE(model.expiryTime(), QLocale().toString(tomorrow, QLocale::ShortFormat));
        QVERIFY(!model.expiresToday());

        // From midnight on, the day goes without saying.
        QSignalSpy spy(&model, &AccountModel::expiryChanged);
        m_clock.advance(noon.secsTo(tomorrow.date().startOfDay()));
        QVERIFY(spy.wait());
        QCOMPARE(model.expiryTime(), QLocale().toString(QTime(12, 0), QLocale::ShortFormat));
        QVERIFY(model.expiresToday());
        QCOMPARE(spy.size(), 1);
    }

    void countsOnlyTheLastFiveMinutes()
    {
        const QDateTime noon(m_clock.now().toLocalTime().date(), QTime(12, 0));
        m_clock.advance(m_clock.now().secsTo(noon));
        AccountModel model(m_clock);
        model.setSession(Samples::session(m_clock.now(), 3600));
        QSignalSpy spy(&model, &AccountModel::expiryChanged);
        for (int minute = 0; minute < 54; ++minute) {
            m_clock.advance(60);
            QCoreApplication::processEvents();
        }
        QCOMPARE(spy.size(), 0);
        m_clock.advance(60);
        QVERIFY(spy.wait());
        QCOMPARE(model.expiryText(), QStringLiteral("5 min 00 s"));
        for (int second = 299; second > 0; --second) {
            m_clock.advance(1);
            QVERIFY(spy.wait());
            QCOMPARE(spy.size(), 301 - second); // one for each
        }
        QCOMPARE(model.expiryText(), QStringLiteral("1 s"));
        m_clock.advance(1);
        QVERIFY(spy.wait());
        QCOMPARE(model.expiry(), AccountModel::Expiry::Over);
        spy.clear();
        m_clock.advance(3600);
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }

    void changesNothingForTheSameSession()
    {
        AccountModel model(m_clock);
        const Session session = Samples::session(m_clock.now(), 60);
        model.setSession(session);
        QSignalSpy spy(&model, &AccountModel::expiryChanged);
        model.setSession(session);
        QCOMPARE(spy.size(), 0);
    }

    void sleepsUntilSomethingChanges_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<qint64>("sleep"); // -1: for ever
        const qint64 soon = 300'000;
        QTest::newRow("an hour") << qint64(3'600'000) << 3'600'000 - soon;
        QTest::newRow("just before") << soon + 1 << qint64(1);
        QTest::newRow("five minutes") << soon << qint64(1000);
        QTest::newRow("within a second") << qint64(59'250) << qint64(250);
        QTest::newRow("the last") << qint64(1) << qint64(1);
        QTest::newRow("over") << qint64(0) << qint64(-1);
        QTest::newRow("long over") << qint64(-5000) << qint64(-1);
        QTest::newRow("until midnight") << qint64(20 * 3'600'000) << qint64(12 * 3'600'000);
        QTest::newRow("until the midnight before")
            << qint64(44 * 3'600'000) << qint64(36 * 3'600'000);
    }
    void sleepsUntilSomethingChanges()
    {
        QFETCH(const qint64, left);
        QFETCH(const qint64, sleep);
        const QDateTime noon(QDate(2026, 6, 3), QTime(12, 0));
        const auto next = timeToNextChange(noon.addMSecs(left), noon);
        QCOMPARE(next ? qint64(next->count()) : qint64(-1), sleep);
        QVERIFY(!timeToNextChange({}, noon));
    }

    void comparesScopesGrantedAndRequested()
    {
        ScopeModel model;
        model.setScopes({QStringLiteral("openid"), QStringLiteral("read")},
                        {QStringLiteral("extra"), QStringLiteral("openid")});
        QCOMPARE(model.rowCount(), 3);
        const auto at = [&model](int row, const char *name) { return model.value(row, name); };
        QCOMPARE(at(0, "name").toString(), QStringLiteral("openid"));
        QCOMPARE(at(0, "grant").toInt(), int(ScopeModel::Granted));
        QCOMPARE(at(1, "grant").toInt(), int(ScopeModel::Missing));
        QCOMPARE(at(2, "name").toString(), QStringLiteral("extra"));
        QCOMPARE(at(2, "grant").toInt(), int(ScopeModel::Added));
        QCOMPARE(model.summary(), QStringLiteral("1 of 2 granted, 1 added"));
    }

    void neverCallsTheScopesOfThePersonRefused()
    {
        ScopeModel model;
        model.setScopes({QStringLiteral("openid"), QStringLiteral("email"), QStringLiteral("read"),
                         QStringLiteral("emails")},
                        {QStringLiteral("read")});
        const auto grant = [&model](int row) { return model.value(row, "grant").toInt(); };
        QCOMPARE(grant(0), int(ScopeModel::Identity));
        QCOMPARE(grant(1), int(ScopeModel::Identity));
        QCOMPARE(grant(2), int(ScopeModel::Granted));
        QCOMPARE(grant(3), int(ScopeModel::Missing)); // just a similar name
        QCOMPARE(model.summary(), QStringLiteral("1 of 2 granted"));
    }

    void withoutAnAccessTokenNothingIsGranted()
    {
        AccountModel model(m_clock);
        Session session = Samples::session(m_clock.now(), 60);
        model.setSession(session);
        QVERIFY(model.hasAccessToken());
        QVERIFY(model.scopes()->summary().startsWith(QLatin1Char('6')));
        session.hasAccessToken = false;
        model.setSession(session);
        QVERIFY(!model.hasAccessToken());
        for (int row = 0; row < model.scopes()->count(); ++row) {
            const int grant = model.scopes()->value(row, "grant").toInt();
            QVERIFY(grant == ScopeModel::Missing || grant == ScopeModel::Identity);
        }
    }

    void showsOnlyCustomClaims()
    {
        ClaimModel model;
        model.setClaims({{QStringLiteral("iss"), QStringLiteral("x")},
                         {QStringLiteral("nonce"), QStringLiteral("secret")},
                         {QStringLiteral("https://a.example/roles"),
                          QJsonArray {QStringLiteral("a"), QStringLiteral("b")}}},
                        {{QStringLiteral("email"), QStringLiteral("x")},
                         {QStringLiteral("https://a.example/roles"), QStringLiteral("second")},
                         {QStringLiteral("vip"), true}});
        QCOMPARE(model.rowCount(), 2);
        const auto at = [&model](int row, const char *name) {
            return model.value(row, name).toString();
        };
        QCOMPARE(at(0, "name"), QStringLiteral("roles"));
        QCOMPARE(at(0, "space"), QStringLiteral("https://a.example"));
        QCOMPARE(at(0, "value"), QStringLiteral("a, b"));
        QCOMPARE(at(1, "name"), QStringLiteral("vip"));
        QCOMPARE(at(1, "value"), QStringLiteral("yes"));
    }

    void explainsWhatHasAMeaningOnHome()
    {
        ClaimModel model;
        model.setClaims({{QStringLiteral("https://a.example/roles"), QStringLiteral("admin")},
                         {QStringLiteral("org_name"), QStringLiteral("Acme")},
                         {QStringLiteral("https://a.example/vip"), true},
                         {QStringLiteral("https://a.example/email"), QStringLiteral("x@y")},
                         {QStringLiteral("nonce"), QStringLiteral("secret")}},
                        {});
        QHash<QString, QString> meanings;
        for (int row = 0; row < model.rowCount(); ++row) {
            meanings.insert(model.value(row, "name").toString(),
                            model.value(row, "meaning").toString());
        }
        QCOMPARE(meanings.size(), 4); // the protocol's own is not among them
        QVERIFY(!meanings.value(QStringLiteral("roles")).isEmpty());
        QVERIFY(!meanings.value(QStringLiteral("org_name")).isEmpty());
        QVERIFY(meanings.value(QStringLiteral("vip")).isEmpty());
        // Their own "email" is not the person's address.
        QVERIFY(meanings.value(QStringLiteral("email")).isEmpty());
    }

    /// Each row costs the window time, and whoever writes the lists does not pay for it.
    void showsTheFirstOfEndlessLists()
    {
        constexpr int Many = 20'000;
        QStringList requested;
        QStringList granted;
        QJsonObject claims;
        for (int i = 0; i < Many; ++i) {
            requested.append(QStringLiteral("read:%1").arg(i));
            granted.append(QStringLiteral("write:%1").arg(i));
            claims.insert(QStringLiteral("claim-%1").arg(i), i);
        }
        granted.append(requested);
        ScopeModel scopes;
        scopes.setScopes(requested, granted);
        ClaimModel model;
        model.setClaims(claims, {});
        QCOMPARE(scopes.rowCount(), ShownList::Most);
        QCOMPARE(scopes.summary(), QStringLiteral("20000 of 20000 granted, 20000 added"));
        QCOMPARE(scopes.moreText(), QStringLiteral("… and 39,800 more"));
        QCOMPARE(model.rowCount(), ShownList::Most);
        QCOMPARE(model.moreText(), QStringLiteral("… and 19,800 more"));
        scopes.setScopes(requested.first(ShownList::Most), requested.first(1));
        QCOMPARE(scopes.rowCount(), ShownList::Most);
        QVERIFY(scopes.moreText().isEmpty());
    }

    void shortensEndlessValues()
    {
        QJsonArray roles;
        for (int i = 0; i < 20'000; ++i)
            roles.append(QStringLiteral("role"));
        ClaimModel model;
        model.setClaims({{QStringLiteral("roles"), roles}}, {});
        const QString value = model.value(0, "value").toString();
        QVERIFY2(value.endsWith(QStringLiteral("role … and 19,950 more")), qPrintable(value));
        ScopeModel scopes;
        scopes.setScopes({QString(100'000, u'a')}, {});
        QVERIFY(scopes.value(0, "name").toString().size() < 1000);
    }

private:
    FakeClock m_clock {1'700'000'000};
};

KEYFOB_SUITE(TestAccountModel)
#include "tst_accountmodel.moc"
