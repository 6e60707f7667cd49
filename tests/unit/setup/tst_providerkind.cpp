// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/tenant.h"
#include "setup/providersetting.h"
#include "setup/tenantsuggestion.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using Kind = ProviderKind;
using Setting = ProviderSetting;

namespace {

constexpr Kind AllKinds[] = {Kind::Auth0,   Kind::Keycloak,  Kind::EntraId, Kind::Okta,
                             Kind::Zitadel, Kind::Authentik, Kind::Other};
constexpr Setting AllSettings[] = {
    Setting::ClientId,   Setting::ApplicationType, Setting::CallbackUrls,
    Setting::LogoutUrls, Setting::GrantTypes,      Setting::ClientAuthentication,
    Setting::Audience,   Setting::Scopes,          Setting::SigningAlgorithm,
    Setting::Pkce,       Setting::PushedRequests,  Setting::Dpop};

QStringList valuesOf(Kind kind, Setting setting, const Tenant &tenant)
{
    const auto all = providerInstructions(kind, tenant);
    for (const auto &one : all) {
        if (one.setting == setting)
            return one.values;
    }
    return {};
}

} // namespace

class TestProviderKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesProviders_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("authorize"); // authorization_endpoint, if it tells more
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("name");
        const QString none;
        QTest::newRow("Auth0") << u"https://acme.eu.auth0.com/"_s << none << none << u"Auth0"_s;
        QTest::newRow("Keycloak") << u"https://id.acme.example/realms/acme"_s << none << none
                                  << u"Keycloak"_s;
        QTest::newRow("old Keycloak")
            << u"https://id.acme.example/auth/realms/acme"_s << none << none << u"Keycloak"_s;
        QTest::newRow("Entra ID") << u"https://login.microsoftonline.com/1-2/v2.0"_s << none << none
                                  << u"Microsoft Entra ID"_s;
        QTest::newRow("External ID")
            << u"https://acme.ciamlogin.com/1-2/v2.0"_s << none << none << u"Microsoft Entra ID"_s;
        QTest::newRow("Okta") << u"https://acme.okta.com"_s << none << none << u"Okta"_s;
        QTest::newRow("Okta at a domain")
            << u"https://id.acme.example/oauth2/default"_s
            << u"https://id.acme.example/oauth2/default/v1/authorize"_s << none << u"Okta"_s;
        QTest::newRow("Zitadel") << u"https://acme-1.zitadel.cloud"_s << none << none
                                 << u"Zitadel"_s;
        QTest::newRow("Zitadel at a domain")
            << u"https://id.acme.example"_s << u"https://id.acme.example/oauth/v2/authorize"_s
            << u"https://id.acme.example/oauth/v2/token"_s << u"Zitadel"_s;
        QTest::newRow("authentik")
            << u"https://id.acme.example/application/o/acme/"_s << none << none << u"authentik"_s;
        QTest::newRow("another") << u"https://id.acme.example"_s
                                 << u"https://id.acme.example/authorize"_s << none
                                 << u"your provider"_s;
        QTest::newRow("look-alike")
            << u"https://acme.notauth0.com/"_s << none << none << u"your provider"_s;
        QTest::newRow("look-alike below")
            << u"https://auth0.com.acme.example/"_s << none << none << u"your provider"_s;
    }
    void recognizesProviders()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, authorize);
        QFETCH(QString, token);
        const Kind kind = recognizeProvider(
            QUrl(issuer), {{u"authorization_endpoint"_s, authorize}, {u"token_endpoint"_s, token}});
        QTEST(providerName(kind), "name");
    }

    void recognizesAuth0AtADomain()
    {
        QCOMPARE(recognizeProvider(QUrl(u"https://id.acme.example/"_s),
                                   {{u"token_endpoint"_s, u"https://id.acme.example/oauth/token"_s},
                                    {u"mfa_challenge_endpoint"_s, u"x"_s}}),
                 Kind::Auth0);
    }

    void everySettingHasAName()
    {
        QStringList ids;
        for (const Setting setting : AllSettings) {
            ids.append(settingId(setting));
            for (const Kind kind : AllKinds) {
                QVERIFY(!settingName(kind, setting).isEmpty());
                QVERIFY(settingPhrase(kind, setting).contains(settingPlace(kind, setting)));
            }
        }
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void saysWhatToEnter()
    {
        Tenant tenant;
        tenant.redirectUri = QUrl(u"com.example.app:/callback"_s);
        tenant.loopbackRedirectUri = QUrl(u"http://127.0.0.1/callback"_s);
        tenant.audience = u"https://api.example"_s;
        tenant.responseType = ResponseItem::IdToken | ResponseItem::Token;
        const QStringList both {u"com.example.app:/callback"_s, u"http://127.0.0.1/callback"_s};
        for (const Kind kind : AllKinds) {
            QCOMPARE(valuesOf(kind, Setting::CallbackUrls, tenant), both);
            QCOMPARE(valuesOf(kind, Setting::LogoutUrls, tenant), both.first(1));
            QCOMPARE(valuesOf(kind, Setting::Audience, tenant), QStringList {tenant.audience});
            QCOMPARE(valuesOf(kind, Setting::ApplicationType, tenant).size(), 1);
        }
        QCOMPARE(valuesOf(Kind::Auth0, Setting::GrantTypes, tenant), QStringList {u"Implicit"_s});
        QCOMPARE(valuesOf(Kind::Keycloak, Setting::GrantTypes, tenant),
                 QStringList {u"Implicit flow"_s});
        QCOMPARE(valuesOf(Kind::EntraId, Setting::GrantTypes, tenant).size(), 2);
        tenant.responseType = ResponseItem::Code;
        QCOMPARE(valuesOf(Kind::Keycloak, Setting::GrantTypes, tenant),
                 QStringList {u"Standard flow"_s});
        QVERIFY(valuesOf(Kind::EntraId, Setting::GrantTypes, tenant).isEmpty());
        tenant.loopbackRedirectUri.clear();
        tenant.audience.clear();
        QCOMPARE(valuesOf(Kind::Okta, Setting::CallbackUrls, tenant), both.first(1));
        QVERIFY(valuesOf(Kind::Okta, Setting::Audience, tenant).isEmpty());
    }

    void suggestsATenant_data()
    {
        QTest::addColumn<QJsonObject>("configuration");
        QTest::addColumn<QJsonObject>("suggested");
        QTest::newRow("says little") << QJsonObject {{u"issuer"_s, u"https://a.example"_s}}
                                     << QJsonObject {{u"issuer"_s, u"https://a.example"_s},
                                                     {u"scope"_s, u"openid profile email"_s}};
        QTest::newRow("says much")
            << QJsonObject {{u"issuer"_s, u"https://a.example"_s},
                            {u"response_types_supported"_s,
                             QJsonArray {u"code"_s, u"token id_token"_s}},
                            {u"scopes_supported"_s, QJsonArray {u"openid"_s, u"email"_s}},
                            {u"id_token_signing_alg_values_supported"_s,
                             QJsonArray {u"HS256"_s, u"ES256"_s}}}
            << QJsonObject {{u"issuer"_s, u"https://a.example"_s},
                            {u"response_type"_s, u"id_token token"_s},
                            {u"scope"_s, u"openid email"_s},
                            {u"id_token_algorithms"_s, QJsonArray {u"ES256"_s}}};
        QTest::newRow("code alone")
            << QJsonObject {{u"issuer"_s, u"https://a.example"_s},
                            {u"response_types_supported"_s, QJsonArray {u"code"_s}},
                            {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"RS256"_s}}}
            << QJsonObject {{u"issuer"_s, u"https://a.example"_s},
                            {u"response_type"_s, u"code"_s},
                            {u"scope"_s, u"openid profile email"_s}};
    }
    void suggestsATenant()
    {
        QFETCH(QJsonObject, configuration);
        QTEST(suggestTenant(configuration), "suggested");
    }
};

KEYFOB_SUITE(TestProviderKind)
#include "tst_providerkind.moc"
