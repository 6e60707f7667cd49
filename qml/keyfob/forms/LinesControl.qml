// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components
import Keyfob.Forms

/// Several lines of text, or JSON.
TextArea {
    id: root

    required property FieldBase cell
    readonly property Item target: field

    text: cell.text
    spokenLabel: cell.title
    spokenDescription: cell.spoken
    invalid: cell.fault.length > 0
    monospace: cell.kind === FormModel.Json
    field.objectName: "field " + cell.pointer
    field.onTextChanged: if (text !== cell.text)
        cell.form.setText(cell.index, text)
    field.onEditingFinished: cell.form.leave(cell.index)
}
