// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "librarygrowth.h"

#include "api/apiclient.h"
#include "descriptionbench.h"
#include "fixedtoken.h"
#include "keepaliveserver.h"
#include "openapi/apidescription.h"
#include "openapi/resource.h"
#include "unit/auth/world.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Keyfob::Bench {

namespace {

/// Milliseconds of one GET by \a call, which is made often enough.
double each(qint64 size, const std::function<void()> &call)
{
    call(); // connects
    const int times = size < 100'000 ? 50 : 1;
    return milliseconds([&] {
               for (int i = 0; i < times; ++i)
                   call();
           })
        / times;
}

QByteArray bodyOf(qint64 size)
{
    return '"' + QByteArray(size - 2, 'x') + '"';
}

/// From the call until its answer is there, with that many octets.
double answer(qint64 size)
{
    const KeepAliveServer server(bodyOf(size));
    HttpClient http;
    FixedToken tokens;
    ApiClient api(http, tokens, server.url().resolved(QUrl(QStringLiteral("/"))));
    return each(size, [&] {
        ApiRequest request;
        request.path = QStringLiteral("/timesheets/17");
        request.sizeCap = 200'000'000;
        const auto got = await(api.send(std::move(request)));
        if (!got || got->body.size() != size)
            qFatal("a call failed");
    });
}

double answerOfQt(qint64 size)
{
    const KeepAliveServer server(bodyOf(size));
    QNetworkAccessManager manager;
    return each(size, [&] {
        QEventLoop loop;
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->readAll().size() != size)
            qFatal("a request failed");
    });
}

/// From the first call, when the token has just expired, until all are answered.
double waitingCalls(qint64 count)
{
    const KeepAliveServer server;
    World world(QStringLiteral("code"));
    world.signIn();
    ApiClient api(world.http, *world.service, server.url().resolved(QUrl(QStringLiteral("/"))),
                  {.clock = &world.clock, .delay = nullptr, .random = {}, .retries = {}});
    world.pass(1800);
    QEventLoop loop;
    qint64 left = count;
    const double time = milliseconds([&] {
        for (qint64 i = 0; i < count; ++i) {
            [](ApiClient *client, qint64 *waiting, QEventLoop *until) -> QCoro::Task<> {
                ApiRequest request;
                request.path = QStringLiteral("/timesheets/17");
                const auto got = co_await client->send(std::move(request));
                if (!got || got->status != 200)
                    qFatal("a call failed");
                if (--*waiting == 0)
                    until->quit();
            }(&api, &left, &loop);
        }
        loop.exec();
    });
    if (world.provider.requests("/token") != 2)
        qFatal("not one renewal");
    return time;
}

double operations(qint64 count)
{
    const QByteArray json = sampleDescription(static_cast<int>(count / 5));
    return processorMs([&] {
        const auto read = ApiDescription::read(json, QUrl(QStringLiteral("https://a.example/o")));
        if (!read || read->operations().size() != count || resourcesOf(*read).size() != count / 5)
            qFatal("the description was not read");
    });
}

} // namespace

QList<Growth> libraryGrowths()
{
    return {
        {QStringLiteral("answers received, 1 kB to 100 MB"),
         {1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000},
         Growth::Kind::Linear,
         5,
         answer,
         answerOfQt,
         QStringLiteral("Qt alone")},
        {QStringLiteral("calls that wait for one renewal, 1 to 1,000"),
         {1, 10, 32, 100, 320, 1'000},
         Growth::Kind::Linear,
         5,
         waitingCalls},
        {QStringLiteral("operations of a description, 10 to 10,000"),
         {10, 100, 320, 1'000, 3'200, 10'000},
         Growth::Kind::Linear,
         3,
         operations},
    };
}

} // namespace Keyfob::Bench
