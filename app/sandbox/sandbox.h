// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fault.h"
#include "hostile/hostility.h"
#include "httpfront.h"
#include "misconfiguration/misconfiguration.h"
#include "registration/registrationendpoint.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Keyfob::Sandbox {

struct Realm;

/// How the sandbox is to run.
struct Options
{
    quint16 port = 8420; ///< 0: any.
    quint16 callbackPort = 8421; ///< 0: any.
    std::chrono::seconds tokenLifetime {3600};
    QByteArray algorithm = QByteArrayLiteral("RS256");
    Faults faults;
    /// `POST /sandbox/clock` with `advance` in seconds moves the clock on, for tests.
    bool hasAdjustableClock = false;
    /// `POST /sandbox/pause` lets requests wait until `POST /sandbox/resume`, for tests.
    bool isPausable = false;
    Hostility hostility = Hostility::None;
    Misconfigurations misconfigurations;
    bool isPublished = true; ///< `/.well-known/keyfob.json` is there.
    Registration registration = Registration::Closed;
    QByteArray initialAccessToken; ///< For Registration::Token.
    int rows = 0; ///< How many timesheets the API has at least; up to 100,000.
    bool usesTls = false;
    QString caFile; ///< Gets the authority of the tenant's certificate; empty: a temporary file.
    QString hostileCaFile; ///< Gets the authority of a hostile certificate, as PEM.
    /// Gets one line a request: method, path and status; never a query, header or body.
    std::function<void(const QString &)> log;
};

/// The whole tenant: provider, protected API and callback host.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Makes the key and starts to serve. Returns what went wrong, or nothing.
    QString start();

    /// Where everything is; only after start().
    const Realm &realm() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyfob::Sandbox
