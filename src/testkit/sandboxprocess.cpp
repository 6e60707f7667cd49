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

QString SandboxProcess::program()
{
    const QString named = qEnvironmentVariable("KEYFOB_SANDBOX");
    return named.isEmpty() ? findProgram(QStringLiteral("keyfob-sandbox")) : named;
}

SandboxProcess::SandboxProcess(const QStringList &options)
{
    if (program().isEmpty()) {
        m_problem = QStringLiteral("keyfob-sandbox is not installed: install the package of that "
                                   "name, or name the program in KEYFOB_SANDBOX.");
    } else {
        start(options);
    }
    if (!m_problem.isEmpty())
        qWarning().noquote() << m_problem;
}

void SandboxProcess::start(const QStringList &options)
{
    m_process.start(program(), sandboxArguments(QStringLiteral("-")) + options);
    if (!m_process.waitForStarted()) {
        m_problem = QStringLiteral("%1 does not start: %2").arg(program(), m_process.errorString());
        return;
    }
    QByteArray output;
    while (!output.contains("\nready ") || !output.endsWith('\n')) {
        if (!m_process.waitForReadyRead(20'000)) {
            m_problem =
                QStringLiteral("%1 does not serve: %2")
                    .arg(program(), QString::fromUtf8(m_process.readAllStandardError().trimmed()));
            return;
        }
        output += m_process.readAllStandardOutput();
    }
    read(output);
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process, [this] {
        qWarning().noquote() << m_process.readAllStandardError().trimmed();
    });
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
    if (m_process.state() == QProcess::NotRunning)
        return;
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
    if (!isReady())
        return fail(ErrorCode::TenantInvalid, m_problem);
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

bool SandboxProcess::post(const QString &path, const QByteArray &form)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = url(path);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form;
    const auto response = send(request);
    return response && response->status >= 200 && response->status < 300;
}

bool SandboxProcess::advanceClock(int seconds)
{
    return post(QStringLiteral("/sandbox/clock"), "advance=" + QByteArray::number(seconds));
}

bool SandboxProcess::pause()
{
    return post(QStringLiteral("/sandbox/pause"), {});
}

bool SandboxProcess::resume()
{
    return post(QStringLiteral("/sandbox/resume"), {});
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
