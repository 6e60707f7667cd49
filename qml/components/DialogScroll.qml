// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// What is in a dialog, one below the other: it scrolls where the window is not high enough.
FocusScope {
    id: root

    default property alias content: column.data
    /// What is cut off is so far outside that the rings around controls are whole, and the scroll bar
    /// beside the text.
    readonly property int ring: 6

    function show(item: Item) {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = top;
        else if (top + item.height + 2 * ring > flick.contentY + flick.height)
            flick.contentY = top + item.height + 2 * ring - flick.height;
    }

    /// Shows what has the keyboard, if it is in this dialog.
    function showFocus() {
        const item = root.Window.window?.activeFocusItem ?? null;
        if (item)
            root.show(item);
    }

    focus: true
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            root.showFocus();
        }
    }
    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: -root.ring
        anchors.rightMargin: -1.5 * Theme.unit
        anchors.leftMargin: -1.5 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: column.implicitHeight + 2 * root.ring
        contentWidth: width
        // What is above it may have got its height only now.
        onContentHeightChanged: Qt.callLater(root.showFocus) // qmllint disable
        onHeightChanged: Qt.callLater(root.showFocus) // qmllint disable

        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            spacing: 2 * Theme.unit
            width: root.width
            x: 1.5 * Theme.unit
            y: root.ring
        }
    }
}
