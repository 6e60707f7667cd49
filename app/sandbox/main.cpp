// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"
#include "parentwatch.h"
#include "realm.h"
#include "sandbox.h"

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
    auto given = readCommandLine(app);
    if (!given)
        return complain(given.error());

    QFile log(given->logFile);
    if (!given->logFile.isEmpty()) {
        if (!log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return complain(u"--log: the file %1 cannot be written."_s.arg(log.fileName()));
        given->options.log = [&log](const QString &line) {
            const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            log.write((time + u' ' + line + u'\n').toUtf8());
        };
    }

    Sandbox sandbox(given->options);
    if (const QString problem = sandbox.start(); !problem.isEmpty())
        return complain(problem);
    if (!given->tenantFile.isEmpty() && !writeTenantFile(given->tenantFile, sandbox.realm()))
        return complain(u"--tenant-file: the file %1 cannot be written."_s.arg(given->tenantFile));
    if (given->exitsWithParent)
        exitWithParent();
    QTextStream out(stdout);
    if (given->announcesToken)
        out << "initial-access-token " << sandbox.realm().initialAccessToken << '\n';
    if (sandbox.realm().usesTls)
        out << "ca-file " << sandbox.realm().caFile << '\n';
    out << "ready " << sandbox.realm().baseUrl() << Qt::endl;
    return QCoreApplication::exec();
}
