// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Keyfob.Common
import Keyfob.Components
import Keyfob.Viewer

/// Octets in hexadecimal.
VirtualList {
    id: root

    // What came from elsewhere runs as it was written, and Qt's tables know only one direction.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    required property HexModel hex

    model: hex
    rowHeight: Theme.scaled(19)
    rowWidth: 12 + Math.ceil(78 * metrics.advanceWidth("0"))

    FontMetrics {
        id: metrics
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
    }

    delegate: Item {
        id: line

        required property string offset
        required property string hex
        required property string ascii

        width: root.contentWidth
        height: root.rowHeight
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2").arg(offset).arg(hex)

        Rectangle {
            anchors.fill: parent
            color: Theme.accentSoft
            visible: line.ListView.isCurrentItem && root.activeFocus
        }
        Text {
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            text: line.offset
            color: Theme.textMuted
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            x: 12 + 10 * metrics.advanceWidth("0")
            anchors.verticalCenter: parent.verticalCenter
            text: line.hex
            color: Theme.text
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            x: 12 + 61 * metrics.advanceWidth("0")
            anchors.verticalCenter: parent.verticalCenter
            text: line.ascii
            color: Theme.accentText
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
