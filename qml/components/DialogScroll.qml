// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// What is in a dialog, one below the other: it scrolls where the window is not high enough.
Flickable {
    id: root

    default property alias content: column.data

    function show(item: Item) {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < contentY)
            contentY = top;
        else if (top + item.height > contentY + height)
            contentY = top + item.height - height;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentHeight: column.implicitHeight
    contentWidth: width
    implicitHeight: contentHeight
    implicitWidth: column.implicitWidth

    T.ScrollBar.vertical: SlimScrollBar {}

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            root.show(root.Window.window.activeFocusItem);
        }
    }
    ColumnLayout {
        id: column

        spacing: 2 * Theme.unit
        width: root.width
    }
}
