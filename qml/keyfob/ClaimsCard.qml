// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.App
import Keyfob.Components

/// The custom claims.
Card {
    id: root

    required property ClaimModel claims

    contentItem: ColumnLayout {
        spacing: 1.5 * Theme.unit

        Label {
            text: qsTr("About you")
            kind: Label.Heading
            Layout.fillWidth: true
        }
        Label {
            text: root.claims.count > 0 ? qsTr("What your organisation says") : qsTr("Your organisation says nothing more.")
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: root.claims

            ColumnLayout {
                id: claim

                required property string name
                required property string space
                required property string value

                spacing: 2
                Layout.fillWidth: true

                Rectangle {
                    color: Theme.border
                    implicitHeight: 1
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.unit
                }
                RowLayout {
                    spacing: 2 * Theme.unit
                    Layout.fillWidth: true

                    Label {
                        text: claim.name
                        muted: true
                        Layout.alignment: Qt.AlignTop
                    }
                    Label {
                        text: claim.value
                        font.weight: Font.Medium
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.Wrap
                        maximumLineCount: 6
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                        Accessible.name: qsTr("%1: %2").arg(claim.name).arg(claim.value)
                    }
                }
                Label {
                    text: claim.space
                    visible: text.length > 0
                    kind: Label.Small
                    muted: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
