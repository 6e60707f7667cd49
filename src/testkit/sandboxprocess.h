// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/error.h"
#include "../core/secret.h"
#include "../oidc/tenant.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace Keyfob {

struct HttpRequest;
struct HttpResponse;

/// A running keyfob-sandbox on free ports; it ends with this object. The program is the one that
/// was installed with the library, or what the environment variable KEYFOB_SANDBOX names.
class SandboxProcess
{
public:
    /// Starts it with \a options beside the ports, and waits until it serves. They are those of
    /// `keyfob-sandbox --help`: `--fault wrong-nonce`, `--hostile open-redirect`,
    /// `--token-lifetime 60`, `--adjustable-clock`, ...
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// The program that is started; empty if there is none on this machine.
    static QString program();

    /// False if it is not installed, or did not take its options: see problem().
    bool isReady() const { return m_issuer.isValid(); }
    /// Why it does not run, and what to do, for whoever runs the tests; empty if it does.
    QString problem() const { return m_problem; }
    /// The tenant's address, with a slash at the end.
    QUrl issuer() const { return m_issuer; }
    /// The address of \a path at the tenant: "/authorize".
    QUrl url(const QString &path) const;
    /// What --tenant-file writes.
    QJsonObject tenantFile() const { return m_tenantFile; }
    /// The same, read. Errors: TenantInvalid, with problem(), when it is not ready.
    Expected<Tenant> tenant() const;
    /// Where sign-in ends; nothing ever asks for it.
    QUrl redirectUri() const;
    /// What registers a client with `--registration token`, unless it comes from a file; or empty.
    Secret initialAccessToken() const { return m_initialAccessToken; }
    /// The process itself, to watch or to end.
    QProcess &process() { return m_process; }

    /// Moves its clock on by \a seconds; only with `--adjustable-clock`. False if it did not.
    bool advanceClock(int seconds);
    /// Lets requests wait from now on; only with `--pausable`. False if it does not.
    bool pause();
    /// Answers what waits. False if it did not.
    bool resume();
    /// How many requests reached the host of the redirect URI: 0, or something went wrong; -1 if
    /// it does not answer.
    int callbackRequests();

private:
    void start(const QStringList &options);
    void read(const QByteArray &output);
    bool post(const QString &path, const QByteArray &form);
    Expected<HttpResponse> send(HttpRequest request) const;

    QProcess m_process;
    QString m_problem;
    QUrl m_issuer;
    QJsonObject m_tenantFile;
    Secret m_initialAccessToken;
};

} // namespace Keyfob
