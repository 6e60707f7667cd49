// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// A person's picture in a circle; the initials while there is none, or when it cannot be loaded.
Item {
    id: root

    property url source
    property string initials
    property string name
    property int size: 72
    /// The color around it.
    property color ground: Theme.surface

    implicitWidth: Math.round(size * Theme.iconScale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Picture of %1").arg(name)

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.accentSoft
        visible: picture.status !== Image.Ready

        Text {
            anchors.centerIn: parent
            text: root.initials
            color: Theme.accentText
            font.pixelSize: Math.round(root.width * 0.38)
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }

    Item {
        anchors.fill: parent
        clip: true
        visible: picture.status === Image.Ready

        Image {
            id: picture

            anchors.fill: parent
            source: root.source
            sourceSize.width: 3 * root.size
            sourceSize.height: 3 * root.size
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            cache: false
            Accessible.ignored: true
        }

        // A frame in the ground's color cuts the corners off.
        Rectangle {
            readonly property int rim: Math.ceil(root.width * 0.22)

            anchors.fill: parent
            anchors.margins: -rim
            radius: width / 2
            color: "transparent"
            border.width: rim
            border.color: root.ground
        }
    }
}
