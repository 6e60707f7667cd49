// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Common
import Keyfob.Components

/// The items of a list one below the other, for narrow windows.
VirtualList {
    id: root

    required property ResourceModel list

    signal opened(row: int)

    function open(row: int) {
        if (list.opens)
            opened(row);
    }

    function fetchWhenNear() {
        const ahead = list.fetchesAhead() ? height : -rowHeight;
        if (contentY - originY + height + ahead > count * rowHeight)
            list.fetchMore();
    }

    objectName: "resourceCards"
    rowHeight: 2 * Theme.fontBody + Math.round(1.6 * Theme.fontSmall) + 2.5 * Theme.unit
    label: list.title
    model: list.rows
    currentIndex: -1
    onCopyRequested: row => list.rows.copyRow(row)
    onContentYChanged: fetchWhenNear()
    onHeightChanged: fetchWhenNear()
    Component.onCompleted: fetchWhenNear()
    Keys.onReturnPressed: if (currentIndex >= 0)
        open(currentIndex)
    Keys.onSpacePressed: if (currentIndex >= 0)
        list.rows.toggleSelected(currentIndex)

    NextPage {
        list: root.list
        onDue: root.fetchWhenNear()
    }

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property string title
        required property string detail
        required property bool picked

        width: ListView.view.width
        height: root.rowHeight
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        text: title
        Accessible.role: Accessible.ListItem
        Accessible.name: title
        Accessible.description: detail
        Accessible.onPressAction: row.clicked()
        Accessible.selected: picked
        // Once some are selected, a press selects more of them.
        onClicked: {
            if (root.list.rows.selected > 0)
                root.list.rows.toggleSelected(index);
            else
                root.open(index);
        }
        onPressAndHold: root.list.rows.toggleSelected(index)

        contentItem: RowLayout {
            spacing: Theme.unit

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true
                Layout.leftMargin: 2 * Theme.unit

                Label {
                    text: row.title
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: row.detail
                    visible: text.length > 0
                    kind: Label.Small
                    muted: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            Icon {
                visible: row.picked || root.list.opens
                icon: row.picked ? "check" : "next"
                size: 18
                color: Theme.textMuted
                Layout.rightMargin: Theme.unit
            }
        }
        background: Rectangle {
            color: row.picked ? Theme.accentSoft : row.down && root.list.opens ? Theme.pressed : (row.hovered && root.list.opens) || (row.ListView.isCurrentItem && root.activeFocus) ? Theme.hover : "transparent"

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.border
                opacity: 0.6
            }
        }
    }
}
