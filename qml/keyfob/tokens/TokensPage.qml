// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session
import Keyfob.Tokens
import Keyfob.Viewer

/// What the tokens say, and why they were accepted.
ScrollPage {
    id: root

    required property TokenInspector tokens
    required property AccountModel account

    Component.onCompleted: tokens.refresh()
    onVisibleChanged: if (visible)
        tokens.refresh()

    PageHeader {
        width: parent.width
        title: qsTr("Tokens")
        text: qsTr("What your organization’s provider sent, and how Keyfob verified it")

        IconButton {
            objectName: "refreshTokens"
            symbol: "refresh"
            text: qsTr("Refresh")
            focus: true
            onClicked: root.tokens.refresh()
        }
    }

    Card {
        width: parent.width

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            Label {
                text: qsTr("ID token")
                kind: Label.Heading
                Layout.fillWidth: true
            }
            Label {
                text: root.tokens.idToken.count > 0 ? qsTr("It tells Keyfob who has signed in. It is never sent to an API.") : qsTr("Your provider sent none.")
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            ClaimRows {
                objectName: "idTokenClaims"
                claims: root.tokens.idToken
                narrow: root.narrow
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            Label {
                text: qsTr("From your organization")
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
            }
            ClaimRows {
                claims: root.tokens.idToken
                custom: true
                narrow: root.narrow
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
    }

    Card {
        width: parent.width

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            Label {
                text: qsTr("Why it was accepted")
                kind: Label.Heading
                Layout.fillWidth: true
            }
            Label {
                text: root.tokens.checks.count > 0 ? qsTr("All checks passed:") : root.tokens.idToken.count === 0 ? qsTr("There is no ID token to check.") : qsTr("It was checked by an older version of Keyfob, which did not keep the values. The next sign-in or renewal shows them again.")
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            CheckRows {
                objectName: "idTokenChecks"
                checks: root.tokens.checks
                narrow: root.narrow
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
    }

    ScopesCard {
        width: parent.width
        account: root.account
    }

    Card {
        width: parent.width

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            Label {
                text: qsTr("Access token")
                kind: Label.Heading
                Layout.fillWidth: true
            }
            Label {
                objectName: "accessTokenText"
                text: {
                    switch (root.tokens.kind) {
                    case TokenInspector.Kind.Jwt:
                        return qsTr("It is a JWT, so it can be read. It is meant for the API: Keyfob neither checks it nor relies on it.");
                    case TokenInspector.Kind.Opaque:
                        return qsTr("%n byte(s) that only the API and the provider understand.", "", root.tokens.tokenSize);
                    default:
                        return root.tokens.problem.length > 0 ? root.tokens.problem : qsTr("There is none.");
                    }
                }
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.unit
                Layout.fillWidth: true

                ActionButton {
                    objectName: "copyAccessToken"
                    visible: root.tokens.kind !== TokenInspector.Kind.None
                    text: qsTr("Copy the access token")
                    symbol: "copy"
                    hint: qsTr("Anyone who has it can act as you at the API. It is removed from the clipboard after %1 seconds.").arg(root.tokens.clipboardSeconds)
                    onClicked: root.tokens.copyAccessToken()
                    width: Math.min(implicitWidth, parent.width)
                }
                ActionButton {
                    objectName: "clearClipboard"
                    visible: root.tokens.copied
                    text: qsTr("Clear the clipboard now")
                    kind: ActionButton.Quiet
                    onClicked: root.tokens.clearClipboard()
                    width: Math.min(implicitWidth, parent.width)
                }
            }
            Label {
                visible: root.tokens.copied
                text: qsTr("The access token is on the clipboard, for %1 seconds at most.").arg(root.tokens.clipboardSeconds)
                kind: Label.Small
                color: Theme.warning
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
            Label {
                visible: root.tokens.kind === TokenInspector.Kind.Jwt
                text: qsTr("Header")
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            Rectangle {
                visible: root.tokens.kind === TokenInspector.Kind.Jwt
                color: Theme.sunken
                radius: Theme.radius
                border.color: Theme.border
                implicitHeight: Math.min(Theme.scaled(200), root.tokens.header.count * header.rowHeight + 8)
                Layout.fillWidth: true

                JsonTreeView {
                    id: header
                    anchors.fill: parent
                    anchors.margins: 4
                    tree: root.tokens.header
                    label: qsTr("Header of the access token")
                }
            }
            Label {
                visible: root.tokens.kind === TokenInspector.Kind.Jwt
                text: qsTr("Payload")
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            ClaimRows {
                claims: root.tokens.payload
                narrow: root.narrow
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
            ClaimRows {
                claims: root.tokens.payload
                custom: true
                narrow: root.narrow
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
    }
}
