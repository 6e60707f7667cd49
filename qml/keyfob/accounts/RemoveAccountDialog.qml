// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// Asks before an account is removed.
Dialog {
    id: root

    required property string name

    title: qsTr("Remove this account?")
    onOpened: cancelButton.forceActiveFocus(Qt.TabFocusReason)

    contentItem: DialogScroll {

        Label {
            text: qsTr("%1 will be logged out, and everything that this computer keeps of the account will be removed. At the organization nothing is deleted.").arg(root.name)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        DialogButtons {
            ActionButton {
                id: cancelButton
                objectName: "cancelRemoveButton"
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.reject()
            }
            ActionButton {
                objectName: "confirmRemoveButton"
                text: qsTr("Remove from this device")
                kind: ActionButton.Danger
                onClicked: root.accept()
            }
        }
    }
}
