// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Shell

/// No organization yet: open a tenant file, or try the sandbox.
AppScreen {
    id: root

    required property AppModel app

    title: qsTr("Keyfob – Welcome")
    primary: addButton

    OpenDialog {
        id: dialog
        title: qsTr("Open a tenant file")
        suffix: "json"
        suffixTitle: qsTr("Tenant files")
        onChosen: files => root.app.openTenant(files[0])
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls)
                root.app.openTenant(drop.urls[0]);
        }
    }

    ScrollPage {
        anchors.fill: parent
        maximumWidth: Theme.scaled(520)
        centered: true

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            source: Theme.icon
            sourceSize.width: 80
            sourceSize.height: 80
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("Welcome to Keyfob")
            kind: Label.Title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("Sign in at your organization in one step, and use its services from one app.")
            kind: Label.Large
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            bottomPadding: Theme.unit
        }

        LazyLoader {
            file: Qt.resolvedUrl("../Components/ErrorPanel.qml")
            properties: ({
                    text: Qt.binding(() => root.app.problem.text),
                    code: Qt.binding(() => root.app.problem.code),
                    actionText: ""
                })
            visible: wanted
            wanted: root.app.problem.text.length > 0
            width: parent.width
        }
        LazyLoader {
            file: Qt.resolvedUrl("../Accounts/OtherAccounts.qml")
            properties: ({
                    accounts: root.app.accounts
                })
            visible: wanted
            wanted: root.app.accounts.others > 0
            width: parent.width
        }

        Card {
            width: parent.width

            contentItem: ColumnLayout {
                spacing: 2 * Theme.unit

                ChoiceRow {
                    symbol: "folder"
                    heading: qsTr("Your organization")
                    text: qsTr("Your e-mail address or your organization’s domain is enough.")
                    Layout.fillWidth: true
                }
                ActionButton {
                    id: addButton
                    objectName: "addOrganizationButton"
                    text: qsTr("&Add your organization")
                    kind: ActionButton.Primary
                    enabled: !root.app.opening
                    onClicked: root.app.setup.open()
                    Layout.fillWidth: true
                }
                ActionButton {
                    id: openButton
                    objectName: "openTenantButton"
                    text: qsTr("&Open tenant file…")
                    kind: ActionButton.Quiet
                    symbol: "folder"
                    enabled: !root.app.opening
                    onClicked: dialog.choose()
                    Layout.alignment: Qt.AlignHCenter
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
                Rectangle {
                    visible: root.app.sandboxAvailable
                    color: Theme.border
                    implicitHeight: 1
                    Layout.fillWidth: true
                }
                ChoiceRow {
                    visible: root.app.sandboxAvailable
                    symbol: "sandbox"
                    heading: qsTr("Just looking?")
                    text: qsTr("The sandbox is an organization on this computer, with people and timesheets to try.")
                    Layout.fillWidth: true
                }
                ActionButton {
                    id: sandboxButton
                    objectName: "sandboxButton"
                    visible: root.app.sandboxAvailable
                    text: root.app.opening ? qsTr("Starting the sandbox…") : qsTr("&Try the sandbox")
                    enabled: !root.app.opening
                    onClicked: root.app.openSandbox()
                    Layout.fillWidth: true
                }
            }
        }

        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "settingsButton"
            text: qsTr("&Settings")
            kind: ActionButton.Quiet
            symbol: "settings"
            onClicked: root.app.showSettings()
        }
        Label {
            width: parent.width
            text: qsTr("Version %1").arg(root.app.version)
            kind: Label.Small
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
