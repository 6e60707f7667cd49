// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Accounts
import Keyfob.Components
import Keyfob.Shell

/// The accounts, beside the button that opens them: at the top, or above the bar of a narrow window.
AccountMenu {
    id: root

    required property AppModel app
    /// How high that bar is; 0: there is none.
    required property real barHeight

    accounts: app.accounts
    x: Theme.mirrored ? (parent?.width ?? 0) - width - Theme.unit : Theme.unit
    y: barHeight > 0 ? (parent?.height ?? 0) - height - barHeight - Theme.unit : 10.5 * Theme.unit

    onAddOrganizationRequested: app.setup.open()
    onLogOut: app.workspace.client.signOut()
    onSettingsRequested: app.showSettings()
}
