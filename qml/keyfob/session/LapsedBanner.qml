// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components
import Keyfob.Session

/// The session is over: why, and the way to go on where one was.
InfoBanner {
    id: root

    required property SignInModel signIn

    text: {
        if (!signIn.asking)
            return signIn.notice.text || qsTr("Your session has ended.");
        return signIn.inBrowser ? qsTr("Log in on your provider’s page, in your browser. You can then continue where you left off.") : qsTr("Log in on your provider’s page, in the window that has opened. You can then continue where you left off.");
    }
    symbol: signIn.asking ? "window" : "lock"
    tone: signIn.asking ? Badge.Accent : Badge.Warning
    actionText: {
        if (!signIn.asking)
            return qsTr("Log &in");
        return signIn.inBrowser ? qsTr("Open &again") : qsTr("&Show window");
    }
    dismissText: signIn.asking ? qsTr("&Cancel") : ""
    onTriggered: signIn.asking ? signIn.showWindow() : signIn.signInAgain()
    onDismissed: signIn.cancel()
}
