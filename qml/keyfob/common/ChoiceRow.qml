// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// An icon on a soft ground with a heading and a sentence beside it.
RowLayout {
    id: root

    required property string symbol
    required property string heading
    required property string text

    spacing: 2 * Theme.unit

    Rectangle {
        implicitWidth: 44
        implicitHeight: 44
        radius: 12
        color: Theme.accentSoft
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            icon: root.symbol
            size: 22
            color: Theme.accentText
        }
    }
    ColumnLayout {
        spacing: 4
        Layout.fillWidth: true

        Label {
            text: root.heading
            font.weight: Font.DemiBold
            kind: Label.Large
            Layout.fillWidth: true
        }
        Label {
            text: root.text
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
