// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Session

/// The custom claims.
Card {
    id: root

    required property string organization
    required property ClaimModel claims

    contentItem: ColumnLayout {
        spacing: Theme.unit

        Label {
            text: qsTr("About you")
            kind: Label.Heading
            Layout.fillWidth: true
        }
        Label {
            text: root.claims.count > 0 ? qsTr("Profile from %1").arg(root.organization) : qsTr("%1 sends nothing more about you.").arg(root.organization)
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
                required property string meaning
                required property string value

                spacing: Theme.unit
                Layout.fillWidth: true

                Rectangle {
                    color: Theme.border
                    implicitHeight: 1
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: 2 * Theme.unit
                    Layout.fillWidth: true

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true
                        Layout.preferredWidth: 200

                        Label {
                            text: claim.name
                            elide: Text.ElideRight
                            Layout.fillWidth: true
                        }
                        Label {
                            objectName: "claimMeaning"
                            text: claim.meaning
                            visible: text.length > 0
                            kind: Label.Small
                            muted: true
                            wrapMode: Text.Wrap
                            Layout.fillWidth: true
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
                    Label {
                        text: claim.value
                        font.weight: Font.DemiBold
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.Wrap
                        maximumLineCount: 6
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        Accessible.name: qsTr("%1: %2").arg(claim.name).arg(claim.value)
                    }
                }
            }
        }
        Label {
            text: root.claims.moreText
            visible: text.length > 0
            muted: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
