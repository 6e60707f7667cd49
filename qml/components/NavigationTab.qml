// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One place to go to, in the rail at the side or in the bar at the bottom.
T.Button {
    id: root

    required property string symbol
    property bool upright: false
    property bool current: false
    property string shortcut
    /// As wide as it is with all of its text on one line.
    readonly property real natural: Math.ceil(implicitContentWidth)
    readonly property color ink: current ? Theme.accentText : Theme.textMuted

    implicitHeight: Math.max((upright ? 7 : 5.5) * Theme.unit, implicitContentHeight + Theme.unit)
    implicitWidth: upright ? Theme.scaled(72) : Theme.scaled(176)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: shortcut
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Accessible.selected: current
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: GridLayout {
        columns: root.upright ? 1 : 2
        columnSpacing: 1.5 * Theme.unit
        rowSpacing: 2

        Icon {
            icon: root.symbol
            color: root.ink
            Layout.alignment: root.upright ? Qt.AlignHCenter | Qt.AlignBottom : Qt.AlignVCenter
            Layout.leftMargin: root.upright ? 0 : 1.5 * Theme.unit
        }
        Text {
            text: root.text
            color: root.current ? Theme.accentText : Theme.text
            font.pixelSize: root.upright ? Theme.fontSmall : Theme.fontBody
            font.weight: root.current ? Font.DemiBold : Font.Medium
            // One long word shall not be cut short.
            fontSizeMode: root.upright ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Math.round(0.7 * Theme.fontSmall)
            horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
            textFormat: Text.PlainText
            elide: Text.ElideRight
            wrapMode: root.upright ? Text.NoWrap : Text.Wrap
            maximumLineCount: root.upright ? 1 : 2
            Layout.fillWidth: true
            Layout.alignment: root.upright ? Qt.AlignTop : Qt.AlignVCenter
            Accessible.ignored: true

            ElisionHint {}
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        shown: root.shortcut.length > 0 && root.hovered
        text: root.shortcut
    }
}
