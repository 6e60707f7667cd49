// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// Asks before an organization is removed.
Dialog {
    id: root

    property string organizationId
    property string name
    property int accounts

    title: qsTr("Remove this organization?")
    onOpened: cancelButton.forceActiveFocus(Qt.TabFocusReason)

    contentItem: DialogScroll {

        Label {
            text: root.accounts > 0 ? qsTr("Everybody with an account of %1 on this computer will be logged out, and everything that this computer keeps of the organization will be removed. At the organization nothing is deleted.").arg(root.name) : qsTr("The settings of %1 will be removed from this computer. To use them again, you have to add the organization again.").arg(root.name)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        DialogButtons {
            ActionButton {
                id: cancelButton
                objectName: "cancelRemoveOrganizationButton"
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.reject()
            }
            ActionButton {
                objectName: "confirmRemoveOrganizationButton"
                text: qsTr("Remove from this device")
                kind: ActionButton.Danger
                onClicked: root.accept()
            }
        }
    }
}
