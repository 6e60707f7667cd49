// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// The names of the table's columns; their widths are those of TimesheetRow.
Item {
    implicitHeight: 5 * Theme.unit

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 3 * Theme.unit
        anchors.rightMargin: 2 * Theme.unit
        spacing: 2 * Theme.unit

        Label {
            text: qsTr("Project")
            kind: Label.Small
            muted: true
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("Date")
            kind: Label.Small
            muted: true
            font.weight: Font.DemiBold
            Layout.preferredWidth: 96
        }
        Label {
            text: qsTr("Hours")
            kind: Label.Small
            muted: true
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 48
        }
        Label {
            text: qsTr("Status")
            kind: Label.Small
            muted: true
            font.weight: Font.DemiBold
            Layout.preferredWidth: 96
        }
        Item {
            Layout.preferredWidth: 80
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
