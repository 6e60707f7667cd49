// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtWebEngine

Window {
    id: window

    required property string address

    height: 720
    title: "View"
    visible: true
    width: 480

    WebEngineView {
        anchors.fill: parent
        profile.offTheRecord: true
        url: window.address
    }
}
