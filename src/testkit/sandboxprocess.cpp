// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxprocess.h"

#include "core/programs.h"
#include "net/httpclient.h"
#include "oidc/tenantnetwork.h"
#include "testkit/await.h"

#include <QJsonDocument>

namespace Keyfob {

namespace {

QString sandboxProgram()
{
    const QString named = qEnvironmentVariable("KEYFOB_SANDBOX");
    return named.isEmpty() ? findProgram(QStringLiteral("keyfob-sandbox")) : named;
}

/// What \a output says after \a name at the beginning of a line.
QByteArray valueOf(const QByteArray &output, const QByteArray &name)
{
    const QByteArray start = '\n' + name + ' ';
    const qsizetype at = output.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype value = at + start.size();
    return output.mid(value, output.indexOf('\n', value) - value).trimmed();
}

} // namespace

SandboxProcess::SandboxProcess(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(sandboxProgram(),
                    QStringList {QStringLiteral("--port"), QStringLiteral("0"),
                                 QStringLiteral("--callback-port"), QStringLiteral("0"),
                                 QStringLiteral("--tenant-file"), QStringLiteral("-"),
                                 QStringLiteral("--exit-with-parent")}
                        + options);
    if (!m_process.waitForStarted()) {
        qWarning("keyfob-sandbox does not start; KEYFOB_SANDBOX can say where it is");
        return;
    }
    QByteArray output;
    const QByteArray ready = "\nready ";
    while (!output.contains(ready) || !output.endsWith('\n')) {
        if (!m_process.waitForReadyRead(20'000))
            return;
        output += m_process.readAllStandardOutput();
    }
    read(output);
}

void SandboxProcess::read(const QByteArray &output)
{
    // The tenant file comes first, then a line for each value; "ready" is the last of them.
    const qsizetype end = output.indexOf("\n}\n");
    m_tenantFile = QJsonDocument::fromJson(output.first(end + 2)).object();
    m_initialAccessToken = Secret(valueOf(output, "initial-access-token"));
    m_issuer = QUrl(QString::fromLatin1(valueOf(output, "ready")));
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel(); // --exit-with-parent
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

QUrl SandboxProcess::url(const QString &path) const
{
    return m_issuer.resolved(QUrl(path));
}

Expected<Tenant> SandboxProcess::tenant() const
{
    return Tenant::parse(QJsonDocument(m_tenantFile).toJson());
}

QUrl SandboxProcess::redirectUri() const
{
    return QUrl(m_tenantFile[u"redirect_uri"].toString());
}

Expected<HttpResponse> SandboxProcess::send(HttpRequest request) const
{
    HttpClient http;
    if (const auto known = tenant()) {
        if (const auto network = loadNetworkSetup(*known))
            http.setNetwork(*network);
    }
    return await(http.send(std::move(request)));
}

bool SandboxProcess::advanceClock(int seconds)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = url(QStringLiteral("/sandbox/clock"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "advance=" + QByteArray::number(seconds);
    const auto response = send(request);
    return response && response->status >= 200 && response->status < 300;
}

int SandboxProcess::callbackRequests()
{
    HttpRequest request;
    request.url = url(QStringLiteral("/sandbox/callback-requests"));
    const auto response = send(request);
    if (!response || response->status != 200)
        return -1;
    return QJsonDocument::fromJson(response->body).object()[u"count"].toInt(-1);
}

} // namespace Keyfob
