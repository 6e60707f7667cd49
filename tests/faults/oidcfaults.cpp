// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "jose/jwkset.h"
#include "oidc/provider.h"
#include "support/fakedelay.h"
#include "support/fakeprovider.h"
#include "testkit/await.h"
#include "testkit/fakeclock.h"

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>
#include <limits>

namespace Keyfob::Faults {

namespace {

/// A good provider and one who knows it.
struct FaultyProvider
{
    FakeProvider fake;
    HttpClient http;
    FakeClock clock {fake.now};
    Provider provider {http, clock, QUrl(fake.issuer())};

    Expected<IdToken> validate(const TestIssuer &key, const QJsonObject &header = {})
    {
        const QJsonObject claims {{QStringLiteral("iss"), fake.issuer()},
                                  {QStringLiteral("sub"), QStringLiteral("s1")},
                                  {QStringLiteral("aud"), QStringLiteral("c1")},
                                  {QStringLiteral("iat"), fake.now},
                                  {QStringLiteral("exp"), fake.now + 60}};
        IdTokenExpectation expected;
        expected.issuer = fake.issuer();
        expected.clientId = QStringLiteral("c1");
        expected.now = clock.now();
        expected.algorithms = {QStringLiteral("RS256")};
        return await(provider.validate(Secret(key.sign(claims, header)), expected));
    }
    int fetches() const { return fake.requests("/keys"); }
};

void discoveryOutage(const Bench &bench, Report &report)
{
    HttpClient http;
    const FakeClock clock(1700000000);
    const FakeDelay delay;
    Provider provider(http, clock, bench.server.url(QStringLiteral("/s503_twice_then_ok")), &delay);
    const auto metadata = await(provider.discover());
    // The third answer is JSON, if no configuration: it was read.
    report.see(QStringLiteral("third answer"), metadata, ErrorCode::DiscoveryInvalid);
    report.see(QStringLiteral("%1 tries").arg(bench.server.count()), bench.server.count() == 3);
    bool grows = delay.waits.size() == 2;
    for (qsizetype i = 0; grows && i < 2; ++i)
        grows = delay.waits[i].count() >= (250 << i) && delay.waits[i].count() <= (500 << i);
    report.see(QStringLiteral("%1 waits that grow").arg(delay.waits.size()), grows);
}

void rotation(const Bench &, Report &report)
{
    FaultyProvider world;
    const bool before = world.validate(world.fake.key).has_value();
    const TestIssuer next(QByteArrayLiteral("RS256"), QStringLiteral("k2"));
    world.fake.keySet = next.jwks();
    const bool after = world.validate(next).has_value();
    report.see(QStringLiteral("new key accepted: %1").arg(after), before && after);
    report.see(QStringLiteral("%1 fetches").arg(world.fetches()), world.fetches() == 2);
}

void kidStorm(const Bench &, Report &report)
{
    FaultyProvider world;
    bool good = world.validate(world.fake.key).has_value();
    int accepted = 0;
    for (int i = 0; i < 1000; ++i) {
        const QJsonObject header {{QStringLiteral("kid"), QStringLiteral("random-%1").arg(i)}};
        accepted += world.validate(world.fake.key, header) ? 1 : 0;
    }
    good = good && world.validate(world.fake.key);
    report.see(QStringLiteral("%1 of 1000 accepted").arg(accepted), good && accepted == 0);
    report.see(QStringLiteral("%1 fetches again").arg(world.fetches() - 1), world.fetches() <= 2);
}

void emptyKeys(const Bench &bench, Report &report)
{
    for (const auto *path : {"/ok", "/json_1e6_keys"})
        seeKeysKept(bench.server.url(QLatin1StringView(path)), report);
    QByteArray many("{\"keys\":[");
    for (int i = 0; many.size() < Provider::MaxSize - 200; ++i) {
        many += (i ? "," : "") + QByteArrayLiteral("{\"kty\":\"RSA\",\"kid\":\"")
            + QByteArray::number(i) + "\",\"n\":\"AQAB\",\"e\":\"AQAB\"}";
    }
    many += "]}";
    qint64 ms = std::numeric_limits<qint64>::max(); // the least: the machine has others to serve
    for (int i = 0; i < 5; ++i) {
        const std::clock_t start = std::clock();
        (void)JwkSet::parse(many);
        ms = std::min<qint64>(ms, (std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    report.see(QStringLiteral("as many keys as may come: %1 ms").arg(ms), ms < 50);
}

} // namespace

Runs oidcRuns()
{
    return {{QStringLiteral("discovery-outage"), discoveryOutage},
            {QStringLiteral("jwks-outage"),
             [](const Bench &bench, Report &report) {
                 seeKeysKept(bench.server.url(QStringLiteral("/s500_html")), report);
             }},
            {QStringLiteral("jwks-rotation"), rotation},
            {QStringLiteral("jwks-kid-storm"), kidStorm},
            {QStringLiteral("jwks-empty-after-good"), emptyKeys}};
}

} // namespace Keyfob::Faults
