// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "parentwatch.h"
#include "realm.h"
#include "sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Keyfob::Sandbox;
using namespace Qt::StringLiterals;

namespace {

int complain(const QString &sentence)
{
    QTextStream(stderr) << "keyfob-sandbox: " << sentence << Qt::endl;
    return 1;
}

/// The number that \a text is, if it is one within the limits.
std::optional<int> number(const QString &text, int low, int high)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

bool writeTenantFile(const QString &path, const Realm &realm)
{
    const QByteArray json = QJsonDocument(realm.tenantFile()).toJson();
    if (path == u"-") {
        QTextStream(stdout) << json << Qt::flush;
        return true;
    }
    QSaveFile file(path);
    // keyfob takes no tenant file that others could change, whatever the umask is.
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(json) == json.size() && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"keyfob-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));

    const QCommandLineOption port(u"port"_s, u"Port of the tenant and its API; 0: any."_s, u"N"_s,
                                  u"8420"_s);
    const QCommandLineOption callbackPort(
        u"callback-port"_s, u"Port of the callback host (the next one); 0: any."_s, u"N"_s);
    const QCommandLineOption lifetime(u"token-lifetime"_s, u"How long tokens are valid."_s,
                                      u"SECONDS"_s, u"3600"_s);
    const QCommandLineOption algorithm(u"algorithm"_s, u"How tokens are signed: RS256 or ES256."_s,
                                       u"NAME"_s, u"RS256"_s);
    const QCommandLineOption tenantFile(
        u"tenant-file"_s, u"Write the tenant file for keyfob to PATH; \"-\": to stdout."_s,
        u"PATH"_s);
    const QCommandLineOption logFile(u"log"_s, u"Append one line a request to FILE."_s, u"FILE"_s);
    const QCommandLineOption withParent(u"exit-with-parent"_s,
                                        u"Exit when standard input is closed."_s);
    const QCommandLineOption adjustableClock(
        u"adjustable-clock"_s,
        u"Let POST /sandbox/clock with advance=SECONDS move the clock on, for tests."_s);
    const QCommandLineOption fault(
        u"fault"_s,
        u"Do something wrong in the authorization response, for tests (repeatable): "_s
            + faultNames().join(u", "),
        u"NAME"_s);

    const QCommandLineOption hostile(
        u"hostile"_s, u"Mistreat whoever signs in, for tests: "_s + hostilityNames().join(u", "),
        u"NAME"_s);
    const QCommandLineOption hostileCa(
        u"hostile-ca"_s,
        u"Write the authority of the hostile certificates to FILE: trust it, and what else is "
        "wrong with them shows."_s,
        u"FILE"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local OpenID Connect tenant and a protected API on 127.0.0.1, for demos and tests.\n"
        "People: emma@timesheets.example and max@timesheets.example, password keyfob."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({port, callbackPort, lifetime, algorithm, tenantFile, logFile, withParent,
                       adjustableClock, fault, hostile, hostileCa});
    parser.process(app);
    if (!parser.positionalArguments().isEmpty())
        return complain(u"It takes options only. See --help."_s);

    Options options;
    const auto portNumber = number(parser.value(port), 0, 65535);
    if (!portNumber)
        return complain(u"--port: a number from 0 to 65535 is needed."_s);
    options.port = static_cast<quint16>(*portNumber);
    const auto callbackNumber = parser.isSet(callbackPort)
        ? number(parser.value(callbackPort), 0, 65535)
        : number(QString::number(*portNumber ? *portNumber + 1 : 0), 0, 65535);
    if (!callbackNumber)
        return complain(u"--callback-port: a number from 0 to 65535 is needed."_s);
    options.callbackPort = static_cast<quint16>(*callbackNumber);
    const auto seconds = number(parser.value(lifetime), 1, 30 * 24 * 3600);
    if (!seconds)
        return complain(u"--token-lifetime: 1 to 2592000 seconds are possible."_s);
    options.tokenLifetime = std::chrono::seconds(*seconds);
    options.algorithm = parser.value(algorithm).toLatin1();
    if (options.algorithm != "RS256" && options.algorithm != "ES256")
        return complain(u"--algorithm: RS256 or ES256 is needed."_s);
    options.hasAdjustableClock = parser.isSet(adjustableClock);
    const QStringList faultValues = parser.values(fault);
    for (const QString &name : faultValues) {
        const auto known = faultNamed(name);
        if (!known)
            return complain(u"--fault: one of %1 is needed."_s.arg(faultNames().join(u", ")));
        options.faults |= *known;
    }

    if (parser.isSet(hostile)) {
        const auto known = hostilityNamed(parser.value(hostile));
        if (!known)
            return complain(u"--hostile: one of %1 is needed."_s.arg(hostilityNames().join(u", ")));
        options.hostility = *known;
    }
    options.hostileCaFile = parser.value(hostileCa);

    QFile log(parser.value(logFile));
    if (parser.isSet(logFile)) {
        if (!log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return complain(u"--log: the file %1 cannot be written."_s.arg(log.fileName()));
        options.log = [&log](const QString &line) {
            const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            log.write((time + u' ' + line + u'\n').toUtf8());
        };
    }

    Sandbox sandbox(options);
    if (const QString problem = sandbox.start(); !problem.isEmpty())
        return complain(problem);
    if (parser.isSet(tenantFile) && !writeTenantFile(parser.value(tenantFile), sandbox.realm())) {
        return complain(
            u"--tenant-file: the file %1 cannot be written."_s.arg(parser.value(tenantFile)));
    }
    if (parser.isSet(withParent))
        exitWithParent();
    QTextStream(stdout) << "ready " << sandbox.realm().issuer() << Qt::endl;
    return QCoreApplication::exec();
}
