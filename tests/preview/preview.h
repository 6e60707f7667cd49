// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/account.h"
#include "api/apiclient.h"
#include "oidc/sessionconfiguration.h"
#include "shell/appmodel.h"
#include "support/httpserver.h"
#include "testkit/fakeclock.h"

#include <memory>

namespace Keyfob {

/// The offline twin of the program: every screen with sample data, and an API that answers from
/// memory. It signs nobody in.
class Preview : public QObject
{
    Q_OBJECT

public:
    /// The screens by name: what show() takes.
    static QStringList screens();

    Preview();
    ~Preview() override;

    AppModel &app() { return *m_app; }
    WorkspaceModel &workspace() { return *m_workspace; }
    const HttpServer &server() const { return m_server; }

    /// Settings of two kinds that differ.
    static QList<ConfigurationDifference> sampleDifferences();
    /// Brings the models into the state that \a screen shows; false if there is no such screen.
    bool show(const QString &screen);

private:
    class Token;

    void showAccounts(int count);

    FakeClock m_clock;
    HttpServer m_server;
    HttpClient m_http;
    std::unique_ptr<Token> m_token;
    ApiClient m_api;
    std::unique_ptr<WorkspaceModel> m_workspace;
    std::unique_ptr<AppModel> m_app;
    Account m_emma;
};

} // namespace Keyfob
