// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components
import Keyfob.Forms

/// The place of one row in a form. What is in it is made when there is time.
FieldBase {
    id: root

    /// Gives the keyboard to the control; false: it is not made yet.
    function takeFocus(): bool {
        const row = loader.item as FieldRow;
        const section = loader.item as SectionRow;
        if (row)
            row.takeFocus();
        if (section)
            section.takeFocus();
        return row !== null || section !== null;
    }

    implicitHeight: (loader.item as Item)?.implicitHeight ?? 8 * Theme.unit
    height: implicitHeight

    // Ties together what is inside of a group.
    Rectangle {
        visible: root.isSection && root.open && root.end > 0
        x: Theme.mirrored ? root.width - root.inset - 3 - width : root.inset + 3
        y: loader.height + Theme.unit
        width: 2
        radius: 1
        height: Math.max(0, root.end - y)
        color: Theme.border
    }
    Loader {
        id: loader

        // What comes later is made from the last one up: the first ones are there at once.
        asynchronous: root.index >= 8
        x: Theme.mirrored ? 0 : root.inset
        width: root.width - root.inset
        sourceComponent: root.isSection ? section : field
        onLoaded: root.ready()
    }
    Component {
        id: section

        SectionRow {
            cell: root
        }
    }
    Component {
        id: field

        FieldRow {
            cell: root
        }
    }
}
