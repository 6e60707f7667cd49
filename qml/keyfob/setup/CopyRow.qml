// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// A value that is entered elsewhere, with a button that copies it.
RowLayout {
    id: root

    required property string title
    required property string value
    /// False: it is chosen there, not typed.
    property bool copies: true

    signal copyRequested

    spacing: Theme.unit

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        Label {
            text: root.title
            kind: Label.Small
            muted: true
            Layout.fillWidth: true
        }
        Label {
            text: root.value
            font.family: root.copies ? Theme.monospace : Theme.family
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
    }
    IconButton {
        visible: root.copies
        text: qsTr("Copy %1").arg(root.title)
        symbol: "copy"
        onClicked: root.copyRequested()
    }
}
