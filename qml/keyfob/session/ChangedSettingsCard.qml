// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session

/// A kept session was made with other settings: what differs, and a way to agree. To log in instead
/// is what the screen around it offers.
Card {
    id: root

    required property KeyfobClient client
    required property string organization

    // It comes by itself: a click that was meant for what was there does not agree to anything.
    readonly property InputGuard guard: InputGuard {
        item: root
        objectName: "guard"
        shown: root.visible
    }

    visible: client.configurationDifferences.length > 0

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        Label {
            text: qsTr("The settings of %1 have changed").arg(root.organization)
            kind: Label.Heading
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("You logged in with other settings. Use your session with these only if you trust them; otherwise log in.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        DifferenceRows {
            differences: root.client.configurationDifferences
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "acceptConfigurationButton"
            text: qsTr("&Use my session with these settings")
            onClicked: root.client.acceptConfiguration()
            Layout.fillWidth: true
        }
    }
}
