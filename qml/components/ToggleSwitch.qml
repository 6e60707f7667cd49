// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Yes or no, with the label beside it. Space turns it.
CheckBox {
    id: root

    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight)
    spacing: 1.5 * Theme.unit
    font.pixelSize: Theme.fontBody
    ink: enabled ? Theme.text : Theme.textMuted

    indicator: Rectangle {
        width: Math.round(44 * Theme.iconScale)
        height: Math.round(24 * Theme.iconScale)
        x: root.mirrored ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        radius: height / 2
        color: root.checked ? (root.hovered ? Theme.accentHover : Theme.accent) : root.hovered ? Theme.pressed : Theme.neutralSoft
        border.width: root.checked ? 0 : 1
        border.color: Theme.fieldBorder

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 6
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentInk : Theme.textMuted

            Behavior on x {
                NumberAnimation {
                    duration: Theme.fast
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            radius: 15
        }
    }
}
