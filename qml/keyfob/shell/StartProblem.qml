// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Keyfob.Components

/// A small window, before there is anything else to show: why Keyfob does not start.
T.ApplicationWindow {
    id: root

    required property string problem
    property string theme: "system"
    /// What the person chose, when the window is closed.
    property bool triesAgain: false

    title: qsTr("Keyfob")
    width: Math.min(Theme.scaled(460), Screen.width)
    height: panel.implicitHeight + 4 * Theme.unit
    minimumWidth: Math.min(320, Screen.width)
    minimumHeight: 160
    visible: true
    color: Theme.window
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        Theme.mode = Qt.binding(() => root.theme);
        panel.forceActiveFocus(Qt.OtherFocusReason);
    }

    ErrorPanel {
        id: panel

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 2 * Theme.unit
        text: root.problem
        actionText: qsTr("&Try again")
        otherText: qsTr("&Close")
        onTriggered: {
            root.triesAgain = true;
            root.close();
        }
        onOtherTriggered: root.close()
    }

    Shortcut {
        sequences: [StandardKey.Cancel, StandardKey.Quit, StandardKey.Back, "Back"]
        onActivated: root.close()
    }
}
