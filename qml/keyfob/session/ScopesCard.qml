// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Session

/// The granted scopes against the requested ones.
Card {
    id: root

    required property AccountModel account
    readonly property ScopeModel scopes: account.scopes

    contentItem: ColumnLayout {
        spacing: 1.5 * Theme.unit

        Label {
            text: qsTr("Permissions")
            kind: Label.Heading
            Layout.fillWidth: true
        }
        Label {
            objectName: "scopesSummary"
            text: root.account.hasAccessToken ? root.scopes.summary : qsTr("There is no access token, so nothing is granted at the API.")
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            id: flow

            spacing: Theme.unit
            Layout.fillWidth: true
            Layout.topMargin: Theme.unit / 2

            Repeater {
                model: root.scopes

                Badge {
                    id: badge

                    required property string name
                    required property int grant
                    readonly property string meaning: [qsTr("granted"), qsTr("not granted"), qsTr("added by your organization"), qsTr("requested, about you: no permission at the API")][grant]

                    text: name
                    symbol: ["check", "close", "plus", "person"][grant]
                    tone: [Badge.Positive, Badge.Neutral, Badge.Accent, Badge.Neutral][grant]
                    width: Math.min(implicitWidth, flow.width)
                    Accessible.name: qsTr("%1: %2").arg(name).arg(meaning)

                    HoverHandler {
                        id: pointer
                    }
                    Hint {
                        shown: pointer.hovered
                        text: badge.meaning
                    }
                }
            }
        }
        Label {
            text: root.scopes.moreText
            visible: text.length > 0
            muted: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
