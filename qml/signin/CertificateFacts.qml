// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// What stands in a certificate that was refused.
Rectangle {
    id: facts

    required property string issuer
    required property string subject
    required property string validity

    border.color: Theme.border
    color: Theme.surface
    implicitHeight: grid.implicitHeight + 24
    radius: Theme.radius

    component Name: Label {
        Layout.alignment: Qt.AlignTop
        muted: true
    }
    component Value: Label {
        Layout.fillWidth: true
        text: "—"
        wrapMode: Text.Wrap
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: 14
        columns: width < Theme.scaled(280) ? 1 : 2
        rowSpacing: 6

        Name {
            text: qsTr("For")
        }
        Value {
            text: facts.subject || "—"
        }
        Name {
            text: qsTr("Issued by")
        }
        Value {
            text: facts.issuer || "—"
        }
        Name {
            text: qsTr("Valid")
        }
        Value {
            text: facts.validity
        }
    }
}
