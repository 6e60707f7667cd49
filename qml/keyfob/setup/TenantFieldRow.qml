// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// One field of a tenant file: text, or one of a few words, with its help and its problem.
ColumnLayout {
    id: root

    required property int index
    required property string field
    required property string title
    required property string help
    required property string example
    required property list<string> choices
    required property string value
    required property string problem
    required property bool advanced
    required property bool secret

    signal edited(text: string)

    function takeFocus() {
        input.field.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 4

    InputField {
        id: input

        objectName: "field " + root.field
        purpose: root.secret ? InputField.Secret : root.example.startsWith("https:") ? InputField.Url : InputField.Identifier
        visible: root.choices.length === 0
        label: root.title
        placeholder: root.example
        text: root.value
        echoMode: root.secret ? TextInput.Password : TextInput.Normal
        onTextChanged: root.edited(text)
        Layout.fillWidth: true
    }
    Label {
        visible: root.choices.length > 0
        text: root.title
        kind: Label.Small
        muted: true
        font.weight: Font.Medium
        Layout.fillWidth: true
    }
    SegmentedControl {
        objectName: "choice " + root.field
        visible: root.choices.length > 0
        choices: root.choices
        label: root.title
        currentIndex: Math.max(0, root.choices.indexOf(root.value))
        onCurrentIndexChanged: {
            if (visible && root.choices[currentIndex] !== root.value && (root.value.length > 0 || currentIndex > 0))
                root.edited(root.choices[currentIndex]);
        }
        Layout.fillWidth: true
    }
    // One label for both: a layout of Qt 6.4 leaves one that appears later at its beginning.
    Label {
        objectName: "problem " + root.field
        visible: text.length > 0
        text: root.problem.length > 0 ? root.problem : root.help
        kind: Label.Small
        muted: root.problem.length === 0
        color: muted ? Theme.textMuted : Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: muted ? Accessible.StaticText : Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
