// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/tenant.h"
#include "requests.h"
#include "support/suite.h"
#include "testkit/sandboxprocess.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {
const QString IssuerRelation = QStringLiteral("http://openid.net/specs/connect/1.0/issuer");
}

/// How an organization is found from what somebody types.
class TestSandboxDiscovery : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;

    QUrl webFingerUrl(const QList<QPair<QString, QString>> &query) const
    {
        QUrl url = m_sandbox->url(u"/.well-known/webfinger"_s);
        QUrlQuery encoded;
        for (const auto &[name, value] : query) {
            encoded.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        url.setQuery(encoded);
        return url;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isReady());
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void publishesItsTenant()
    {
        const auto response = send("GET", m_sandbox->url(u"/.well-known/keyfob.json"_s));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.mediaType(), QByteArray("application/json"));
        QCOMPARE(response.header("Access-Control-Allow-Origin"), QByteArray("*"));
        QCOMPARE(json(response), m_sandbox->tenantFile());
        const auto tenant = Tenant::parse(response.body);
        QVERIFY(tenant);
        QCOMPARE(tenant->clientId, u"keyfob-sandbox"_s);
    }

    void publishesNothingWhenTold()
    {
        SandboxProcess sandbox({u"--published"_s, u"no"_s});
        QVERIFY(sandbox.isReady());
        QCOMPARE(send("GET", sandbox.url(u"/.well-known/keyfob.json"_s)).status, 404);
        QCOMPARE(send("GET", sandbox.url(u"/.well-known/openid-configuration"_s)).status, 200);
    }

    void findsTheIssuer_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<int>("status");
        const auto row = [](const char *tag, const QString &resource, int status) {
            QTest::newRow(tag) << resource << status;
        };
        row("person", u"acct:emma@timesheets.example"_s, 200);
        row("person at this host", u"acct:max@127.0.0.1:PORT"_s, 200);
        row("person at this host by name", u"acct:max@localhost:PORT"_s, 200);
        row("host", u"https://127.0.0.1:PORT/"_s, 200);
        row("host without slash", u"https://timesheets.example"_s, 200);
        row("host over http", u"http://localhost:PORT/"_s, 200);
        row("unknown person", u"acct:eve@timesheets.example"_s, 404);
        row("unknown host", u"acct:emma@elsewhere.example"_s, 404);
        row("another port", u"https://127.0.0.1:1/"_s, 404);
        row("host with a path", u"https://timesheets.example/emma"_s, 404);
        row("another scheme", u"mailto:emma@timesheets.example"_s, 404);
        row("person with a path", u"acct:emma@timesheets.example/x"_s, 404);
        row("host behind a name", u"https://timesheets.example@elsewhere.example/"_s, 404);
        row("no URI", u"emma"_s, 400);
        row("empty", QString(), 400);
    }
    void findsTheIssuer()
    {
        QFETCH(QString, resource);
        QFETCH(int, status);
        resource.replace(u"PORT"_s, QString::number(m_sandbox->issuer().port()));
        const auto response =
            send("GET", webFingerUrl({{u"resource"_s, resource}, {u"rel"_s, IssuerRelation}}));
        QCOMPARE(response.status, status);
        // RFC 7033 5
        QCOMPARE(response.header("Access-Control-Allow-Origin"), QByteArray("*"));
        if (status != 200)
            return;
        QCOMPARE(response.mediaType(), QByteArray("application/jrd+json"));
        QCOMPARE(json(response)[u"subject"].toString(), resource);
        const QJsonArray links = json(response)[u"links"].toArray();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][u"rel"].toString(), IssuerRelation);
        QCOMPARE(links[0][u"href"].toString(), m_sandbox->issuer().toString());
    }

    void namesTheRelationsThatAreAskedFor()
    {
        const QPair<QString, QString> emma(u"resource"_s, u"acct:emma@timesheets.example"_s);
        const auto links = [&](const QStringList &relations) {
            QList<QPair<QString, QString>> query {emma};
            for (const QString &relation : relations)
                query.append({u"rel"_s, relation});
            return json(send("GET", webFingerUrl(query)))[u"links"].toArray().size();
        };
        QCOMPARE(links({}), 1);
        QCOMPARE(links({u"http://webfinger.net/rel/avatar"_s}), 0);
        QCOMPARE(links({u"http://webfinger.net/rel/avatar"_s, IssuerRelation}), 1);
        QCOMPARE(send("GET", webFingerUrl({emma, emma})).status, 400);
        QCOMPARE(send("GET", webFingerUrl({})).status, 400);
        QCOMPARE(send("POST", webFingerUrl({emma}), "x").status, 405);
    }
};

KEYFOB_SUITE(TestSandboxDiscovery)
#include "tst_sandboxdiscovery.moc"
