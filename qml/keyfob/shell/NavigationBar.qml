// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// The places side by side, at the bottom of a narrow window.
Rectangle {
    id: root

    required property list<Place> places
    required property Place current
    /// What stands after the places.
    property alias footer: footerSlot.data

    signal chosen(place: Place)

    color: Theme.surface
    implicitHeight: 8.5 * Theme.unit

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 6
        spacing: 4

        Repeater {
            model: root.places

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
        RowLayout {
            id: footerSlot

            Layout.fillWidth: true
        }
    }
}
