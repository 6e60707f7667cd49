// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/client.h"
#include "shell/workspacemodel.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Keyfob {

class EventLog;
class Preferences;

/// One account at an organization: its client, and what the screens show of it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// How a workspace is made, apart from its tenant.
    struct Options
    {
        /// The client's, but for what stands below.
        ClientOptions client;
        /// Says in which account somebody who has just signed in belongs; empty: in this one.
        std::function<QString(Workspace *, const Session &)> chooseAccount = {};
        /// See ClientOptions; empty: no other issuer is known.
        std::function<bool(const Workspace *)> sharesRedirectUri = {};
        /// See ClientOptions; empty: the tenant's.
        std::function<QString(const Workspace *)> prompt = {};
        const Preferences *preferences = nullptr; ///< Not owned; outlive the workspace.
        EventLog *events = nullptr; ///< Gets what happens; not owned.
        std::function<void(const SignIn::WindowState &)> keepSignInWindow = {};
        /// The sign-in window goes: see Client::activationOffered().
        std::function<void(const QByteArray &token)> activate = {};
        /// The person wants what support asks for about this tenant on the clipboard.
        std::function<void(const Tenant &)> copyDiagnostics = {};
    };

    /// A workspace for \a tenant. Errors: those of Client.
    static Expected<std::unique_ptr<Workspace>> create(Tenant tenant, Options options);
    ~Workspace() override;

    Client &client() { return m_client; }
    const Client &client() const { return m_client; }
    WorkspaceModel *model() { return &m_model; }

    /// Looks for a kept session, once.
    void restore();

Q_SIGNALS:
    void sessionChanged(); ///< Emitted when the client's session, and with it the account, changes.

private:
    Workspace(Tenant tenant, const Options &options);
    /// The client's options, with what asks this workspace.
    ClientOptions clientOptions(const Options &options);
    /// The sign-in window gets the colors that the person prefers.
    void applyAppearance(const Preferences &preferences);
    /// Notes what happens, for support.
    void watch(EventLog &events);

    Client m_client;
    WorkspaceModel m_model;
};

} // namespace Keyfob
