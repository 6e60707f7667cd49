// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apibench.h"

#include "api/apiclient.h"
#include "keepaliveserver.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Keyfob::Bench {

namespace {

constexpr int Parallel = 32;

class Token : public AccessTokenSource
{
public:
    QCoro::Task<Expected<Secret>> accessToken() override { co_return m_token; }

private:
    const Secret m_token {QByteArray(800, 't')};
};

/// \a count requests, \a parallel of them at any time, by \a start, which calls back at the end.
void run(int count, int parallel, const std::function<void(std::function<void()>)> &start)
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

} // namespace

QList<Comparison> apiCalls()
{
    const KeepAliveServer server;
    const qsizetype size = KeepAliveServer::body().size();

    HttpClient http;
    Token tokens;
    ApiClient api(http, tokens, server.url().resolved(QUrl(QStringLiteral("/"))));
    const auto call = [&](std::function<void()> done) {
        [](ApiClient *client, qsizetype expected, std::function<void()> then) -> QCoro::Task<> {
            ApiRequest request;
            request.path = QStringLiteral("/timesheets/17");
            const auto answer = co_await client->send(std::move(request));
            if (!answer || answer->status != 200 || answer->body.size() != expected)
                qFatal("a call failed");
            then();
        }(&api, size, std::move(done));
    };

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
            name, floor, 2 * Parallel, 10, [&](int count) { run(count, parallel, call); },
            [&](int count) { run(count, parallel, get); });
    };
    // 1.10 of the time is 1 / 1.10 of the speed.
    return {compareAt(QStringLiteral("API GET, in a row / QNetworkAccessManager"), 1 / 1.10, 1),
            compareAt(QStringLiteral("API GET, 32 in parallel / QNetworkAccessManager"), 0.95,
                      Parallel)};
}

} // namespace Keyfob::Bench
