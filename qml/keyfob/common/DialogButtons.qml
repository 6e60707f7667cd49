// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// Cancel, and what the dialog is for: below each other where there is no room side by side.
GridLayout {
    id: root

    property alias cancel: cancelButton
    property alias accept: acceptButton
    readonly property bool stacked: width < cancelButton.implicitWidth + acceptButton.implicitWidth + 2 * columnSpacing

    columns: stacked ? 1 : 3
    columnSpacing: Theme.unit
    rowSpacing: Theme.unit

    Item {
        visible: !root.stacked
        Layout.fillWidth: true
    }
    ActionButton {
        id: cancelButton

        text: qsTr("Cancel")
        kind: ActionButton.Quiet
        Layout.fillWidth: root.stacked
    }
    ActionButton {
        id: acceptButton

        kind: ActionButton.Primary
        Layout.fillWidth: root.stacked
    }
}
