// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "../../app/signin/cookiejar.h"
#include "accountswitcher.h"
#include "api/listrows.h"
#include "bench/growth.h"
#include "core/versions.h"
#include "request/requesthistory.h"
#include "settings.h"
#include "shell/appmodel.h"
#include "support/faultystore.h"
#include "tenantfiles.h"
#include "testkit/await.h"
#include "viewer/responsebody.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Keyfob;
using namespace Keyfob::Bench;

namespace {

using Kind = Growth::Kind;

QByteArray tenantFile(qint64 number)
{
    const QByteArray n = QByteArray::number(number);
    return "{\"name\":\"Organization " + n + "\",\"client_id\":\"c" + n
        + "\",\"issuer\":\"https://login.example/\","
          "\"redirect_uri\":\"https://app.example/cb\"}";
}

/// The settings with that many accounts, each at an organization of its own, the first one last.
void writeAccounts(const QString &folder, qint64 count)
{
    Settings settings(folder + QStringLiteral("/keyfob.ini"));
    const TenantFiles files(folder + QStringLiteral("/tenants"));
    QString ini = QStringLiteral("[accounts]\n");
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray json = tenantFile(i);
        const auto tenant = Tenant::parse(json);
        const auto file = tenant ? files.keep({*tenant, json}) : fail(tenant.error());
        if (!file)
            qFatal("%s", qPrintable(file.error().message()));
        ini += QStringLiteral("%1\\tenant_file=%2\n%1\\organization=Organization %3\n"
                              "%1\\name=Emma\n%1\\person=%4\n")
                   .arg(tenant->id(), *file)
                   .arg(i)
                   .arg(i, 32, 16, QLatin1Char('0'));
        if (i == 0)
            settings.setLastAccount(tenant->id());
    }
    settings.forgetAccount({}); // writes what there is
    QFile out(folder + QStringLiteral("/keyfob.ini"));
    if (!out.open(QIODevice::Append) || out.write(ini.toUtf8()) < 0)
        qFatal("no settings");
}

/// From the settings until the account that was shown last is shown, as at a start.
double accounts(qint64 count)
{
    const QTemporaryDir folder;
    writeAccounts(folder.path(), count);
    FaultyStore store;
    double time = 0;
    {
        Settings settings(folder.path() + QStringLiteral("/keyfob.ini"));
        const Preferences preferences(settings.file(), {});
        AppModel model(false, {}, const_cast<Preferences *>(&preferences));
        Workspace::Options options;
        options.client.signInCommand = {QStringLiteral("/bin/true")};
        options.client.markerFile = settings.markerFile();
        options.client.store = &store;
        options.preferences = &preferences;
        AccountSwitcher switcher(settings, model, options);
        time = processorMs([&] {
            switcher.start();
            switcher.openLast();
        });
        if (model.accounts()->count() != count || !model.workspace())
            qFatal("%d accounts came", model.accounts()->count());
    }
    return time;
}

/// Reads the history of somebody who has sent that many requests.
double history(qint64 count)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("history.json"));
    RequestHistory sent;
    sent.open(file);
    PastRequest request;
    request.time = QDateTime::fromSecsSinceEpoch(1700000000, Utc);
    request.method = QStringLiteral("GET");
    request.status = 200;
    for (qint64 i = 0; i < count; ++i) {
        request.path = QStringLiteral("/timesheets/%1").arg(i);
        sent.add(request);
    }
    RequestHistory history;
    return processorMs([&] { history.open(file); });
}

QByteArray jsonRows(qint64 count)
{
    QByteArray json = "[";
    for (qint64 i = 0; i < count; ++i) {
        json += R"({"id":)" + QByteArray::number(i) + R"(,"employee":"Emma Lindqvist",)"
            + R"("project":"Website relaunch )" + QByteArray::number(i * 7919 % 1000)
            + R"(","date":"2026-11-23","hours":)" + QByteArray::number(double(i % 80) / 10, 'f', 2)
            + "},";
    }
    return json.chopped(1) + ']';
}

QList<ApiColumn> columns()
{
    QList<ApiColumn> all;
    for (const auto *name : {"project", "employee", "date", "hours"}) {
        ApiColumn column;
        column.pointer = QLatin1Char('/') + QLatin1StringView(name);
        column.title = QLatin1StringView(name);
        all.append(column);
    }
    return all;
}

/// From a list's answer until it is sorted by a text and filtered.
double rows(qint64 count)
{
    const QByteArray json = jsonRows(count);
    ListRows list;
    return processorMs([&] {
        auto read = ListAnswer::read(json, ApiResource());
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        list.begin(columns(), QStringLiteral("/project"));
        list.append(std::make_shared<const ListAnswer>(std::move(*read)));
        list.sortBy(0);
        list.setFilter(QStringLiteral("Website"));
        QEventLoop loop;
        const auto task = [](Completion<bool> done, QEventLoop *until) -> QCoro::Task<> {
            co_await done;
            until->quit();
        }(list.arranged(), &loop);
        if (!task.isReady())
            loop.exec();
        if (list.count() != count)
            qFatal("%d rows are shown", list.count());
    });
}

/// From the body of an answer until it is looked at and can be shown in every way.
double shownAnswer(qint64 size)
{
    const QByteArray json = jsonRows(std::max<qint64>(1, size / 108));
    ResponseBody body;
    return processorMs([&] {
        body.setBytes(json, "application/json");
        while (body.isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

/// A visit whose pages set that many cookies, half of them anew, and the next, which gets them.
double cookies(qint64 count)
{
    QList<QNetworkCookie> all;
    for (qint64 i = 0; i < count; ++i) {
        QNetworkCookie cookie("c" + QByteArray::number(i), QByteArray(32, 'v'));
        cookie.setDomain(QStringLiteral("tenant.example"));
        cookie.setPath(QStringLiteral("/"));
        all.append(cookie);
    }
    return processorMs([&] {
        CookieJar jar;
        for (const QNetworkCookie &cookie : std::as_const(all))
            jar.add(cookie);
        for (qsizetype i = 0; i < all.size(); i += 2)
            jar.add(all.at(i));
        jar.completePolicies([](const QNetworkCookie &) { return QNetworkCookie::SameSite::Lax; });
        const CookieJar next = CookieJar::parse(jar.serialize());
        if (next.cookies().isEmpty())
            qFatal("no cookies");
    });
}

QList<Growth> modelGrowths()
{
    return {
        {QStringLiteral("accounts at a start, 1 to 1,000"),
         {1, 10, 32, 100, 320, 1'000},
         Kind::Linear,
         3,
         accounts},
        {QStringLiteral("history after 100 to 10,000 requests"),
         {100, 1'000, 10'000},
         Kind::Flat,
         3,
         history},
        {QStringLiteral("rows of a list, sorted and filtered, 10 to 100,000"),
         {10, 100, 1'000, 10'000, 100'000},
         Kind::Sorting,
         3,
         rows},
        {QStringLiteral("answers made ready to be shown, 1 kB to 100 MB"),
         {1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000},
         Kind::Linear,
         3,
         shownAnswer},
        {QStringLiteral("cookies of the sign-in window, 1 to 10,000"),
         {1, 10, 100, 320, 1'000, 3'200, 10'000},
         Kind::Linear,
         3,
         cookies},
    };
}

} // namespace

// keyfob-bench-models: how models grow with what is in them, as JSON rows.
// keyfob-bench-models --accounts COUNT FOLDER: settings of Keyfob with that many accounts.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("keyfob.*.info=false"));
    const QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1StringView("--accounts")) {
        writeAccounts(arguments.value(3), arguments.value(2).toInt());
        return 0;
    }
    QTextStream(stdout) << QJsonDocument(grow(modelGrowths())).toJson(QJsonDocument::Compact)
                        << '\n';
    return 0;
}
