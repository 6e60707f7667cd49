// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "faults.h"
#include "net/cafile.h"
#include "net/networksetup.h"
#include "testkit/await.h"

#include <QTemporaryDir>

namespace Keyfob::Faults {

namespace {

/// A private CA and certificates of it, good and bad ones.
class Certificates
{
public:
    explicit Certificates(const QString &folder)
    {
        QProcess make;
        make.setStandardOutputFile(QProcess::nullDevice());
        make.start(folder + QStringLiteral("/tls/mkca.sh"), {m_folder.path()});
        make.waitForFinished();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A GET with a token by a client that trusts the CA.
Expected<HttpResponse> trustingGet(const Certificates &certificates, const QUrl &url)
{
    HttpClient http;
    const auto trusted = loadCaFile(certificates.path(QStringLiteral("ca.pem")));
    if (!trusted)
        return fail(trusted.error());
    NetworkSetup setup;
    setup.authorities = *trusted;
    http.setNetwork(setup);
    HttpRequest request;
    request.url = url;
    request.bearer = Secret("canary-token");
    return await(http.send(request));
}

void badCertificates(const Bench &bench, Report &report)
{
    const Certificates certificates(bench.folder);
    for (const auto *name : {"server", "selfsigned", "wronghost", "expired"}) {
        const QString what = QLatin1StringView(name);
        HostileServer server(bench.folder, certificates.path(what + QStringLiteral(".pem")),
                             certificates.path(what + QStringLiteral(".key")));
        const auto answer = trustingGet(certificates, server.url(QStringLiteral("/ok")));
        if (what == QLatin1StringView("server")) {
            report.see(QStringLiteral("good certificate: %1").arg(answer ? answer->status : 0),
                       answer && answer->status == 200);
            report.see(QStringLiteral("its CA unknown"), get(server.url(QStringLiteral("/ok"))),
                       ErrorCode::TlsFailed);
        } else {
            report.see(what, answer, ErrorCode::TlsFailed);
        }
        const int sent = what == QLatin1StringView("server") ? 1 : 0;
        report.see(QStringLiteral("%1 requests").arg(server.count()), server.count() == sent);
        if (const QString bad = server.violations(); !bad.isEmpty())
            report.see(bad, false);
    }
}

void downgrade(const Bench &bench, Report &report)
{
    const Certificates certificates(bench.folder);
    HostileServer server(bench.folder, certificates.path(QStringLiteral("server.pem")),
                         certificates.path(QStringLiteral("server.key")));
    report.see(QStringLiteral("https to http"),
               trustingGet(certificates, server.url(QStringLiteral("/redirect_http"))),
               ErrorCode::RedirectRefused);
    report.see(QStringLiteral("%1 request").arg(server.count()), server.count() == 1);
    if (const QString bad = server.violations(); !bad.isEmpty())
        report.see(bad, false);
}

} // namespace

Runs tlsRuns()
{
    return {{QStringLiteral("tls-self-signed"), badCertificates},
            {QStringLiteral("redirect-http"), downgrade}};
}

} // namespace Keyfob::Faults
