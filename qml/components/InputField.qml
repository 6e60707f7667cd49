// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A labeled line of text.
ColumnLayout {
    id: root

    /// What is typed here, for which an on-screen keyboard has its keys.
    enum Purpose {
        Text,
        /// A code, a name for programs: nothing is corrected, nothing capitalized.
        Identifier,
        Email,
        Url,
        Number,
        Integer,
        Date,
        DateTime,
        Secret
    }

    property int purpose: InputField.Text
    property alias text: field.text
    property string label
    /// What a screen reader says, where there is no room for a label.
    property string spokenLabel: label
    /// What it says besides, such as what is wrong with it.
    property string spokenDescription
    readonly property string spokenTogether: spokenDescription.length > 0 ? spokenLabel + ". " + spokenDescription : spokenLabel
    property bool invalid: false
    property string placeholder
    property bool monospace: false
    property alias echoMode: field.echoMode
    property alias field: field

    signal accepted

    function hintsFor(purpose: int): int {
        const asTyped = Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        switch (purpose) {
        case InputField.Identifier:
            return asTyped;
        case InputField.Email:
            return asTyped | Qt.ImhEmailCharactersOnly;
        case InputField.Url:
            return asTyped | Qt.ImhUrlCharactersOnly;
        case InputField.Number:
            return Qt.ImhFormattedNumbersOnly;
        case InputField.Integer:
            return Qt.ImhFormattedNumbersOnly | Qt.ImhPreferNumbers; // it may have a sign
        case InputField.Date:
            return Qt.ImhDate | Qt.ImhPreferNumbers;
        case InputField.DateTime:
            return Qt.ImhDate | Qt.ImhTime | Qt.ImhPreferNumbers;
        case InputField.Secret:
            return asTyped | Qt.ImhSensitiveData | Qt.ImhHiddenText;
        default:
            return Qt.ImhNone;
        }
    }

    spacing: 6

    Label {
        text: root.label
        visible: text.length > 0
        kind: Label.Small
        muted: true
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    T.TextField {
        id: field

        Layout.fillWidth: true
        implicitWidth: Theme.scaled(160)
        implicitHeight: Theme.controlHeight
        leftPadding: 1.5 * Theme.unit
        rightPadding: 1.5 * Theme.unit
        verticalAlignment: TextInput.AlignVCenter
        font.pixelSize: Theme.fontBody
        font.family: root.monospace ? Theme.monospace : Theme.family
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        passwordMaskDelay: 0
        inputMethodHints: root.hintsFor(root.purpose)
        Accessible.name: root.spokenLabel
        // Qt keeps the name of a field for passwords to itself.
        Accessible.description: echoMode === TextInput.Password ? root.spokenTogether : root.spokenDescription
        // When a screen reader comes, Qt replaces the description by this, which nothing else shows.
        placeholderText: Accessible.description
        Accessible.passwordEdit: echoMode === TextInput.Password
        onAccepted: root.accepted()

        Text {
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: field.width - 2 * x
            text: root.placeholder
            visible: field.length === 0 && field.preeditText.length === 0
            color: Theme.textMuted
            font: field.font
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true

            ElisionHint {}
        }

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: field.activeFocus || root.invalid ? 2 : 1
            border.color: field.activeFocus ? Theme.accent : root.invalid ? Theme.danger : Theme.fieldBorder
        }
    }
}
