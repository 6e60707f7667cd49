// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "net/httpclient.h"
#include "oidc/provider.h"
#include "oidc/providercache.h"
#include "support/fakedelay.h"
#include "support/fakeprovider.h"
#include "support/suite.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Keyfob;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Configuration("/.well-known/openid-configuration");
const QByteArray Keys("/keys");

} // namespace

/// What a provider publishes, from one program to the next.
class TestProviderCache : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    FakeDelay m_delay;
    std::unique_ptr<FakeProvider> m_fake;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    ProviderCache cache(const QByteArray &binding = "b") const
    {
        return ProviderCache(m_folder->filePath(u"providers"_s), binding);
    }
    QStringList files() const
    {
        QThreadPool::globalInstance()->waitForDone(); // what is written meanwhile
        return QDir(m_folder->filePath(u"providers"_s)).entryList(QDir::Files);
    }
    /// As another program has it, after what the last one wrote.
    Provider provider(const QByteArray &binding = "b")
    {
        (void)files();
        return Provider(m_http, *m_clock, QUrl(m_fake->issuer()), &m_delay, {}, cache(binding));
    }
    /// Both documents are on disk, and nobody has asked since.
    void keepBoth(const QByteArray &caching = "Cache-Control: max-age=600\r\n",
                  const QByteArray &tag = "\"1\"")
    {
        m_fake->caching = caching;
        m_fake->tag = tag;
        QVERIFY(await(provider().prefetch()));
        m_fake->forgetRequests();
        (void)files();
    }
    int requests() const { return m_fake->requests(Configuration) + m_fake->requests(Keys); }

    Expected<IdToken> validate(Provider &by, const TestIssuer &key, qint64 lifetime = 7200,
                               const QJsonObject &header = {})
    {
        IdTokenExpectation expected;
        expected.issuer = m_fake->issuer();
        expected.clientId = u"c1"_s;
        expected.now = m_clock->now();
        expected.algorithms = {u"RS256"_s};
        const Secret token(key.sign({{u"iss"_s, m_fake->issuer()},
                                     {u"sub"_s, u"s1"_s},
                                     {u"aud"_s, u"c1"_s},
                                     {u"iat"_s, m_fake->now},
                                     {u"exp"_s, m_fake->now + lifetime}},
                                    header));
        return await(by.validate(token, expected));
    }
    /// Changes what is kept with \a change, and leaves it a well-formed file.
    void changeKept(ProviderDocument which, const std::function<void(HttpResponse &)> &change)
    {
        const QUrl url(m_fake->issuer()
                       + (which == ProviderDocument::Keys ? u"keys"_s
                                                          : u".well-known/openid-configuration"_s));
        auto kept = cache().find(which, url, m_clock->now());
        QVERIFY(kept);
        kept->response.headers.append(HeaderList {{"Cache-Control", "max-age=600"}});
        change(kept->response);
        cache().keep(which, url, kept->response, kept->receivedAt, m_clock->now());
    }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeProvider>();
        m_clock = std::make_unique<FakeClock>(m_fake->now);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { (void)files(); }

    void freshCopiesNeedNoRequest()
    {
        keepBoth();
        QCOMPARE(files().size(), 2);
        m_clock->advance(599);
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QVERIFY(validate(next, m_fake->key));
        QCOMPARE(requests(), 0);
        // In one program, too, they are used for as long only.
        m_clock->advance(1);
        QVERIFY(validate(next, m_fake->key));
        QCOMPARE(requests(), 2);
    }

    void staleOnesAreAskedForWithTheirValidators()
    {
        keepBoth();
        m_clock->advance(600);
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QVERIFY(validate(next, m_fake->key));
        QCOMPARE(m_fake->notModified, QList<QByteArray>({Configuration, Keys}));
        QCOMPARE(requests(), 2);
        // The answer said for how long they are fresh from then on.
        m_clock->advance(599);
        Provider later = provider();
        QVERIFY(await(later.prefetch()));
        QCOMPARE(requests(), 2);
    }

    void changedOnesReplaceThem()
    {
        keepBoth();
        m_clock->advance(600);
        m_fake->tag = "\"2\"";
        const TestIssuer other("RS256", u"k2"_s);
        m_fake->keySet = other.jwks();
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QVERIFY(validate(next, other));
        QCOMPARE(requests(), 2);
        Provider later = provider();
        QVERIFY(validate(later, other));
        QCOMPARE(requests(), 2);
    }

    void noneIsOlderThanAnHourWhateverTheProviderSays()
    {
        keepBoth("Cache-Control: max-age=86400\r\n");
        m_clock->advance(3599);
        QVERIFY(await(provider().prefetch()));
        QCOMPARE(requests(), 0);
        m_clock->advance(1);
        QVERIFY(await(provider().prefetch()));
        QCOMPARE(requests(), 2);
        QVERIFY(m_fake->notModified.isEmpty()); // It might confirm a false one.
    }

    void confirmedOnesGetNoYounger()
    {
        keepBoth("Cache-Control: max-age=1800\r\n");
        m_clock->advance(1800);
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QCOMPARE(m_fake->notModified.size(), 2);
        m_clock->advance(1800);
        QVERIFY(await(next.prefetch()));
        QVERIFY(await(provider().prefetch()));
        QCOMPARE(m_fake->notModified.size(), 2);
        QCOMPARE(requests(), 4);
    }

    void aClockThatWasSetBackMakesThemNone()
    {
        keepBoth();
        m_clock->advance(-10);
        QVERIFY(await(provider().prefetch()));
        QCOMPARE(requests(), 2);
        QVERIFY(m_fake->notModified.isEmpty());
    }

    void nothingIsKeptThatMayNotOrIsOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("caching");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<int>("files");
        QTest::newRow("fresh") << QByteArray("Cache-Control: max-age=1\r\n") << QByteArray() << 2;
        QTest::newRow("a tag") << QByteArray() << QByteArray("\"1\"") << 2;
        QTest::newRow("a time") << QByteArray("Last-Modified: Tue, 14 Nov 2023 22:13:20 GMT\r\n")
                                << QByteArray() << 2;
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << 0;
        QTest::newRow("no-store") << QByteArray("Cache-Control: no-store, max-age=60\r\n")
                                  << QByteArray("\"1\"") << 0;
        QTest::newRow("a long tag") << QByteArray() << QByteArray(2000, 'x') << 0;
    }
    void nothingIsKeptThatMayNotOrIsOfNoUse()
    {
        QFETCH(QByteArray, caching);
        QFETCH(QByteArray, tag);
        keepBoth(caching, tag);
        QTEST(int(files().size()), "files");
    }

    void anAddressWithAQueryIsKeptNowhere()
    {
        const QUrl url(u"https://op.example/c?key=secret"_s);
        HttpResponse response;
        response.headers = {{"ETag", "1"}};
        cache().keep(ProviderDocument::Configuration, url, response, m_clock->now(),
                     m_clock->now());
        QVERIFY(files().isEmpty());
    }

    void damagedOnesAreFetchedAnew_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("its beginning") << QByteArray("KFP1");
        QTest::newRow("something else") << QByteArray(1000, 'x');
        QTest::newRow("too large") << QByteArray(400 * 1024, 'x');
    }
    void damagedOnesAreFetchedAnew()
    {
        QFETCH(QByteArray, text);
        keepBoth();
        for (const QString &name : files()) {
            QFile file(m_folder->filePath(u"providers/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text), text.size());
        }
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QVERIFY(validate(next, m_fake->key));
        QCOMPARE(requests(), 2);
        QVERIFY(m_fake->notModified.isEmpty());
        QVERIFY(await(provider().prefetch())); // They are good again.
        QCOMPARE(requests(), 2);
    }

    void copiesAreCheckedAsAnswersAre_data()
    {
        QTest::addColumn<bool>("ofKeys");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("another issuer") << false << QByteArray("{\"issuer\": \"x\"}");
        QTest::newRow("no JSON") << false << QByteArray("<html>");
        QTest::newRow("no keys") << true << QByteArray("<html>");
    }
    void copiesAreCheckedAsAnswersAre()
    {
        QFETCH(bool, ofKeys);
        QFETCH(QByteArray, body);
        keepBoth();
        changeKept(ofKeys ? ProviderDocument::Keys : ProviderDocument::Configuration,
                   [&](HttpResponse &response) { response.body = body; });
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QVERIFY(validate(next, m_fake->key));
        QCOMPARE(requests(), 1);
        QVERIFY(m_fake->notModified.isEmpty());
    }

    void theTypeCountsAsOfAnAnswer()
    {
        keepBoth();
        changeKept(ProviderDocument::Configuration, [](HttpResponse &response) {
            response.headers = {{"Content-Type", "text/html"}, {"Cache-Control", "max-age=600"}};
        });
        QVERIFY(await(provider().prefetch()));
        QCOMPARE(m_fake->requests(Configuration), 1);
    }

    void noHeaderIsSentThatWouldBeginAnother()
    {
        keepBoth();
        changeKept(ProviderDocument::Configuration, [](HttpResponse &response) {
            response.headers = {{"Content-Type", "application/json"}, {"ETag", "1\r\nX: 2"}};
        });
        QVERIFY(await(provider().prefetch()));
        QCOMPARE(m_fake->requests(Configuration), 1);
        QVERIFY(m_fake->notModified.isEmpty());
    }

    void thoseOfAnotherProviderOrAnotherWayAreNotFound()
    {
        keepBoth();
        QVERIFY(await(provider("another proxy, say").prefetch()));
        QCOMPARE(requests(), 2);
        const QUrl url(m_fake->issuer() + u"keys"_s);
        QVERIFY(cache().find(ProviderDocument::Keys, url, m_clock->now()));
        QVERIFY(!cache("c").find(ProviderDocument::Keys, url, m_clock->now()));
        QVERIFY(!cache().find(ProviderDocument::Keys, QUrl(u"https://x.example/keys"_s),
                              m_clock->now()));
        QVERIFY(!cache().find(ProviderDocument::Keys, url, m_clock->now())); // It went.
    }

    void anUnknownKeyIsAskedForWhateverIsKept()
    {
        keepBoth();
        const TestIssuer rotated("RS256", u"k2"_s);
        m_fake->keySet = rotated.jwks();
        m_fake->tag = "\"2\"";
        Provider next = provider();
        QVERIFY(validate(next, rotated));
        QCOMPARE(m_fake->requests(Keys), 1);
        Provider later = provider();
        QVERIFY(validate(later, rotated));
        QCOMPARE(m_fake->requests(Keys), 1);
    }

    void soIsAKeyOfTheSameName()
    {
        keepBoth();
        const TestIssuer rotated("RS256", u"k2"_s);
        const QJsonObject name {{u"kid"_s, u"k1"_s}};
        QJsonObject key = rotated.jwk();
        key.insert(u"kid"_s, u"k1"_s);
        m_fake->keySet = QJsonDocument(QJsonObject {{u"keys"_s, QJsonArray {key}}}).toJson();
        Provider next = provider();
        QVERIFY(validate(next, rotated, 7200, name));
        QCOMPARE(m_fake->requests(Keys), 1);
        QVERIFY(m_fake->notModified.isEmpty());
        QCOMPARE(validate(next, m_fake->key).error().code(), ErrorCode::SignatureInvalid);
        QCOMPARE(m_fake->requests(Keys), 1); // at most once in RefetchInterval
    }

    void keysThatHaveMovedAreFound()
    {
        keepBoth();
        QVERIFY(QFile::remove(cachedKeys()));
        m_fake->discovery.insert(u"jwks_uri", m_fake->issuer() + u"keys2"_s);
        m_fake->tag = "\"2\"";
        m_fake->keysStatus = 404;
        Provider next = provider();
        QVERIFY(!validate(next, m_fake->key)); // The fake has none at the new place.
        QCOMPARE(m_fake->requests(Keys), 1);
        QCOMPARE(m_fake->requests(Configuration), 1);
        QCOMPARE(m_fake->requests("/keys2"), 1);
    }

    void staleKeysAreNotUsedWhenNobodyAnswers()
    {
        keepBoth();
        Provider next = provider();
        QVERIFY(validate(next, m_fake->key));
        m_fake->close();
        QVERIFY(validate(next, m_fake->key));
        m_clock->advance(600);
        QVERIFY(!validate(next, m_fake->key));
        Provider later = provider();
        QVERIFY(!validate(later, m_fake->key));
    }

    void whoSaysThatSomethingFailedIsAnsweredByTheProvider()
    {
        keepBoth();
        Provider next = provider();
        QVERIFY(await(next.discover()));
        QCOMPARE(requests(), 0);
        next.distrustDisk();
        QVERIFY(await(next.discover()));
        QCOMPARE(requests(), 1);
        next.distrustDisk(); // It has just been asked.
        QVERIFY(await(next.discover()));
        QCOMPARE(requests(), 1);

        Provider later = provider();
        QVERIFY(await(later.discoverAnew()));
        QCOMPARE(requests(), 2);
        Provider meanwhile = provider();
        auto task = meanwhile.discover(); // reads the disk
        meanwhile.distrustDisk();
        QVERIFY(await(std::move(task)));
        QCOMPARE(requests(), 3);
        QVERIFY(m_fake->notModified.isEmpty());
    }

    void theProvidersClockIsAskedForBeforeATokenIsTooOld()
    {
        keepBoth();
        m_fake->date = "Tue, 14 Nov 2023 22:13:20 GMT"; // 1700000000
        m_clock->advance(500);
        Provider next = provider();
        QVERIFY(await(next.prefetch()));
        QCOMPARE(requests(), 0);
        QCOMPARE(validate(next, m_fake->key, 60).error().code(), ErrorCode::ClockSkew);
        QCOMPARE(next.clockOffset(), std::chrono::seconds(-500));
    }

    void theyCanBeRemoved()
    {
        keepBoth();
        provider("c").removeKept();
        QCOMPARE(files().size(), 2);
        provider().removeKept();
        QVERIFY(files().isEmpty());
    }

    void theProviderMayGoWhileADiskIsRead()
    {
        keepBoth();
        auto clock = std::make_unique<FakeClock>(m_fake->now);
        auto http = std::make_unique<HttpClient>();
        auto gone = std::make_unique<Provider>(*http, *clock, QUrl(m_fake->issuer()), &m_delay,
                                               QUrl(), cache());
        auto task = gone->prefetch();
        gone.reset();
        QVERIFY(!task.isReady());
        http.reset();
        QVERIFY(task.isReady()); // nothing waits for a disk, with a clock that may go now
        clock.reset();
        QCOMPARE(await(std::move(task)).error().code(), ErrorCode::Cancelled);
    }

private:
    QString cachedKeys() const
    {
        const QStringList all = files();
        for (const QString &name : all) {
            QFile file(m_folder->filePath(u"providers/"_s + name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("\"kty\""))
                return file.fileName();
        }
        return {};
    }
};

KEYFOB_SUITE(TestProviderCache)
#include "tst_providercache.moc"
