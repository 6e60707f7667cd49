// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A wide button of a page that asks what to do.
Button {
    id: button

    required property SignInColors colors
    property bool primary: false

    Accessible.name: text
    Layout.fillWidth: true
    font.pixelSize: 15
    implicitHeight: 42

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        border.color: button.activeFocus ? button.colors.text : button.colors.line
        border.width: button.activeFocus ? 2 : button.primary ? 0 : 1
        color: button.primary ? button.colors.accent : button.hovered ? button.colors.hover : "transparent"
        radius: 8
    }
    contentItem: Label {
        color: button.primary ? button.colors.accentText : button.colors.text
        elide: Text.ElideRight
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        verticalAlignment: Text.AlignVCenter
    }
}
