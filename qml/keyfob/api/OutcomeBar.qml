// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Api
import Keyfob.Components

/// What the person has just done, until it is dismissed.
Rectangle {
    id: root

    required property ResourceModel list

    implicitHeight: line.implicitHeight + Theme.unit
    visible: list.outcome.length > 0
    radius: Theme.radius
    color: Theme.positiveSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: list.outcome

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: Theme.unit / 2
        spacing: 1.5 * Theme.unit

        Icon {
            icon: "check"
            color: Theme.positive
        }
        Label {
            objectName: "outcomeText"
            text: root.list.outcome
            color: Theme.positive
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "dismissOutcome"
            symbol: "close"
            text: qsTr("Dismiss")
            onClicked: root.list.clearOutcome()
        }
    }
}
