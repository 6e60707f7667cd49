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

            // Not of layouts: within each other they keep the room for lines that no longer wrap.
            Column {
                id: claim

                required property string name
                required property string space
                required property string meaning
                required property string value

                /// The value is below its name.
                readonly property bool stacked: width < Theme.scaled(200)

                spacing: Theme.unit
                Layout.fillWidth: true

                Rectangle {
                    color: Theme.border
                    height: 1
                    width: claim.width
                }
                Item {
                    width: claim.width
                    height: claim.stacked ? words.height + worth.height : Math.max(words.height, worth.height)

                    Column {
                        id: words

                        anchors.left: parent.left
                        y: claim.stacked ? 0 : (parent.height - height) / 2
                        width: claim.stacked ? claim.width : Math.round((claim.width - 2 * Theme.unit) * 0.64)

                        Label {
                            text: claim.name
                            elide: Text.ElideRight
                            width: words.width
                        }
                        Label {
                            objectName: "claimMeaning"
                            text: claim.meaning
                            visible: text.length > 0
                            kind: Label.Small
                            muted: true
                            wrapMode: Text.Wrap
                            width: words.width
                        }
                        Label {
                            text: claim.space
                            visible: text.length > 0
                            kind: Label.Small
                            muted: true
                            elide: Text.ElideRight
                            width: words.width
                        }
                    }
                    Label {
                        id: worth

                        anchors.right: parent.right
                        y: claim.stacked ? words.height : (parent.height - height) / 2
                        text: claim.value
                        font.weight: Font.DemiBold
                        horizontalAlignment: claim.stacked ? Text.AlignLeft : Text.AlignRight
                        wrapMode: Text.Wrap
                        maximumLineCount: 6
                        elide: Text.ElideRight
                        width: claim.stacked ? claim.width : claim.width - words.width - 2 * Theme.unit
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
