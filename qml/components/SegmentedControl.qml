// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// One of a few words. The arrow keys move the choice.
Rectangle {
    id: root

    /// A list of texts; qmllint of Qt 6.4 takes no QStringList for list<string>.
    property var choices: []
    property int currentIndex: 0
    property string label
    readonly property string current: choices[currentIndex] ?? ""

    function step(by: int) {
        currentIndex = Math.max(0, Math.min(choices.length - 1, currentIndex + by));
    }

    implicitWidth: row.implicitWidth + 6
    implicitHeight: Theme.controlHeight
    radius: Theme.radius
    color: Theme.neutralSoft
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: current
    Keys.onLeftPressed: step(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: step(Theme.mirrored ? -1 : 1)

    FocusRing {
        shown: root.activeFocus
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 3
        spacing: 0

        Repeater {
            model: root.choices

            T.RadioButton {
                id: choice

                required property int index
                required property string modelData

                text: modelData
                checked: index === root.currentIndex
                focusPolicy: Qt.NoFocus
                implicitWidth: implicitContentWidth + 2 * Theme.unit
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.name: text
                Accessible.onPressAction: if (choice.enabled)
                    choice.clicked()
                Accessible.onToggleAction: if (choice.enabled)
                    choice.clicked()
                onClicked: {
                    root.currentIndex = index;
                    root.forceActiveFocus(Qt.MouseFocusReason);
                }

                contentItem: Text {
                    text: choice.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    color: choice.checked ? Theme.accentText : Theme.textMuted
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }

                background: Rectangle {
                    radius: 6
                    color: choice.checked ? Theme.surface : choice.hovered ? Theme.pressed : "transparent"
                    border.width: choice.checked ? 1 : 0
                    border.color: Theme.border
                }
            }
        }
    }
}
