// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.Setup
import Keyfob.Shell

/// Changes an organization of the app.
EditOrganizationScreen {
    required property AppModel app

    setup: app.setup
}
