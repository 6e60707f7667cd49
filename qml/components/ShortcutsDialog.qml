// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Components

/// The shortcuts of the place one is at, and those that work everywhere.
Dialog {
    id: root

    /// The shortcuts as they are while it is open.
    property var shortcuts: []

    function show() {
        shortcuts = ShortcutIndex.current();
        open();
    }

    title: qsTr("Keyboard shortcuts")
    preferredWidth: 480
    height: Math.min(implicitHeight, (parent?.height ?? 640) - 4 * Theme.unit)
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    // While it is open, those of the window rest.
    readonly property Shortcut closer: Shortcut {
        sequences: ["F1", "Ctrl+?"]
        enabled: root.visible
        onActivated: root.close()
    }

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        ListView {
            id: list

            objectName: "shortcutList"
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            highlightMoveDuration: 0
            implicitHeight: contentHeight
            keyNavigationEnabled: true
            model: root.shortcuts
            Accessible.role: Accessible.List
            Accessible.name: root.title
            Layout.fillWidth: true
            Layout.fillHeight: true

            T.ScrollBar.vertical: SlimScrollBar {}

            delegate: Item {
                id: row

                required property int index
                required property var modelData
                readonly property bool current: ListView.isCurrentItem && list.activeFocus
                /// The first of those that work everywhere.
                readonly property bool startsGroup: modelData.everywhere && index > 0 && !root.shortcuts[index - 1].everywhere

                width: list.width
                implicitHeight: line.implicitHeight + line.y + Theme.unit
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2", "what a shortcut does, and its keys").arg(modelData.title).arg(modelData.keys)

                Rectangle {
                    visible: row.startsGroup
                    color: Theme.border
                    width: parent.width
                    height: 1
                    y: Theme.unit
                }
                Rectangle {
                    anchors.fill: line
                    anchors.topMargin: -Theme.unit / 2
                    anchors.bottomMargin: -Theme.unit / 2
                    radius: 6
                    color: row.current ? Theme.accentSoft : "transparent"
                    border.color: Theme.accent
                    border.width: row.current ? 2 : 0
                }
                GridLayout {
                    id: line

                    columns: row.width < Theme.scaled(320) ? 1 : 2
                    columnSpacing: 2 * Theme.unit
                    rowSpacing: 2
                    y: row.startsGroup ? 2.5 * Theme.unit : Theme.unit
                    width: row.width

                    Label {
                        text: row.modelData.title
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.unit
                    }
                    Label {
                        objectName: "keys"
                        text: row.modelData.keys
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                        Layout.maximumWidth: Math.min(implicitWidth, row.width * (line.columns === 1 ? 1 : 0.5))
                        Layout.leftMargin: line.columns === 1 ? Theme.unit : 0
                        Layout.rightMargin: 1.5 * Theme.unit
                    }
                }
            }
        }
        DialogButtons {
            ActionButton {
                objectName: "closeShortcutsButton"
                text: qsTr("&Close")
                onClicked: root.close()
            }
        }
    }
}
