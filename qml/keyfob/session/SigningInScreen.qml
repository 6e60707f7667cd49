// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session

/// A sign-in is running, mostly in the other window or in the browser.
AppScreen {
    id: root

    required property string organization
    required property KeyfobClient client
    readonly property bool windowIsOpen: client.state === KeyfobClient.State.AwaitingUser

    title: qsTr("Keyfob – Signing in")
    primary: cancelButton

    ScrollPage {
        anchors.fill: parent
        maximumWidth: Theme.scaled(440)
        centered: true

        Card {
            width: parent.width
            padding: 4 * Theme.unit

            contentItem: ColumnLayout {
                spacing: 0

                Spinner {
                    size: 44
                    Layout.alignment: Qt.AlignHCenter
                }
                Label {
                    text: qsTr("Signing in to %1").arg(root.organization)
                    kind: Label.Heading
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    Layout.topMargin: 3 * Theme.unit
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "stageText"
                    text: root.client.stateText
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    Layout.topMargin: Theme.unit
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.scaled(36)
                }
                StageDots {
                    current: root.client.state - KeyfobClient.State.Preparing
                    Layout.topMargin: 2 * Theme.unit
                    Layout.alignment: Qt.AlignHCenter
                }
                GridLayout {
                    columns: width < Theme.scaled(300) ? 1 : 2
                    columnSpacing: 1.5 * Theme.unit
                    rowSpacing: Theme.unit
                    Layout.topMargin: 3 * Theme.unit
                    Layout.fillWidth: true

                    ActionButton {
                        objectName: "showWindowButton"
                        text: root.client.inBrowser ? qsTr("Open &again") : qsTr("&Show window")
                        symbol: root.client.inBrowser ? "browser" : "window"
                        enabled: root.windowIsOpen
                        onClicked: root.client.raise()
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                    }
                    ActionButton {
                        id: cancelButton
                        objectName: "cancelButton"
                        text: qsTr("&Cancel")
                        onClicked: root.client.cancel()
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                    }
                }
                ActionButton {
                    objectName: "copyLinkButton"
                    text: qsTr("Copy &link")
                    visible: root.windowIsOpen && root.client.inBrowser
                    kind: ActionButton.Quiet
                    symbol: "copy"
                    hint: qsTr("For another browser on this computer")
                    onClicked: root.client.copyBrowserLink()
                    Layout.topMargin: Theme.unit
                    Layout.alignment: Qt.AlignHCenter
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
                ActionButton {
                    objectName: "useBrowserButton"
                    text: qsTr("Use my &browser instead")
                    visible: root.windowIsOpen && !root.client.inBrowser && root.client.canUseBrowser
                    kind: ActionButton.Quiet
                    symbol: "browser"
                    hint: qsTr("For passkeys and security keys, and where the page does not work here")
                    onClicked: root.client.signInInBrowser()
                    Layout.topMargin: Theme.unit
                    Layout.alignment: Qt.AlignHCenter
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
            }
        }
    }

    KeyShortcut {
        title: qsTr("Cancel")
        sequences: [StandardKey.Cancel]
        onActivated: root.client.cancel()
    }
}
