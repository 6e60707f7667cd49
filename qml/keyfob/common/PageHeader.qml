// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// A page's title, a line below it, and its actions.
RowLayout {
    id: root

    required property string title
    property string text
    default property alias actions: row.data

    spacing: 2 * Theme.unit

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        Label {
            text: root.title
            kind: Label.Title
            Layout.fillWidth: true
        }
        Label {
            text: root.text
            muted: true
            visible: text.length > 0
            Layout.fillWidth: true
        }
    }
    RowLayout {
        id: row
        spacing: Theme.unit
    }
}
