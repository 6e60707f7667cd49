// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.Session
import Keyfob.Shell

/// Logs in to the workspace that the app shows.
LogInScreen {
    required property AppModel app

    accounts: app.accounts
    client: app.workspace.client
    organization: app.workspace.organization
    provider: app.workspace.provider

    onCloseRequested: app.closeWorkspace()
    onDiagnosticsRequested: app.workspace.copyDiagnostics()
    onEditRequested: app.editOrganization()
    onSettingsRequested: app.showSettings()
}
