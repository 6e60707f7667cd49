// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "httpbench.h"

#include "net/httpclient.h"
#include "support/httpserver.h"
#include "testkit/await.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

namespace Keyfob::Bench {

Comparison httpGets()
{
    const QByteArray body = "{\"timesheets\":[" + QByteArray(2000, ' ') + "]}";
    HttpServer server([&body](const HttpServer::Request &, QTcpSocket *socket) {
        socket->write(HttpServer::response(200, body));
    });

    HttpClient client;
    const auto ours = [&](int count) {
        for (int i = 0; i < count; ++i) {
            HttpRequest request;
            request.url = server.url();
            // Not await(): that looks every 10 ms.
            QEventLoop loop;
            auto task = [](HttpClient *http, HttpRequest one, QEventLoop *until) -> QCoro::Task<> {
                const auto answer = co_await http->send(std::move(one));
                if (!answer || answer->status != 200)
                    qFatal("a request failed");
                until->quit();
            }(&client, std::move(request), &loop);
            if (!task.isReady())
                loop.exec();
        }
    };

    QNetworkAccessManager manager;
    const auto raw = [&](int count) {
        for (int i = 0; i < count; ++i) {
            QEventLoop loop;
            QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
            QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            if (reply->error() != QNetworkReply::NoError || reply->readAll().size() != body.size())
                qFatal("a request failed");
            delete reply;
        }
    };
    return compare(QStringLiteral("GET of 2 kB on loopback / QNetworkAccessManager"), 0.7, 10, 10,
                   ours, raw);
}

} // namespace Keyfob::Bench
