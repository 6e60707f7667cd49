// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// The places side by side, at the bottom of a narrow window. Those for which there is no room are
/// in a list behind the last one.
Rectangle {
    id: root

    required property var places
    required property Place current
    /// What stands after the places.
    property alias footer: footerSlot.data
    readonly property int room: Math.max(2, Math.floor((width - 12) / (Theme.scaled(72) + 4)) - 1)
    readonly property int shownCount: places.length <= room ? places.length : room - 1
    readonly property bool currentHidden: {
        for (let i = 0; i < shownCount; ++i) {
            if (places[i] === current)
                return false;
        }
        return true;
    }

    signal chosen(place: Place)

    color: Theme.surface
    implicitHeight: row.implicitHeight + 1.5 * Theme.unit

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 6
        spacing: 4

        Repeater {
            model: root.places.slice(0, root.shownCount)

            NavigationTab {
                required property Place modelData

                text: modelData.title
                symbol: modelData.symbol
                current: root.current === modelData
                upright: true
                onClicked: root.chosen(modelData)
                Layout.fillWidth: true
            }
        }
        NavigationTab {
            objectName: "morePlaces"
            visible: root.shownCount < root.places.length
            text: root.currentHidden ? root.current.title : qsTr("More")
            symbol: root.currentHidden ? root.current.symbol : "more"
            current: root.currentHidden
            upright: true
            onClicked: sheet.open()
            Layout.fillWidth: true
            Accessible.description: qsTr("Shows more places")
        }
        RowLayout {
            id: footerSlot

            Layout.fillWidth: true
        }
    }

    Dialog {
        id: sheet

        title: qsTr("Go to")
        height: Math.min(implicitHeight, (parent?.height ?? 640) - 4 * Theme.unit)

        contentItem: ListView {
            id: list

            clip: true
            implicitHeight: contentHeight
            boundsBehavior: Flickable.StopAtBounds
            model: root.places
            focus: true

            delegate: NavigationTab {
                required property Place modelData

                width: ListView.view.width
                text: modelData.title
                symbol: modelData.symbol
                current: root.current === modelData
                onClicked: {
                    sheet.close();
                    root.chosen(modelData);
                }
            }
        }
    }
}
