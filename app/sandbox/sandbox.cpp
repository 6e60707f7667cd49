// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox.h"

#include "hostile/hostileport.h"
#include "realm.h"
#include "registration/registrationendpoint.h"
#include "signingkey.h"
#include "tenantserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

class Sandbox::Private
{
public:
    HttpFront::Handler logged(const QString &host, HttpFront::Handler handler) const;

    Options options;
    std::unique_ptr<TenantServer> tenant;
    HttpFront front;
    HttpFront callback;
    std::unique_ptr<HostilePort> hostile;
    std::unique_ptr<QTemporaryDir> folder; ///< For the authority's file, unless it has a name.

    // Each says what went wrong, or nothing.
    /// Makes what \a realm's hostility needs.
    QString openHostilePort(Realm &realm);
    /// Opens the two ports of \a realm, the tenant's with TLS if the options say so.
    QString openPorts(Realm &realm);
    /// Writes the authority of \a certificate to a file, which \a realm names then.
    QString writeAuthority(const TestCertificate &certificate, Realm &realm);
};

HttpFront::Handler Sandbox::Private::logged(const QString &host, HttpFront::Handler handler) const
{
    if (!options.log)
        return handler;
    return [this, host, handler](const Request &request) {
        QElapsedTimer timer;
        timer.start();
        const auto response = handler(request);
        options.log(u"%1 %2 %3 %4 %5 ms"_s.arg(
            host, QString::fromLatin1(request.method), request.path,
            response ? QString::number(response->status) : u"unanswered"_s,
            QString::number(timer.elapsed())));
        return response;
    };
}

QString Sandbox::Private::openHostilePort(Realm &realm)
{
    realm.hostility = options.hostility;
    if (!needsPort(realm.hostility))
        return {};
    std::optional<TestCertificate> certificate;
    if (realm.hostility != Hostility::SlowDrip) {
        certificate = TestCertificate::make(realm.hostility);
        if (!certificate)
            return u"No certificate could be made."_s;
        QFile file(options.hostileCaFile);
        if (!options.hostileCaFile.isEmpty()
            && (!file.open(QIODevice::WriteOnly) || file.write(certificate->authority) <= 0))
            return u"The file %1 cannot be written."_s.arg(options.hostileCaFile);
    }
    hostile = std::make_unique<HostilePort>(certificate);
    realm.hostilePort = hostile->port();
    return realm.hostilePort ? QString() : u"There is no port for what is hostile."_s;
}

QString Sandbox::Private::writeAuthority(const TestCertificate &certificate, Realm &realm)
{
    if (options.caFile.isEmpty())
        folder = std::make_unique<QTemporaryDir>();
    realm.caFile =
        folder ? folder->filePath(u"ca.pem"_s) : QFileInfo(options.caFile).absoluteFilePath();
    QSaveFile file(realm.caFile);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(certificate.authority) <= 0 || !file.commit())
        return u"The file %1 cannot be written."_s.arg(realm.caFile);
    return {};
}

QString Sandbox::Private::openPorts(Realm &realm)
{
    const auto taken = [](quint16 port) {
        return u"Port %1 of 127.0.0.1 cannot be used. Choose another one."_s.arg(port);
    };
    const bool isExpired = realm.isMisconfigured(Misconfiguration::ExpiredCertificate);
    realm.usesTls = options.usesTls || isExpired;
    std::optional<TestCertificate> certificate;
    if (realm.usesTls) {
        certificate = TestCertificate::make(isExpired ? Hostility::Expired : Hostility::None);
        if (!certificate)
            return u"No certificate could be made."_s;
        if (const QString problem = writeAuthority(*certificate, realm); !problem.isEmpty())
            return problem;
    }
    realm.port = front.listen(options.port, certificate ? &*certificate : nullptr);
    if (!realm.port)
        return taken(options.port);
    realm.callbackPort = callback.listen(options.callbackPort);
    return realm.callbackPort ? QString() : taken(options.callbackPort);
}

Sandbox::Sandbox(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

Sandbox::~Sandbox() = default;

QString Sandbox::start()
{
    Realm realm;
    realm.tokenLifetime = d->options.tokenLifetime;
    realm.faults = d->options.faults;
    realm.misconfigurations = d->options.misconfigurations;
    realm.algorithm = d->options.algorithm;
    realm.isPublished = d->options.isPublished;
    realm.registration = d->options.registration;
    realm.initialAccessToken = d->options.initialAccessToken;
    realm.hasAdjustableClock = d->options.hasAdjustableClock;
    realm.isPausable = d->options.isPausable;
    realm.rows = d->options.rows;
    if (const QString problem = d->openPorts(realm); !problem.isEmpty())
        return problem;
    if (const QString problem = d->openHostilePort(realm); !problem.isEmpty())
        return problem;
    const auto key = SigningKey::generate(realm.algorithm);
    if (!key)
        return u"No %1 key could be made."_s.arg(QString::fromLatin1(realm.algorithm));

    d->tenant = std::make_unique<TenantServer>(realm, *key,
                                               [this](bool paused) { d->front.setPaused(paused); });
    d->front.setHandler(d->logged(u"tenant"_s, [tenant = d->tenant.get()](const Request &request) {
        return tenant->handle(request);
    }));
    d->callback.setHandler(
        d->logged(u"callback"_s, [tenant = d->tenant.get()](const Request &request) {
            return std::optional(tenant->handleCallback(request));
        }));
    return {};
}

const Realm &Sandbox::realm() const
{
    return d->tenant->realm();
}

} // namespace Keyfob::Sandbox
