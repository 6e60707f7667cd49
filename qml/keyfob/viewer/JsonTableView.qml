// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQml.Models
import QtQuick
import QtQuick.Templates as T
import Keyfob.Components
import Keyfob.Viewer

/// An array of objects as a table. A press on a column's name sorts by it.
FocusScope {
    id: root

    // What came from elsewhere runs as it was written, and Qt's tables know only one direction.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    required property JsonTableModel table
    property string label
    readonly property int rowHeight: 26
    readonly property real letter: metrics.advanceWidth("0")

    function columnWidth(column: int): real {
        return Math.ceil(table.width(column) * letter) + 24;
    }

    FontMetrics {
        id: metrics
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
    }

    Item {
        id: header

        width: parent.width
        height: 30
        clip: true

        Row {
            x: -view.contentX

            Repeater {
                model: root.table.columns

                T.Button {
                    id: title

                    required property int index
                    readonly property bool sorted: root.table.sortColumn === index

                    width: root.columnWidth(index)
                    height: header.height
                    text: root.table.title(index)
                    focusPolicy: Qt.StrongFocus
                    hoverEnabled: true
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: qsTr("Sort by %1").arg(text)
                    Accessible.onPressAction: if (title.enabled)
                        title.clicked()
                    Accessible.description: !sorted ? "" : root.table.descending ? qsTr("descending") : qsTr("ascending")
                    Keys.onReturnPressed: clicked()
                    onClicked: root.table.sortBy(index)
                    onActiveFocusChanged: {
                        if (!activeFocus)
                            return;
                        if (x < view.contentX)
                            view.contentX = x;
                        else if (x + width > view.contentX + view.width)
                            view.contentX = Math.max(0, x + width - view.width);
                    }

                    contentItem: Text {
                        leftPadding: 12
                        text: title.text + (title.sorted ? (root.table.descending ? " ↓" : " ↑") : "")
                        color: title.sorted ? Theme.accentText : Theme.text
                        font.pixelSize: Theme.fontSmall
                        font.weight: Font.DemiBold
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }
                    background: Rectangle {
                        color: title.hovered ? Theme.hover : Theme.sunken
                        border.width: title.visualFocus ? 2 : 0
                        border.color: Theme.accent
                    }
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
    }

    TableView {
        id: view

        anchors.fill: parent
        anchors.topMargin: header.height
        clip: true
        focus: true
        activeFocusOnTab: true
        model: root.table
        boundsBehavior: Flickable.StopAtBounds
        columnWidthProvider: column => root.columnWidth(column)
        rowHeightProvider: () => root.rowHeight
        selectionModel: ItemSelectionModel {
            id: selection
            model: root.table
        }
        Accessible.role: Accessible.Table
        Accessible.name: root.label
        Keys.onPressed: event => {
            const rows = Math.max(1, Math.floor(height / root.rowHeight) - 1);
            let row = Math.max(0, currentRow);
            switch (event.key) {
            case Qt.Key_PageDown:
                row = Math.min(root.table.count - 1, row + rows);
                break;
            case Qt.Key_PageUp:
                row = Math.max(0, row - rows);
                break;
            case Qt.Key_Home:
                row = 0;
                break;
            case Qt.Key_End:
                row = root.table.count - 1;
                break;
            default:
                if (event.matches(StandardKey.Copy) && currentRow >= 0) {
                    root.table.copyCell(currentRow, currentColumn);
                    event.accepted = true;
                }
                return;
            }
            event.accepted = true;
            selection.setCurrentIndex(root.table.index(row, Math.max(0, currentColumn)), ItemSelectionModel.NoUpdate);
            positionViewAtRow(row, TableView.Contain);
        }
        onActiveFocusChanged: if (activeFocus && currentRow < 0)
            selection.setCurrentIndex(root.table.index(0, 0), ItemSelectionModel.NoUpdate)

        T.ScrollBar.vertical: SlimScrollBar {}
        T.ScrollBar.horizontal: SlimScrollBar {}

        delegate: Text {
            id: cell

            required property int row
            required property int column
            required property string value
            required property bool numeric
            required property bool muted
            required property bool current
            required property bool selected

            leftPadding: 12
            rightPadding: 12
            text: value
            color: muted ? Theme.textMuted : Theme.text
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            horizontalAlignment: numeric ? Text.AlignRight : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.role: Accessible.Cell
            Accessible.name: value
            Accessible.description: qsTr("%1, row %2 of %3").arg(root.table.title(column)).arg(row + 1).arg(root.table.count)

            Rectangle {
                z: -1
                anchors.fill: parent
                visible: cell.current && view.activeFocus
                color: Theme.accentSoft
            }
        }
    }
}
