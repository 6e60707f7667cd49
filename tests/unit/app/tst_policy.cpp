// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/policy.h"
#include "support/suite.h"

#include "support/jsontext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

/// What administrators preset and lock.
class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember()
    {
        const auto policy = Policy::parse(
            json("{ 'managed_by': 'Acme IT', 'tenants': ['acme.json', '/opt/other.json'], "
                 "'allowed_issuers': ['https://login.acme.example/'], 'settings': { 'appearance': "
                 "'dark', 'keep_signed_in': {'value': 'no', 'locked': true} }}"),
            QStringLiteral("/etc/xdg/keyfob"));
        QVERIFY(policy);
        QCOMPARE(policy->managedBy, QStringLiteral("Acme IT"));
        QCOMPARE(policy->tenantFiles,
                 QStringList({QStringLiteral("/etc/xdg/keyfob/acme.json"),
                              QStringLiteral("/opt/other.json")}));
        const auto appearance = policy->preferences.value(Preference::Appearance);
        QCOMPARE(appearance.value, QStringLiteral("dark"));
        QVERIFY(!appearance.isLocked);
        QVERIFY(policy->preferences.value(Preference::KeepSignedIn).isLocked);
    }

    void allowsListedIssuersAlone()
    {
        const auto policy =
            Policy::parse(json("{'allowed_issuers': ['https://login.acme.example/']}"), {});
        QVERIFY(policy);
        QVERIFY(policy->allowsIssuer(QStringLiteral("https://login.acme.example/")));
        QVERIFY(!policy->allowsIssuer(QStringLiteral("https://login.acme.example")));
        QVERIFY(!policy->allowsIssuer(QStringLiteral("https://LOGIN.acme.example/")));
        QVERIFY(!policy->allowsIssuer(QStringLiteral("https://login.acme.example.evil.example/")));
    }

    void allowsEveryIssuerWithoutAList()
    {
        QVERIFY(Policy().allowsIssuer(QStringLiteral("https://any.example/")));
    }

    void refusesMistakesAndNamesTheMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        QTest::newRow("unknown member") << json("{'tenant': []}") << "tenant";
        QTest::newRow("unknown setting")
            << json("{'settings': {'apperance': 'dark'}}") << "settings.apperance";
        QTest::newRow("unknown value")
            << json("{'settings': {'appearance': 'pink'}}") << "settings.appearance";
        QTest::newRow("value of another type")
            << json("{'settings': {'keep_signed_in': false}}") << "settings.keep_signed_in";
        QTest::newRow("lock without value")
            << json("{'settings': {'appearance': {'locked': true}}}") << "settings.appearance";
        QTest::newRow("lock that is no truth value")
            << json("{'settings': {'appearance': {'value': 'dark', 'locked': 'yes'}}}")
            << "settings.appearance";
        QTest::newRow("settings as a list") << json("{'settings': []}") << "settings";
        QTest::newRow("no issuers") << json("{'allowed_issuers': []}") << "allowed_issuers";
        QTest::newRow("issuers as a text")
            << json("{'allowed_issuers': 'https://a.example'}") << "allowed_issuers";
        QTest::newRow("a number among issuers")
            << json("{'allowed_issuers': [1]}") << "allowed_issuers";
        QTest::newRow("nameless manager") << json("{'managed_by': ' '}") << "managed_by";
    }

    void refusesMistakesAndNamesTheMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        const auto policy = Policy::parse(json, {});
        QVERIFY(!policy);
        QCOMPARE(policy.error().code(), ErrorCode::PolicyInvalid);
        QVERIFY2(policy.error().message().contains(member), qPrintable(policy.error().message()));
    }

    void refusesWhatIsNoJson()
    {
        const auto policy = Policy::parse(json("{'settings': {}, 'settings': {}}"), {});
        QVERIFY(!policy);
        QCOMPARE(policy.error().code(), ErrorCode::PolicyInvalid);
    }

    void isEmptyWithoutAFile()
    {
        const auto policy = Policy::load(QStringLiteral("/nonexistent/policy.json"));
        QVERIFY(policy);
        QVERIFY(policy->managedBy.isEmpty());
        QVERIFY(policy->preferences.isEmpty());
    }

    void refusesAFileThatOthersMayWrite()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(Policy::load(file.fileName()));
        QVERIFY(file.setPermissions(file.permissions() | QFile::WriteOther));
        const auto policy = Policy::load(file.fileName());
        QVERIFY(!policy);
        QCOMPARE(policy.error().code(), ErrorCode::FileUntrusted);
    }
};

KEYFOB_SUITE(TestPolicy)
#include "tst_policy.moc"
