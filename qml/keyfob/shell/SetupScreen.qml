// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.Setup
import Keyfob.Shell

/// Adds an organization to the app.
AddOrganizationScreen {
    required property AppModel app

    setup: app.setup

    onCopyRequested: text => app.copy(text)
    onFileChosen: file => app.openTenant(file)
}
