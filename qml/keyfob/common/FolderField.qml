// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components

/// The folder of a file: one of the usual places, or a path that is typed.
ColumnLayout {
    id: root

    required property FolderChoice choice
    /// Before the objectNames of its parts.
    required property string prefix

    /// The person has typed a path.
    signal accepted

    spacing: 6

    Label {
        text: qsTr("Folder")
        kind: Label.Small
        muted: true
        font.weight: Font.Medium
        Accessible.ignored: true
        Layout.fillWidth: true
    }
    SelectBox {
        objectName: root.prefix + "Folder"
        label: qsTr("Folder")
        spokenDescription: root.choice.folder
        model: root.choice.placeNames
        currentIndex: root.choice.place
        onActivated: index => root.choice.place = index
        Layout.fillWidth: true
    }
    Label {
        visible: !root.choice.elsewhere
        text: root.choice.folder
        kind: Label.Small
        muted: true
        wrapMode: Text.WrapAnywhere
        LayoutMirroring.enabled: false // a path
        Layout.fillWidth: true
    }
    InputField {
        id: path

        field.objectName: root.prefix + "Path"
        visible: root.choice.elsewhere
        spokenLabel: qsTr("Path of the folder")
        purpose: InputField.Identifier
        field.onTextEdited: root.choice.folder = text
        onAccepted: root.accepted()
        Layout.fillWidth: true

        // It is what was typed, unless the folder changes by something else.
        Binding on text {
            value: root.choice.folder
            when: !path.field.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }
}
