// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// What stands under a field: what is wrong with it, or else what it is for.
ColumnLayout {
    id: root

    required property FieldBase cell

    spacing: 2
    visible: cell.fault.length > 0 || cell.help.length > 0

    RowLayout {
        visible: root.cell.fault.length > 0
        spacing: 6
        Layout.fillWidth: true

        Icon {
            icon: "alert"
            size: 14
            color: Theme.danger
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
        }
        Label {
            objectName: "fault " + root.cell.pointer
            text: root.cell.fault
            kind: Label.Small
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
    Label {
        visible: root.cell.help.length > 0
        text: root.cell.help
        textFormat: Text.StyledText
        kind: Label.Small
        muted: true
        linkColor: Theme.accentText
        wrapMode: Text.Wrap
        Accessible.ignored: true // said with the field
        onLinkActivated: link => Qt.openUrlExternally(link)
        Layout.fillWidth: true
    }
}
