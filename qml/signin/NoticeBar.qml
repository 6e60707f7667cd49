// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic

/// A line that the person should have read.
Rectangle {
    id: bar

    required property SignInColors colors
    required property string text

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: colors.warning
    implicitHeight: label.implicitHeight + 16
    visible: text !== ""

    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: 14
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        color: bar.colors.warningText
        font.pixelSize: 13
        text: bar.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
}
