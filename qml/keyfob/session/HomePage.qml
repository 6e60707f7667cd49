// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session

/// Who is signed in, what they may do, for how long, and what the organization says about them.
ScrollPage {
    id: root

    required property string organization
    required property AccountModel account
    required property KeyfobClient client

    PageHeader {
        width: parent.width
        title: qsTr("Home")
        text: root.organization
    }

    InfoBanner {
        width: parent.width
        visible: root.client.notice.text.length > 0 && !root.client.reauthenticationRequired
        text: root.client.notice.text
        actionText: root.client.canRetryKeychain ? qsTr("&Unlock and retry") : ""
        dismissText: root.client.canRetryKeychain ? qsTr("&Continue for this session only") : ""
        onTriggered: root.client.retryKeychain()
        onDismissed: root.client.dismissNotice()
    }

    Card {
        width: parent.width

        contentItem: GridLayout {
            columns: root.narrow ? 1 : 2
            columnSpacing: 3 * Theme.unit
            rowSpacing: 2 * Theme.unit

            RowLayout {
                spacing: 2.5 * Theme.unit
                Layout.fillWidth: true

                Avatar {
                    source: root.account.picture
                    initials: root.account.initials
                    name: root.account.name
                    size: root.narrow ? 56 : 72
                }
                // No layout: within others they keep the height of fewer lines.
                Column {
                    id: person

                    spacing: 4
                    Layout.fillWidth: true

                    Label {
                        objectName: "accountName"
                        text: root.account.name
                        kind: Label.Title
                        font.pixelSize: root.narrow ? Theme.heading(20, 16) : Theme.scaled(24)
                        width: person.width
                    }
                    Label {
                        text: root.account.email
                        visible: text.length > 0
                        muted: true
                        width: person.width
                    }
                    ActionButton {
                        objectName: "showPicture"
                        text: qsTr("Show &picture from %1").arg(root.account.pictureHost)
                        visible: root.account.pictureHost.length > 0
                        kind: ActionButton.Quiet
                        onClicked: root.account.showPicture()
                        width: Math.min(implicitWidth, person.width)
                    }
                }
            }
            ExpiryBox {
                account: root.account
                lapsed: root.client.reauthenticationRequired
                Layout.fillWidth: root.narrow
            }
        }
    }

    GridLayout {
        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: 2 * Theme.unit
        rowSpacing: 2 * Theme.unit

        ScopesCard {
            account: root.account
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
        }
        ClaimsCard {
            organization: root.organization
            claims: root.account.claims
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
        }
    }

    Card {
        width: parent.width
        padding: 2 * Theme.unit
        leftPadding: (Theme.mirrored ? 2 : 3) * Theme.unit
        rightPadding: (Theme.mirrored ? 3 : 2) * Theme.unit
        visible: root.client.notice.text.length === 0 && root.client.persistence !== KeyfobClient.Persistence.None

        contentItem: RowLayout {
            spacing: 1.5 * Theme.unit

            Icon {
                icon: "shield"
                color: Theme.positive
            }
            Label {
                objectName: "keepingText"
                text: root.client.persistence === KeyfobClient.Persistence.Renewable ? qsTr("Your session is kept in this computer’s keychain. You stay signed in when you close Keyfob.") : qsTr("Your session is kept in this computer’s keychain. It cannot be renewed: from %1 on, you log in again.").arg(root.account.expiryTime)
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
