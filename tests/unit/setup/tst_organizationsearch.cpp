// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "net/httpclient.h"
#include "setup/organizationsearch.h"
#include "support/fakeresolver.h"
#include "support/httpserver.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using Source = OrganizationFinding::Source;
using Outcome = OrganizationFinding::Outcome;

namespace {

const QByteArray TenantPath("/.well-known/keyfob.json");
const QByteArray WebFingerPath("/.well-known/webfinger");
const QByteArray ConfigurationPath("/.well-known/openid-configuration");

/// A site that answers each path as a test says, and 404 elsewhere.
struct Site
{
    Site()
        : server([this](const HttpServer::Request &request, QTcpSocket *socket) {
            const QByteArray path = request.target.split('?').first();
            if (silent.contains(path))
                return;
            socket->write(answers.value(path, HttpServer::response(404, "{}")));
        })
    {
    }

    QString issuer() const
    {
        QString address = server.url(QString()).toString();
        return address;
    }
    QByteArray configuration(const QString &issuer) const
    {
        const QString base = this->issuer();
        const QJsonObject json {
            {u"issuer"_s, issuer},
            {u"authorization_endpoint"_s, base + u"/authorize"_s},
            {u"token_endpoint"_s, base + u"/token"_s},
            {u"jwks_uri"_s, base + u"/keys"_s},
            {u"response_types_supported"_s, QJsonArray {u"code"_s, u"id_token token"_s}},
        };
        return QJsonDocument(json).toJson();
    }
    QByteArray tenant(const QJsonObject &more = {}) const
    {
        QJsonObject json {
            {u"name"_s, u"Acme"_s},
            {u"issuer"_s, issuer() + u"/"_s},
            {u"client_id"_s, u"c1"_s},
            {u"redirect_uri"_s, u"http://127.0.0.1/callback"_s},
        };
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return QJsonDocument(json).toJson();
    }
    static QByteArray webFinger(const QString &issuer)
    {
        const QJsonObject other {{u"rel"_s, u"self"_s}, {u"href"_s, u"https://a.example"_s}};
        const QJsonObject link {{u"rel"_s, u"http://openid.net/specs/connect/1.0/issuer"_s},
                                {u"href"_s, issuer}};
        return QJsonDocument(QJsonObject {{u"links"_s, QJsonArray {other, link}}}).toJson();
    }
    int requests(const QByteArray &path) const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.target.startsWith(path);
        return count;
    }

    QHash<QByteArray, QByteArray> answers; ///< By path, whole
    QSet<QByteArray> silent;
    HttpServer server;
};

/// What a search found.
struct Search
{
    explicit Search(const QString &text)
        : input(*OrganizationInput::parse(text))
        , search(http, &resolver)
        , finished(&search, &OrganizationSearch::finished)
    {
        QObject::connect(&search, &OrganizationSearch::found, &search,
                         [this](const OrganizationFinding &finding) { findings.append(finding); });
    }
    void run()
    {
        search.start(input);
        QTRY_COMPARE(finished.size(), 1);
    }
    OrganizationFinding from(Source source) const
    {
        for (const auto &finding : findings) {
            if (finding.source == source)
                return finding;
        }
        return {};
    }

    HttpClient http;
    FakeResolver resolver;
    OrganizationInput input;
    OrganizationSearch search;
    QSignalSpy finished;
    QList<OrganizationFinding> findings;
};

QByteArray jsonAnswer(const QByteArray &body)
{
    return HttpServer::response(200, body);
}

} // namespace

class TestOrganizationSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInAllPlaces()
    {
        Site site;
        site.answers = {
            {TenantPath, jsonAnswer(site.tenant())},
            {WebFingerPath, jsonAnswer(Site::webFinger(site.issuer() + u"/realms/x"_s))},
            {ConfigurationPath, jsonAnswer(site.configuration(site.issuer() + u'/'))},
        };
        Search search(site.issuer());
        search.run();
        QCOMPARE(search.findings.size(), 3);
        const auto tenant = search.from(Source::PublishedTenant);
        QCOMPARE(tenant.outcome, Outcome::Found);
        QCOMPARE(tenant.tenant->name, u"Acme"_s);
        QCOMPARE(tenant.saidBy, u"127.0.0.1:%1"_s.arg(site.server.port()));
        QVERIFY(!tenant.canBeFollowed());
        const auto named = search.from(Source::WebFinger);
        QCOMPARE(named.issuer.toString(), site.issuer() + u"/realms/x"_s);
        QVERIFY(named.canBeFollowed());
        const auto found = search.from(Source::Discovery);
        QCOMPARE(found.outcome, Outcome::Found);
        QCOMPARE(found.issuer.toString(), site.issuer() + u'/'); // as the provider writes it
        QVERIFY(!found.configuration.isEmpty());
        QVERIFY(search.resolver.asked.isEmpty()); // this machine needs no DNS
    }

    void saysWhatIsNotThere()
    {
        Site site;
        Search search(site.issuer());
        search.run();
        QCOMPARE(search.findings.size(), 3);
        for (const auto &finding : std::as_const(search.findings))
            QCOMPARE(finding.outcome, Outcome::NotThere);
    }

    /// OIDC Discovery 2.1.1 and 2.1.2
    void asksWebFingerForTheAddress_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("resource");
        QTest::newRow("domain") << QString() << QByteArray("resource=http%3A%2F%2F127.0.0.1%3A");
        QTest::newRow("e-mail") << u"emma+x@"_s
                                << QByteArray("resource=acct%3Aemma%2Bx%40127.0.0.1&rel=http");
    }
    void asksWebFingerForTheAddress()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, resource);
        Site site;
        Search search(user + site.issuer().mid(7));
        search.run();
        QCOMPARE(site.requests(WebFingerPath), 1);
        QVERIFY(site.requests(WebFingerPath + '?' + resource) == 1);
    }

    /// A host that another names is asked once the person has seen both.
    void namedHostsAreNotAskedUntilFollowed()
    {
        Site site;
        Site named;
        site.answers = {
            {WebFingerPath, jsonAnswer(Site::webFinger(named.issuer()))},
            {ConfigurationPath, jsonAnswer(site.configuration(named.issuer()))},
        };
        named.answers = {{ConfigurationPath, jsonAnswer(named.configuration(named.issuer()))}};
        Search search(site.issuer());
        search.run();
        QVERIFY(named.server.requests().isEmpty());
        for (const Source source : {Source::WebFinger, Source::Discovery}) {
            QCOMPARE(search.from(source).issuer.toString(), named.issuer());
            QCOMPARE(search.from(source).saidBy, site.issuer().mid(7));
            QVERIFY(search.from(source).canBeFollowed());
        }
        search.search.follow(search.from(Source::WebFinger));
        QTRY_COMPARE(search.finished.size(), 2);
        QCOMPARE(named.server.requests().size(), 1);
        QCOMPARE(search.findings.last().outcome, Outcome::Found);
        QCOMPARE(search.findings.last().saidBy, named.issuer().mid(7));
        QVERIFY(!search.findings.last().configuration.isEmpty());
    }

    /// Named by somebody, an issuer is exact (OIDC Discovery 4.3).
    void aFollowedIssuerMustCallItselfSo()
    {
        Site site;
        site.answers = {
            {WebFingerPath, jsonAnswer(Site::webFinger(site.issuer()))},
            {ConfigurationPath, jsonAnswer(site.configuration(site.issuer() + u'/'))},
        };
        Search search(site.issuer());
        search.run();
        search.search.follow(search.from(Source::WebFinger));
        QTRY_COMPARE(search.finished.size(), 2);
        QCOMPARE(search.findings.last().problem->code(), ErrorCode::IssuerMismatch);
    }

    void saysWhatIsWrongWithAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer"); // to every question
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("web page") << HttpServer::page("Hello") << u"ResponseInvalid"_s
                                  << u"log-in page of this network"_s;
        QTest::newRow("not JSON") << jsonAnswer("hello") << u"ResponseInvalid"_s
                                  << u"not valid JSON"_s;
        QTest::newRow("not UTF-8")
            << jsonAnswer("{\"a\":\"\xff\"}") << u"ResponseInvalid"_s << u"not valid JSON"_s;
        QTest::newRow("list") << jsonAnswer("[]") << u"ResponseInvalid"_s << u"not valid JSON"_s;
        QTest::newRow("content type") << HttpServer::response(200, "{}", "text/plain")
                                      << u"ResponseInvalid"_s << u"text/plain"_s;
        QTest::newRow("no content type")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX: y\r\n\r\n{}")
            << u"ResponseInvalid"_s << u"none"_s;
        QTest::newRow("server error")
            << HttpServer::response(500, "{}") << u"HttpStatus"_s << u"status 500"_s;
        QTest::newRow("too many requests")
            << HttpServer::response(429, "{}") << u"HttpStatus"_s << u"status 429"_s;
        QTest::newRow("redirect elsewhere")
            << HttpServer::redirect(302, "https://other.example/login") << u"RedirectRefused"_s
            << u"https://other.example"_s;
        QTest::newRow("redirect in a loop")
            << HttpServer::redirect(302, "") << u"RedirectRefused"_s << u"redirect"_s;
        QTest::newRow("too large")
            << jsonAnswer(QByteArray(300'000, ' ')) << u"ResponseTooLarge"_s << u"127.0.0.1"_s;
        QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json"
                                               "\r\n\r\n{"
                                               + QByteArray(300'000, ' '))
                                 << u"ResponseTooLarge"_s << u"127.0.0.1"_s;
        QTest::newRow("too deep") << jsonAnswer(QByteArray(2'000, '[')) << u"ResponseInvalid"_s
                                  << u"not valid JSON"_s;
        QTest::newRow("cut short") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json"
                                                 "\r\nContent-Length: 9\r\n\r\n{")
                                   << u"TimedOut"_s << u"in time"_s;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << QString()
                                 << u"127.0.0.1"_s;
    }
    void saysWhatIsWrongWithAnAnswer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        QFETCH(QString, says);
        Site site;
        site.answers = {{TenantPath, answer}, {WebFingerPath, answer}, {ConfigurationPath, answer}};
        Search search(site.issuer());
        search.search.setDeadline(std::chrono::milliseconds(400));
        search.run();
        QCOMPARE(search.findings.size(), 3);
        for (const auto &finding : std::as_const(search.findings)) {
            QCOMPARE(finding.outcome, Outcome::Problem);
            QVERIFY2(finding.problem->message().contains(says),
                     qPrintable(finding.problem->message()));
            if (!code.isEmpty())
                QCOMPARE(finding.problem->name(), code);
        }
    }

    /// Valid JSON of the wrong kind is a sentence or nothing there, never a provider.
    void understandsNoOtherTypes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("numbers") << QByteArray("{'issuer': 1, 'name': 2, 'client_id': 3}");
        QTest::newRow("lists") << QByteArray("{'issuer': [], 'links': {}, 'client_id': []}");
        QTest::newRow("nothing") << QByteArray("{'issuer': null, 'links': null, 'name': null}");
        QTest::newRow("links that are none") << QByteArray("{'links': [1, 'x', null, [], {}]}");
    }
    void understandsNoOtherTypes()
    {
        QFETCH(QByteArray, body);
        const QByteArray answer = jsonAnswer(body.replace('\'', '"'));
        Site site;
        site.answers = {{TenantPath, answer}, {WebFingerPath, answer}, {ConfigurationPath, answer}};
        Search search(site.issuer());
        search.run();
        QCOMPARE(search.findings.size(), 3);
        for (const auto &finding : std::as_const(search.findings)) {
            QVERIFY(finding.outcome != Outcome::Found);
            if (finding.outcome == Outcome::Problem)
                QVERIFY(!finding.problem->message().isEmpty());
        }
    }

    void aSlowDripEndsWithTheDeadline()
    {
        QTimer drip;
        QList<QPointer<QTcpSocket>> sockets;
        connect(&drip, &QTimer::timeout, this, [&sockets] {
            for (const auto &socket : std::as_const(sockets)) {
                if (socket)
                    socket->write(" ");
            }
        });
        HttpServer server([&sockets](const HttpServer::Request &, QTcpSocket *socket) {
            sockets.append(socket);
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
        });
        drip.start(10);
        Search search(server.url().toString());
        search.search.setDeadline(std::chrono::milliseconds(200));
        search.run();
        QCOMPARE(search.findings.size(), 3);
        for (const auto &finding : std::as_const(search.findings))
            QCOMPARE(finding.problem->code(), ErrorCode::TimedOut);
    }

    void aSlowPlaceDoesNotHoldTheOthers()
    {
        Site site;
        site.silent = {WebFingerPath};
        site.answers = {{TenantPath, jsonAnswer(site.tenant())}};
        Search search(site.issuer());
        search.search.start(search.input);
        QTRY_COMPARE(search.findings.size(), 2);
        QVERIFY(search.search.isRunning());
        search.search.cancel();
        QVERIFY(!search.search.isRunning());
    }

    void endsWithItsDeadline()
    {
        Site site;
        site.silent = {TenantPath, WebFingerPath, ConfigurationPath};
        Search search(site.issuer());
        search.search.setDeadline(std::chrono::milliseconds(50));
        search.run();
        for (const auto &finding : std::as_const(search.findings))
            QCOMPARE(finding.problem->code(), ErrorCode::TimedOut);
    }

    void nothingComesAfterCancel()
    {
        Site site;
        Search search(site.issuer());
        search.search.start(search.input);
        search.search.cancel();
        QTRY_VERIFY(true);
        Search other(site.issuer()); // takes as long as the first would have
        other.run();
        QVERIFY(search.findings.isEmpty());
        QVERIFY(search.finished.isEmpty());
    }

    void canBeDeletedByWhoeverListens()
    {
        Site site;
        HttpClient http;
        auto *search = new OrganizationSearch(http);
        bool deleted = false;
        connect(search, &OrganizationSearch::found, this, [&] {
            deleted = true;
            delete search;
        });
        search->start(*OrganizationInput::parse(site.issuer()));
        QTRY_VERIFY(deleted);
    }

    void aPublicNameWithAPrivateAddressIsNotAsked_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("private") << QStringList {u"10.0.0.1"_s};
        QTest::newRow("this machine") << QStringList {u"127.0.0.1"_s};
        QTest::newRow("one of two") << QStringList {u"93.184.215.14"_s, u"192.168.0.1"_s};
        QTest::newRow("IPv6") << QStringList {u"fd00::1"_s};
    }
    void aPublicNameWithAPrivateAddressIsNotAsked()
    {
        QFETCH(QStringList, addresses);
        Search search(u"acme.example"_s);
        search.resolver.addresses = {{u"acme.example"_s, addresses}};
        search.run();
        for (const auto &finding : std::as_const(search.findings)) {
            QCOMPARE(finding.problem->code(), ErrorCode::OriginRefused);
            QVERIFY(finding.problem->message().contains(addresses.last()));
        }
    }

    void saysThatANameIsUnknown()
    {
        Search search(u"acme.example"_s);
        search.run();
        for (const auto &finding : std::as_const(search.findings))
            QCOMPARE(finding.problem->code(), ErrorCode::Offline);
    }

    /// What comes from outside says less than a file on this computer.
    void refusesInAPublishedTenant_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("says");
        QTest::newRow("authorities")
            << QJsonObject {{u"ca_file"_s, u"/etc/passwd"_s}} << u"ca_file"_s;
        QTest::newRow("client certificate")
            << QJsonObject {{u"client_certificate_file"_s, u"/etc/passwd"_s}}
            << u"client_certificate_file"_s;
        QTest::newRow("description in a file")
            << QJsonObject {{u"api_description"_s, u"file:///etc/passwd"_s}}
            << u"api_description"_s;
        QTest::newRow("description in a relative file")
            << QJsonObject {{u"api_description"_s, u"passwd"_s}} << u"api_description"_s;
        QTest::newRow("mistake") << QJsonObject {{u"response_type"_s, 3}} << u"response_type"_s;
        QTest::newRow("unknown field")
            << QJsonObject {{u"sign_in_host"_s, u"x"_s}} << u"sign_in_host"_s;
    }
    void refusesInAPublishedTenant()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, says);
        Site site;
        site.answers = {{TenantPath, jsonAnswer(site.tenant(more))}};
        Search search(site.issuer());
        search.run();
        const auto finding = search.from(Source::PublishedTenant);
        QCOMPARE(finding.outcome, Outcome::Problem);
        QCOMPARE(finding.problem->code(), ErrorCode::TenantInvalid);
        QVERIFY2(finding.problem->message().contains(says), qPrintable(finding.problem->message()));
    }

    void refusesNamesOfIssuers_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::newRow("http") << u"http://acme.example"_s;
        QTest::newRow("query") << u"https://acme.example/?x=1"_s;
        QTest::newRow("user name") << u"https://a@acme.example/"_s;
        QTest::newRow("no address") << u"acme"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(u"https://acme.example/"_s + QString(3000, u'a'));
    }
    void refusesNamesOfIssuers()
    {
        QFETCH(QString, issuer);
        Site site;
        site.answers = {{WebFingerPath, jsonAnswer(Site::webFinger(issuer))}};
        Search search(site.issuer());
        search.run();
        QCOMPARE(search.from(Source::WebFinger).outcome, Outcome::Problem);
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"acme.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Site().tenant());
        file.close();
        Search search(file.fileName());
        search.run();
        QCOMPARE(search.findings.size(), 1);
        QCOMPARE(search.findings.first().tenant->name, u"Acme"_s);
        Search none(folder.filePath(u"none.json"_s));
        none.run();
        QCOMPARE(none.findings.first().outcome, Outcome::Problem);
    }
};

KEYFOB_SUITE(TestOrganizationSearch)
#include "tst_organizationsearch.moc"
