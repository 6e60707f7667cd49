// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// The places one below the other, at the side of a wide window.
Rectangle {
    id: root

    required property list<Place> places
    required property Place current
    /// What stands above the places.
    property alias header: headerSlot.data

    signal chosen(place: Place)
    signal logOut

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
        Repeater {
            model: root.places

            NavigationTab {
                required property Place modelData
                required property int index

                objectName: "tab" + index
                text: modelData.title
                symbol: modelData.symbol
                current: root.current === modelData
                shortcut: qsTr("Ctrl+%1").arg(index + 1)
                onClicked: root.chosen(modelData)
                Layout.fillWidth: true
            }
        }
        Item {
            Layout.fillHeight: true
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
