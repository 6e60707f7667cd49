// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.Session
import Keyfob.Shell

/// The workspace that the app shows finds its session, or ends it.
WaitingScreen {
    required property AppModel app

    client: app.workspace.client
}
