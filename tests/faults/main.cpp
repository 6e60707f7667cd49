// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "victim.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace Keyfob;

// keyfob-faults FOLDER [ID...]: runs the rows of FOLDER/faults.json; exit status 1 if one fails.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QStringList ids = app.arguments().mid(1);
    if (ids.isEmpty()) {
        out << "usage: keyfob-faults FOLDER [ID...]\n";
        return 2;
    }
    if (ids.first() == QLatin1StringView("--alone")) {
        Faults::Report report;
        const bool good = Faults::runAlone(ids.last(), report);
        out << report.text() << Qt::endl;
        return good ? 0 : 1;
    }
    if (ids.first() == QLatin1StringView("--victim"))
        return Faults::victim(ids.mid(1));
    const QString folder = ids.takeFirst();
    QFile file(folder + QStringLiteral("/faults.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "SKIP all: " << file.fileName() << " cannot be read\n";
        return 0;
    }
    Faults::HostileServer server(folder);
    if (!server.isReady()) {
        out << "FAIL all: hostile_server.py does not start\n";
        return 1;
    }

    Faults::Runs runs = Faults::netRuns();
    runs.insert(Faults::tlsRuns());
    runs.insert(Faults::oidcRuns());
    runs.insert(Faults::apiRuns());
    runs.insert(Faults::clockRuns());
    runs.insert(Faults::storeRuns());
    runs.insert(Faults::processRuns());
    runs.insert(Faults::viewRuns());
    int passed = 0;
    int failed = 0;
    int skipped = 0;
    QStringList unknown = ids;
    for (const auto &row : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString id = row[u"id"].toString();
        unknown.removeAll(id);
        if (!ids.isEmpty() && !ids.contains(id))
            continue;
        const QString layer = row[u"layer"].toString();
        const QStringList layers {QStringLiteral("net"),     QStringLiteral("api"),
                                  QStringLiteral("tls"),     QStringLiteral("oidc"),
                                  QStringLiteral("clock"),   QStringLiteral("store"),
                                  QStringLiteral("process"), QStringLiteral("view")};
        if (!layers.contains(layer)) {
            ++skipped;
            out << "SKIP " << id << " (layer " << layer << ")" << Qt::endl;
            continue;
        }
        Faults::Report report;
        server.begin();
        if (runs.contains(id)) {
            runs.value(id)({folder, server}, report);
            if (const QString bad = server.violations(); !bad.isEmpty())
                report.see(bad, false);
        } else {
            report.see(QStringLiteral("nothing runs this row"), false);
        }
        ++(report.isGood() ? passed : failed);
        out << (report.isGood() ? "PASS " : "FAIL ") << id
            << "\n  expected: " << row[u"expect"].toString() << "\n  seen: " << report.text()
            << Qt::endl;
    }
    for (const QString &id : std::as_const(unknown)) {
        ++failed;
        out << "FAIL " << id << ": no such row\n";
    }
    out << passed << " passed, " << failed << " failed, " << skipped << " skipped\n";
    return failed == 0 ? 0 : 1;
}
