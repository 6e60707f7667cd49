// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Forms

/// A line of text, and a button for what need not be typed: a day, a new UUID, a file.
RowLayout {
    id: root

    required property FieldBase cell
    readonly property Item target: input.field
    readonly property bool isNumber: cell.kind === FormModel.Number || cell.kind === FormModel.Integer
    readonly property bool isDate: cell.kind === FormModel.Date || cell.kind === FormModel.DateTime
    readonly property bool isSecret: cell.kind === FormModel.Password

    function openCalendar() {
        calendar.day = cell.form.dateOf(cell.index);
        calendar.open();
    }

    /// Gives the keyboard to the next field, and not to this one's buttons.
    function continueToNext() {
        let next = input.field.nextItemInFocusChain(true);
        while (isInside(next))
            next = next.nextItemInFocusChain(true);
        next.forceActiveFocus(Qt.TabFocusReason);
    }
    function isInside(item: Item): bool {
        for (let at = item; at && at !== input.field; at = at.parent) {
            if (at === root)
                return true;
        }
        return false;
    }

    spacing: Theme.unit / 2

    InputField {
        id: input

        text: root.cell.text
        placeholder: root.cell.isNull && root.cell.nullable ? qsTr("No value") : root.cell.placeholder
        spokenLabel: root.cell.title
        spokenDescription: root.cell.spoken
        invalid: root.cell.fault.length > 0
        monospace: root.cell.kind === FormModel.Uuid || root.cell.kind === FormModel.Bytes
        echoMode: root.isSecret && !reveal.shown ? TextInput.Password : TextInput.Normal
        field.objectName: "field " + root.cell.pointer
        purpose: {
            switch (root.cell.kind) {
            case FormModel.Number:
                return InputField.Number;
            case FormModel.Integer:
                return InputField.Integer;
            case FormModel.Date:
                return InputField.Date;
            case FormModel.DateTime:
                return InputField.DateTime;
            case FormModel.Email:
                return InputField.Email;
            case FormModel.Uri:
                return InputField.Url;
            case FormModel.Uuid:
            case FormModel.Bytes:
                return InputField.Identifier;
            case FormModel.Password:
                return InputField.Secret;
            default:
                return InputField.Text;
            }
        }
        field.onTextEdited: root.cell.form.setText(root.cell.index, text)
        field.onEditingFinished: root.cell.form.leave(root.cell.index)
        Keys.onReturnPressed: event => {
            if (event.modifiers === Qt.NoModifier)
                root.continueToNext();
            else
                event.accepted = false;
        }
        Keys.onDownPressed: event => {
            if (root.isDate && (event.modifiers & Qt.AltModifier))
                root.openCalendar();
            else
                event.accepted = false;
        }
        Layout.fillWidth: true
    }
    IconButton {
        id: reveal

        property bool shown: false

        objectName: "reveal " + root.cell.pointer
        visible: root.isSecret
        symbol: "eye"
        text: shown ? qsTr("Hide %1").arg(root.cell.title) : qsTr("Show %1").arg(root.cell.title)
        onClicked: shown = !shown
    }
    IconButton {
        objectName: "calendar " + root.cell.pointer
        visible: root.isDate
        symbol: "calendar"
        text: qsTr("Choose a day for %1").arg(root.cell.title)
        onClicked: root.openCalendar()

        CalendarPopup {
            id: calendar

            x: Theme.mirrored || !parent ? 0 : parent.width - width
            y: parent ? parent.height + 4 : 0
            label: root.cell.title
            onChosen: (year, month, day) => root.cell.form.setDate(root.cell.index, year, month, day)
            onClosed: input.field.forceActiveFocus(Qt.PopupFocusReason)
        }
    }
    IconButton {
        objectName: "uuid " + root.cell.pointer
        visible: root.cell.kind === FormModel.Uuid
        symbol: "refresh"
        text: qsTr("Make a new one for %1").arg(root.cell.title)
        onClicked: root.cell.form.makeUuid(root.cell.index)
    }
    IconButton {
        objectName: "file " + root.cell.pointer
        visible: root.cell.kind === FormModel.Bytes
        symbol: "attach"
        text: qsTr("Choose a file for %1").arg(root.cell.title)
        onClicked: root.cell.filesRequested()
    }
}
