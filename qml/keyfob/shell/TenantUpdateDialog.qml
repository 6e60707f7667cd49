// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Shell

/// A tenant file has other settings than the ones in use: the person says which are right.
Dialog {
    id: root

    required property AppModel app

    function begin() {
        if (app.updateText.length === 0)
            return close();
        guard.restart(); // another file's settings may have come in the place of these
        opened ? keepButton.forceActiveFocus(Qt.OtherFocusReason) : open();
    }

    comesByItself: true
    title: qsTr("Other settings")
    onOpened: keepButton.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: if (app.updateText.length > 0)
        app.answerUpdate(false)
    Component.onCompleted: begin()

    Connections {
        target: root.app
        function onUpdateChanged() {
            root.begin();
        }
    }

    contentItem: DialogScroll {

        Label {
            text: root.app.updateText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        DifferenceRows {
            differences: root.app.updateDifferences
            beforeText: qsTr("In use")
            afterText: qsTr("File")
            Layout.fillWidth: true
        }
        DialogButtons {
            Layout.topMargin: Theme.unit

            ActionButton {
                objectName: "newSettingsButton"
                text: qsTr("Use the &file's settings")
                onClicked: root.app.answerUpdate(true)
            }
            ActionButton {
                id: keepButton
                objectName: "keepSettingsButton"
                text: qsTr("&Keep the ones in use")
                kind: ActionButton.Primary
                onClicked: root.app.answerUpdate(false)
            }
        }
    }
}
