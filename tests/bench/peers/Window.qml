// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls

ApplicationWindow {
    height: 680
    title: "Window"
    visible: true
    width: 960

    Column {
        anchors.centerIn: parent
        spacing: 16

        Label {
            text: "A window"
        }
        Button {
            text: "Log in"
        }
    }
}
