// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// A page that scrolls when it must, keeps its lines readable, and follows the keyboard.
FocusScope {
    id: root

    default property alias content: column.data
    property int maximumWidth: Theme.scaled(880)
    /// Centers what is shorter than the page.
    property bool centered: false
    property int margin: width < 560 ? 2 * Theme.unit : 4 * Theme.unit
    readonly property bool narrow: width < Theme.scaled(640)
    /// Its contents have their sizes: it is known where they are.
    property bool laidOut: false

    focus: true

    function show(item: Item) {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor)
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y;
        const room = 2 * Theme.unit;
        if (top - room < flick.contentY)
            flick.contentY = Math.max(0, top - room);
        else if (top + item.height + room > flick.contentY + flick.height)
            flick.contentY = Math.min(Math.max(0, top - room), top + item.height + room - flick.height);
    }

    /// Shows what has the keyboard, if it is on this page.
    function showFocus() {
        const item = root.Window.window?.activeFocusItem ?? null;
        if (item && laidOut)
            root.show(item);
    }

    Keys.onPressed: event => {
        const page = flick.height - 6 * Theme.unit;
        const end = Math.max(0, flick.contentHeight - flick.height);
        if (event.key === Qt.Key_PageDown)
            flick.contentY = Math.min(end, flick.contentY + page);
        else if (event.key === Qt.Key_PageUp)
            flick.contentY = Math.max(0, flick.contentY - page);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            root.showFocus();
        }
    }
    Connections {
        enabled: !root.laidOut
        target: root.Window.window
        function onFrameSwapped() {
            root.laidOut = true;
            root.showFocus();
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        // An on-screen keyboard takes its room from the window once a field has been touched.
        onHeightChanged: Qt.callLater(root.showFocus) // qmllint disable
        contentHeight: Math.max(height, column.implicitHeight + 2 * root.margin)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: SlimScrollBar {}

        Column {
            id: column

            x: Math.round((flick.width - width) / 2)
            y: root.centered ? Math.round((flick.contentHeight - implicitHeight) / 2) : root.margin
            width: Math.min(root.maximumWidth, flick.width - 2 * root.margin)
            spacing: 2 * Theme.unit
        }
    }
}
