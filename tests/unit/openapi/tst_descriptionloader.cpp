// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "describedsite.h"
#include "net/httpclient.h"
#include "net/savingmode.h"
#include "openapi/descriptioncache.h"
#include "openapi/descriptionloader.h"
#include "support/suite.h"
#include "testkit/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Place("/v1/openapi.json");

/// A description whose only operation is in another file.
QByteArray inTwoFiles(const QByteArray &other)
{
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"A\", \"version\": \"1\"}, "
           "\"paths\": {\"/things\": {\"$ref\": \""
        + other + "\"}}}";
}

const QByteArray OtherFile("{\"get\": {\"operationId\": \"listThings\", \"responses\": {}}}");

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

/// How the description of an API gets here, and stays.
class TestDescriptionLoader : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString cache() const { return m_folder->filePath(u"cache"_s); }
    QStringList kept() const { return QDir(cache()).entryList(QDir::Files); }

    std::unique_ptr<DescriptionLoader> loader(const DescribedSite &site, const QUrl &place = {},
                                              AccessTokenSource *tokens = nullptr)
    {
        const DescriptionLoader::Address address {site.api(), place};
        return std::make_unique<DescriptionLoader>(m_http, tokens, address, cache());
    }
    static QString titleOf(const Expected<ApiDescription> &description)
    {
        return description ? description->title() : description.error().name();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void findsTheDescription()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}};
        const auto found = loader(site);
        const auto description = await(found->load());
        QCOMPARE(titleOf(description), u"A"_s);
        QCOMPARE(description->operations().size(), 1);
        QCOMPARE(description->source(), site.server.url(QString::fromLatin1(Place)));
        QCOMPARE(found->places().last().outcome, DescriptionPlace::Outcome::Found);
        QCOMPARE(found->description().title(), u"A"_s);
    }

    void takesTheOneOfTheTenantFile()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}, {"/mine.json", smallDescription("Mine")}};
        const auto found = loader(site, site.server.url(u"/mine.json"_s));
        QCOMPARE(titleOf(await(found->load())), u"Mine"_s);
        QCOMPARE(site.server.requests().size(), 1);
        QCOMPARE(found->places().first().reason, DescriptionPlace::Reason::TenantFile);
    }

    void saysWhyThereIsNone()
    {
        DescribedSite site;
        const auto none = loader(site);
        QCOMPARE(titleOf(await(none->load())), u"DescriptionMissing"_s);
        QVERIFY(!none->places().isEmpty());
        site.texts = {{Place, smallDescription()}};
        QCOMPARE(titleOf(await(none->load())), u"A"_s); // asked again
    }

    void saysWhatIsWrongWithTheNamedOne_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("error");
        QTest::newRow("gone") << HttpServer::response(404, "{}") << u"HttpStatus"_s;
        QTest::newRow("refused") << HttpServer::response(403, "{}") << u"HttpStatus"_s;
        QTest::newRow("a web page") << HttpServer::page("log in") << u"DescriptionInvalid"_s;
        QTest::newRow("Swagger 2.0")
            << HttpServer::response(200, "{\"swagger\": \"2.0\", \"paths\": {}}")
            << u"DescriptionInvalid"_s;
        QTest::newRow("broken") << HttpServer::response(200, "{\"openapi\": ")
                                << u"DescriptionInvalid"_s;
        QTest::newRow("elsewhere")
            << HttpServer::redirect(302, "https://docs.example/x.json") << u"RedirectRefused"_s;
    }
    void saysWhatIsWrongWithTheNamedOne()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, error);
        DescribedSite site;
        site.answers = {{"/mine.json", answer}};
        const auto wrong = loader(site, site.server.url(u"/mine.json"_s));
        QCOMPARE(titleOf(await(wrong->load())), error);
        QCOMPARE(wrong->places().size(), 1);
        QCOMPARE(wrong->places().first().outcome, DescriptionPlace::Outcome::Failed);
        QVERIFY(!wrong->places().first().text().isEmpty());
        QVERIFY(kept().isEmpty());
    }

    void showsNoQueryOfAnAddress_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("error");
        QTest::newRow("gone") << HttpServer::response(404, "{}") << u"HttpStatus"_s;
        QTest::newRow("a web page") << HttpServer::page("log in") << u"DescriptionInvalid"_s;
        QTest::newRow("elsewhere")
            << HttpServer::redirect(302, "https://docs.example/x.json?code=canary")
            << u"RedirectRefused"_s;
        QTest::newRow("round and round")
            << HttpServer::redirect(302, "/mine.json?key=canary") << u"RedirectRefused"_s;
    }
    void showsNoQueryOfAnAddress()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, error);
        DescribedSite site;
        site.answers = {{"/mine.json", answer}};
        const auto wrong = loader(site, site.server.url(u"/mine.json?key=canary"_s));
        const auto refused = await(wrong->load());
        QCOMPARE(titleOf(refused), error);
        QVERIFY(refused.error().message().contains(u"/mine.json"));
        QVERIFY(!refused.error().message().contains(u"canary"));
        QVERIFY(!refused.error().detail().contains(u"canary"));
    }

    void hasWhatIsKeptAtOnceAndAsksWhetherItChanged()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}};
        site.tags = {{Place, "\"1\""}};
        QCOMPARE(titleOf(await(loader(site)->load())), u"A"_s);
        QCOMPARE(kept().size(), 1);

        // The next start: nothing has changed.
        const auto same = loader(site);
        QSignalSpy unchanged(same.get(), &DescriptionLoader::changed);
        QCOMPARE(titleOf(await(same->load())), u"A"_s);
        QTRY_COMPARE(same->places().size(), 1);
        QCOMPARE(site.requests(Place), 2);
        QCOMPARE(site.server.requests().last().header("If-None-Match"), QByteArray("\"1\""));
        QVERIFY(unchanged.isEmpty());

        // And the one after: it has.
        site.texts = {{Place, smallDescription("B")}};
        site.tags = {{Place, "\"2\""}};
        const auto changed = loader(site);
        QSignalSpy spy(changed.get(), &DescriptionLoader::changed);
        QCOMPARE(titleOf(await(changed->load())), u"A"_s);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(changed->description().title(), u"B"_s);
        QCOMPARE(titleOf(await(changed->load())), u"B"_s);

        // Where nobody answers, there is the kept one.
        site.server.close();
        QCOMPARE(titleOf(await(loader(site)->load())), u"B"_s);
        QCOMPARE(kept().size(), 1);
    }

    void asksOnceADayOnAMeteredConnection()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}};
        site.tags = {{Place, "\"1\""}};
        SavingMode::system().setMetered(true);
        const auto end = qScopeGuard([] { SavingMode::system().setMetered(false); });
        QCOMPARE(titleOf(await(loader(site)->load())), u"A"_s); // there is none yet
        QCOMPARE(site.requests(Place), 1);

        const auto fresh = loader(site);
        QCOMPARE(titleOf(await(fresh->load())), u"A"_s);
        const auto unchanged = await(fresh->refresh()); // as the person says
        QVERIFY(unchanged && !*unchanged);
        QCOMPARE(site.requests(Place), 2);

        QFile file(QDir(cache()).filePath(kept().constFirst()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2),
                                 QFile::FileModificationTime));
        file.close();
        const auto old = loader(site);
        QCOMPARE(titleOf(await(old->load())), u"A"_s);
        QTRY_COMPARE(old->places().size(), 1);
        QCOMPARE(site.requests(Place), 3);

        // That nothing had changed then counts as well.
        QTRY_VERIFY(QFileInfo(file.fileName()).lastModified().secsTo(QDateTime::currentDateTime())
                    < 3600);
        const auto again = loader(site);
        QCOMPARE(titleOf(await(again->load())), u"A"_s);
        SavingMode::system().setMetered(false);
        const auto later = loader(site);
        QCOMPARE(titleOf(await(later->load())), u"A"_s);
        QTRY_COMPARE(site.requests(Place), 4);
    }

    void looksAgainForAFileThatWasNotThere()
    {
        DescribedSite site;
        site.texts = {{Place, inTwoFiles("things.json")}};
        site.tags = {{Place, "\"1\""}};
        const auto one = loader(site);
        QVERIFY(await(one->load())->operations().isEmpty());
        // The description itself is the same.
        site.texts.insert("/v1/things.json", OtherFile);
        const auto changed = await(one->refresh());
        QVERIFY(changed && *changed);
        QCOMPARE(one->description().operations().size(), 1);
    }

    void looksAgainForWhatIsGone()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}};
        const auto moved = loader(site);
        QCOMPARE(titleOf(await(moved->load())), u"A"_s);
        site.texts = {{"/openapi.yaml", smallDescription("B")}};
        const auto changed = await(moved->refresh());
        QVERIFY(changed && *changed);
        QCOMPARE(moved->description().title(), u"B"_s);
        // A failure leaves what there is.
        site.texts.clear();
        QVERIFY(!await(moved->refresh()));
        QCOMPARE(moved->description().title(), u"B"_s);
    }

    void keepsOnlyWhatAnybodyCanGet()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}};
        site.guarded = {Place};
        FakeTokens tokens;
        tokens.token = "t";
        QCOMPARE(titleOf(await(loader(site, {}, &tokens)->load())), u"A"_s);
        QVERIFY(kept().isEmpty());

        site.guarded.clear();
        QCOMPARE(titleOf(await(loader(site, {}, &tokens)->load())), u"A"_s);
        QCOMPARE(kept().size(), 1);
        const QString file = cache() + u'/' + kept().first();
        QCOMPARE(QFile::permissions(file)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aDamagedCacheIsNone()
    {
        DescribedSite site;
        site.texts = {{Place, smallDescription()}};
        QCOMPARE(titleOf(await(loader(site)->load())), u"A"_s);
        const QString file = cache() + u'/' + kept().first();
        for (const QByteArray &text : {QByteArray(), QByteArray("KFD1"), QByteArray(1000, 'x')}) {
            write(file, text);
            QCOMPARE(titleOf(await(loader(site)->load())), u"A"_s);
        }
    }

    void keepsNotTooMany()
    {
        const DescriptionCache all(cache());
        const QUrl api(u"https://a.example"_s);
        for (int i = 0; i < DescriptionCache::MaxFiles + 5; ++i) {
            const QUrl place(u"https://a.example/%1"_s.arg(i));
            all.keep(api, place, {place, "x"});
        }
        QCOMPARE(kept().size(), DescriptionCache::MaxFiles);
        const QUrl last(u"https://a.example/%1"_s.arg(DescriptionCache::MaxFiles + 4));
        QCOMPARE(all.find(api, last)->url, last);
        QVERIFY(!all.find(QUrl(u"https://b.example"_s), last)); // of another API
    }

    void readsTheFilesThatItRefersTo()
    {
        DescribedSite site;
        site.texts = {{Place, inTwoFiles("paths/things.json")},
                      {"/v1/paths/things.json", OtherFile}};
        const auto description = await(loader(site)->load());
        QVERIFY(description);
        QCOMPARE(description->operations().size(), 1);
        QCOMPARE(description->operations().first().id, u"listThings"_s);
        // Also at the next start, and when only that file changed.
        const auto again = loader(site);
        QCOMPARE(await(again->load())->operations().size(), 1);
        QTRY_COMPARE(again->places().size(), 1);
        site.texts["/v1/paths/things.json"] = QByteArray(OtherFile).replace("listThings", "other");
        QVERIFY(await(again->refresh()));
        QCOMPARE(again->description().operations().first().id, u"other"_s);
    }

    void asksNoOtherOriginForFiles()
    {
        DescribedSite other;
        other.texts = {{"/things.json", OtherFile}};
        DescribedSite site;
        site.texts = {{Place, inTwoFiles(other.server.url(u"/things.json"_s).toEncoded())}};
        const auto description = await(loader(site)->load());
        QVERIFY(description);
        QVERIFY(description->operations().isEmpty());
        QVERIFY(!description->notes().isEmpty());
        QVERIFY(other.server.requests().isEmpty());
    }

    void readsALocalDescription()
    {
        DescribedSite site;
        const QString path = m_folder->filePath(u"api.json"_s);
        write(path, inTwoFiles("things.json"));
        write(m_folder->filePath(u"things.json"_s), OtherFile);
        const auto local = loader(site, QUrl::fromLocalFile(path));
        QCOMPARE(await(local->load())->operations().size(), 1);
        QVERIFY(site.server.requests().isEmpty());
        QVERIFY(kept().isEmpty());

        write(path, smallDescription("B"));
        const auto changed = await(local->refresh());
        QVERIFY(changed && *changed);
        QCOMPARE(local->description().title(), u"B"_s);
        QVERIFY(QFile::remove(path));
        QCOMPARE(await(local->refresh()).error().code(), ErrorCode::FileFailed);
    }

    void readsNothingOutsideTheFolder_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::newRow("above it") << QByteArray("../outside.json");
        QTest::newRow("by a link") << QByteArray("link.json");
        QTest::newRow("through a linked folder") << QByteArray("folder/outside.json");
        QTest::newRow("an address") << QByteArray("https://a.example/outside.json");
    }
    void readsNothingOutsideTheFolder()
    {
        QFETCH(const QByteArray, reference);
        DescribedSite site;
        QVERIFY(QDir(m_folder->path()).mkpath(u"inside"_s));
        const QString outside = m_folder->filePath(u"outside.json"_s);
        write(outside, OtherFile);
        write(m_folder->filePath(u"inside/api.json"_s), inTwoFiles(reference));
        QVERIFY(QFile::link(outside, m_folder->filePath(u"inside/link.json"_s)));
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"inside/folder"_s)));
        const QUrl place = QUrl::fromLocalFile(m_folder->filePath(u"inside/api.json"_s));
        const auto description = await(loader(site, place)->load());
        QVERIFY(description);
        QVERIFY(description->operations().isEmpty());
    }

    void loadsOnceForAll()
    {
        DescribedSite site;
        site.texts = {{"/mine.json", smallDescription()}};
        const auto one = loader(site, site.server.url(u"/mine.json"_s));
        QList<QString> titles;
        const auto ask = [](DescriptionLoader &asked, QList<QString> &out) -> QCoro::Task<> {
            const auto description = co_await asked.load();
            out.append(titleOf(description));
        };
        ask(*one, titles);
        ask(*one, titles);
        QTRY_COMPARE(titles, (QList<QString> {u"A"_s, u"A"_s}));
        QCOMPARE(site.server.requests().size(), 1);
    }

    void endsWithItsOwner_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("deleted") << false;
    }
    void endsWithItsOwner()
    {
        QFETCH(const bool, cancelled);
        DescribedSite site;
        site.texts = {{"/mine.json", smallDescription()}};
        site.silent = {"/mine.json"};
        auto one = loader(site, site.server.url(u"/mine.json"_s));
        QList<QString> titles;
        const auto ask = [](DescriptionLoader &asked, QList<QString> &out) -> QCoro::Task<> {
            const auto description = co_await asked.load();
            out.append(titleOf(description));
        };
        ask(*one, titles);
        QTRY_COMPARE(site.requests("/mine.json"), 1);
        if (cancelled)
            one->cancel();
        else
            one.reset();
        QCOMPARE(titles, QList<QString> {u"Cancelled"_s});
        if (!cancelled)
            return;
        site.silent.clear();
        QCOMPARE(titleOf(await(one->load())), u"A"_s);
    }
};

KEYFOB_SUITE(TestDescriptionLoader)
#include "tst_descriptionloader.moc"
