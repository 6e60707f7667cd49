// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Setup

/// One thing to enter or to choose at the provider, with a button that copies it.
ColumnLayout {
    id: root

    required property var modelData

    signal copyRequested(text: string)

    spacing: Theme.unit / 2

    Repeater {
        // Each is typed by itself; choices are ticked together.
        model: root.modelData.typed ? root.modelData.values : [root.modelData.values.join(", ")]

        CopyRow {
            required property string modelData

            title: root.modelData.name
            value: modelData
            copies: root.modelData.typed
            onCopyRequested: root.copyRequested(value)
            Layout.fillWidth: true
        }
    }
    Label {
        text: root.modelData.place
        visible: text.length > 0
        kind: Label.Small
        muted: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
