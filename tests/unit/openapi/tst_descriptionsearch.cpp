// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "describedsite.h"
#include "net/httpclient.h"
#include "openapi/apicatalog.h"
#include "openapi/descriptionsearch.h"
#include "support/jsontext.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;
using Outcome = DescriptionPlace::Outcome;
using Reason = DescriptionPlace::Reason;

namespace {

const QByteArray Catalog("/.well-known/api-catalog");

QByteArray linkTo(const QByteArray &target)
{
    return HttpServer::response(200, "{}", "application/json",
                                "Link: <" + target + ">; rel=\"service-desc\"\r\n");
}

QByteArray catalogOf(const QByteArray &anchor, const QByteArray &target)
{
    return json("{'linkset': [{'anchor': '" + anchor + "', 'service-desc': [{'href': '" + target
                + "'}]}]}");
}

/// The outcome at \a path of \a result; Found elsewhere is not the outcome of anything.
std::optional<Outcome> outcomeAt(const DescriptionSearch::Result &result, const QString &path)
{
    for (const DescriptionPlace &place : result.places) {
        if (place.url.path() == path)
            return place.outcome;
    }
    return std::nullopt;
}

} // namespace

/// Where an API says that its description is.
class TestDescriptionSearch : public QObject
{
    Q_OBJECT

    HttpClient m_http;

    DescriptionSearch::Result searched(const DescribedSite &site,
                                       AccessTokenSource *tokens = nullptr)
    {
        DescriptionSearch search(m_http, tokens, site.api());
        const auto result = await(search.run());
        if (result)
            return *result;
        qWarning().noquote() << result.error().message();
        return {};
    }

private Q_SLOTS:
    void followsTheLinkOfTheBase()
    {
        DescribedSite site;
        site.answers = {{"/v1", linkTo("/d/api.json")}};
        site.texts = {{"/d/api.json", smallDescription()},
                      {"/v1/openapi.json", smallDescription("B")}};
        site.tags = {{"/d/api.json", "\"7\""}};
        const auto found = searched(site);
        QCOMPARE(found.url, site.server.url(u"/d/api.json"_s));
        QCOMPARE(found.text, smallDescription());
        QCOMPARE(found.entityTag, QByteArray("\"7\""));
        QVERIFY(found.isPublic);
        QCOMPARE(found.places.size(), 1);
        QCOMPARE(found.places.first().reason, Reason::ServiceDescription);
        QCOMPARE(found.places.first().outcome, Outcome::Found);
        QVERIFY(!found.places.first().text().isEmpty());
        QCOMPARE(site.server.requests().size(), 2);
    }

    void readsTheLinkOfARefusal()
    {
        DescribedSite site;
        site.answers = {{"/v1",
                         HttpServer::response(401, "{}", "application/json",
                                              "Link: </d.json>; rel=\"service-desc\"\r\n")}};
        site.texts = {{"/d.json", smallDescription()}};
        QCOMPARE(searched(site).url, site.server.url(u"/d.json"_s));
    }

    void followsTheCatalog()
    {
        DescribedSite site;
        site.texts = {{Catalog, catalogOf("/v1", "/docs/x.yaml")},
                      {"/docs/x.yaml", "openapi: 3.0.3\ninfo: {title: A, version: '1'}\n"},
                      {"/v1/openapi.json", smallDescription()}};
        const auto found = searched(site);
        QCOMPARE(found.url, site.server.url(u"/docs/x.yaml"_s));
        QCOMPARE(found.places.last().reason, Reason::Catalog);
    }

    void leavesOtherApisOfTheCatalogAlone()
    {
        DescribedSite site;
        site.texts = {{Catalog, catalogOf("/v2", "/docs/x.json")},
                      {"/docs/x.json", smallDescription()}};
        const auto found = searched(site);
        QVERIFY(found.url.isEmpty());
        QCOMPARE(site.requests("/docs/x.json"), 0);
        QCOMPARE(outcomeAt(found, QString::fromLatin1(Catalog)), Outcome::NotThere);
    }

    void readsCatalogs_data()
    {
        QTest::addColumn<QByteArray>("catalog");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QByteArray &catalog, const QStringList &found) {
            QTest::newRow(name) << catalog << found;
        };
        const QByteArray own = "https://a.example/api/v1";
        row("the API itself", catalogOf(own, "/d.json"), {u"https://a.example/d.json"_s});
        row("with a slash", catalogOf(own + "/", "d.json"),
            {u"https://a.example/.well-known/d.json"_s});
        row("above it", catalogOf("https://a.example/api", "/d.json"),
            {u"https://a.example/d.json"_s});
        row("another API", catalogOf("https://a.example/api/v10", "/d.json"), {});
        row("another origin", catalogOf("https://b.example/api/v1", "/d.json"), {});
        row("a link to another origin", catalogOf(own, "https://b.example/d.json"),
            {u"https://b.example/d.json"_s});
        row("the closest one",
            json("{'linkset': [{'anchor': 'https://a.example/', 'service-desc': [{'href': '/1'}]},"
                 "{'anchor': 'https://a.example/api/v1', 'service-desc': [{'href': '/2'}]},"
                 "{'anchor': 'https://a.example/api', 'service-desc': [{'href': '/3'}]}]}"),
            {u"https://a.example/2"_s});
        row("no address",
            json("{'linkset': [{'anchor': 'https://a.example/api/v1',"
                 " 'service-desc': [{'href': 7}, {}]}]}"),
            {});
        row("no link set", json("{'links': []}"), {});
        row("no JSON", "<html>", {});
    }
    void readsCatalogs()
    {
        QFETCH(const QByteArray, catalog);
        QFETCH(const QStringList, found);
        const QUrl api(u"https://a.example/api/v1"_s);
        QStringList urls;
        for (const QUrl &url : descriptionsInCatalog(catalog, apiCatalogAddress(api), api))
            urls.append(url.toString());
        QCOMPARE(urls, found);
    }

    void triesUsualPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const QString &path : DescriptionSearch::usualPaths()) {
            QTest::newRow(qPrintable(u"/v1/"_s + path)) << (u"/v1/"_s + path).toLatin1();
            QTest::newRow(qPrintable(u'/' + path)) << (u'/' + path).toLatin1();
        }
    }
    void triesUsualPaths()
    {
        QFETCH(const QByteArray, path);
        DescribedSite site;
        site.texts = {{path, smallDescription()}};
        const auto found = searched(site);
        QCOMPARE(found.url, site.server.url(QString::fromLatin1(path)));
        QCOMPARE(found.places.last().reason, Reason::UsualPath);
    }

    void saysWhereItLooked()
    {
        DescribedSite site;
        const auto found = searched(site);
        QVERIFY(found.url.isEmpty());
        QCOMPARE(found.places.size(), 2 + 2 * DescriptionSearch::usualPaths().size());
        for (const DescriptionPlace &place : found.places)
            QCOMPARE(place.outcome, Outcome::NotThere);
    }

    void knowsWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("a page") << HttpServer::page("openapi: log in") << Outcome::WebPage;
        QTest::newRow("a page as JSON")
            << HttpServer::response(200, "\n <!doctype html><p>\"openapi\": </p>")
            << Outcome::WebPage;
        QTest::newRow("other JSON")
            << HttpServer::response(200, "{\"a\": \"openapi\"}") << Outcome::NotThere;
        QTest::newRow("nothing") << HttpServer::response(200, {}) << Outcome::NotThere;
        QTest::newRow("a defect") << HttpServer::response(500, smallDescription())
                                  << Outcome::NotThere;
        QTest::newRow("a way to a log-in page")
            << HttpServer::redirect(302, "https://login.example/") << Outcome::NotThere;
        QTest::newRow("for people who are signed in")
            << HttpServer::response(403, "{}") << Outcome::SignInRequired;
    }
    void knowsWhatIsNone()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Outcome, outcome);
        DescribedSite site;
        site.answers = {{"/v1/openapi.json", answer}};
        site.texts = {{"/v1/openapi.yaml", "\"openapi\" : 3.1.0"}};
        const auto found = searched(site);
        QCOMPARE(outcomeAt(found, u"/v1/openapi.json"_s), outcome);
        QCOMPARE(found.url.path(), u"/v1/openapi.yaml"_s);
    }

    void reportsWhatIsElsewhereAndDoesNotAsk_data()
    {
        QTest::addColumn<bool>("redirected");
        QTest::newRow("by a link") << false;
        QTest::newRow("by a redirect") << true;
    }
    void reportsWhatIsElsewhereAndDoesNotAsk()
    {
        QFETCH(const bool, redirected);
        DescribedSite other;
        other.texts = {{"/d.json", smallDescription()}};
        const QUrl there = other.server.url(u"/d.json"_s);
        DescribedSite site;
        site.answers = {{"/v1", linkTo(redirected ? QByteArray("/moved") : there.toEncoded())},
                        {"/moved", HttpServer::redirect(302, there.toEncoded())}};
        FakeTokens tokens;
        tokens.token = "t";
        const auto found = searched(site, &tokens);
        QVERIFY(found.url.isEmpty());
        QCOMPARE(found.places.first().url, there);
        QCOMPARE(found.places.first().outcome, Outcome::Elsewhere);
        QVERIFY(other.server.requests().isEmpty());
    }

    void followsRedirectsAtTheOrigin()
    {
        DescribedSite site;
        site.answers = {{"/v1", linkTo("/a")}, {"/a", HttpServer::redirect(301, "/b")}};
        site.texts = {{"/b", smallDescription()}};
        QCOMPARE(searched(site).url, site.server.url(u"/b"_s));
        site.answers["/a"] = HttpServer::redirect(301, "/a");
        const auto found = searched(site);
        QCOMPARE(outcomeAt(found, u"/a"_s), Outcome::Failed);
    }

    void sendsTheTokenOnlyWhereItIsNeeded()
    {
        DescribedSite site;
        site.answers = {{"/v1", linkTo("/d.json")}};
        site.texts = {{"/d.json", smallDescription()}};
        FakeTokens tokens;
        tokens.token = "t";
        QVERIFY(searched(site, &tokens).isPublic);
        QCOMPARE(site.withToken(), 0);
        QCOMPARE(tokens.asked, 0);

        site.guarded = {"/d.json"};
        const auto found = searched(site, &tokens);
        QCOMPARE(found.url.path(), u"/d.json"_s);
        QVERIFY(!found.isPublic);
        QCOMPARE(site.withToken(), 1);
        QCOMPARE(site.server.requests().last().header("Authorization"), QByteArray("Bearer t"));
        QVERIFY(site.server.requests()
                    .at(site.server.requests().size() - 2)
                    .header("Authorization")
                    .isEmpty());
    }

    void saysThatOneHasToSignIn()
    {
        DescribedSite site;
        site.answers = {{"/v1", linkTo("/d.json")}};
        site.texts = {{"/d.json", smallDescription()}};
        site.guarded = {"/d.json"};
        FakeTokens nobody;
        const auto found = searched(site, &nobody);
        QVERIFY(found.url.isEmpty());
        QCOMPARE(outcomeAt(found, u"/d.json"_s), Outcome::SignInRequired);
        QCOMPARE(site.withToken(), 0);
    }

    void endsWhenNobodyAnswers()
    {
        DescribedSite site;
        site.silent = {"/v1/openapi.json"};
        DescriptionSearch search(m_http, nullptr, site.api());
        search.setDeadline(std::chrono::milliseconds(300));
        const auto late = await(search.run());
        QVERIFY(!late);
        QCOMPARE(late.error().code(), ErrorCode::TimedOut);
        site.server.close();
        const auto gone = await(search.run());
        QVERIFY(!gone);
        QCOMPARE(gone.error().code(), ErrorCode::Offline);
        QCOMPARE(site.requests("/v1/openapi.yaml"), 0);
    }

    void asksNoInsecureAddress()
    {
        DescriptionSearch search(m_http, nullptr, QUrl(u"http://api.example/v1"_s));
        const auto refused = await(search.run());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InsecureUrl);
    }

    void endsWithItsOwner()
    {
        DescribedSite site;
        site.silent = {"/v1"};
        auto search = std::make_unique<DescriptionSearch>(m_http, nullptr, site.api());
        std::optional<ErrorCode> code;
        [](DescriptionSearch &running, std::optional<ErrorCode> &out) -> QCoro::Task<> {
            const auto result = co_await running.run();
            out = result ? ErrorCode::Internal : result.error().code();
        }(*search, code);
        QTRY_COMPARE(site.requests("/v1"), 1);
        search.reset();
        QCOMPARE(code, ErrorCode::Cancelled);
    }
};

KEYFOB_SUITE(TestDescriptionSearch)
#include "tst_descriptionsearch.moc"
