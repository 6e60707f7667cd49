// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// One organization: where its settings came from, and what can be done with it. Alt+Up and Alt+Down
/// move it.
ColumnLayout {
    id: root

    required property int index
    required property string organizationId
    required property string name
    required property string source
    required property int accounts
    required property bool managed
    /// How many there are.
    required property int count

    signal moveUp
    signal moveDown
    signal editRequested
    signal duplicateRequested
    signal exportRequested
    signal shareRequested
    signal removeRequested

    readonly property string managedHint: managed ? source : ""

    spacing: 4
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: detail.text
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier))
            return;
        if (event.key === Qt.Key_Up)
            moveUp();
        else if (event.key === Qt.Key_Down)
            moveDown();
        else
            return;
        event.accepted = true;
    }

    Label {
        text: root.name
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    Label {
        id: detail

        text: root.accounts === 0 ? root.source : root.accounts === 1 ? qsTr("%1 · 1 account").arg(root.source) : qsTr("%1 · %2 accounts").arg(root.source).arg(root.accounts)
        kind: Label.Small
        muted: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    Flow {
        spacing: 0
        Layout.fillWidth: true

        IconButton {
            objectName: "up " + root.name
            text: qsTr("Move %1 up").arg(root.name)
            symbol: "up"
            enabled: root.index > 0
            onClicked: root.moveUp()
        }
        IconButton {
            objectName: "down " + root.name
            text: qsTr("Move %1 down").arg(root.name)
            symbol: "down"
            enabled: root.index < root.count - 1
            onClicked: root.moveDown()
        }
        IconButton {
            objectName: "edit " + root.name
            text: qsTr("Edit %1").arg(root.name)
            hint: root.managedHint
            symbol: "edit"
            enabled: !root.managed
            onClicked: root.editRequested()
        }
        IconButton {
            objectName: "duplicate " + root.name
            text: qsTr("Duplicate %1").arg(root.name)
            symbol: "copy"
            onClicked: root.duplicateRequested()
        }
        IconButton {
            objectName: "export " + root.name
            text: qsTr("Export %1 to a file, without secrets").arg(root.name)
            symbol: "save"
            onClicked: root.exportRequested()
        }
        IconButton {
            objectName: "code " + root.name
            text: qsTr("Show %1 as a QR code").arg(root.name)
            symbol: "code"
            onClicked: root.shareRequested()
        }
        IconButton {
            objectName: "removeOrganization " + root.name
            text: qsTr("Remove %1 from this device").arg(root.name)
            hint: root.managedHint
            symbol: "trash"
            enabled: !root.managed
            onClicked: root.removeRequested()
        }
    }
}
