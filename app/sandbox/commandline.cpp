// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include "api/store.h"
#include "signingkey.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

QString names(const QStringList &all)
{
    return all.join(u", ");
}

/// All options, in the order in which --help shows them.
struct Known
{
    QCommandLineOption port {u"port"_s, u"Port of the tenant and its API; 0: any."_s, u"N"_s,
                             u"8420"_s};
    QCommandLineOption callbackPort {
        u"callback-port"_s, u"Port of the callback host (the next one); 0: any."_s, u"N"_s};
    QCommandLineOption lifetime {u"token-lifetime"_s, u"How long tokens are valid."_s, u"SECONDS"_s,
                                 u"3600"_s};
    QCommandLineOption algorithm {u"algorithm"_s, u"How tokens are signed: RS256 or ES256."_s,
                                  u"NAME"_s, u"RS256"_s};
    QCommandLineOption tenantFile {u"tenant-file"_s,
                                   u"Write the tenant file for keyfob to PATH; \"-\": to stdout."_s,
                                   u"PATH"_s};
    QCommandLineOption logFile {u"log"_s, u"Append one line a request to FILE."_s, u"FILE"_s};
    QCommandLineOption withParent {u"exit-with-parent"_s, u"Exit when standard input is closed."_s};
    QCommandLineOption adjustableClock {
        u"adjustable-clock"_s,
        u"Let POST /sandbox/clock with advance=SECONDS move the clock on, for tests."_s};
    QCommandLineOption pausable {
        u"pausable"_s,
        u"Let POST /sandbox/pause and /sandbox/resume hold and give all answers, for tests."_s};
    QCommandLineOption published {
        u"published"_s, u"yes: the tenant is at /.well-known/keyfob.json; no: it is not."_s,
        u"yes|no"_s, u"yes"_s};
    QCommandLineOption registration {
        u"registration"_s,
        u"Who may register clients (RFC 7591): closed (nobody), token (whoever has the initial "
        "access token), open (everybody)."_s,
        u"MODE"_s, u"closed"_s};
    QCommandLineOption tokenFile {
        u"initial-access-token-file"_s,
        u"Read the initial access token from FILE; without this, one is made and printed."_s,
        u"FILE"_s};
    QCommandLineOption rows {u"rows"_s,
                             u"Have N timesheets from the start, up to 100000, for long lists."_s,
                             u"N"_s, u"0"_s};
    QCommandLineOption tls {
        u"tls"_s, u"Serve the tenant over https, with a certificate made for this run."_s};
    QCommandLineOption caFile {
        u"ca-file"_s, u"Write the authority of that certificate to FILE, not to a temporary one."_s,
        u"FILE"_s};
    QCommandLineOption misconfigured {
        u"misconfigured"_s,
        u"Be a provider whose settings do not fit the tenant file, for tests (repeatable): "_s
            + names(misconfigurationNames()),
        u"NAME"_s};
    QCommandLineOption fault {
        u"fault"_s,
        u"Do something wrong in the authorization response, for tests (repeatable): "_s
            + names(faultNames()),
        u"NAME"_s};
    QCommandLineOption hostile {
        u"hostile"_s, u"Mistreat whoever signs in, for tests: "_s + names(hostilityNames()),
        u"NAME"_s};
    QCommandLineOption hostileCa {
        u"hostile-ca"_s,
        u"Write the authority of the hostile certificates to FILE: trust it, and what else is "
        "wrong with them shows."_s,
        u"FILE"_s};

    QList<QCommandLineOption> all() const
    {
        return {port,       callbackPort,    lifetime,      algorithm, tenantFile,   logFile,
                withParent, adjustableClock, pausable,      published, registration, tokenFile,
                tls,        caFile,          misconfigured, fault,     hostile,      hostileCa,
                rows};
    }
};

/// The number that \a text is, if it is one within the limits.
std::optional<int> number(const QString &text, int low, int high)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

// Each of these puts what it reads into the options, and returns what is wrong with it, or nothing.

QString readPorts(const QCommandLineParser &parser, const Known &known, Options &options)
{
    const auto port = number(parser.value(known.port), 0, 65535);
    if (!port)
        return u"--port: a number from 0 to 65535 is needed."_s;
    options.port = static_cast<quint16>(*port);
    const auto callbackPort = parser.isSet(known.callbackPort)
        ? number(parser.value(known.callbackPort), 0, 65535)
        : number(QString::number(*port ? *port + 1 : 0), 0, 65535);
    if (!callbackPort)
        return u"--callback-port: a number from 0 to 65535 is needed."_s;
    options.callbackPort = static_cast<quint16>(*callbackPort);
    return {};
}

QString readTokens(const QCommandLineParser &parser, const Known &known, Options &options)
{
    const auto seconds = number(parser.value(known.lifetime), 1, 30 * 24 * 3600);
    if (!seconds)
        return u"--token-lifetime: 1 to 2592000 seconds are possible."_s;
    options.tokenLifetime = std::chrono::seconds(*seconds);
    options.algorithm = parser.value(known.algorithm).toLatin1();
    if (options.algorithm != "RS256" && options.algorithm != "ES256")
        return u"--algorithm: RS256 or ES256 is needed."_s;
    return {};
}

QString readRegistration(const QCommandLineParser &parser, const Known &known, CommandLine &line)
{
    const auto mode = registrationNamed(parser.value(known.registration));
    if (!mode)
        return u"--registration: one of %1 is needed."_s.arg(names(registrationNames()));
    line.options.registration = *mode;
    if (!parser.isSet(known.tokenFile)) {
        line.announcesToken = mode == Registration::Token;
        line.options.initialAccessToken = randomHandle();
        return {};
    }
    QFile file(parser.value(known.tokenFile));
    if (file.open(QIODevice::ReadOnly))
        line.options.initialAccessToken = file.read(4096).trimmed();
    if (line.options.initialAccessToken.isEmpty())
        return u"--initial-access-token-file: the file %1 has no token."_s.arg(file.fileName());
    return {};
}

QString readMisbehavior(const QCommandLineParser &parser, const Known &known, Options &options)
{
    const QStringList misconfigurations = parser.values(known.misconfigured);
    for (const QString &name : misconfigurations) {
        const auto value = misconfigurationNamed(name);
        if (!value)
            return u"--misconfigured: one of %1 is needed."_s.arg(names(misconfigurationNames()));
        options.misconfigurations |= *value;
    }
    const QStringList faults = parser.values(known.fault);
    for (const QString &name : faults) {
        const auto value = faultNamed(name);
        if (!value)
            return u"--fault: one of %1 is needed."_s.arg(names(faultNames()));
        options.faults |= *value;
    }
    if (parser.isSet(known.hostile)) {
        const auto value = hostilityNamed(parser.value(known.hostile));
        if (!value)
            return u"--hostile: one of %1 is needed."_s.arg(names(hostilityNames()));
        options.hostility = *value;
    }
    options.hostileCaFile = parser.value(known.hostileCa);
    return {};
}

QString readAll(const QCommandLineParser &parser, const Known &known, CommandLine &line)
{
    if (!parser.positionalArguments().isEmpty())
        return u"It takes options only. See --help."_s;
    Options &options = line.options;
    if (const QString problem = readPorts(parser, known, options); !problem.isEmpty())
        return problem;
    if (const QString problem = readTokens(parser, known, options); !problem.isEmpty())
        return problem;
    if (const QString problem = readRegistration(parser, known, line); !problem.isEmpty())
        return problem;
    const QString published = parser.value(known.published);
    if (published != u"yes" && published != u"no")
        return u"--published: yes or no is needed."_s;
    options.isPublished = published == u"yes";
    const auto rows = number(parser.value(known.rows), 0, Store::MaxRows);
    if (!rows)
        return u"--rows: a number from 0 to 100000 is needed."_s;
    options.rows = *rows;
    options.hasAdjustableClock = parser.isSet(known.adjustableClock);
    options.isPausable = parser.isSet(known.pausable);
    options.usesTls = parser.isSet(known.tls);
    options.caFile = parser.value(known.caFile);
    line.tenantFile = parser.value(known.tenantFile);
    line.logFile = parser.value(known.logFile);
    line.exitsWithParent = parser.isSet(known.withParent);
    return readMisbehavior(parser, known, options);
}

} // namespace

tl::expected<CommandLine, QString> readCommandLine(const QCoreApplication &app)
{
    const Known known;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local OpenID Connect tenant and a protected API on 127.0.0.1, for demos and tests.\n"
        "People: emma@timesheets.example and max@timesheets.example, password keyfob."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(known.all());
    parser.process(app);
    CommandLine line;
    if (const QString problem = readAll(parser, known, line); !problem.isEmpty())
        return tl::unexpected(problem);
    return line;
}

} // namespace Keyfob::Sandbox
