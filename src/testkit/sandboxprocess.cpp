// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sandboxprocess.h"

#include "core/programs.h"
#include "net/httpclient.h"
#include "testkit/await.h"

#include <QJsonDocument>

namespace Keyfob {

namespace {

QString sandboxProgram()
{
    const QString named = qEnvironmentVariable("KEYFOB_SANDBOX");
    return named.isEmpty() ? findProgram(QStringLiteral("keyfob-sandbox")) : named;
}

Expected<HttpResponse> ask(HttpRequest request)
{
    HttpClient http;
    return await(http.send(std::move(request)));
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
    const qsizetype at = output.indexOf(ready);
    m_tenantFile = QJsonDocument::fromJson(output.first(at)).object();
    m_issuer = QUrl(QString::fromLatin1(output.mid(at + ready.size()).trimmed()));
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

bool SandboxProcess::advanceClock(int seconds)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = url(QStringLiteral("/sandbox/clock"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "advance=" + QByteArray::number(seconds);
    const auto response = ask(request);
    return response && response->status >= 200 && response->status < 300;
}

int SandboxProcess::callbackRequests()
{
    HttpRequest request;
    request.url = url(QStringLiteral("/sandbox/callback-requests"));
    const auto response = ask(request);
    if (!response || response->status != 200)
        return -1;
    return QJsonDocument::fromJson(response->body).object()[u"count"].toInt(-1);
}

} // namespace Keyfob
