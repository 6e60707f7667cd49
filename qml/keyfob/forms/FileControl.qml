// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// The files that are to be uploaded.
ColumnLayout {
    id: root

    required property FieldBase cell
    readonly property Item target: button

    spacing: Theme.unit / 2

    Repeater {
        model: root.cell.files

        RowLayout {
            id: file

            required property int index
            required property string modelData

            spacing: Theme.unit
            Layout.fillWidth: true

            Icon {
                icon: "attach"
                size: 18
                color: Theme.textMuted
            }
            Label {
                text: file.modelData
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            IconButton {
                symbol: "close"
                text: qsTr("Remove %1").arg(file.modelData)
                onClicked: root.cell.form.removeFile(root.cell.index, file.index)
            }
        }
    }
    ActionButton {
        id: button

        objectName: "field " + root.cell.pointer
        symbol: "attach"
        text: root.cell.many ? qsTr("Add files…") : qsTr("Choose a file…")
        hint: ""
        Accessible.name: root.cell.many ? qsTr("Add files to %1").arg(root.cell.title) : qsTr("Choose a file for %1").arg(root.cell.title)
        Accessible.description: root.cell.spoken
        onClicked: root.cell.filesRequested()
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
}
