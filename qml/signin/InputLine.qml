// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// A labelled line of text to fill in.
ColumnLayout {
    id: line

    required property SignInColors colors
    required property string label
    property alias echoMode: field.echoMode
    property alias text: field.text

    signal accepted

    function takeFocus() {
        field.forceActiveFocus();
    }

    Layout.fillWidth: true
    spacing: 4

    Label {
        color: line.colors.faint
        font.pixelSize: 13
        text: line.label
        textFormat: Text.PlainText
    }
    TextField {
        id: field

        Accessible.name: line.label
        Accessible.passwordEdit: echoMode === TextInput.Password
        Layout.fillWidth: true
        color: line.colors.text
        font.pixelSize: 15
        implicitHeight: 40
        leftPadding: 10
        passwordMaskDelay: 0
        rightPadding: 10
        selectionColor: line.colors.accent

        background: Rectangle {
            border.color: field.activeFocus ? line.colors.accent : line.colors.line
            border.width: field.activeFocus ? 2 : 1
            color: line.colors.background
            radius: 8
        }

        onAccepted: line.accepted()
    }
}
