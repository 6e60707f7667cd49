// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "oidc/providermetadata.h"
#include "oidc/tenant.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Keyfob;

Q_DECLARE_METATYPE(std::function<void(Keyfob::Tenant &)>)

class TestTenant : public QObject
{
    Q_OBJECT

    static QJsonObject minimal()
    {
        return {{QStringLiteral("issuer"), QStringLiteral("https://id.example.com/")},
                {QStringLiteral("client_id"), QStringLiteral("c1")},
                {QStringLiteral("redirect_uri"), QStringLiteral("https://app.example.com/cb")}};
    }
    static Expected<Tenant> parse(const QJsonObject &json, const QString &folder = {})
    {
        return Tenant::parse(QJsonDocument(json).toJson(), folder);
    }

private Q_SLOTS:
    void theLeastThatIsNeededHasDefaults()
    {
        const auto tenant = parse(minimal());
        QVERIFY(tenant);
        QCOMPARE(tenant->name, QStringLiteral("id.example.com"));
        QCOMPARE(tenant->scopes, QStringList {QStringLiteral("openid")});
        QCOMPARE(toString(tenant->responseType), QStringLiteral("id_token token"));
        QCOMPARE(tenant->algorithms, QStringList {QStringLiteral("RS256")});
        QCOMPARE(tenant->leeway, std::chrono::seconds(60));
        QVERIFY(!tenant->maxAge);
    }

    void aDomainIsAnIssuer()
    {
        QJsonObject json = minimal();
        json.remove(u"issuer");
        json.insert(u"domain", QStringLiteral("acme.eu.auth0.com"));
        const auto tenant = parse(json);
        QVERIFY(tenant);
        QCOMPARE(tenant->issuerIdentifier(), QStringLiteral("https://acme.eu.auth0.com/"));
    }

    void aDomainThatIsNoHostIsRefused_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::newRow("empty label") << "acme..auth0.com";
        QTest::newRow("with a scheme") << "https://acme.auth0.com";
        QTest::newRow("upper case") << "Acme.auth0.com";
        QTest::newRow("another address in the end") << "1.2.3";
    }
    void aDomainThatIsNoHostIsRefused()
    {
        QFETCH(QString, domain);
        QJsonObject json = minimal();
        json.remove(u"issuer");
        json.insert(u"domain", domain);
        const auto tenant = parse(json);
        QVERIFY(!tenant);
        QCOMPARE(tenant.error().detail(), QStringLiteral("domain"));
    }

    void aByteOrderMarkIsPassedOver()
    {
        const QByteArray json = QJsonDocument(minimal()).toJson();
        QVERIFY(Tenant::parse("\xEF\xBB\xBF" + json));
        QVERIFY(!Tenant::parse("\xEF\xBB\xBF\xEF\xBB\xBF" + json));
        const auto wide = Tenant::parse(QByteArray("\xFF\xFE", 2) + json);
        QVERIFY(wide.error().message().contains(QStringLiteral("UTF-8")));
    }

    void theConfigurationMayHaveAPlaceOfItsOwn()
    {
        QJsonObject json = minimal();
        QCOMPARE(parse(json)->discoveryLocation(), ProviderMetadata::location(parse(json)->issuer));
        const QString place = QStringLiteral("https://login.example.com/b2c_1/.well-known/x?p=1");
        json.insert(u"discovery_url", place);
        QCOMPARE(parse(json)->discoveryLocation(), QUrl(place));
        for (const char *bad : {"http://login.example.com/x", "http://127.0.0.1/x", "login", "",
                                "https://a@b.example/x", "https://b.example/x#y"}) {
            json.insert(u"discovery_url", QString::fromLatin1(bad));
            const auto tenant = parse(json);
            QVERIFY2(!tenant, bad);
            QCOMPARE(tenant.error().detail(), QStringLiteral("discovery_url"));
        }
    }

    void otherLettersComeWithTheWayToWriteThem_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const QString host = QStringLiteral("m\u00fcller.example");
        QTest::newRow("issuer") << "issuer" << QJsonValue(QStringLiteral("https://") + host);
        QTest::newRow("domain") << "domain" << QJsonValue(host);
        QTest::newRow("host") << "sign_in_hosts" << QJsonValue(QJsonArray {host});
    }
    void otherLettersComeWithTheWayToWriteThem()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = minimal();
        if (field == QLatin1StringView("domain"))
            json.remove(u"issuer");
        json.insert(field, value);
        const auto tenant = parse(json);
        QCOMPARE(tenant.error().detail(), field);
        QVERIFY2(tenant.error().message().contains(QStringLiteral("xn--mller-kva.example")),
                 qPrintable(tenant.error().message()));
    }

    void scopesMayBeATextOrAList()
    {
        QJsonObject json = minimal();
        json.insert(u"scope", QStringLiteral("read:x  openid"));
        QCOMPARE(parse(json)->scopes,
                 (QStringList {QStringLiteral("read:x"), QStringLiteral("openid")}));
        json.insert(u"scope", QJsonArray {QStringLiteral("read:x")});
        QCOMPARE(parse(json)->scopes,
                 (QStringList {QStringLiteral("openid"), QStringLiteral("read:x")}));
    }

    void goodValuesAreTaken_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("issuer on loopback")
            << "issuer" << QJsonValue(QStringLiteral("http://127.0.0.1:8420/"));
        QTest::newRow("issuer with a path")
            << "issuer" << QJsonValue(QStringLiteral("https://id.example.com/realms/a"));
        QTest::newRow("redirect on loopback")
            << "redirect_uri" << QJsonValue(QStringLiteral("http://127.0.0.1:1/cb"));
        QTest::newRow("redirect with a scheme of its own")
            << "redirect_uri" << QJsonValue(QStringLiteral("com.example.app:/cb"));
        QTest::newRow("loopback redirect")
            << "loopback_redirect_uri" << QJsonValue(QStringLiteral("http://127.0.0.1/cb"));
        QTest::newRow("loopback redirect with IPv6 and a port")
            << "loopback_redirect_uri" << QJsonValue(QStringLiteral("http://[::1]:8765/cb"));
        QTest::newRow("redirect with an empty path")
            << "redirect_uri" << QJsonValue(QStringLiteral("https://app.example.com"));
        QTest::newRow("redirect with an escape that stays")
            << "redirect_uri"
            << QJsonValue(QStringLiteral("https://app.example.com/a%2Fb?c=d%20e"));
        QTest::newRow("redirect with a host of its own scheme")
            << "redirect_uri" << QJsonValue(QStringLiteral("com.example.app://callback"));
        QTest::newRow("loopback redirect by name")
            << "loopback_redirect_uri" << QJsonValue(QStringLiteral("http://localhost/cb"));
        QTest::newRow("two prompts") << "prompt" << QJsonValue(QStringLiteral("login consent"));
        QTest::newRow("a year of max_age") << "max_age" << QJsonValue(31622400);
        QTest::newRow("schema") << "$schema" << QJsonValue(QStringLiteral("./tenant.schema.json"));
        QTest::newRow("embedded user agent")
            << "user_agent" << QJsonValue(QStringLiteral("embedded"));
        QTest::newRow("code in the query") << "response_type" << QJsonValue(QStringLiteral("code"));
        QTest::newRow("leeway 0") << "leeway" << QJsonValue(0);
        QTest::newRow("leeway 300") << "leeway" << QJsonValue(300);
        QTest::newRow("max_age 0") << "max_age" << QJsonValue(0);
        QTest::newRow("federated log-out") << "federated_logout" << QJsonValue(true);
        QTest::newRow("hosts") << "sign_in_hosts"
                               << QJsonValue(QJsonArray {QStringLiteral("*.example.org"),
                                                         QStringLiteral("a-b.de")});
        QTest::newRow("algorithms")
            << "id_token_algorithms" << QJsonValue(QStringLiteral("RS256 ES256 EdDSA"));
        QTest::newRow("system proxy") << "proxy" << QJsonValue(QStringLiteral("system"));
        QTest::newRow("no proxy") << "proxy" << QJsonValue(QStringLiteral("none"));
        QTest::newRow("HTTP proxy")
            << "proxy" << QJsonValue(QStringLiteral("http://proxy.example:3128"));
        QTest::newRow("SOCKS proxy")
            << "proxy" << QJsonValue(QStringLiteral("socks5://[::1]:1080"));
        QTest::newRow("extra") << "extra_parameters"
                               << QJsonValue(QJsonObject {
                                      {QStringLiteral("ext-color"), QStringLiteral("blue")}});
    }
    void goodValuesAreTaken()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = minimal();
        json.insert(field, value);
        const auto tenant = parse(json);
        QVERIFY2(tenant, tenant ? "" : qPrintable(tenant.error().message()));
    }

    void theBrowserNeedsALoopbackRedirect()
    {
        QJsonObject json = minimal();
        QCOMPARE(parse(json)->userAgent, UserAgentChoice::Embedded);
        for (const auto &[name, choice] : {std::pair("system", UserAgentChoice::System),
                                           std::pair("ask", UserAgentChoice::Ask)}) {
            json = minimal();
            json.insert(u"user_agent", QLatin1StringView(name));
            const auto without = parse(json);
            QVERIFY(!without);
            QCOMPARE(without.error().detail(), QStringLiteral("loopback_redirect_uri"));
            json.insert(u"loopback_redirect_uri", QStringLiteral("http://127.0.0.1/cb"));
            const auto with = parse(json);
            QVERIFY(with);
            QCOMPARE(with->userAgent, choice);
            QCOMPARE(with->loopbackRedirectUri, QUrl(QStringLiteral("http://127.0.0.1/cb")));
        }
    }

    void withoutAWindowTheBrowserIsLeft()
    {
        auto tenant = *parse(minimal());
        tenant.preferSystemBrowser();
        QCOMPARE(tenant.userAgent, UserAgentChoice::Embedded); // there is nothing else
        tenant.loopbackRedirectUri = QUrl(QStringLiteral("http://127.0.0.1/cb"));
        for (const auto choice :
             {UserAgentChoice::Embedded, UserAgentChoice::System, UserAgentChoice::Ask}) {
            tenant.userAgent = choice;
            tenant.preferSystemBrowser();
            QCOMPARE(tenant.userAgent, UserAgentChoice::System);
        }
    }

    void aMistakeNamesItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *field, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(field) << value;
        };
        const auto text = [](const char *value) { return QJsonValue(QString::fromLatin1(value)); };
        row("issuer missing", "issuer", QJsonValue::Undefined);
        row("issuer http", "issuer", text("http://id.example.com/"));
        row("issuer relative", "issuer", text("id.example.com"));
        row("issuer with a query", "issuer", text("https://id.example.com/?a=1"));
        row("issuer with a fragment", "issuer", text("https://id.example.com/#a"));
        row("issuer with a user", "issuer", text("https://u@id.example.com/"));
        row("redirect with an empty user", "redirect_uri", text("https://@id.example.com/"));
        row("extra parameter with a control character", "extra_parameters",
            QJsonObject {{QStringLiteral("a\b"), QStringLiteral("x")}});
        row("issuer not canonical", "issuer", text("https://ID.example.com/"));
        row("issuer is a number", "issuer", 5);
        row("client_id missing", "client_id", QJsonValue::Undefined);
        row("client_id empty", "client_id", text(" "));
        row("redirect_uri missing", "redirect_uri", QJsonValue::Undefined);
        row("redirect_uri http elsewhere", "redirect_uri", text("http://app.example.com/"));
        row("redirect_uri with a fragment", "redirect_uri", text("https://app.example.com/#x"));
        row("redirect_uri with a common scheme", "redirect_uri", text("myapp:/cb"));
        row("redirect_uri javascript", "redirect_uri", text("javascript:alert(1)"));
        row("loopback redirect elsewhere", "loopback_redirect_uri", text("http://app.example/cb"));
        row("loopback redirect with https", "loopback_redirect_uri",
            text("https://127.0.0.1/callback"));
        row("loopback redirect without a path", "loopback_redirect_uri", text("http://127.0.0.1"));
        row("loopback redirect with a query", "loopback_redirect_uri",
            text("http://127.0.0.1/cb?x=1"));
        row("loopback redirect at a port of the system", "loopback_redirect_uri",
            text("http://127.0.0.1:80/cb"));
        row("user_agent unknown", "user_agent", text("firefox"));
        row("response_type unknown", "response_type", text("token none"));
        row("response_type twice", "response_type", text("token token"));
        row("response_mode form_post", "response_mode", text("form_post"));
        row("response_mode query with tokens", "response_mode", text("query"));
        row("redirect_uri with capitals", "redirect_uri", text("https://App.example.com/cb"));
        row("redirect_uri with a scheme in capitals", "redirect_uri",
            text("HTTPS://app.example.com/cb"));
        row("redirect_uri with what is sent otherwise", "redirect_uri",
            text("https://app.example.com/%63b"));
        row("loopback redirect with capitals", "loopback_redirect_uri",
            text("http://LocalHost/cb"));
        row("prompt none", "prompt", text("none"));
        row("prompt with none in it", "prompt", text("none login"));
        row("prompt that ends with none", "prompt", text("consent none"));
        row("schema a number", "$schema", 5);
        row("max_age over a year", "max_age", 31622401);
        row("leeway over", "leeway", 301);
        row("leeway under", "leeway", -1);
        row("leeway with a fraction", "leeway", 1.5);
        row("leeway a text", "leeway", text("60"));
        row("max_age under", "max_age", -1);
        row("algorithm symmetric", "id_token_algorithms", text("HS256"));
        row("algorithm none", "id_token_algorithms", text("none"));
        row("api http elsewhere", "api_base_url", text("http://api.example.com"));
        row("host with a scheme", "sign_in_hosts", text("https://a.example.com"));
        row("host with capitals", "sign_in_hosts", text("A.example.com"));
        row("host any", "sign_in_hosts", text("*"));
        for (const char *name : {"*.com",
                                 "*.co.uk",
                                 "*.github.io",
                                 "*.localhost",
                                 "*.1.2.3.4",
                                 "*.",
                                 "a.*.example.com",
                                 "*example.com",
                                 "**.example.com",
                                 "*.*.example.com",
                                 "a.example.com:8443",
                                 "a.example.com/login",
                                 "a.example.com.",
                                 "*.example.com.",
                                 "user@a.example.com",
                                 "a..example.com",
                                 "1.2.3",
                                 "[::1]",
                                 "a_b.example.com",
                                 "https://*.example.com"})
            row(name, "sign_in_hosts", text(name));
        row("extra a list", "extra_parameters", QJsonArray());
        row("extra the protocol's own", "extra_parameters",
            QJsonObject {{QStringLiteral("state"), QStringLiteral("x")}});
        row("scope a number", "scope", 1);
        row("ca_file missing", "ca_file", text("nowhere.pem"));
        row("description at a path of no API", "api_description", text("/openapi.json"));
        row("description in no file", "api_description", text("nowhere.yaml"));
        row("description in no absolute file", "api_description", text("file:///nowhere.yaml"));
        row("description in a file elsewhere", "api_description", text("file://host/x.yaml"));
        row("description by http", "api_description", text("http://api.example/openapi.json"));
        row("description with a user", "api_description", text("https://u@api.example/x.json"));
        row("description with a fragment", "api_description", text("https://api.example/x#a"));
        row("description of data", "api_description", text("data:text/plain,openapi"));
        row("description a number", "api_description", 3);
        row("proxy of another kind", "proxy", text("https://proxy.example:443"));
        row("proxy without a port", "proxy", text("http://proxy.example"));
        row("proxy without a host", "proxy", text("http://:3128"));
        row("proxy with a password", "proxy", text("http://u:p@proxy.example:3128"));
        row("proxy with a path", "proxy", text("http://proxy.example:3128/x"));
        row("proxy a number", "proxy", 3128);
        row("client certificate missing", "client_certificate_file", text("nowhere.pem"));
        row("client key missing", "client_key_file", text("nowhere.pem"));
        row("client key alone", "client_key_file", text("/dev/null"));
        row("federated log-out a text", "federated_logout", text("true"));
        row("unknown field", "scopes", text("openid"));
    }
    void aMistakeNamesItsField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = minimal();
        json.insert(field, value);
        if (value.isUndefined())
            json.remove(field);
        const auto tenant = parse(json, QStringLiteral("/"));
        QVERIFY(!tenant);
        QCOMPARE(tenant.error().code(), ErrorCode::TenantInvalid);
        QCOMPARE(tenant.error().detail(), field);
        QVERIFY(tenant.error().message().contains(field));
    }

    void viewsChooseTheListsOfTheApi()
    {
        QJsonObject json = minimal();
        QByteArray views("[{'path':'/a','title':'A','columns':['b','/c/d']},"
                         "{'operation':'listE','order':2}]");
        json.insert(u"views", QJsonDocument::fromJson(views.replace('\'', '"')).array());
        const auto tenant = parse(json);
        QVERIFY2(tenant, tenant ? "" : qPrintable(tenant.error().message()));
        QCOMPARE(tenant->views.size(), 2);
        QCOMPARE(tenant->views[0].path, QStringLiteral("/a"));
        QCOMPARE(tenant->views[0].title, QStringLiteral("A"));
        QCOMPARE(tenant->views[0].columns,
                 (QStringList {QStringLiteral("b"), QStringLiteral("/c/d")}));
        QCOMPARE(tenant->views[1].operation, QStringLiteral("listE"));
        QCOMPARE(tenant->views[1].order, 2);
        QVERIFY(tenant->validate().isEmpty());
    }

    void aMistakeInAViewNamesItsMember_data()
    {
        QTest::addColumn<QByteArray>("views");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char *views, const char *names) {
            QTest::newRow(name) << QByteArray(views).replace('\'', '"')
                                << QString::fromLatin1(names);
        };
        row("no object", "['/a']", "view 1");
        row("nothing named", "[{'title':'A'}]", "path or operation");
        row("two named", "[{'path':'/a','operation':'a'}]", "path or operation");
        row("path without its slash", "[{'path':'/a'},{'path':'b'}]", "view 2 (b): path");
        row("empty title", "[{'path':'/a','title':' '}]", "title");
        row("control character", "[{'path':'/a\\u0007'}]", "path");
        row("columns a text", "[{'path':'/a','columns':'b'}]", "columns");
        row("a column that is no text", "[{'path':'/a','columns':[1]}]", "columns");
        row("order negative", "[{'path':'/a','order':-1}]", "order");
        row("order a text", "[{'path':'/a','order':'1'}]", "order");
        row("unknown member", "[{'path':'/a','titel':'b'}]", "titel");
    }
    void aMistakeInAViewNamesItsMember()
    {
        QFETCH(QByteArray, views);
        QFETCH(QString, names);
        QJsonObject json = minimal();
        json.insert(u"views", QJsonDocument::fromJson(views).array());
        const auto tenant = parse(json);
        QVERIFY(!tenant);
        QCOMPARE(tenant.error().detail(), QStringLiteral("views"));
        QVERIFY2(tenant.error().message().contains(names), qPrintable(tenant.error().message()));
        json.insert(u"views", QStringLiteral("/a"));
        QVERIFY(!parse(json));
    }

    void issuerAndDomainExcludeEachOther()
    {
        QJsonObject json = minimal();
        json.insert(u"domain", QStringLiteral("acme.auth0.com"));
        QVERIFY(!parse(json));
    }

    void theFileIsReadWithItsFolder()
    {
        QTemporaryDir folder;
        QFile pem(folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(pem.open(QIODevice::WriteOnly));
        QJsonObject json = minimal();
        json.insert(u"ca_file", QStringLiteral("ca.pem"));
        QFile file(folder.filePath(QStringLiteral("tenant.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson());
        file.close();
        const auto tenant = Tenant::load(file.fileName());
        QVERIFY(tenant);
        QCOMPARE(tenant->caFile, pem.fileName());
    }

    void theDescriptionIsAnAddressAPathOrAFile_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *written, const char *read) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(read);
        };
        row("https://docs.example/api.yaml?v=1", "https://docs.example/api.yaml?v=1");
        row("http://127.0.0.1:8420/openapi.json", "http://127.0.0.1:8420/openapi.json");
        row("/openapi.json", "https://api.example/v1/openapi.json");
        row("/a/../openapi.json?x", "https://api.example/v1/a/../openapi.json?x");
    }
    void theDescriptionIsAnAddressAPathOrAFile()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, read);
        QJsonObject json = minimal();
        json.insert(u"api_base_url", QStringLiteral("https://api.example/v1/"));
        json.insert(u"api_description", written);
        const auto tenant = parse(json);
        QVERIFY2(tenant, qPrintable(tenant ? QString() : tenant.error().message()));
        QCOMPARE(tenant->apiDescription.toString(QUrl::FullyEncoded), read);
        QVERIFY(tenant->validate().isEmpty());
    }

    void theDescriptionCanBeAFileBesideATenantFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("our api.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QJsonObject json = minimal();
        json.insert(u"api_description", QStringLiteral("our api.yaml"));
        const auto tenant = parse(json, folder.path());
        QVERIFY(tenant);
        QCOMPARE(tenant->apiDescription, QUrl::fromLocalFile(file.fileName()));
        QVERIFY(tenant->validate().isEmpty());
        // What has no folder came from elsewhere.
        QCOMPARE(parse(json).error().detail(), QStringLiteral("api_description"));
        json.insert(u"api_description",
                    tenant->apiDescription.toString(QUrl::FullyEncoded)); // as copies have it
        QCOMPARE(parse(json)->apiDescription, tenant->apiDescription);
    }

    void aFileThatOthersCouldChangeDescribesNothing()
    {
        const QTemporaryDir folder;
        QJsonObject json = minimal();
        json.insert(u"api_description", QStringLiteral("api.yaml"));
        for (const QString &name : {QStringLiteral("api.yaml"), QStringLiteral("tenant.json")}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(json).toJson());
        }
        const QString path = folder.filePath(QStringLiteral("tenant.json"));
        QVERIFY(Tenant::load(path));
        QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("api.yaml")),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        const auto refused = Tenant::load(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::FileUntrusted);
    }

    void aFileThatCannotBeReadSaysSo()
    {
        const auto none = Tenant::load(QStringLiteral("/nowhere/tenant.json"));
        QVERIFY(!none);
        QCOMPARE(none.error().code(), ErrorCode::TenantFileUnreadable);
        QCOMPARE(Tenant::parse("{").error().code(), ErrorCode::TenantInvalid);
        QCOMPARE(Tenant::parse("{\"issuer\":\"a\",\"issuer\":\"b\"}").error().code(),
                 ErrorCode::TenantInvalid);
    }

    void theIdDependsOnIssuerAndClientAlone()
    {
        QJsonObject json = minimal();
        const QString id = parse(json)->id();
        json.insert(u"name", QStringLiteral("Other"));
        QCOMPARE(parse(json)->id(), id);
        json.insert(u"client_id", QStringLiteral("c2"));
        QVERIFY(parse(json)->id() != id);
    }

    void namesEachProblem()
    {
        QJsonObject json = minimal();
        json.insert(u"issuer", QStringLiteral("http://id.example.com/"));
        json.remove(u"client_id");
        json.insert(u"redirect_uri", QStringLiteral("app"));
        json.insert(u"user_agent", QStringLiteral("system"));
        json.insert(u"response_type", QStringLiteral("none"));
        json.insert(u"response_mode", QStringLiteral("form_post"));
        json.insert(u"api_base_url", QStringLiteral("http://api.example.com/"));
        json.insert(u"api_description", QStringLiteral("ftp://api.example.com/x"));
        json.insert(u"sign_in_hosts",
                    QJsonArray {QStringLiteral("*"), QStringLiteral("A.example")});
        json.insert(u"proxy", QStringLiteral("ftp://x"));
        json.insert(u"ca_file", QStringLiteral("nowhere.pem"));
        json.insert(u"leeway", -1);
        json.insert(u"max_age", QStringLiteral("1"));
        json.insert(u"extra", true);
        const QTemporaryDir folder;
        const auto problems = Tenant::validate(QJsonDocument(json).toJson(), folder.path());
        QStringList fields;
        for (const TenantProblem &problem : problems) {
            QVERIFY(!problem.what.isEmpty());
            fields.append(problem.field);
        }
        QCOMPARE(fields.join(QLatin1Char(' ')),
                 QStringLiteral("extra issuer client_id redirect_uri loopback_redirect_uri "
                                "response_type response_mode api_base_url api_description "
                                "sign_in_hosts sign_in_hosts proxy ca_file leeway max_age"));
        const auto tenant = parse(json, folder.path());
        QVERIFY(!tenant);
        QCOMPARE(tenant.error(), problems.first().toError());
    }

    void aGoodFileHasNoProblem()
    {
        QVERIFY(Tenant::validate(QJsonDocument(minimal()).toJson()).isEmpty());
        const auto unreadable = Tenant::validate("{");
        QCOMPARE(unreadable.size(), 1);
        QVERIFY(unreadable.first().field.isEmpty());
        QCOMPARE(unreadable.first().toError(), Tenant::parse("{").error());
    }

    void whatIsReadIsValid_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::newRow("the least") << QJsonObject();
        QTest::newRow("all kinds of fields") << QJsonObject {
            {QStringLiteral("name"), QStringLiteral("Acme")},
            {QStringLiteral("discovery_url"), QStringLiteral("https://x.example/a?b=%20c")},
            {QStringLiteral("client_secret"), QStringLiteral("s")},
            {QStringLiteral("loopback_redirect_uri"), QStringLiteral("http://127.0.0.1/cb")},
            {QStringLiteral("user_agent"), QStringLiteral("ask")},
            {QStringLiteral("scope"), QStringLiteral("profile openid")},
            {QStringLiteral("resource"), QStringLiteral("https://a.example https://b.example")},
            {QStringLiteral("response_type"), QStringLiteral("code")},
            {QStringLiteral("response_mode"), QStringLiteral("query")},
            {QStringLiteral("max_age"), 0},
            {QStringLiteral("leeway"), 5},
            {QStringLiteral("extra_parameters"),
             QJsonObject {{QStringLiteral("a"), QStringLiteral("b")}}},
            {QStringLiteral("api_base_url"), QStringLiteral("https://api.example.com/v1/\u00e4")},
            {QStringLiteral("sign_in_hosts"), QJsonArray {QStringLiteral("*.example.com")}},
            {QStringLiteral("proxy"), QStringLiteral("socks5://[::1]:1080")},
            {QStringLiteral("id_token_algorithms"), QJsonArray {QStringLiteral("ES256")}},
            {QStringLiteral("federated_logout"), true}};
    }
    void whatIsReadIsValid()
    {
        QFETCH(const QJsonObject, more);
        QJsonObject json = minimal();
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        const auto tenant = parse(json);
        QVERIFY2(tenant, qPrintable(tenant ? QString() : tenant.error().message()));
        const auto problems = tenant->validate();
        QVERIFY2(problems.isEmpty(),
                 qPrintable(problems.isEmpty() ? QString() : problems.first().toError().message()));
    }

    void aTenantOfAProgramIsCheckedToo_data()
    {
        QTest::addColumn<std::function<void(Tenant &)>>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *field, std::function<void(Tenant &)> change) {
            QTest::newRow(field) << std::move(change) << QString::fromLatin1(field);
        };
        row("issuer", [](Tenant &tenant) { tenant.issuer = QUrl(QStringLiteral("http://a.b/")); });
        row("client_id", [](Tenant &tenant) { tenant.clientId.clear(); });
        row("redirect_uri", [](Tenant &tenant) { tenant.redirectUri.clear(); });
        row("loopback_redirect_uri",
            [](Tenant &tenant) { tenant.userAgent = UserAgentChoice::System; });
        row("scope", [](Tenant &tenant) { tenant.scopes = {QStringLiteral("profile")}; });
        row("prompt", [](Tenant &tenant) { tenant.prompt = QStringLiteral("none"); });
        row("response_mode", [](Tenant &tenant) { tenant.responseMode = QStringLiteral("query"); });
        row("api_base_url",
            [](Tenant &tenant) { tenant.apiBaseUrl = QUrl(QStringLiteral("http://a.b/")); });
        row("leeway", [](Tenant &tenant) { tenant.leeway = std::chrono::seconds(301); });
        row("max_age", [](Tenant &tenant) { tenant.maxAge = std::chrono::seconds(-1); });
        row("id_token_algorithms",
            [](Tenant &tenant) { tenant.algorithms = {QStringLiteral("HS256")}; });
        row("extra_parameters", [](Tenant &tenant) {
            tenant.extraParameters = {{QStringLiteral("state"), QStringLiteral("x")}};
        });
        row("ca_file", [](Tenant &tenant) { tenant.caFile = QStringLiteral("/nowhere.pem"); });
    }
    void aTenantOfAProgramIsCheckedToo()
    {
        QFETCH(const std::function<void(Tenant &)>, change);
        QFETCH(const QString, field);
        Tenant tenant = *parse(minimal());
        QVERIFY(tenant.validate().isEmpty());
        change(tenant);
        const auto problems = tenant.validate();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
    }

    void theSchemaHasTheSameFields()
    {
        QFile file(QStringLiteral(KEYFOB_SOURCE_DIR "/resources/tenant.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QStringList inSchema = schema.value(u"properties").toObject().keys();
        QStringList inCode = Tenant::fieldNames();
        inSchema.sort();
        inCode.sort();
        QCOMPARE(inSchema, inCode);
    }
};

KEYFOB_SUITE(TestTenant)
#include "tst_tenant.moc"
