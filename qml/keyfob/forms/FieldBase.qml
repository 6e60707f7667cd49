// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components
import Keyfob.Forms

/// What a form knows of one of its rows: FieldCell is it, and what is in that shows it.
Item {
    id: root

    required property FormModel form
    required property bool twoColumns
    /// Where the last row that is inside ends, from here.
    property real end: 0

    required property int index
    required property string title
    required property string pointer
    /// What a screen reader says besides the title: where it is, what is wrong, what it is for.
    required property string spoken
    required property int kind
    required property int depth
    required property bool wide
    required property bool required
    required property bool deprecated
    required property string help
    required property string placeholder
    required property string fault
    required property string text
    required property list<string> choices
    required property int choice
    /// The indexes of those of the choices that are chosen, where any may be.
    required property var chosen
    required property bool nullable
    required property bool isNull
    required property bool present
    required property bool open
    required property int size
    required property int inside
    required property bool canAdd
    required property bool canRemove
    required property bool canMoveUp
    required property bool canMoveDown
    required property bool item
    required property bool entry
    required property string key
    required property list<string> files
    required property bool many

    readonly property bool isSection: kind === FormModel.Group || kind === FormModel.List || kind === FormModel.Map
    readonly property int step: 2 * Theme.unit
    /// The second of two columns.
    readonly property bool isSecond: Theme.mirrored ? x + width + 1 < (parent?.width ?? 0) : x > 0
    readonly property int inset: isSecond ? 0 : depth * step

    signal ready
    signal filesRequested
}
