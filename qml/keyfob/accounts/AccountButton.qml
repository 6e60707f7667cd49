// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Components

/// Who is signed in, and where: opens the menu of accounts.
T.Button {
    id: root

    required property string name
    required property string organization
    required property string initials
    required property url picture
    /// In the bar at the bottom: the picture, and a word under it.
    property bool upright: false

    implicitWidth: Theme.scaled(upright ? 72 : 176)
    implicitHeight: Math.max(7 * Theme.unit, implicitContentHeight + Theme.unit)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: qsTr("Account")
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Account: %1").arg(name)
    Accessible.description: organization
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: clicked()

    contentItem: GridLayout {
        columns: root.upright ? 1 : 3
        columnSpacing: Theme.unit
        rowSpacing: 2

        Avatar {
            source: root.picture
            initials: root.initials
            name: root.name
            size: root.upright ? 24 : 36
            ground: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
            Accessible.ignored: true
            Layout.leftMargin: root.upright ? 0 : Theme.unit
            Layout.alignment: root.upright ? Qt.AlignHCenter | Qt.AlignBottom : Qt.AlignVCenter
        }
        ColumnLayout {
            visible: !root.upright
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.name
                font.weight: Font.DemiBold
                lineHeight: 1
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                text: root.organization
                kind: Label.Small
                muted: true
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Icon {
            visible: !root.upright
            icon: "switch"
            size: 16
            color: Theme.textMuted
            Layout.rightMargin: Theme.unit
        }
        Text {
            visible: root.upright
            text: root.text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.fontSmall)
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            ElisionHint {}
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        shown: root.hovered && !root.upright
        text: qsTr("Accounts (Ctrl+Shift+A)")
    }
}
