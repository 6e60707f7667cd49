// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.Settings
import Keyfob.Shell

/// The settings of the app.
SettingsDialog {
    id: root

    required property AppModel app

    function show(section: int) {
        root.section = section;
        open();
    }

    diagnostics: app.diagnostics
    objectName: "settingsDialog"
    organizations: app.organizations
    preferences: app.preferences

    onAddOrganizationRequested: app.setup.open()
    onCopyRequested: text => app.copy(text)
}
