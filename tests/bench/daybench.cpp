// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "daybench.h"

#include "api/apiclient.h"
#include "keepaliveserver.h"
#include "unit/auth/world.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QJsonObject>

#include <malloc.h>

namespace Keyfob::Bench {

namespace {

constexpr int Renewals = 500;
constexpr int CallsBetween = 20;
constexpr int WarmUp = Renewals / 10;

struct Held
{
    double heap = 0; ///< MB that are allocated
    double resident = 0; ///< MB
    double threads = 0;
    double descriptors = 0;
    double files = 0;
};

double entriesOf(const QString &folder)
{
    return double(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/// \a folder has the files that a session keeps.
Held heldNow(const QString &folder)
{
    malloc_trim(0); // what is free is not counted, wherever it lies
    Held held;
    held.heap = double(mallinfo2().uordblks + mallinfo2().hblkhd) / 1e6;
    QFile status(QStringLiteral("/proc/self/statm"));
    if (status.open(QIODevice::ReadOnly))
        held.resident = status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
    held.threads = entriesOf(QStringLiteral("/proc/self/task"));
    held.descriptors = entriesOf(QStringLiteral("/proc/self/fd"));
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++held.files;
    return held;
}

/// Not by await(), which leaves a timer of 30 s behind.
void call(ApiClient &api, const QString &path)
{
    QEventLoop loop;
    const auto task = [](ApiClient *client, QString where, QEventLoop *until) -> QCoro::Task<> {
        ApiRequest request;
        request.path = where;
        const auto answer = co_await client->send(std::move(request));
        if (!answer || answer->status != 200)
            qFatal("a call failed");
        until->quit();
    }(&api, path, &loop);
    if (!task.isReady())
        loop.exec();
}

QJsonObject row(const char *what, const QString &unit, double end, double before, double limit)
{
    const double ratio = before > 0 ? end / before : 1 + end;
    return {{QStringLiteral("name"), QStringLiteral("a day of use: ") + QLatin1StringView(what)},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("ours"), end},
            {QStringLiteral("peer"), before},
            {QStringLiteral("peerName"), QStringLiteral("after a tenth")},
            {QStringLiteral("ratio"), ratio},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("runs"), 1}};
}

} // namespace

QJsonArray dayOfUse()
{
    const KeepAliveServer server;
    World world(QStringLiteral("code"));
    world.signIn();
    ApiClient api(world.http, *world.service, server.url().resolved(QUrl(QStringLiteral("/"))),
                  {.clock = &world.clock, .delay = nullptr, .random = {}, .retries = {}});
    world.provider.forgetRequests();
    const QString folder = world.folder.path();
    Held before;
    int renewals = 0;
    for (int renewal = 0; renewal < Renewals; ++renewal) {
        if (renewal == WarmUp)
            before = heldNow(folder);
        world.pass(world.provider.lifetime);
        for (int i = 0; i < CallsBetween; ++i)
            call(api, QStringLiteral("/timesheets/%1").arg(i));
        renewals += world.provider.requests("/token");
        world.provider.forgetRequests(); // it is no part of what is measured
    }
    const Held end = heldNow(folder);
    if (renewals != Renewals)
        qFatal("%d renewals", renewals);
    return {row("memory that is allocated", QStringLiteral("MB"), end.heap, before.heap, 1.1),
            row("resident memory", QStringLiteral("MB"), end.resident, before.resident, 1.1),
            row("threads", {}, end.threads, before.threads, 1),
            row("file descriptors", {}, end.descriptors, before.descriptors, 1),
            row("files", {}, end.files, before.files, 1)};
}

} // namespace Keyfob::Bench
