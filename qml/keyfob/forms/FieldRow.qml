// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Forms

/// A field: its title, its control, and what is said of it below.
ColumnLayout {
    id: root

    required property FieldBase cell

    function takeFocus() {
        if (cell.entry && cell.key.length === 0)
            keyField.field.forceActiveFocus(Qt.OtherFocusReason);
        else
            ((control.item as LineControl)?.target ?? (control.item as LinesControl)?.target ?? (control.item as FileControl)?.target ?? (control.item as ChoicesControl)?.target ?? control.item as Item)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 6

    GridLayout {
        columns: root.width < Math.min(title.implicitWidth, Theme.scaled(120)) + (old.visible ? old.implicitWidth + columnSpacing : 0) + (none.visible ? none.implicitWidth + columnSpacing : 0) ? 1 : 3
        columnSpacing: Theme.unit
        rowSpacing: 0
        Layout.fillWidth: true

        Label {
            id: title

            objectName: "title " + root.cell.pointer
            text: root.cell.required ? root.cell.title + " *" : root.cell.title
            kind: Label.Small
            muted: true
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        Badge {
            id: old

            visible: root.cell.deprecated
            text: qsTr("Deprecated")
        }
        CheckBox {
            id: none

            objectName: "null " + root.cell.pointer
            visible: root.cell.nullable
            text: qsTr("No value")
            spokenDescription: root.cell.title
            checked: root.cell.isNull
            onToggled: root.cell.form.setNull(root.cell.index, checked)
        }
    }
    InputField {
        id: keyField

        field.objectName: "key " + root.cell.pointer
        visible: root.cell.entry
        text: root.cell.key
        placeholder: qsTr("Name")
        spokenLabel: qsTr("Name of the entry")
        spokenDescription: root.cell.spoken
        field.onTextEdited: root.cell.form.setKey(root.cell.index, text)
        field.onEditingFinished: root.cell.form.leave(root.cell.index)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.unit / 2
        Layout.fillWidth: true

        Loader {
            id: control

            enabled: !root.cell.isNull || !root.cell.nullable
            sourceComponent: {
                switch (root.cell.kind) {
                case FormModel.Lines:
                case FormModel.Json:
                    return lines;
                case FormModel.Switch:
                    return toggle;
                case FormModel.Choice:
                case FormModel.Variant:
                    return select;
                case FormModel.Choices:
                    return boxes;
                case FormModel.File:
                    return file;
                case FormModel.Fixed:
                    return fixed;
                default:
                    return line;
                }
            }
            Layout.fillWidth: true
        }
        ItemButtons {
            cell: root.cell
            Layout.alignment: Qt.AlignTop
        }
    }
    FieldNotes {
        cell: root.cell
        Layout.fillWidth: true
    }

    Component {
        id: line

        LineControl {
            cell: root.cell
        }
    }
    Component {
        id: lines

        LinesControl {
            cell: root.cell
        }
    }
    Component {
        id: toggle

        ToggleSwitch {
            objectName: "field " + root.cell.pointer
            text: checked ? qsTr("Yes") : qsTr("No")
            spokenDescription: root.cell.spoken
            checked: root.cell.choice === 1
            Accessible.name: root.cell.title
            onToggled: root.cell.form.setChoice(root.cell.index, checked ? 1 : 0)
        }
    }
    Component {
        id: select

        SelectBox {
            objectName: "field " + root.cell.pointer
            label: root.cell.title
            spokenDescription: root.cell.spoken
            invalid: root.cell.fault.length > 0
            model: root.cell.choices
            currentIndex: root.cell.choice
            onActivated: index => root.cell.form.setChoice(root.cell.index, index)
            onActiveFocusChanged: if (!activeFocus && !popup.visible)
                root.cell.form.leave(root.cell.index)
        }
    }
    Component {
        id: boxes

        ChoicesControl {
            cell: root.cell
        }
    }
    Component {
        id: file

        FileControl {
            cell: root.cell
        }
    }
    Component {
        id: fixed

        Label {
            objectName: "field " + root.cell.pointer
            text: root.cell.text.length > 0 ? root.cell.text : "–"
            wrapMode: Text.Wrap
            Accessible.name: qsTr("%1: %2").arg(root.cell.title).arg(text)
        }
    }
}
