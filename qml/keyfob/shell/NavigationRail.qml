// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Components

/// The places one below the other, at the side of a wide window.
Rectangle {
    id: root

    required property var places
    required property Place current
    /// What stands above the places.
    property alias header: headerSlot.data
    /// So many places are told apart by what they stand under.
    readonly property bool grouped: places.length > 8

    signal chosen(place: Place)
    signal logOut

    function startsGroup(index: int): bool {
        const group = places[index].group;
        return grouped && group.length > 0 && (index === 0 || places[index - 1].group !== group);
    }

    function reveal(entry: Item) {
        if (entry.y < flick.contentY)
            flick.contentY = entry.y;
        else if (entry.y + entry.height > flick.contentY + flick.height)
            flick.contentY = entry.y + entry.height - flick.height;
    }

    color: Theme.surface
    implicitWidth: 208

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.border
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 2 * Theme.unit
        spacing: Theme.unit / 2

        ColumnLayout {
            id: headerSlot

            Layout.fillWidth: true
            Layout.bottomMargin: 2 * Theme.unit
        }
        Flickable {
            id: flick

            clip: contentHeight > height
            contentWidth: width
            contentHeight: tabs.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            T.ScrollBar.vertical: SlimScrollBar {}

            Column {
                id: tabs

                width: flick.width
                spacing: Theme.unit / 2

                Repeater {
                    model: root.places

                    Column {
                        id: entry

                        required property Place modelData
                        required property int index

                        width: tabs.width
                        spacing: Theme.unit / 2

                        Label {
                            visible: root.startsGroup(entry.index)
                            text: entry.modelData.group
                            kind: Label.Small
                            muted: true
                            font.weight: Font.DemiBold
                            elide: Text.ElideRight
                            width: parent.width
                            topPadding: 1.5 * Theme.unit
                            leftPadding: 1.5 * Theme.unit
                        }
                        Loader {
                            // Hundreds come one by one, and the window stays alive.
                            asynchronous: root.places.length > 40
                            width: parent.width
                            height: 5.5 * Theme.unit

                            sourceComponent: NavigationTab {
                                objectName: "tab" + entry.index
                                text: entry.modelData.title
                                symbol: entry.modelData.symbol
                                current: root.current === entry.modelData
                                shortcut: entry.modelData.shortcut.length > 0 ? entry.modelData.shortcut : entry.index < 9 ? qsTr("Ctrl+%1").arg(entry.index + 1) : ""
                                onClicked: root.chosen(entry.modelData)
                                onActiveFocusChanged: if (activeFocus)
                                    root.reveal(entry)
                            }
                        }
                    }
                }
            }
        }
        NavigationTab {
            objectName: "logOutButton"
            text: qsTr("Log out")
            symbol: "logout"
            shortcut: qsTr("Ctrl+Shift+L")
            onClicked: root.logOut()
            Layout.fillWidth: true
            Accessible.role: Accessible.Button
        }
    }
}
