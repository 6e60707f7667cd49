// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Api
import Keyfob.Components

/// Why something is not allowed, and a way to ask for the permission.
Card {
    id: root

    required property apiPermission permission
    required property StepUp stepUp

    visible: permission.offered && permission.text.length > 0
    padding: 2 * Theme.unit

    contentItem: ColumnLayout {
        spacing: 1.5 * Theme.unit

        RowLayout {
            spacing: 1.5 * Theme.unit

            Icon {
                icon: "lock"
                color: Theme.warning
                Layout.alignment: Qt.AlignTop
            }
            Label {
                objectName: "permissionText"
                text: root.permission.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
        }
        Label {
            text: root.stepUp.asking ? qsTr("Continue in your provider’s window.") : root.stepUp.problem
            visible: text.length > 0
            color: root.stepUp.asking ? Theme.text : Theme.danger
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            spacing: Theme.unit
            visible: root.permission.missing.length > 0
            Layout.fillWidth: true

            ActionButton {
                objectName: "askForPermission"
                visible: !root.stepUp.asking
                text: root.permission.missing.length === 1 ? qsTr("Ask for %1").arg(root.permission.missing[0]) : qsTr("Ask for these permissions")
                symbol: "key"
                kind: ActionButton.Primary
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.stepUp.ask(root.permission.missing)
                onConsideredChanged: if (considered)
                    root.stepUp.expect()
            }
            ActionButton {
                visible: root.stepUp.asking
                text: qsTr("Show the window")
                symbol: "window"
                onClicked: root.stepUp.showWindow()
                width: Math.min(implicitWidth, parent.width)
            }
            ActionButton {
                visible: root.stepUp.asking
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.stepUp.cancel()
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
