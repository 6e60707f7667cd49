// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

/// A flat button of the bar: an icon with a name.
AbstractButton {
    id: button

    required property SignInColors colors

    Accessible.name: text
    ToolTip.delay: 600
    ToolTip.text: text
    ToolTip.visible: hovered || (visualFocus && activeFocus)
    display: AbstractButton.IconOnly
    focusPolicy: Qt.StrongFocus
    implicitHeight: 36
    implicitWidth: 36
    opacity: enabled ? 1 : 0.35

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: button.colors.accent
        border.width: button.visualFocus ? 2 : 0
        color: button.down || button.hovered ? button.colors.hover : "transparent"
        radius: 6
    }
    contentItem: Item {
        Image {
            anchors.centerIn: parent
            source: button.icon.source
            sourceSize.width: 20
            sourceSize.height: 20
        }
    }
}
