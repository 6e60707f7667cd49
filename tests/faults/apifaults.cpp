// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "faults.h"
#include "support/fakedelay.h"
#include "testkit/await.h"

#include <vector>

using namespace std::chrono_literals;

namespace Keyfob::Faults {

namespace {

ApiRequest request(const QByteArray &method, const QString &path)
{
    ApiRequest made;
    made.method = method;
    made.path = path;
    return made;
}

void storm(const Bench &bench, Report &report)
{
    constexpr int Calls = 100;
    HttpClient http;
    Token token;
    ApiClient api(http, token, bench.server.url());
    std::vector<QCoro::Task<Expected<ApiResponse>>> tasks;
    for (int i = 0; i < Calls; ++i)
        tasks.push_back(api.send(request("GET", QStringLiteral("/s401_bearer/%1").arg(i))));
    int errors = 0;
    int most = 0;
    for (auto &task : tasks) {
        const auto answer = await(std::move(task));
        if (answer && !ApiClient::check(*answer))
            ++errors;
        most = std::max(most, answer ? answer->requests : 0);
    }
    report.see(QStringLiteral("%1 of %2 calls end with an error").arg(errors).arg(Calls),
               errors == Calls);
    report.see(QStringLiteral("%1 renewal").arg(token.renewals), token.renewals == 1);
    report.see(QStringLiteral("at most %1 requests a call").arg(most), most <= 2);
    QHash<QString, int> requests;
    for (const auto &entry : bench.server.log())
        ++requests[entry[u"path"].toString()];
    const int worst = *std::max_element(requests.cbegin(), requests.cend());
    report.see(QStringLiteral("%1 calls at the server, at most %2 requests each")
                   .arg(requests.size())
                   .arg(worst),
               requests.size() == Calls && worst <= 2);
}

void missingScope(const Bench &bench, Report &report)
{
    HttpClient http;
    Token token;
    ApiClient api(http, token, bench.server.url());
    const auto answer = await(api.send(request("GET", QStringLiteral("/s403_scope"))));
    const auto failed = answer ? ApiError::of(*answer) : std::nullopt;
    report.see(failed ? failed->error.name() : QStringLiteral("no error"),
               failed && failed->error.code() == ErrorCode::InsufficientScope);
    const QStringList missing = failed ? failed->missingScopes({}) : QStringList();
    report.see(QStringLiteral("missing: ") + missing.join(QLatin1Char(' ')),
               missing == QStringList {QStringLiteral("read:x")});
    report.see(QStringLiteral("%1 renewals").arg(token.renewals), token.renewals == 0);
    report.see(QStringLiteral("%1 request").arg(bench.server.count()), bench.server.count() == 1);
}

void rateLimit(const Bench &bench, Report &report)
{
    const QList<std::tuple<const char *, int, int>> rows {
        {"s429_sec", 2, 2},   {"s429_date", 0, 2},   {"s429_none", 60, 60},
        {"s429_neg", 60, 60}, {"s429_junk", 60, 60}, {"s429_huge", 3600, 3600},
    };
    for (const auto &[name, least, most] : rows) {
        HttpClient http;
        Token token;
        const FakeDelay delay;
        ApiClient api(http, token, bench.server.url(), {nullptr, &delay, {}, {}});
        ApiRequest patient = request("GET", QLatin1Char('/') + QString(QLatin1StringView(name)));
        patient.deadline = std::chrono::hours(3);
        const auto answer = await(api.send(patient));
        bool good = answer && answer->status == 429 && delay.waits.size() == 2;
        QStringList seconds;
        for (const auto wait : delay.waits) {
            const auto s = std::chrono::duration_cast<std::chrono::seconds>(wait).count();
            seconds.append(QString::number(s));
            good = good && s >= least && s <= most;
        }
        report.see(QStringLiteral("%1 waits %2 s")
                       .arg(QLatin1StringView(name), seconds.join(QStringLiteral(", "))),
                   good);
    }
}

void flap(const Bench &bench, Report &report)
{
    HttpClient http;
    Token token;
    const FakeDelay delay;
    ApiClient api(http, token, bench.server.url(), {nullptr, &delay, {}, {}});
    const QString path = QStringLiteral("/s503_twice_then_ok");
    const auto got = await(api.send(request("GET", path)));
    report.see(QStringLiteral("GET: %1 after %2 requests")
                   .arg(got ? got->status : 0)
                   .arg(got ? got->requests : 0),
               got && got->status == 200 && got->requests == 3);
    const bool grows = delay.waits.size() == 2 && delay.waits[0] >= 250ms && delay.waits[0] <= 500ms
        && delay.waits[1] >= 500ms && delay.waits[1] <= 1000ms;
    report.see(QStringLiteral("%1 waits that grow").arg(delay.waits.size()), grows);

    bench.server.reset();
    const auto posted = await(api.send(request("POST", path)));
    report.see(QStringLiteral("POST: %1 after %2 request")
                   .arg(posted ? posted->status : 0)
                   .arg(bench.server.count()),
               posted && posted->status == 503 && bench.server.count() == 1);

    bench.server.reset();
    ApiRequest keyed = request("POST", path);
    keyed.idempotencyKey = ApiClient::newIdempotencyKey();
    const auto repeated = await(api.send(keyed));
    report.see(QStringLiteral("POST with a key: %1 after %2 requests")
                   .arg(repeated ? repeated->status : 0)
                   .arg(bench.server.count()),
               repeated && repeated->status == 200 && bench.server.count() == 3);
}

} // namespace

Runs apiRuns()
{
    return {{QStringLiteral("401-storm"), storm},
            {QStringLiteral("403-scope"), missingScope},
            {QStringLiteral("429-retry-after"), rateLimit},
            {QStringLiteral("503-flap"), flap}};
}

} // namespace Keyfob::Faults
