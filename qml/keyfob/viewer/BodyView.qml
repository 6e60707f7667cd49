// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Viewer

/// A body in the ways in which it can be shown, to be chosen by tabs.
ColumnLayout {
    id: root

    required property ResponseBody body
    property int viewHeight: Theme.scaled(360)
    readonly property int view: body.views[tabs.currentIndex] ?? -1

    spacing: 1.5 * Theme.unit

    Connections {
        target: root.body
        function onChanged() {
            if (!root.body.busy)
                tabs.currentIndex = root.body.best;
            saved.text = "";
            problem.text = "";
        }
    }
    Component.onCompleted: tabs.currentIndex = body.best

    SaveDialog {
        id: dialog
        title: qsTr("Save the body")
        onChosen: file => {
            problem.text = root.body.save(file).text;
            const name = decodeURIComponent(file.toString().split("/").pop());
            saved.text = problem.text.length > 0 ? "" : qsTr("Saved as %1.").arg(name);
        }
    }

    GridLayout {
        id: tools

        visible: root.body.views.length > 0
        columns: root.width < Theme.scaled(340) ? 1 : 2
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.unit

            SegmentedControl {
                id: tabs
                objectName: "bodyTabs"
                label: qsTr("Show the body as")
                choices: root.body.viewNames
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            Spinner {
                size: 20
                visible: root.body.busy || root.body.table.sorting
            }
        }
        RowLayout {
            spacing: Theme.unit
            Layout.alignment: tools.columns === 1 ? Qt.AlignLeft : Qt.AlignRight
            Layout.fillWidth: false

            IconButton {
                enabled: root.view === ResponseBody.Tree
                symbol: "plus"
                text: qsTr("Unfold all")
                hint: enabled ? "" : qsTr("Only the tree can be unfolded.")
                onClicked: root.body.tree.unfoldAll()
            }
            IconButton {
                objectName: "copyBody"
                symbol: "copy"
                text: qsTr("Copy the body")
                onClicked: root.body.copy()
            }
            IconButton {
                objectName: "saveBody"
                symbol: "save"
                text: qsTr("Save the body")
                onClicked: dialog.propose(qsTr("Response"), root.body.suffix)
            }
        }
    }
    InfoBanner {
        id: problem
        visible: text.length > 0
        tone: Badge.Danger
        symbol: "alert"
        text: ""
        Layout.fillWidth: true
    }
    InfoBanner {
        id: saved
        objectName: "bodySaved"
        visible: text.length > 0
        tone: Badge.Positive
        symbol: "check"
        text: ""
        Layout.fillWidth: true
    }
    InfoBanner {
        objectName: "bodyProblem"
        visible: text.length > 0
        text: root.body.problem
        Layout.fillWidth: true
    }
    Label {
        visible: text.length > 0
        text: root.body.notes
        kind: Label.Small
        muted: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        visible: root.body.empty && !root.body.busy
        text: qsTr("The response has no body.")
        muted: true
        Layout.fillWidth: true
    }
    Rectangle {
        visible: root.view >= 0
        color: Theme.sunken
        radius: Theme.radius
        border.width: loader.activeFocus ? 2 : 1
        border.color: loader.activeFocus ? Theme.accent : Theme.border
        implicitHeight: root.viewHeight
        Layout.fillWidth: true

        Loader {
            id: loader

            objectName: "bodyView"
            anchors.fill: parent
            anchors.margins: 2
            sourceComponent: [tree, table, lines, picture, hex][root.view] ?? null
        }
    }

    Component {
        id: tree
        JsonTreeView {
            tree: root.body.tree
            label: qsTr("Body as a tree")
        }
    }
    Component {
        id: table
        JsonTableView {
            table: root.body.table
            label: qsTr("Body as a table")
        }
    }
    Component {
        id: lines
        TextLinesView {
            lines: root.body.lines
            label: qsTr("Body as text")
        }
    }
    Component {
        id: picture
        PictureItem {
            image: root.body.image
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The body is a picture")
        }
    }
    Component {
        id: hex
        HexView {
            hex: root.body.hex
            label: qsTr("Body in hexadecimal")
        }
    }
}
