// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "setup/tenantdraft.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

/// A tenant file made from what a provider says and a person enters.
class TestTenantDraft : public QObject
{
    Q_OBJECT

private:
    static TenantDraft draft(const QStringList &responseTypes)
    {
        TenantDraft draft;
        draft.name = u"Acme"_s;
        draft.issuer = QUrl(u"https://login.acme.example/"_s);
        draft.clientId = u"keyfob"_s;
        draft.configuration.insert("response_types_supported"_L1,
                                   QJsonArray::fromStringList(responseTypes));
        return draft;
    }

private Q_SLOTS:
    void asksForWhatTheProviderOffers_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("type");
        QTest::newRow("all") << QStringList {u"id_token token"_s, u"code"_s} << u"code"_s;
        QTest::newRow("implicit alone")
            << QStringList {u"id_token token"_s, u"id_token"_s} << u"id_token token"_s;
        QTest::newRow("hybrid") << QStringList {u"code id_token"_s} << u"code id_token"_s;
        QTest::newRow("not said") << QStringList() << u"code"_s;
    }

    void asksForWhatTheProviderOffers()
    {
        QFETCH(QStringList, offered);
        QFETCH(QString, type);
        const auto tenant = draft(offered).tenant();
        QVERIFY(tenant);
        QCOMPARE(draft(offered).responseType(), type);
    }

    void keepsTheIssuerAsItIs()
    {
        const auto tenant = draft({}).tenant();
        QVERIFY(tenant);
        QCOMPARE(tenant->issuerIdentifier(), u"https://login.acme.example/"_s);
        QVERIFY(tenant->scopes.contains(u"openid"_s));
        QVERIFY(tenant->apiBaseUrl.isEmpty());
    }

    void namesTheApiAsProvidersWantIt_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<QStringList>("resources");
        const QString api = u"https://api.acme.example"_s;
        QTest::newRow("by RFC 8707")
            << u"https://login.acme.example/"_s << api << QStringList {api};
        QTest::newRow("no address")
            << u"https://login.acme.example/"_s << u"timesheets"_s << QStringList();
        QTest::newRow("nothing") << u"https://login.acme.example/"_s << QString() << QStringList();
        QTest::newRow("Auth0") << u"https://acme.eu.auth0.com/"_s << api << QStringList();
        QTest::newRow("Entra ID") << u"https://login.microsoftonline.com/x/v2.0"_s << api
                                  << QStringList();
    }
    void namesTheApiAsProvidersWantIt()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, audience);
        QFETCH(QStringList, resources);
        TenantDraft acme = draft({});
        acme.issuer = QUrl(issuer);
        acme.audience = audience;
        const auto tenant = acme.tenant();
        QVERIFY2(tenant, tenant ? "" : qPrintable(tenant.error().message()));
        QCOMPARE(tenant->audience, audience);
        QCOMPARE(tenant->resources, resources);
    }

    void refusesADraftWithoutClient()
    {
        TenantDraft empty = draft({});
        empty.clientId = u"  "_s;
        const auto tenant = empty.tenant();
        QVERIFY(!tenant);
        QCOMPARE(tenant.error().detail(), u"client_id"_s);
    }
};

KEYFOB_SUITE(TestTenantDraft)
#include "tst_tenantdraft.moc"
