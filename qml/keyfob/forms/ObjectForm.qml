// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Common
import Keyfob.Components
import Keyfob.Forms

/// A form: one column where it is narrow, two for short fields where it is wide. Return goes to the
/// next field, Ctrl+Return sends.
FocusScope {
    id: root

    required property FormModel form
    readonly property bool twoColumns: width >= 75 * Theme.unit
    /// Rows are made one after the other, so that a long form does not stop the window: the one that
    /// is to have the keyboard once it is there.
    property int pendingRow: -1

    function focusRow(row: int) {
        const cell = rows.itemAt(row) as FieldCell;
        pendingRow = cell && cell.takeFocus() ? -1 : row;
    }
    /// Gives the keyboard to the first field: not to what is only read, nor to what fields are in.
    function takeFocus() {
        for (let row = 0; row < rows.count; ++row) {
            const cell = rows.itemAt(row) as FieldCell;
            const isField = cell && cell.kind !== FormModel.Fixed && cell.inside === 0;
            if (isField) {
                focusRow(row);
                return;
            }
        }
    }

    implicitHeight: column.implicitHeight
    implicitWidth: 40 * Theme.unit
    Keys.onPressed: event => {
        const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (!isReturn || !(event.modifiers & Qt.ControlModifier))
            return;
        root.form.submit();
        event.accepted = true;
    }

    Component.onCompleted: form.focusRequested.connect(focusRow)
    Component.onDestruction: form.focusRequested.disconnect(focusRow)

    OpenDialog {
        id: dialog

        property int row: -1

        onChosen: files => root.form.setFiles(row, files)
    }

    Column {
        id: column

        width: root.width
        spacing: 2 * Theme.unit

        InfoBanner {
            objectName: "formProblem"
            width: parent.width
            visible: root.form.problem.length > 0
            text: root.form.problem
            symbol: "alert"
            tone: Badge.Danger
        }
        Label {
            width: parent.width
            visible: root.form.hasRequired
            text: qsTr("* Required")
            kind: Label.Small
            muted: true
        }
        Flow {
            id: flow

            width: parent.width
            spacing: 2 * Theme.unit

            Repeater {
                id: rows

                model: root.form

                FieldCell {
                    form: root.form
                    twoColumns: root.twoColumns
                    width: twoColumns && !wide ? Math.floor((flow.width - flow.spacing) / 2) : flow.width
                    // Where what is inside ends; it is asked for again whenever something moves.
                    end: {
                        const last = inside > 0 && flow.implicitHeight > 0 ? rows.itemAt(index + inside) : null;
                        return last ? last.y + last.height - y : 0;
                    }
                    onReady: if (root.pendingRow === index)
                        root.focusRow(index)
                    onFilesRequested: {
                        dialog.row = index;
                        if (many)
                            dialog.chooseMany();
                        else
                            dialog.choose();
                    }
                }
            }
        }
    }
}
