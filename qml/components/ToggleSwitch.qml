// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// Yes or no, with the label beside it. Space turns it.
T.Switch {
    id: root

    property string spokenDescription

    /// As a click does.
    function turn() {
        toggle();
        toggled();
        clicked();
    }

    implicitWidth: indicator.width + spacing + implicitContentWidth
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight)
    spacing: 1.5 * Theme.unit
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pixelSize: Theme.fontBody
    Accessible.name: text
    Accessible.description: spokenDescription
    Accessible.onPressAction: if (root.enabled)
        root.turn()
    Accessible.onToggleAction: if (root.enabled)
        root.turn()

    indicator: Rectangle {
        width: 44
        height: 24
        x: root.mirrored ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        radius: 12
        color: root.checked ? (root.hovered ? Theme.accentHover : Theme.accent) : root.hovered ? Theme.pressed : Theme.neutralSoft
        border.width: root.checked ? 0 : 1
        border.color: Theme.fieldBorder

        Rectangle {
            x: root.checked !== root.mirrored ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            radius: 9
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
    contentItem: Text {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        font: root.font
        color: root.enabled ? Theme.text : Theme.textMuted
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
