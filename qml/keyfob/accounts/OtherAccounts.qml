// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Accounts
import Keyfob.Components

/// The way from a screen without a session to the accounts that there are.
Card {
    id: root

    required property AccountList accounts

    visible: accounts.others > 0
    padding: 1.5 * Theme.unit

    contentItem: ColumnLayout {
        spacing: 2

        Label {
            text: qsTr("Accounts on this device")
            kind: Label.Small
            muted: true
            Layout.leftMargin: Theme.unit
            Layout.bottomMargin: Theme.unit / 2
            Layout.fillWidth: true
        }
        // Of very many, only those in sight are made.
        ListView {
            id: list

            objectName: "otherAccounts"
            model: root.accounts
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false // the rows have the keyboard
            Layout.preferredHeight: Math.min(contentHeight, Theme.scaled(480))
            Layout.fillWidth: true

            delegate: AccountRow {
                required property int index

                width: ListView.view.width
                height: isCurrent ? 0 : implicitHeight + 2
                visible: !isCurrent
                bottomInset: 2
                bottomPadding: 2
                onClicked: root.accounts.open(accountId)
                onActiveFocusChanged: if (activeFocus)
                    list.positionViewAtIndex(index, ListView.Contain)
            }
        }
    }
}
