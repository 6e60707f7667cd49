// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// One of several words, in a list that opens below. The arrow keys move the choice.
T.ComboBox {
    id: root

    property string label
    /// What a screen reader says beside the name and the choice.
    property string spokenDescription
    property bool invalid: false
    /// What stands there while nothing is chosen.
    property string placeholder: qsTr("Choose…")

    implicitWidth: 160
    implicitHeight: Theme.controlHeight
    leftPadding: (mirrored ? 4.5 : 1.5) * Theme.unit
    rightPadding: (mirrored ? 1.5 : 4.5) * Theme.unit
    font.pixelSize: Theme.fontBody
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: label
    Accessible.onPressAction: if (root.enabled)
        root.popup.open()
    Accessible.description: displayText + (displayText.length > 0 && spokenDescription.length > 0 ? ". " : "") + spokenDescription
    Keys.onReturnPressed: event => {
        if (event.modifiers === Qt.NoModifier)
            popup.open();
        else
            event.accepted = false;
    }

    contentItem: Text {
        text: root.currentIndex < 0 ? root.placeholder : root.displayText
        font: root.font
        color: root.currentIndex < 0 || !root.enabled ? Theme.textMuted : Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    indicator: Icon {
        x: root.mirrored ? 1.5 * Theme.unit : root.width - width - 1.5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        icon: "down"
        size: 18
        color: Theme.textMuted
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.pressed || root.popup.visible ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: root.activeFocus || root.invalid ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : root.invalid ? Theme.danger : Theme.fieldBorder
    }

    delegate: T.ItemDelegate {
        id: choice

        required property int index
        required property string modelData

        text: modelData
        width: ListView.view?.width ?? implicitWidth
        implicitHeight: Math.max(Theme.controlHeight, line.implicitHeight + topPadding + bottomPadding)
        padding: Theme.unit
        leftPadding: 1.5 * Theme.unit
        highlighted: root.highlightedIndex === index
        hoverEnabled: true
        Accessible.name: text
        Accessible.role: Accessible.ListItem
        Accessible.onPressAction: choice.clicked()
        Accessible.selected: root.currentIndex === index

        contentItem: Text {
            id: line

            text: choice.text
            font.pixelSize: Theme.fontBody
            font.weight: root.currentIndex === choice.index ? Font.DemiBold : Font.Normal
            color: choice.highlighted ? Theme.accentText : Theme.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            rightPadding: check.visible ? 3 * Theme.unit : 0
            Accessible.ignored: true

            Icon {
                id: check

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.currentIndex === choice.index
                icon: "check"
                size: 16
                color: line.color
            }
        }
        background: Rectangle {
            radius: 6
            color: choice.highlighted ? Theme.accentSoft : "transparent"
        }
    }

    popup: T.Popup {
        y: root.height + 4
        width: root.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, 40 * Theme.unit, (root.Window.window?.height ?? 320) - 2 * Theme.unit)
        margins: Theme.unit
        padding: 4

        contentItem: ListView {
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Accessible.role: Accessible.List
            Accessible.name: root.label

            T.ScrollBar.vertical: SlimScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.fieldBorder

            Shadow {
                z: -1
                anchors.fill: parent
                depth: 8
            }
        }
    }
}
