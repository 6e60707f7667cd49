// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Api
import Keyfob.Components

/// Buttons for what can be done with an item or a list. What is not allowed says why when pressed.
Flow {
    id: root

    required property ItemActions actions

    signal triggered(row: int)

    spacing: Theme.unit
    visible: actions.count > 0

    Repeater {
        model: root.actions

        ActionButton {
            required property int index
            required property string title
            required property string sign
            required property bool removes
            required property bool allowed
            required property string reason

            objectName: "action" + index
            text: title
            symbol: allowed ? sign : "lock"
            hint: reason
            kind: removes ? ActionButton.Quiet : ActionButton.Secondary
            width: Math.min(implicitWidth, root.width)
            onClicked: root.triggered(index)
        }
    }
}
