// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.Session
import Keyfob.Shell

/// The person is at the provider of the workspace that the app shows.
SigningInScreen {
    required property AppModel app

    client: app.workspace.client
    organization: app.workspace.organization
}
