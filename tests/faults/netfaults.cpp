// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiclient.h"
#include "faults.h"
#include "oidc/jsonanswer.h"
#include "oidc/provider.h"
#include "oidc/tokenendpoint.h"
#include "support/fakedelay.h"
#include "testkit/await.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

namespace Keyfob::Faults {

namespace {

constexpr qint64 Megabyte = 1024 * 1024;

void seeDeadline(const Bench &bench, Report &report, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = get(bench.server.url(path), 1s);
    const qint64 ms = timer.elapsed();
    report.see(QStringLiteral("%1, deadline 1 s, after %2 ms").arg(path).arg(ms), result,
               ErrorCode::TimedOut);
    if (ms > 1500)
        report.see(QStringLiteral("too late"), false);
}

void seeGrowth(const Bench &bench, Report &report, const QString &path)
{
    HttpClient http;
    HttpRequest request;
    request.url = bench.server.url(QStringLiteral("/ok"));
    (void)await(http.send(request)); // whatever is made once is made now
    request.url = bench.server.url(path);
    Expected<HttpResponse> result;
    const qint64 grown = growth([&] { result = await(http.send(request)); });
    report.see(path, result, ErrorCode::ResponseTooLarge);
    report.see(QStringLiteral("grew by %1 kB").arg(grown / 1024), grown < 5 * Megabyte);
}

void noName(const Bench &, Report &report)
{
    QElapsedTimer timer;
    timer.start();
    report.see(QStringLiteral("auth.invalid"), get(QUrl(QStringLiteral("https://auth.invalid/"))),
               ErrorCode::Offline);
    report.see(QStringLiteral("%1 ms").arg(timer.elapsed()), timer.elapsed() < 1000);
}

void refused(const Bench &, Report &report)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    server.close();
    report.see(QStringLiteral("closed port"), get(url), ErrorCode::Offline);

    HttpClient http;
    Token token;
    const FakeDelay delay;
    ApiClient api(http, token, url, {nullptr, &delay, {}, {}});
    report.see(QStringLiteral("API"), await(api.send({})), ErrorCode::Offline);
    report.see(QStringLiteral("%1 back-off").arg(delay.waits.size()), delay.waits.size() == 1);
}

void blackhole(const Bench &bench, Report &report)
{
    seeDeadline(bench, report, QStringLiteral("/blackhole"));
    const auto usual = HttpRequest().deadline;
    report.see(QStringLiteral("usual deadline %1 s").arg(usual.count() / 1000), usual <= 10s);
}

void resetInBody(const Bench &bench, Report &report)
{
    for (const auto *path : {"/rst_headers", "/rst_body"}) {
        report.see(QLatin1StringView(path), get(bench.server.url(QLatin1StringView(path))),
                   ErrorCode::ResponseInvalid);
    }
    HttpClient http;
    Token token;
    const FakeDelay delay;
    ApiClient api(http, token, bench.server.url(), {nullptr, &delay, {}, {}});
    ApiRequest request;
    request.path = QStringLiteral("/rst_once_then_ok");
    const auto answer = await(api.send(request));
    report.see(QStringLiteral("tried again: %1").arg(answer ? answer->status : 0),
               answer && answer->status == 200);
    seeKeysKept(bench.server.url(QStringLiteral("/rst_body")), report);
}

void silentTruncation(const Bench &bench, Report &report)
{
    for (const auto *name : {"/truncated_close_delim", "/bad_chunk", "/gzip_truncated"}) {
        const QString path = QLatin1StringView(name);
        const auto answer = get(bench.server.url(path));
        const auto json = answer ? readJsonAnswer(*answer) : fail(answer.error());
        report.see(path, json, ErrorCode::ResponseInvalid);
        seeKeysKept(bench.server.url(path), report);
    }
}

void resentPost(const Bench &bench, Report &report)
{
    HttpClient http;
    const QUrl url = bench.server.url(QStringLiteral("/rst"));
    ClientIdentity client;
    client.clientId = QStringLiteral("c1");
    const auto code =
        await(exchangeCode(http, url, client, Secret("code"), Secret("verifier"), QUrl()));
    report.see(QStringLiteral("code exchange"), code, ErrorCode::Interrupted);
    report.see(QStringLiteral("%1 POST").arg(bench.server.count(QStringLiteral("POST"))),
               bench.server.count(QStringLiteral("POST")) == 1);

    bench.server.reset();
    Token token;
    const FakeDelay delay;
    ApiClient api(http, token, bench.server.url(), {nullptr, &delay, {}, {}});
    ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/rst");
    report.see(QStringLiteral("API, no body"), await(api.send(request)), ErrorCode::Interrupted);
    request.body = {"text/plain", "once"};
    report.see(QStringLiteral("API"), await(api.send(request)), ErrorCode::Interrupted);
    int posts = bench.server.count(QStringLiteral("POST"));
    report.see(QStringLiteral("%1 POSTs for 2 calls").arg(posts), posts == 2);
    request.idempotencyKey = ApiClient::newIdempotencyKey();
    report.see(QStringLiteral("with a key"), await(api.send(request)), ErrorCode::Interrupted);
    posts = bench.server.count(QStringLiteral("POST")) - posts;
    report.see(QStringLiteral("%1 POSTs with it").arg(posts), posts == 2);
}

void large(const Bench &bench, Report &report)
{
    const QString path = QStringLiteral("/big_10mb");
    seeGrowth(bench, report, path);
    report.see(QStringLiteral("cap for keys %1 kB").arg(Provider::MaxSize / 1024),
               Provider::MaxSize <= 256 * 1024);
    seeKeysKept(bench.server.url(path), report);
}

void headers(const Bench &bench, Report &report)
{
    for (const auto *name : {"/hdr_10k", "/hdr_64k", "/hdr_endless"}) {
        auto http = std::make_unique<HttpClient>();
        HttpRequest request;
        request.url = bench.server.url(QLatin1StringView(name));
        request.deadline = 2s;
        QElapsedTimer timer;
        timer.start();
        Expected<HttpResponse> answer;
        const qint64 grown = growth([&] { answer = await(http->send(request)); });
        report.see(QStringLiteral("%1: %2 after %3 ms, grew by %4 MB")
                       .arg(QLatin1StringView(name),
                            answer ? QStringLiteral("an answer") : answer.error().name())
                       .arg(timer.elapsed())
                       .arg(grown / Megabyte),
                   timer.elapsed() < 3000);
        request.url = bench.server.url(QStringLiteral("/ok"));
        answer = await(http->send(request));
        report.see(QStringLiteral("the next: %1").arg(answer ? answer->status : 0),
                   answer && answer->status == 200);
        request.url = bench.server.url(QLatin1StringView(name));
        auto task = http->send(request);
        QTest::qWait(300); // it is flooded now
        timer.start();
        http.reset();
        report.see(QStringLiteral("gone after %1 ms").arg(timer.elapsed()), timer.elapsed() < 500);
        (void)await(std::move(task));
    }
}

void interimFlood(const Bench &bench, Report &report)
{
    const auto answer = get(bench.server.url(QStringLiteral("/flood_1xx")), 5s);
    report.see(answer ? QStringLiteral("status %1").arg(answer->status) : answer.error().name(),
               !answer);
}

void redirectElsewhere(const Bench &bench, Report &report)
{
    HttpClient http;
    Token token;
    ApiClient api(http, token, bench.server.url());
    for (const auto *name : {"/redirect_cross", "/redirect_307_cross"}) {
        ApiRequest request;
        request.path = QLatin1StringView(name);
        report.see(request.path, get(bench.server.url(request.path)), ErrorCode::RedirectRefused);
        report.see(QStringLiteral("API"), await(api.send(request)), ErrorCode::RedirectRefused);
    }
    const int followed = bench.server.count({}, QStringLiteral("/ok"));
    report.see(QStringLiteral("%1 followed").arg(followed), followed == 0);
}

void redirectLoop(const Bench &bench, Report &report)
{
    ApiRequest request;
    request.path = QStringLiteral("/redirect_loop");
    report.see(QStringLiteral("client"), get(bench.server.url(request.path)),
               ErrorCode::RedirectRefused);
    report.see(QStringLiteral("%1 request").arg(bench.server.count()), bench.server.count() == 1);
    bench.server.reset();
    HttpClient http;
    Token token;
    ApiClient api(http, token, bench.server.url());
    report.see(QStringLiteral("API"), await(api.send(request)), ErrorCode::RedirectRefused);
    report.see(QStringLiteral("%1 request").arg(bench.server.count()), bench.server.count() == 1);
}

void captivePortal(const Bench &bench, Report &report)
{
    const auto page = get(bench.server.url(QStringLiteral("/captive_200_html")));
    const auto json = page ? readJsonAnswer(*page) : fail(page.error());
    report.see(QStringLiteral("page"), json, ErrorCode::ResponseInvalid);
    report.see(QStringLiteral("redirect"), get(bench.server.url(QStringLiteral("/captive_302"))),
               ErrorCode::RedirectRefused);
    seeKeysKept(bench.server.url(QStringLiteral("/captive_200_html")), report);
    seeKeysKept(bench.server.url(QStringLiteral("/captive_302")), report);
}

} // namespace

Runs netRuns()
{
    const auto path = [](auto function, const char *name) {
        return [=](const Bench &bench, Report &report) {
            function(bench, report, QLatin1StringView(name));
        };
    };
    return {
        {QStringLiteral("dns-fail"), noName},
        {QStringLiteral("conn-refused"), refused},
        {QStringLiteral("blackhole"), blackhole},
        {QStringLiteral("slow-headers"), path(seeDeadline, "/slow_headers")},
        {QStringLiteral("slow-body"), path(seeDeadline, "/slow_body")},
        {QStringLiteral("rst-mid-body"), resetInBody},
        {QStringLiteral("truncated-cl"),
         [](const Bench &bench, Report &report) {
             report.see(QStringLiteral("11 of 1000 bytes"),
                        get(bench.server.url(QStringLiteral("/truncated_cl"))),
                        ErrorCode::ResponseInvalid);
         }},
        {QStringLiteral("truncated-silent"), silentTruncation},
        {QStringLiteral("post-resend"), resentPost},
        {QStringLiteral("10MB"), large},
        {QStringLiteral("endless"), path(seeGrowth, "/endless")},
        {QStringLiteral("gzip-bomb"), path(seeGrowth, "/gzip_bomb")},
        {QStringLiteral("hdr-endless"), headers},
        {QStringLiteral("1xx-flood"), interimFlood},
        {QStringLiteral("redirect-cross"), redirectElsewhere},
        {QStringLiteral("redirect-loop"), redirectLoop},
        {QStringLiteral("captive-portal"), captivePortal},
    };
}

} // namespace Keyfob::Faults
