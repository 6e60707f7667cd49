// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// A value of an item: its name, and what it is.
Item {
    id: root

    required property int index
    required property string label
    required property string text
    required property string help
    required property bool badge
    required property int tone
    required property int depth
    required property bool group
    required property bool lengthy
    property bool narrow: false
    readonly property bool stacked: narrow || lengthy
    readonly property int indent: depth * 2 * Theme.unit

    signal copyRequested

    implicitHeight: grid.implicitHeight + 1.5 * Theme.unit
    Accessible.role: group ? Accessible.Heading : Accessible.StaticText
    Accessible.name: group ? label : qsTr("%1: %2").arg(label).arg(text)
    Accessible.description: help

    GridLayout {
        id: grid

        x: Theme.mirrored ? 0 : root.indent
        y: 0.75 * Theme.unit
        width: root.width - root.indent
        columns: root.stacked ? 1 : 2
        columnSpacing: 2 * Theme.unit
        rowSpacing: 2

        Label {
            text: root.label
            kind: root.group ? Label.Body : Label.Small
            muted: !root.group
            font.weight: root.group ? Font.DemiBold : Font.Medium
            wrapMode: Text.Wrap
            Layout.preferredWidth: root.stacked || root.group ? -1 : Math.min(Theme.scaled(220), grid.width * 0.36)
            Layout.fillWidth: root.stacked || root.group
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
        RowLayout {
            visible: !root.group
            spacing: Theme.unit
            Layout.fillWidth: true

            Badge {
                visible: root.badge
                objectName: "badge"
                text: root.text
                tone: root.tone
                wraps: true
                // As wide as its word, or as there is room beside the button.
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Accessible.ignored: true
            }
            Label {
                visible: !root.badge
                text: root.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Item {
                visible: root.badge
                Layout.fillWidth: true
            }
            IconButton {
                symbol: "copy"
                text: qsTr("Copy %1").arg(root.label)
                opacity: hovered || visualFocus || pointer.hovered ? 1 : 0
                implicitHeight: 3.5 * Theme.unit
                implicitWidth: 3.5 * Theme.unit
                onClicked: root.copyRequested()
            }
        }
    }
    HoverHandler {
        id: pointer
    }
}
