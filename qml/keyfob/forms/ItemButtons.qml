// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components

/// What can be done with an entry of a list: move it, remove it.
Row {
    id: root

    required property FieldBase cell

    visible: cell.item || cell.entry

    IconButton {
        objectName: "moveUp " + root.cell.pointer
        visible: root.cell.item
        enabled: root.cell.canMoveUp
        symbol: "up"
        text: qsTr("Move %1 up").arg(root.cell.title)
        onClicked: root.cell.form.move(root.cell.index, -1)
    }
    IconButton {
        objectName: "moveDown " + root.cell.pointer
        visible: root.cell.item
        enabled: root.cell.canMoveDown
        symbol: "down"
        text: qsTr("Move %1 down").arg(root.cell.title)
        onClicked: root.cell.form.move(root.cell.index, 1)
    }
    IconButton {
        objectName: "remove " + root.cell.pointer
        symbol: "trash"
        text: qsTr("Remove %1").arg(root.cell.title)
        onClicked: root.cell.form.remove(root.cell.index)
    }
}
