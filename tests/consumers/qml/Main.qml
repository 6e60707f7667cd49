// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts

ApplicationWindow {
    visible: true
    width: 360; height: 240
    title: "Acme QML"

    KeyfobClient {
        id: acme
        tenantFile: Qt.application.arguments[1]
        onSignedInChanged: if (signedIn) timesheets.send()
    }
    KeyfobRequest {
        id: timesheets
        client: acme
        path: "/timesheets"
        onFinished: print(`${acme.name} ${acme.email} ${status}`)
        onFailed: error => print(`${status} ${error.code} ${error.text}`)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16

        Label { text: acme.signedIn ? `${acme.name}\n${acme.email}` : "Nobody is signed in." }
        Label { text: acme.signedIn ? `Until ${Qt.formatTime(acme.expiry)}` : acme.error.text }
        Label { text: timesheets.status ? `The API answers ${timesheets.status}` : "" }
        Button {
            text: acme.signedIn ? "Log Out" : "Log In"
            enabled: !acme.busy
            focus: true
            onClicked: acme.signedIn ? acme.signOut() : acme.signIn()
        }
    }
}
