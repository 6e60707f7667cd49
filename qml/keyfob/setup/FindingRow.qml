// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Setup

/// One thing that was found, or that was not, and what can be done with it.
GridLayout {
    id: root

    required property int index
    required property string heading
    required property string detail
    required property bool good
    required property bool bad
    required property int action

    signal chosen

    function takeFocus() {
        button.forceActiveFocus(Qt.OtherFocusReason);
    }

    columns: width < Theme.scaled(420) ? 1 : 2
    columnSpacing: 2 * Theme.unit
    rowSpacing: Theme.unit

    RowLayout {
        spacing: 1.5 * Theme.unit
        Layout.fillWidth: true

        Icon {
            icon: root.good ? "check" : root.bad ? "alert" : "info"
            size: 20
            color: root.good ? Theme.positive : root.bad ? Theme.danger : Theme.textMuted
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Label {
                text: root.heading
                font.weight: Font.Medium
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            Label {
                text: root.detail
                kind: Label.Small
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    ActionButton {
        id: button

        objectName: "findingButton"
        visible: root.action !== FindingModel.Action.None
        text: root.action === FindingModel.Action.Ask ? qsTr("Ask it") : qsTr("Continue")
        hint: root.heading
        kind: ActionButton.Primary
        onClicked: root.chosen()
        Layout.fillWidth: root.columns === 1
    }
}
