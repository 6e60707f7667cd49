// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"
#include "useragent/signinmessages.h"
#include "vault/networksecrets.h"
#include "workspacemodel.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace Keyfob {

struct NetworkSetup;
struct Tenant;

/// Everything that works for one organisation: the services of the library, and the wires from
/// them to what the screens show.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// How a workspace is made, apart from its tenant.
    struct Options
    {
        QStringList signInCommand; ///< The sign-in program and its arguments.
        QString markerFile; ///< See SessionVault.
        SignIn::Theme theme = SignIn::Theme::System; ///< Of the sign-in window.
        /// Asks the person what the network wants to know; empty: nobody.
        NetworkSecrets::Ask ask = {};
    };

    /// A workspace for \a tenant. Errors: those of loadNetworkSetup().
    static Expected<std::unique_ptr<Workspace>> create(Tenant tenant, Options options);
    ~Workspace() override;

    WorkspaceModel *model() const;
    /// How it reaches the network.
    const NetworkSetup &network() const;

    /// Looks for a kept session.
    void restore();

    /// Ends when the keychain has what it was given.
    QCoro::Task<> settle();

Q_SIGNALS:
    void networkChanged();

private:
    class Private;
    /// Opens the client certificate's key, if it is locked, and goes on without it if nobody can.
    static QCoro::Task<> unlock(QPointer<Workspace> self);

    explicit Workspace(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace Keyfob
