// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Settings

/// What Keyfob needs on this computer, and whether it is there: for support.
ColumnLayout {
    id: root

    required property DiagnosticsModel diagnostics

    signal copyRequested(text: string)

    spacing: 2 * Theme.unit
    Component.onCompleted: diagnostics.start()

    Label {
        text: qsTr("What Keyfob needs on this computer, as keyfob --self-check prints it. Nothing is sent, and it contains no secrets.")
        muted: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    CodeView {
        objectName: "diagnosticsText"
        text: root.diagnostics.text
        label: qsTr("Diagnostics")
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.unit
        Layout.fillWidth: true

        ActionButton {
            objectName: "copyDiagnosticsButton"
            text: qsTr("C&opy")
            symbol: "copy"
            enabled: !root.diagnostics.running
            onClicked: root.copyRequested(root.diagnostics.text)
            width: Math.min(implicitWidth, parent.width)
        }
        ActionButton {
            objectName: "repeatDiagnosticsButton"
            text: root.diagnostics.running ? qsTr("Looking…") : qsTr("Look a&gain")
            kind: ActionButton.Quiet
            symbol: "refresh"
            enabled: !root.diagnostics.running
            onClicked: root.diagnostics.start()
            width: Math.min(implicitWidth, parent.width)
        }
    }
}
