// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Components

/// Which kind of file a list is written to.
T.Popup {
    id: root

    required property ListExport exporting
    required property string name

    function choose(format: int) {
        close();
        file.format = format;
        file.open();
    }

    width: Theme.scaled(240)
    padding: Theme.unit
    implicitHeight: implicitContentHeight + 2 * padding
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border

        Shadow {
            z: -1
            anchors.fill: parent
        }
    }
    contentItem: ColumnLayout {
        spacing: 2

        ActionButton {
            objectName: "exportCsv"
            text: qsTr("Table (CSV)")
            kind: ActionButton.Quiet
            focus: true
            onClicked: root.choose(ListExport.Format.Csv)
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "exportJson"
            text: qsTr("Everything (JSON)")
            kind: ActionButton.Quiet
            onClicked: root.choose(ListExport.Format.Json)
            Layout.fillWidth: true
        }
    }

    FileDialog {
        id: file

        property int format: ListExport.Format.Csv
        readonly property string suffix: format === ListExport.Format.Csv ? "csv" : "json"

        title: qsTr("Export %1").arg(root.name)
        fileMode: FileDialog.SaveFile
        defaultSuffix: suffix
        nameFilters: [suffix === "csv" ? qsTr("Tables (*.csv)") : qsTr("JSON (*.json)")]
        onAccepted: root.exporting.start(selectedFile, format)
    }
}
