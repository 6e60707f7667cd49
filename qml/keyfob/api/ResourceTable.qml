// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQml.Models
import QtQuick
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Components

/// The items of a list in columns. A press on a column's name sorts by it, one on a row opens it.
FocusScope {
    id: root

    // Qt's tables know only one direction. Where people read from right to left, all of this one is
    // turned around, and each of its cells once more.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    required property ResourceModel list
    readonly property int turn: Theme.mirrored ? -1 : 1
    readonly property ListRows rows: list.rows
    readonly property int rowHeight: Theme.controlHeight + 4
    readonly property real letter: metrics.averageCharacterWidth
    readonly property var widths: {
        const natural = [];
        let sum = 0;
        for (let column = 0; column < rows.columns; ++column) {
            natural.push(Math.ceil(rows.width(column) * letter) + 4 * Theme.unit);
            sum += natural[column];
        }
        // The first column takes what is left.
        if (natural.length > 0 && sum < width)
            natural[0] += Math.floor(width - sum);
        return rows.count >= 0 ? natural : [];
    }

    property int anchor: -1 ///< Where a selection of several rows begins

    signal opened(row: int)

    function columnWidth(column: int): real {
        return widths[column] ?? Theme.scaled(120);
    }
    /// Selects from where the last selection began to \a row.
    function selectTo(row: int) {
        if (rows.selected === 0 || anchor < 0 || anchor >= rows.count)
            anchor = Math.max(0, view.currentRow);
        rows.selectRange(anchor, row);
    }
    function press(row: int, column: int, modifiers: int) {
        view.forceActiveFocus(Qt.MouseFocusReason);
        if (modifiers & Qt.ShiftModifier)
            selectTo(row);
        else if (modifiers & Qt.ControlModifier)
            toggle(row);
        selection.setCurrentIndex(rows.index(row, column), ItemSelectionModel.NoUpdate);
        if (!(modifiers & (Qt.ShiftModifier | Qt.ControlModifier)))
            open(row);
    }
    function open(row: int) {
        if (list.opens)
            opened(row);
    }
    function toggle(row: int) {
        anchor = row;
        rows.toggleSelected(row);
    }
    /// Moves to another column of the same row.
    function moveSideways(by: int) {
        const column = Math.max(0, Math.min(rows.columns - 1, view.currentColumn + by));
        selection.setCurrentIndex(rows.index(Math.max(0, view.currentRow), column), ItemSelectionModel.NoUpdate);
        view.positionViewAtColumn(column, TableView.Contain);
    }
    /// The keyboard may be here before the rows are.
    function beginAtFirstRow() {
        if (view.activeFocus && view.currentRow < 0 && rows.count > 0)
            selection.setCurrentIndex(rows.index(0, 0), ItemSelectionModel.NoUpdate);
    }
    function fetchWhenNear() {
        if (view.bottomRow >= rows.count - (list.fetchesAhead() ? 20 : 1))
            list.fetchMore();
    }

    onWidthsChanged: view.forceLayout()
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.turn
    }

    NextPage {
        list: root.list
        onDue: root.fetchWhenNear()
    }
    FontMetrics {
        id: metrics
        font.pixelSize: Theme.fontBody
    }

    Item {
        id: header

        width: parent.width
        height: Theme.controlHeight
        clip: true

        Row {
            x: -view.contentX

            Repeater {
                model: root.rows.columns

                T.Button {
                    id: title

                    required property int index
                    readonly property bool sorted: root.rows.sortColumn === index
                    readonly property bool numeric: root.rows.count >= 0 && root.rows.isNumeric(index)

                    width: root.columnWidth(index)
                    height: header.height
                    // The columns of a page that has come can be others.
                    text: root.rows.count >= 0 ? root.rows.title(index) : ""
                    transform: Scale {
                        origin.x: title.width / 2
                        xScale: root.turn
                    }
                    focusPolicy: Qt.StrongFocus
                    hoverEnabled: true
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: qsTr("Sort by %1").arg(text)
                    Accessible.onPressAction: if (title.enabled)
                        title.clicked()
                    Accessible.description: !sorted ? "" : root.rows.descending ? qsTr("descending") : qsTr("ascending")
                    Keys.onReturnPressed: clicked()
                    onClicked: root.rows.sortBy(index)
                    onActiveFocusChanged: {
                        if (!activeFocus)
                            return;
                        if (x < view.contentX)
                            view.contentX = x;
                        else if (x + width > view.contentX + view.width)
                            view.contentX = Math.max(0, x + width - view.width);
                    }

                    contentItem: Text {
                        leftPadding: 2 * Theme.unit
                        rightPadding: 2 * Theme.unit
                        text: title.text + (title.sorted ? (root.rows.descending ? " ↓" : " ↑") : "")
                        color: title.sorted ? Theme.accentText : Theme.textMuted
                        font.pixelSize: Theme.fontSmall
                        font.weight: Font.DemiBold
                        horizontalAlignment: title.numeric || Theme.mirrored ? Text.AlignRight : Text.AlignLeft
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                        textFormat: Text.PlainText
                        Accessible.ignored: true

                        ElisionHint {}
                    }
                    background: Rectangle {
                        color: title.hovered ? Theme.hover : "transparent"

                        FocusRing {
                            shown: title.visualFocus
                        }
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

        objectName: "resourceTable"
        anchors.fill: parent
        anchors.topMargin: header.height
        clip: true
        focus: true
        activeFocusOnTab: true
        model: root.rows
        boundsBehavior: Flickable.StopAtBounds
        columnWidthProvider: column => root.columnWidth(column)
        rowHeightProvider: () => root.rowHeight
        selectionModel: ItemSelectionModel {
            id: selection
            model: root.rows
        }
        onBottomRowChanged: root.fetchWhenNear()
        Accessible.role: Accessible.Table
        Accessible.name: root.list.title
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / root.rowHeight) - 1);
            let row = Math.max(0, currentRow);
            switch (event.key) {
            case Qt.Key_PageDown:
                row = Math.min(root.rows.count - 1, row + page);
                break;
            case Qt.Key_PageUp:
                row = Math.max(0, row - page);
                break;
            case Qt.Key_Home:
                row = 0;
                break;
            case Qt.Key_End:
                row = root.rows.count - 1;
                break;
            case Qt.Key_Up:
            case Qt.Key_Down:
                if (!(event.modifiers & Qt.ShiftModifier))
                    return;
                row = Math.max(0, Math.min(root.rows.count - 1, row + (event.key === Qt.Key_Up ? -1 : 1)));
                break;
            case Qt.Key_Left:
            case Qt.Key_Right:
                if (!Theme.mirrored)
                    return;
                event.accepted = true;
                root.moveSideways(event.key === Qt.Key_Left ? 1 : -1);
                return;
            case Qt.Key_Space:
                event.accepted = true;
                root.toggle(row);
                return;
            case Qt.Key_Escape:
                event.accepted = root.rows.selected > 0;
                root.rows.clearSelection();
                return;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                event.accepted = true;
                if (currentRow >= 0)
                    root.open(currentRow);
                return;
            default:
                if (event.matches(StandardKey.Copy) && root.rows.selected > 0)
                    root.rows.copySelected();
                else if (event.matches(StandardKey.Copy) && currentRow >= 0)
                    root.rows.copyCell(currentRow, currentColumn);
                else if (event.matches(StandardKey.SelectAll))
                    root.rows.selectRange(0, root.rows.count - 1);
                else
                    return;
                event.accepted = true;
                return;
            }
            event.accepted = true;
            if (event.modifiers & Qt.ShiftModifier)
                root.selectTo(row);
            selection.setCurrentIndex(root.rows.index(row, Math.max(0, currentColumn)), ItemSelectionModel.NoUpdate);
            positionViewAtRow(row, TableView.Contain);
        }
        // Qt 6.8's view takes them for itself, and the keyboard would never leave.
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onActiveFocusChanged: root.beginAtFirstRow()
        onRowsChanged: root.beginAtFirstRow()

        T.ScrollBar.vertical: SlimScrollBar {}
        T.ScrollBar.horizontal: SlimScrollBar {}

        delegate: Item {
            id: cell

            required property int row
            required property int column
            required property string value
            required property bool badge
            required property bool numeric
            required property int tone
            required property bool current
            required property bool picked
            readonly property bool chosen: picked || root.list.itemRow === row
            readonly property bool badgeShown: badge && value.length > 0

            implicitHeight: root.rowHeight
            transform: Scale {
                origin.x: cell.width / 2
                xScale: root.turn
            }
            Accessible.role: Accessible.Cell
            Accessible.name: qsTr("%1: %2").arg(root.rows.title(column)).arg(value.length > 0 ? value : qsTr("empty"))
            Accessible.description: qsTr("Row %1 of %2").arg(row + 1).arg(root.rows.count)
            Accessible.selected: chosen
            Accessible.onPressAction: root.open(row)

            Rectangle {
                anchors.fill: parent
                color: cell.chosen || (cell.current && view.activeFocus) ? Theme.accentSoft : pointer.hovered && root.list.opens ? Theme.hover : "transparent"
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.border
                opacity: 0.6
            }
            Text {
                anchors.fill: parent
                visible: !cell.badgeShown
                leftPadding: 2 * Theme.unit
                rightPadding: 2 * Theme.unit
                text: cell.value
                color: cell.column === 0 ? Theme.text : Theme.textMuted
                font.pixelSize: Theme.fontBody
                font.weight: cell.column === 0 ? Font.DemiBold : Font.Normal
                horizontalAlignment: cell.numeric || Theme.mirrored ? Text.AlignRight : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true

                ElisionHint {}
            }
            Badge {
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.mirrored ? parent.width - width - 2 * Theme.unit : 2 * Theme.unit
                width: Math.min(implicitWidth, parent.width - 3 * Theme.unit)
                visible: cell.badgeShown
                text: cell.value
                tone: cell.tone
                Accessible.ignored: true
            }
            HoverHandler {
                id: pointer
            }
            TapHandler {
                onTapped: root.press(cell.row, cell.column, point.modifiers)
            }
        }
    }
}
