// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Shows that something is in progress.
Item {
    id: root

    property int size: 32

    implicitWidth: Math.round(size * Theme.iconScale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Please wait")

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.size * 0.08
        radius: width / 2
        color: "transparent"
        border.width: Math.max(2, root.size * 0.095)
        border.color: Theme.neutralSoft
    }

    Icon {
        anchors.fill: parent
        icon: "spinner"
        size: root.size
        color: Theme.accent

        RotationAnimation on rotation {
            running: root.visible && !Theme.reducedMotion
            from: 0
            to: 360
            duration: 900
            loops: Animation.Infinite
        }
    }
}
