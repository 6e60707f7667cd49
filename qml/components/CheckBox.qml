// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// A small box to check, with the label beside it.
T.CheckBox {
    id: root

    property string spokenDescription
    property color ink: Theme.textMuted

    /// As a click does.
    function turn() {
        toggle();
        toggled();
        clicked();
    }

    implicitWidth: indicator.width + spacing + implicitContentWidth
    implicitHeight: Math.max(Theme.compact ? Theme.touchSize : 3 * Theme.unit, implicitContentHeight)
    spacing: Theme.unit
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pixelSize: Theme.fontSmall
    Accessible.name: text
    Accessible.description: spokenDescription
    Accessible.onPressAction: if (root.enabled)
        root.turn()
    Accessible.onToggleAction: if (root.enabled)
        root.turn()

    indicator: Rectangle {
        width: Math.round(18 * Theme.iconScale)
        height: width
        x: root.mirrored ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        radius: 5
        color: root.checked ? Theme.accent : root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 0 : 1
        border.color: Theme.fieldBorder

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            icon: "check"
            size: 14
            color: Theme.accentInk
        }
        FocusRing {
            shown: root.visualFocus
            radius: 8
        }
    }
    contentItem: Text {
        leftPadding: root.mirrored ? 0 : root.indicator.width + root.spacing
        rightPadding: root.mirrored ? root.indicator.width + root.spacing : 0
        text: root.text
        font: root.font
        color: root.ink
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
