// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Keyfob.Components

/// Many rows of one height, of which only those in sight are made. The arrow keys move in it.
ListView {
    id: root

    property string label
    property int rowHeight: Theme.scaled(22)
    /// How wide the widest row is; 0: as wide as the list.
    property int rowWidth: 0

    signal copyRequested(int row)

    function page(rows: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows));
    }

    clip: true
    reuseItems: true
    cacheBuffer: 0
    focus: true
    activeFocusOnTab: true
    currentIndex: 0
    keyNavigationEnabled: true
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    contentWidth: Math.max(width, rowWidth)
    flickableDirection: Flickable.AutoFlickIfNeeded
    Accessible.role: Accessible.List
    Accessible.name: label

    Keys.onPressed: event => {
        const rows = Math.max(1, Math.floor(height / rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_PageDown:
            page(rows);
            break;
        case Qt.Key_PageUp:
            page(-rows);
            break;
        case Qt.Key_Home:
            currentIndex = 0;
            break;
        case Qt.Key_End:
            currentIndex = count - 1;
            break;
        default:
            if (event.matches(StandardKey.Copy))
                copyRequested(currentIndex);
            else
                return;
        }
        event.accepted = true;
    }

    T.ScrollBar.vertical: SlimScrollBar {}
    T.ScrollBar.horizontal: SlimScrollBar {}
}
