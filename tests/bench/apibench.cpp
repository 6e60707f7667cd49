// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apibench.h"

#include "api/apiclient.h"
#include "fixedtoken.h"
#include "keepaliveserver.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Keyfob::Bench {

namespace {

constexpr int Parallel = 32;

} // namespace

void runCalls(int count, int parallel, const Start &start)
{
    QEventLoop loop;
    int started = 0;
    int ended = 0;
    const std::function<void()> next = [&] {
        if (started == count)
            return;
        ++started;
        start([&] {
            if (++ended == count)
                loop.quit();
            else
                next();
        });
    };
    for (int i = 0; i < parallel; ++i)
        next();
    if (ended < count)
        loop.exec();
}

Start caller(ApiClient &api, const QString &path, qsizetype size)
{
    return [&api, path, size](std::function<void()> done) {
        [](ApiClient *client, QString where, qsizetype expected,
           std::function<void()> then) -> QCoro::Task<> {
            ApiRequest request;
            request.path = where;
            const auto answer = co_await client->send(std::move(request));
            if (!answer || answer->status != 200 || answer->body.size() != expected)
                qFatal("a call failed");
            then();
        }(&api, path, size, std::move(done));
    };
}

QList<Comparison> apiCalls()
{
    const KeepAliveServer server;
    const qsizetype size = KeepAliveServer::body().size();

    HttpClient http;
    FixedToken tokens;
    ApiClient api(http, tokens, server.url().resolved(QUrl(QStringLiteral("/"))));
    const Start call = caller(api, server.url().path(), size);

    QNetworkAccessManager manager;
    const auto get = [&](std::function<void()> done) {
        QNetworkRequest request(server.url());
        request.setRawHeader("User-Agent", "Keyfob/" KEYFOB_VERSION);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("Authorization", "Bearer " + QByteArray(800, 't'));
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [=] {
            if (reply->error() != QNetworkReply::NoError || reply->readAll().size() != size)
                qFatal("a request failed");
            reply->deleteLater();
            done();
        });
    };

    const auto compareAt = [&](const QString &name, double floor, int parallel) {
        return compare(
            name, floor, 2 * Parallel, 10, [&](int count) { runCalls(count, parallel, call); },
            [&](int count) { runCalls(count, parallel, get); });
    };
    // 1.10 of the time is 1 / 1.10 of the speed.
    return {compareAt(QStringLiteral("API GET, in a row / QNetworkAccessManager"), 1 / 1.10, 1),
            compareAt(QStringLiteral("API GET, 32 in parallel / QNetworkAccessManager"), 0.95,
                      Parallel)};
}

} // namespace Keyfob::Bench
