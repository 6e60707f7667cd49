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
        Repeater {
            model: root.accounts

            AccountRow {
                visible: !isCurrent
                onClicked: root.accounts.open(accountId)
                Layout.fillWidth: true
            }
        }
    }
}
