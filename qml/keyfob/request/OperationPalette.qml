// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Common
import Keyfob.Components
import Keyfob.Request

/// Finds an operation of the API as one types.
Dialog {
    id: root

    required property RequestComposer composer

    function choose(row: int) {
        if (row < 0 || row >= composer.operations.count)
            return;
        composer.choose(row);
        close();
    }

    title: qsTr("Operations")
    preferredWidth: 640
    onAboutToShow: {
        search.text = "";
        list.currentIndex = 0;
    }
    onOpened: search.field.forceActiveFocus(Qt.OtherFocusReason)

    contentItem: ColumnLayout {
        spacing: 1.5 * Theme.unit

        InputField {
            id: search
            objectName: "operationSearch"
            spokenLabel: qsTr("Find an operation")
            placeholder: qsTr("Find an operation")
            onAccepted: root.choose(list.currentIndex)
            field.onTextChanged: {
                root.composer.operations.filter = text;
                list.currentIndex = 0;
            }
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Layout.fillWidth: true
        }
        VirtualList {
            id: list

            objectName: "operationList"
            /// The method is said before the path.
            readonly property bool narrow: width < Theme.scaled(280)

            label: qsTr("Operations")
            rowHeight: Math.max(6 * Theme.unit, 1.6 * (Theme.fontBody + Theme.fontSmall) + 2 * Theme.unit)
            model: root.composer.operations
            implicitHeight: Math.min(count, 8) * rowHeight
            Keys.onReturnPressed: root.choose(currentIndex)
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: T.ItemDelegate {
                id: entry

                required property int index
                required property string title
                required property string method
                required property string path
                required property bool allowed

                width: ListView.view.width
                height: list.rowHeight
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                text: title
                Accessible.role: Accessible.ListItem
                Accessible.name: title
                Accessible.description: method + " " + path
                Accessible.onPressAction: entry.clicked()
                onClicked: root.choose(index)

                contentItem: RowLayout {
                    spacing: 1.5 * Theme.unit

                    Badge {
                        text: entry.method
                        visible: !list.narrow
                        tone: entry.method === "GET" ? Badge.Accent : entry.method === "DELETE" ? Badge.Danger : Badge.Neutral
                        monospace: true
                        Layout.preferredWidth: Theme.scaled(72)
                        Layout.leftMargin: Theme.unit
                        Accessible.ignored: true
                    }
                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true
                        Layout.fillHeight: false
                        Layout.leftMargin: list.narrow ? Theme.unit : 0

                        Label {
                            text: entry.title
                            elide: Text.ElideRight
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        Label {
                            text: list.narrow ? entry.method + " " + entry.path : entry.path
                            kind: Label.Small
                            muted: true
                            elide: Text.ElideMiddle
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                    }
                    Icon {
                        visible: !entry.allowed
                        icon: "lock"
                        size: 16
                        color: Theme.textMuted
                        Layout.rightMargin: Theme.unit
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: entry.ListView.isCurrentItem ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"
                }
            }
        }
        Label {
            visible: list.count === 0
            text: qsTr("No operation matches.")
            muted: true
            Layout.fillWidth: true
        }
    }
}
