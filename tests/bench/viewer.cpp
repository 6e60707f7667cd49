// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/resourcemodel.h"
#include "client/client.h"
#include "openapi/listanswer.h"
#include "support/faultystore.h"
#include "userinterface.h"
#include "viewer/responsebody.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRandomGenerator>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <unistd.h>

using namespace Keyfob;

namespace {

constexpr double MaxFirstPaint = 300; // ms
constexpr double MaxFrame = 33; // ms
constexpr double MaxMemory = 6; // times the body
constexpr int Frames = 200;

/// What was measured, for programs: rows of rows.py.
QJsonArray measured;

void note(const QString &name, double value, double most, const QString &unit)
{
    measured.append(QJsonObject {{QStringLiteral("name"), name},
                                 {QStringLiteral("unit"), unit},
                                 {QStringLiteral("ours"), value},
                                 {QStringLiteral("limit"), most}});
}

double megabytesInUse()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double threadMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// 100,000 objects in an array.
QByteArray rows()
{
    QByteArray json = "[";
    for (int i = 0; i < 100'000; ++i) {
        json += QByteArrayLiteral("{\"id\":") + QByteArray::number(i)
            + ",\"employee\":\"Emma Lindqvist\",\"project\":\"Website relaunch "
            + QByteArray::number(i * 7919 % 1000)
            + "\",\"date\":\"2026-11-23\",\"hours\":" + QByteArray::number(i % 80 / 10.0, 'f', 2)
            + ",\"approved\":" + (i % 3 ? "true" : "false") + "},";
    }
    return json.chopped(1) + ']';
}

/// 10 MB of everything, in one line.
QByteArray nested()
{
    const QByteArray part =
        QByteArrayLiteral("{\"a\":[1,2.50,-3e7,null,true],\"b\":{\"c\":\"text with \\u00e9scapes "
                          "and \\\"quotes\\\"\","
                          "\"d\":{\"e\":[{\"f\":\"g\"},{\"f\":\"h\"}]}},\"long\":\"");
    QByteArray json = "{\"parts\":[";
    for (int i = 0; json.size() < 10'000'000; ++i)
        json += part + QByteArray(i % 400, 'x') + "\"},";
    return json.chopped(1) + "],\"end\":{}}";
}

struct Timing
{
    double worst = 0;
    double median = 0;
    double worstCpu = 0;
};

/// Scrolls \a what step by step, then by leaps, and measures what a frame keeps the thread busy.
Timing scroll(QQuickWindow *window, QQuickItem *what)
{
    QElapsedTimer timer;
    QList<double> frames, cpu;
    const double height = what->property("contentHeight").toDouble() - what->height();
    double begin = 0, cpuBegin = 0;
    const auto begins = QObject::connect(
        window, &QQuickWindow::afterAnimating, what,
        [&] {
            begin = double(timer.nsecsElapsed()) / 1e6;
            cpuBegin = threadMs();
        },
        Qt::DirectConnection);
    for (int i = 0; i < Frames; ++i) {
        const bool leaps = i >= Frames * 3 / 4;
        const double to = leaps ? QRandomGenerator::global()->generateDouble() * height
                                : std::min(height, i * 180.0);
        timer.start();
        const double cpuSet = threadMs();
        what->setProperty("contentY", to);
        const double set = double(timer.nsecsElapsed()) / 1e6;
        const double cpuMoved = threadMs() - cpuSet;
        bool swapped = false;
        double end = 0, cpuEnd = 0;
        const auto ends = QObject::connect(
            window, &QQuickWindow::frameSwapped, what,
            [&] {
                end = double(timer.nsecsElapsed()) / 1e6;
                cpuEnd = threadMs();
                swapped = true;
            },
            Qt::DirectConnection);
        window->update();
        if (!QTest::qWaitFor([&] { return swapped; }, 5000))
            qFatal("no frame came");
        QObject::disconnect(ends);
        frames.append(set + end - begin);
        cpu.append(cpuMoved + cpuEnd - cpuBegin);
    }
    QObject::disconnect(begins);
    std::sort(frames.begin(), frames.end());
    return {frames.last(), frames.at(frames.size() / 2), *std::max_element(cpu.begin(), cpu.end())};
}

QQuickItem *flickableIn(QQuickItem *item)
{
    if (item->inherits("QQuickFlickable"))
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = flickableIn(child))
            return found;
    }
    return nullptr;
}

bool measure(QTextStream &out, const QString &name, const QByteArray &json)
{
    ResponseBody body;
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/"));
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nimport Keyfob.Viewer\nimport Keyfob.Components\n"
                      "Rectangle { property ResponseBody body; color: Theme.window\n"
                      "BodyView { anchors.fill: parent; body: parent.body\n"
                      "viewHeight: parent.height - 60 } }",
                      QUrl());
    QObject *root = component.createWithInitialProperties(
        {{QStringLiteral("body"), QVariant::fromValue(&body)}});
    if (!root)
        qFatal("%s", qPrintable(component.errorString()));
    view.setContent(QUrl(), nullptr, root);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(960, 680);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no window came");
    body.setBytes("{}", "application/json");
    QTest::qWait(300);

    const double before = megabytesInUse();
    QElapsedTimer timer;
    timer.start();
    double painted = 0;
    QObject::connect(
        &view, &QQuickWindow::frameSwapped, &body,
        [&] {
            if (painted == 0 && !body.isBusy())
                painted = double(timer.nsecsElapsed()) / 1e6;
        },
        Qt::DirectConnection);
    body.setBytes(json, "application/json");
    if (!QTest::qWaitFor([&] { return painted > 0; }, 20'000))
        qFatal("nothing was painted");

    const auto report = [&out, &name](const QString &what, double value, double most,
                                      const QString &unit) {
        out << "  " << what.leftJustified(34) << QString::number(value, 'f', 1).rightJustified(8)
            << ' ' << unit.leftJustified(10) << "at most " << most
            << (value <= most ? "  ok" : "  TOO MUCH") << '\n';
        out.flush();
        note(name + QStringLiteral(": ") + what, value, most, unit);
        return value <= most;
    };
    out << name << ", " << QString::number(double(json.size()) / 1e6, 'f', 1) << " MB\n";
    bool isGood =
        report(QStringLiteral("first paint"), painted, MaxFirstPaint, QStringLiteral("ms"));
    auto *tabs = root->findChild<QQuickItem *>(QStringLiteral("bodyTabs"));
    const QStringList names = body.viewNames();
    body.tree()->unfoldAll();
    body.tree()->unfold(1); // "parts", where it is
    for (int i = 0; i < names.size(); ++i) {
        tabs->setProperty("currentIndex", i);
        QTest::qWait(100);
        auto *shown = root->findChild<QQuickItem *>(QStringLiteral("bodyView"));
        QQuickItem *flickable = shown ? flickableIn(shown) : nullptr;
        if (!flickable)
            qFatal("nothing to scroll");
        const Timing timing = scroll(&view, flickable);
        isGood &= report(QStringLiteral("%1: worst frame").arg(names.at(i)), timing.worst, MaxFrame,
                         QStringLiteral("ms"));
        out << "  " << QString().leftJustified(34) << "  median "
            << QString::number(timing.median, 'f', 1) << " ms, worst by CPU time "
            << QString::number(timing.worstCpu, 'f', 1) << " ms\n";
    }
    if (body.table()->count() > 0) {
        timer.restart();
        body.table()->sortBy(2);
        if (!QTest::qWaitFor([&] { return !body.table()->isSorting(); }, 20'000))
            qFatal("it was not sorted");
        out << "  " << QStringLiteral("sort by a text").leftJustified(34)
            << QString::number(timer.elapsed()).rightJustified(8) << " ms\n";
    }
    // The sample itself was there before; the body shares it.
    const double grown = megabytesInUse() - before + double(json.size()) / 1e6;
    return report(QStringLiteral("memory"), grown * 1e6 / double(json.size()), MaxMemory,
                  QStringLiteral("bodies"))
        && isGood;
}

/// A list of an API with 100,000 rows, as its place shows it.
bool measureList(QTextStream &out)
{
    Tenant tenant;
    tenant.name = QStringLiteral("Bench");
    tenant.issuer = QUrl(QStringLiteral("https://login.example/"));
    tenant.apiBaseUrl = QUrl(QStringLiteral("https://api.example/"));
    FaultyStore store;
    ClientOptions options;
    options.store = &store;
    Client client(tenant, options);
    ApiSession api(client);
    ResourceModel list(api, ApiResource());
    auto read = ListAnswer::read(rows(), ApiResource());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    const auto page = std::make_shared<const ListAnswer>(std::move(*read));
    QList<ApiColumn> columns;
    for (const auto *name : {"project", "employee", "date", "hours", "approved"}) {
        ApiColumn column;
        column.pointer = QLatin1Char('/') + QLatin1StringView(name);
        column.title = QLatin1StringView(name);
        columns.append(column);
    }
    columns[2].kind = ApiColumn::Kind::Date;
    columns[3].kind = ApiColumn::Kind::Number;
    list.rows()->begin(columns, QStringLiteral("/project"));
    list.rows()->append(page);

    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/"));
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nimport Keyfob.Api\nimport Keyfob.Components\n"
                      "Rectangle { id: root; property ResourceModel list; color: Theme.window\n"
                      "ResourceTable { anchors.fill: parent; list: root.list } }",
                      QUrl());
    QObject *root = component.createWithInitialProperties(
        {{QStringLiteral("list"), QVariant::fromValue(&list)}});
    if (!root)
        qFatal("%s", qPrintable(component.errorString()));
    view.setContent(QUrl(), nullptr, root);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(960, 680);
    view.show();
    auto *table = root->findChild<QQuickItem *>(QStringLiteral("resourceTable"));
    if (!QTest::qWaitForWindowExposed(&view) || !table)
        qFatal("no window came");
    QTest::qWait(300);
    const Timing timing = scroll(&view, table);
    out << "a list of 100,000 rows\n  worst frame " << QString::number(timing.worst, 'f', 1)
        << " ms, at most " << MaxFrame << ", median " << QString::number(timing.median, 'f', 1)
        << " ms" << (timing.worst <= MaxFrame ? "  ok" : "  TOO MUCH") << '\n';
    note(QStringLiteral("a list of 100,000 rows: worst frame"), timing.worst, MaxFrame,
         QStringLiteral("ms"));
    QElapsedTimer timer;
    timer.start();
    list.rows()->sortBy(0);
    if (!QTest::qWaitFor([&] { return list.rows()->text(0, 0).endsWith(u" 0"); }, 20'000))
        qFatal("it was not sorted");
    out << "  sort by a text " << timer.elapsed() << " ms\n";
    return timing.worst <= MaxFrame;
}

} // namespace

// keyfob-bench-viewer [--json]: how quickly large answers are shown and scrolled; exit status 1 if
// not quickly enough.
int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    UserInterface::prepare();
    const QGuiApplication app(argc, argv);
    const bool asJson = app.arguments().contains(QStringLiteral("--json"));
    QTextStream out(asJson ? stderr : stdout);
    const bool rowsAreGood = measure(out, QStringLiteral("100,000 rows"), rows());
    const bool nestedIsGood = measure(out, QStringLiteral("nested"), nested());
    const bool listIsGood = measureList(out);
    if (asJson)
        QTextStream(stdout) << QJsonDocument(measured).toJson(QJsonDocument::Compact) << '\n';
    return rowsAreGood && nestedIsGood && listIsGood ? 0 : 1;
}
