// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/sessionconfiguration.h"
#include "oidc/tenant.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

class TestSessionConfiguration : public QObject
{
    Q_OBJECT

    static QJsonObject minimal()
    {
        return {{QStringLiteral("issuer"), QStringLiteral("https://id.example.com/")},
                {QStringLiteral("client_id"), QStringLiteral("c1")},
                {QStringLiteral("redirect_uri"), QStringLiteral("https://app.example.com/cb")}};
    }

    static SessionConfiguration of(const QJsonObject &json, const QString &folder = {})
    {
        const auto tenant = Tenant::parse(QJsonDocument(json).toJson(), folder);
        return tenant ? SessionConfiguration::of(*tenant) : SessionConfiguration();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void whatDecidesWhereSecretsGoDiffers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto text = [](const char *value) { return QJsonValue(QLatin1StringView(value)); };
        QTest::newRow("issuer") << "issuer" << text("https://id.example.org/");
        QTest::newRow("client") << "client_id" << text("c2");
        QTest::newRow("client, case") << "client_id" << text("C1");
        QTest::newRow("secret") << "client_secret" << text("s3cret");
        QTest::newRow("redirect URI") << "redirect_uri" << text("https://app.example.com/cb2");
        QTest::newRow("loopback") << "loopback_redirect_uri" << text("http://127.0.0.1/cb");
        QTest::newRow("audience") << "audience" << text("https://api.example.com");
        QTest::newRow("resource") << "resource" << text("https://api.example.com");
        QTest::newRow("organization") << "organization" << text("org_1");
        QTest::newRow("response type") << "response_type" << text("code");
        QTest::newRow("response mode") << "response_mode" << text("fragment");
        QTest::newRow("more") << "extra_parameters"
                              << QJsonValue(QJsonObject {{QStringLiteral("a"), text("b")}});
        QTest::newRow("API") << "api_base_url" << text("https://api.example.com");
        QTest::newRow("hosts") << "sign_in_hosts" << text("login.example.com");
        QTest::newRow("proxy") << "proxy" << text("http://proxy.example:3128");
        QTest::newRow("no proxy") << "proxy" << text("none");
    }
    void whatDecidesWhereSecretsGoDiffers()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = minimal();
        const auto before = of(json);
        json.insert(field, value);
        const auto after = of(json);
        QVERIFY(!before.isUnknown() && !after.isUnknown());
        QVERIFY(before != after);
        QVERIFY(before.digest() != after.digest());
        const auto differences = after.differencesFrom(before);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, field);
        QVERIFY(!differences.first().label.isEmpty());
        QVERIFY(differences.first().before != differences.first().after);
        QVERIFY(!differences.first().after.contains(QLatin1StringView("s3cret")));
    }

    void theRestMayChange_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("name") << "name" << QJsonValue(QStringLiteral("Acme (new)"));
        QTest::newRow("scope") << "scope" << QJsonValue(QStringLiteral("openid read:x"));
        QTest::newRow("leeway") << "leeway" << QJsonValue(5);
        QTest::newRow("max_age") << "max_age" << QJsonValue(3600);
        QTest::newRow("language") << "ui_locales" << QJsonValue(QStringLiteral("de"));
        QTest::newRow("the default") << "proxy" << QJsonValue(QStringLiteral("system"));
    }
    void theRestMayChange()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = minimal();
        const auto before = of(json);
        json.insert(field, value);
        QCOMPARE(of(json), before);
        QVERIFY(of(json).differencesFrom(before).isEmpty());
    }

    void hostsAreASet()
    {
        QJsonObject json = minimal();
        json.insert(u"sign_in_hosts", QStringLiteral("a.example.com b.example.com"));
        const auto one = of(json);
        json.insert(u"sign_in_hosts",
                    QJsonArray {QStringLiteral("b.example.com"), QStringLiteral("a.example.com")});
        QCOMPARE(of(json), one);
    }

    void filesCountByWhatIsInThem()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("ca.pem")), "one");
        write(folder.filePath(QStringLiteral("copy.pem")), "one");
        QJsonObject json = minimal();
        json.insert(u"ca_file", QStringLiteral("ca.pem"));
        const auto before = of(json, folder.path());
        json.insert(u"ca_file", QStringLiteral("copy.pem"));
        QCOMPARE(of(json, folder.path()), before);
        write(folder.filePath(QStringLiteral("copy.pem")), "two");
        const auto after = of(json, folder.path());
        QVERIFY(after != before);
        QCOMPARE(after.differencesFrom(before).first().field, QStringLiteral("ca_file"));
    }

    void valuesComeBack()
    {
        const auto configuration = of(minimal());
        QCOMPARE(SessionConfiguration::fromValues(configuration.values()), configuration);
        QVERIFY(SessionConfiguration::fromValues({}).isUnknown());
        const auto differences = configuration.differencesFrom({});
        QCOMPARE(differences.size(), configuration.values().size());
        QCOMPARE(differences.first().before, QStringLiteral("not known"));
    }

    void aSettingOfALaterVersionDiffers()
    {
        QJsonObject values = of(minimal()).values();
        values.insert(u"later", QStringLiteral("value"));
        const auto later = SessionConfiguration::fromValues(values);
        const auto differences = of(minimal()).differencesFrom(later);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, QStringLiteral("later"));
        QCOMPARE(differences.first().before, QStringLiteral("value"));
    }

    void whatIsShownTellsValuesApart()
    {
        QJsonObject json = minimal();
        json.insert(u"audience", QString(300, QLatin1Char('a')) + QLatin1Char('1'));
        const auto before = of(json);
        json.insert(u"audience", QString(300, QLatin1Char('a')) + QLatin1Char('2'));
        auto difference = of(json).differencesFrom(before).first();
        QVERIFY(difference.before != difference.after);
        QVERIFY(difference.after.size() < 300);

        json.insert(u"audience", QStringLiteral("a"));
        const auto plain = of(json);
        json.insert(u"audience", QStringLiteral("a\u200b"));
        difference = of(json).differencesFrom(plain).first();
        QVERIFY(difference.before != difference.after);
    }

    void theProviderIsReachedInTheSameWay_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *field, const char *value, bool same) {
            QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(value)
                                 << same;
        };
        row("api_base_url", "https://api.other.example", true);
        row("audience", "https://other.example", true);
        row("loopback_redirect_uri", "http://127.0.0.1/other", true);
        row("issuer", "https://other.example/", false);
        row("discovery_url", "https://id.example.com/other", false);
        row("client_id", "c2", false);
        row("client_secret", "other", false);
        row("proxy", "http://proxy.other.example:3128", false);
        row("a_field_of_a_later_version", "other", false);
    }
    void theProviderIsReachedInTheSameWay()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, same);
        const auto before = of(minimal());
        QVERIFY(before.reachesSameProvider(before));
        QJsonObject values = before.values();
        values.insert(field, value);
        const auto after = SessionConfiguration::fromValues(values);
        QCOMPARE(after.reachesSameProvider(before), same);
        QCOMPARE(before.reachesSameProvider(after), same);
    }

    void nobodyKnowsHowUnknownSettingsReachTheProvider()
    {
        QVERIFY(!SessionConfiguration().reachesSameProvider(SessionConfiguration()));
        QVERIFY(!of(minimal()).reachesSameProvider(SessionConfiguration()));
        QJsonObject values = of(minimal()).values();
        values.insert(QStringLiteral("ca_file"), QStringLiteral("unreadable"));
        const auto unreadable = SessionConfiguration::fromValues(values);
        QVERIFY(!unreadable.reachesSameProvider(unreadable));
    }

    void hostsStandApart()
    {
        QJsonObject json = minimal();
        json.insert(u"api_base_url", QStringLiteral("https://api.example.com/v1"));
        const auto before = of(json);
        json.insert(u"api_base_url", QStringLiteral("https://api.ex\u00e4mple.com/v1"));
        const auto difference = of(json).differencesFrom(before).first();
        QCOMPARE(difference.hostBefore, QStringLiteral("api.example.com"));
        QCOMPARE(difference.hostAfter, QStringLiteral("api.xn--exmple-cua.com"));
    }
};

KEYFOB_SUITE(TestSessionConfiguration)
#include "tst_sessionconfiguration.moc"
