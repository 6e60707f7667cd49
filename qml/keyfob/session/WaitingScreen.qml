// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session

/// A moment in which there is nothing to do: looking for a session, or signing out.
AppScreen {
    id: root

    required property KeyfobClient client

    title: client.state === KeyfobClient.State.SigningOut ? qsTr("Keyfob – Signing out") : qsTr("Keyfob")

    Column {
        anchors.centerIn: parent
        width: Math.min(Theme.scaled(360), parent.width - 4 * Theme.unit)
        spacing: 2 * Theme.unit

        Spinner {
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Label {
            width: parent.width
            text: root.client.stateText
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
