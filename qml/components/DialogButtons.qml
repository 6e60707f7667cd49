// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// The buttons below a dialog, the one that people want last: side by side at the dialog's end, or
/// below each other where there is no room for that.
Item {
    id: root

    default property alias buttons: grid.data
    /// The first does something else than the others: it stands apart, where lines begin.
    property bool spread: false
    /// As wide as it is with all of them side by side.
    readonly property real natural: {
        let sum = 0;
        for (let i = 0; i < grid.children.length; ++i) {
            const item = grid.children[i];
            if (item !== space && item.visible)
                sum += item.implicitWidth + grid.columnSpacing;
        }
        return sum;
    }
    readonly property bool stacked: width > 0 && width < natural

    implicitHeight: grid.implicitHeight
    implicitWidth: natural
    Layout.fillWidth: true
    Component.onCompleted: {
        for (let i = 0; i < grid.children.length; ++i) {
            const button = grid.children[i] as ActionButton;
            if (button)
                button.Layout.fillWidth = Qt.binding(() => root.stacked);
        }
        const first = grid.children[1] as ActionButton;
        if (first)
            first.Layout.rightMargin = Qt.binding(() => root.spread && !root.stacked ? Math.max(0, root.width - root.natural + grid.columnSpacing) : 0);
    }

    // Not the item itself: a layout would keep the room that it needs side by side.
    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        columnSpacing: Theme.unit
        columns: root.stacked ? 1 : children.length
        rowSpacing: Theme.unit

        Item {
            id: space

            visible: !root.stacked && !root.spread
            Layout.fillWidth: true
        }
    }
}
