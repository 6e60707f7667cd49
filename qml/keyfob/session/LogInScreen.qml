// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob
import Keyfob.Accounts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session

/// Signed out: one button, and why the last attempt failed.
AppScreen {
    id: root

    required property string organization
    required property string provider
    required property KeyfobClient client
    required property AccountList accounts
    readonly property bool asks: client.userAgent === KeyfobClient.UserAgent.Ask

    signal closeRequested
    signal diagnosticsRequested
    signal settingsRequested
    signal editRequested

    title: qsTr("Keyfob – Log in")
    primary: logInButton

    // One screen serves all accounts: what waits is for the one that it shows now.
    onClientChanged: if (root.visible && root.Window.active)
        ahead.restart()

    // Whoever sees the button may press it. The first frame does not wait for this.
    Timer {
        id: ahead

        interval: 300
        running: root.visible && root.Window.active
        onTriggered: root.client.warmUp()
    }

    ScrollPage {
        anchors.fill: parent
        maximumWidth: Theme.scaled(440)
        centered: true

        InfoBanner {
            width: parent.width
            visible: root.client.notice.text.length > 0
            text: root.client.notice.text
            actionText: root.client.canRetryKeychain ? qsTr("&Unlock and retry") : ""
            onTriggered: root.client.retryKeychain()
        }

        ErrorPanel {
            width: parent.width
            visible: root.client.error.text.length > 0
            text: root.client.error.text
            code: root.client.error.code
            otherText: root.client.browserMayHelp ? qsTr("Use my &browser instead") : ""
            copies: true
            onCopyRequested: root.diagnosticsRequested()
            onTriggered: root.client.signIn()
            onOtherTriggered: root.client.signInInBrowser()
        }

        ChangedSettingsCard {
            width: parent.width
            client: root.client
            organization: root.organization
        }

        Card {
            width: parent.width
            padding: (Theme.compact ? 2.5 : 4) * Theme.unit

            contentItem: ColumnLayout {
                spacing: 0

                Image {
                    source: Theme.icon
                    sourceSize.width: 72
                    sourceSize.height: 72
                    Layout.alignment: Qt.AlignHCenter
                    Accessible.ignored: true
                }
                Label {
                    text: root.organization
                    kind: Label.Title
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    Layout.topMargin: 2 * Theme.unit
                    Layout.fillWidth: true
                }
                Label {
                    text: root.client.userAgent === KeyfobClient.UserAgent.System ? qsTr("Your organization’s own page opens in your browser.") : qsTr("You sign in on your organization’s own page.")
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    Layout.topMargin: Theme.unit
                    Layout.fillWidth: true
                }
                ActionButton {
                    id: logInButton
                    objectName: "logInButton"
                    text: root.asks ? qsTr("&Log In with this app") : qsTr("&Log In")
                    kind: ActionButton.Primary
                    large: true
                    symbol: "login"
                    onConsideredChanged: if (considered)
                        root.client.warmUp()
                    onClicked: root.client.signIn()
                    Layout.topMargin: 4 * Theme.unit
                    Layout.fillWidth: true
                }
                ActionButton {
                    objectName: "browserButton"
                    text: qsTr("Log In with my &browser")
                    visible: root.asks
                    large: true
                    symbol: "browser"
                    onClicked: root.client.signInInBrowser()
                    Layout.topMargin: 1.5 * Theme.unit
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: 6
                    Layout.topMargin: 2.5 * Theme.unit
                    Layout.alignment: Qt.AlignHCenter

                    Icon {
                        icon: "lock"
                        size: 14
                        color: Theme.textMuted
                    }
                    Label {
                        text: root.provider
                        kind: Label.Small
                        muted: true
                        elide: Text.ElideMiddle
                        Layout.fillWidth: true
                        Layout.maximumWidth: Math.min(Theme.scaled(300), Math.ceil(implicitWidth))
                        Accessible.name: qsTr("Provider: %1").arg(text)
                    }
                }
            }
        }

        OtherAccounts {
            width: parent.width
            accounts: root.accounts
        }

        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            objectName: "otherTenantButton"
            text: qsTr("&Another organization")
            kind: ActionButton.Quiet
            symbol: "switch"
            onClicked: root.closeRequested()
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            objectName: "editOrganizationButton"
            text: qsTr("&Edit organization")
            kind: ActionButton.Quiet
            symbol: "window"
            onClicked: root.editRequested()
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            objectName: "settingsButton"
            text: qsTr("&Settings")
            kind: ActionButton.Quiet
            symbol: "settings"
            onClicked: root.settingsRequested()
        }
    }
}
