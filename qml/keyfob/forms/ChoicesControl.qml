// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components

/// Any of a few values: a box to check for each.
Flow {
    id: root

    required property FieldBase cell
    readonly property Item target: boxes.count > 0 ? boxes.itemAt(0) : null

    spacing: 2 * Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: cell.title
    Accessible.description: cell.spoken

    Repeater {
        id: boxes

        // Their number, so that the box that has the keyboard is not made anew when one is checked.
        model: root.cell.choices.length

        CheckBox {
            required property int index

            objectName: "choice " + root.cell.pointer + "/" + index
            text: root.cell.choices[index] ?? ""
            spokenDescription: root.cell.title
            checked: root.cell.chosen.includes(index)
            width: Math.min(implicitWidth, root.width)
            onToggled: root.cell.form.setChosen(root.cell.index, index, checked)
        }
    }
}
