// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob
import Keyfob.Components
import Keyfob.Session

/// The session is over: why, and the way to continue where one was.
InfoBanner {
    id: root

    required property KeyfobClient client

    text: {
        if (!client.interacting)
            return client.notice.text || qsTr("Your session has ended.");
        return client.inBrowser ? qsTr("Log in on your provider’s page, in your browser. You can then continue where you left off.") : qsTr("Log in on your provider’s page, in the window that has opened. You can then continue where you left off.");
    }
    symbol: client.interacting ? "window" : "lock"
    tone: client.interacting ? Badge.Accent : Badge.Warning
    actionText: {
        if (!client.interacting)
            return qsTr("Log &in");
        return client.inBrowser ? qsTr("Open &again") : qsTr("&Show window");
    }
    dismissText: client.interacting ? qsTr("&Cancel") : ""
    onTriggered: client.interacting ? client.raise() : client.reauthenticate()
    onDismissed: client.cancel()

    // Whoever sees it may press its button.
    Timer {
        interval: 300
        running: root.visible && root.Window.active && !root.client.interacting
        onTriggered: root.client.warmUp()
    }
}
