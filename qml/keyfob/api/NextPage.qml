// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQml
import Keyfob.Api

/// Asks after each page of a list whether the next one is needed: a short page, or one of which little
/// passes the filter, fills no window.
Timer {
    id: root

    required property ResourceModel list
    readonly property Connections watch: Connections {
        target: root.list

        function onChanged() {
            root.restart();
        }
    }

    signal due

    interval: 0
    onTriggered: if (list.problem.text.length === 0)
        due()
}
