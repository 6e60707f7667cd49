// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/tenant.h"
#include "settings.h"
#include "sharedredirecturi.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;

class TestSharedRedirectUri : public QObject
{
    Q_OBJECT

    QString tenantFile(const QString &issuer, const QString &redirectUri)
    {
        const QString file = m_folder.filePath(QStringLiteral("%1.json").arg(++m_count));
        QFile out(file);
        QJsonObject json {
            {QStringLiteral("issuer"), issuer},
            {QStringLiteral("client_id"), QStringLiteral("c1")},
            {QStringLiteral("redirect_uri"), QStringLiteral("https://app.example.com/cb")}};
        if (!redirectUri.isEmpty())
            json.insert(QStringLiteral("loopback_redirect_uri"), redirectUri);
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(json).toJson()) < 0)
            return {};
        return file;
    }

    QTemporaryDir m_folder;
    Settings m_settings {m_folder.filePath(QStringLiteral("keyfob.ini"))};
    int m_count = 0;

private Q_SLOTS:
    void anotherIssuerWithTheSamePathShares_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<bool>("isShared");
        const QString ours = QStringLiteral("https://id.example.com");
        const QString other = QStringLiteral("https://other.example");
        const QString callback = QStringLiteral("http://127.0.0.1/callback");
        QTest::newRow("another issuer") << other << callback << true;
        QTest::newRow("another port")
            << other << QStringLiteral("http://127.0.0.1:8400/callback") << true;
        QTest::newRow("another path")
            << other << QStringLiteral("http://127.0.0.1/callback/other.example") << false;
        QTest::newRow("the same issuer") << ours << callback << false;
    }
    void anotherIssuerWithTheSamePathShares()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, redirectUri);
        QFETCH(bool, isShared);
        const QString own = tenantFile(QStringLiteral("https://id.example.com"),
                                       QStringLiteral("http://127.0.0.1/callback"));
        const auto tenant = Tenant::load(own);
        QVERIFY(tenant);
        const Account ours = Account::of(*tenant, own);
        QVERIFY(!sharesRedirectUri(*tenant, {ours}, m_settings));
        const QString file = tenantFile(issuer, redirectUri);
        const auto second = Tenant::load(file);
        QVERIFY(second);
        const QList<Account> accounts {ours, Account::of(*second, file)};
        QCOMPARE(sharesRedirectUri(*tenant, accounts, m_settings), isShared);
        QVERIFY(QFile::remove(file)); // nobody knows what it says
        QCOMPARE(sharesRedirectUri(*tenant, accounts, m_settings), second->id() != tenant->id());
        QVERIFY(!sharesRedirectUri(*tenant, {ours}, m_settings));
    }

    void whoeverWasUsedBeforeShares_data() { anotherIssuerWithTheSamePathShares_data(); }
    void whoeverWasUsedBeforeShares()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, redirectUri);
        QFETCH(bool, isShared);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("keyfob.ini")));
        const auto own = Tenant::load(tenantFile(QStringLiteral("https://id.example.com"),
                                                 QStringLiteral("http://127.0.0.1/callback")));
        const auto other = Tenant::load(tenantFile(issuer, redirectUri));
        QVERIFY(own && other);
        QVERIFY(!sharesRedirectUri(*own, {}, settings));
        keepUsedIssuer(*other, settings); // and its account is gone
        keepUsedIssuer(*own, settings);
        QCOMPARE(sharesRedirectUri(*own, {}, settings), isShared);
        const Settings next(folder.filePath(QStringLiteral("keyfob.ini")));
        QCOMPARE(sharesRedirectUri(*own, {}, next), isShared);
    }

    void aSandboxIsNobodysIssuer()
    {
        const auto own = Tenant::load(tenantFile(QStringLiteral("https://id.example.com"),
                                                 QStringLiteral("http://127.0.0.1/callback")));
        const auto sandbox = Tenant::load(tenantFile(QStringLiteral("http://127.0.0.1:8400"),
                                                     QStringLiteral("http://127.0.0.1/callback")));
        QVERIFY(own && sandbox);
        keepUsedIssuer(*sandbox, m_settings);
        QVERIFY(!sharesRedirectUri(*own, {}, m_settings));
    }

    void issuersOfOneOriginShareTheWindowsRedirectUri_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isShared");
        QTest::newRow("another issuer there") << QStringLiteral("https://id.example.com/b") << true;
        QTest::newRow("the same issuer") << QStringLiteral("https://id.example.com/a") << false;
        QTest::newRow("elsewhere") << QStringLiteral("https://other.example/b") << false;
    }
    void issuersOfOneOriginShareTheWindowsRedirectUri()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, isShared);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("keyfob.ini")));
        const auto own = Tenant::load(tenantFile(QStringLiteral("https://id.example.com/a"), {}));
        const QString file = tenantFile(issuer, {});
        const auto other = Tenant::load(file);
        QVERIFY(own && other);
        QCOMPARE(sharesRedirectUri(*own, {Account::of(*other, file)}, settings), isShared);
        keepUsedIssuer(*other, settings);
        QCOMPARE(sharesRedirectUri(*own, {}, settings), isShared);
    }
};

KEYFOB_SUITE(TestSharedRedirectUri)
#include "tst_sharedredirecturi.moc"
