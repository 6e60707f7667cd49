// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Common
import Keyfob.Components

/// Which kind of file a list is written to.
T.Popup {
    id: root

    required property ListExport exporting
    required property string name

    function choose(format: int) {
        close();
        file.format = format;
        file.propose(name, format === ListExport.Format.Csv ? "csv" : "json");
    }

    onOpened: csv.forceActiveFocus(Qt.TabFocusReason)

    width: Math.min(Theme.scaled(240), (T.Overlay.overlay?.width ?? 240) - 2 * margins)
    margins: Theme.unit // of the window, which it stays in
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
            id: csv
            objectName: "exportCsv"
            text: qsTr("Table (CSV)")
            kind: ActionButton.Quiet
            KeyNavigation.down: json
            onClicked: root.choose(ListExport.Format.Csv)
            Layout.fillWidth: true
        }
        ActionButton {
            id: json
            objectName: "exportJson"
            text: qsTr("Everything (JSON)")
            kind: ActionButton.Quiet
            KeyNavigation.up: csv
            onClicked: root.choose(ListExport.Format.Json)
            Layout.fillWidth: true
        }
    }

    SaveDialog {
        id: file

        property int format: ListExport.Format.Csv

        title: qsTr("Export %1").arg(root.name)
        onChosen: url => root.exporting.start(url, format)
    }
}
