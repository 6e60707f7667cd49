// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Keyfob.Common
import Keyfob.Components
import Keyfob.Viewer

/// Text line by line, with its numbers.
VirtualList {
    id: root

    // What came from elsewhere runs as it was written, and Qt's tables know only one direction.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    required property TextLinesModel lines

    model: lines
    rowHeight: Theme.scaled(19)
    rowWidth: Theme.scaled(64) + Math.ceil(lines.pieceLength * metrics.advanceWidth("0"))
    onCopyRequested: row => lines.copyLine(row)

    FontMetrics {
        id: metrics
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
    }

    delegate: Item {
        id: line

        required property int index
        required property string text
        required property string number

        width: root.contentWidth
        height: root.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: text

        Rectangle {
            anchors.fill: parent
            color: Theme.accentSoft
            visible: line.ListView.isCurrentItem && root.activeFocus
        }
        Text {
            width: Theme.scaled(52)
            anchors.verticalCenter: parent.verticalCenter
            text: line.number
            color: Theme.textMuted
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            horizontalAlignment: Text.AlignRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            x: Theme.scaled(64)
            anchors.verticalCenter: parent.verticalCenter
            text: line.text
            color: Theme.text
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        TapHandler {
            onTapped: {
                root.currentIndex = line.index;
                root.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }
}
