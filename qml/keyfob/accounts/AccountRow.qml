// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Components

/// One account to switch to: who, where, and why not.
T.Button {
    id: root

    required property string accountId
    required property string name
    required property string detail
    required property string initials
    required property string problem
    required property bool isCurrent

    objectName: "account " + name
    implicitWidth: Theme.scaled(280)
    implicitHeight: row.implicitHeight + 2 * Theme.unit
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: name
    Accessible.description: problem.length > 0 ? problem : detail
    // Not as checked: whether a button is, Qt 6.4 says itself.
    Accessible.selectable: true
    Accessible.selected: isCurrent
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        id: row

        spacing: 1.5 * Theme.unit

        Avatar {
            initials: root.initials
            name: root.name
            size: 36
            Accessible.ignored: true
            Layout.leftMargin: Theme.unit
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.name
                font.weight: Font.Medium
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                text: root.detail
                kind: Label.Small
                muted: true
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            Label {
                visible: root.problem.length > 0
                text: root.problem
                kind: Label.Small
                color: Theme.danger
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Icon {
            visible: root.isCurrent
            icon: "check"
            size: 18
            color: Theme.accentText
            Layout.rightMargin: Theme.unit
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }
}
