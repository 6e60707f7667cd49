// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Api
import Keyfob.Components

/// How many rows are selected, and what can be done with them.
Rectangle {
    id: root

    required property ListRows rows
    property bool exports: true

    signal exportRequested

    implicitHeight: buttons.implicitHeight + Theme.unit
    radius: Theme.radius
    color: Theme.accentSoft

    RowLayout {
        id: buttons

        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: Theme.unit / 2
        spacing: 0

        Label {
            objectName: "selectionText"
            text: qsTr("%Ln selected", "", root.rows.selected)
            color: Theme.accentText
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "copySelected"
            symbol: "copy"
            text: qsTr("Copy as a table")
            onClicked: root.rows.copySelected()
        }
        IconButton {
            objectName: "exportSelected"
            visible: root.exports
            symbol: "save"
            text: qsTr("Export selected")
            onClicked: root.exportRequested()
        }
        IconButton {
            objectName: "clearSelection"
            symbol: "close"
            text: qsTr("Clear selection")
            onClicked: root.rows.clearSelection()
        }
    }
}
