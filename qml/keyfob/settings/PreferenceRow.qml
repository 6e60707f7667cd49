// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// One preference: what it does, and its values to choose from; or who decides on it.
GridLayout {
    id: root

    required property int index
    required property string title
    required property string help
    required property list<string> choices
    required property int chosen
    required property bool locked
    required property string lockedText
    required property bool isText
    required property string text
    /// Why what was typed cannot be.
    property string problem
    /// More than there is room for side by side.
    readonly property bool manyChoices: choices.length > 4

    signal picked(int choice)
    signal typed(string text)

    // A click took the place of the binding.
    onChosenChanged: {
        control.currentIndex = chosen;
        box.currentIndex = chosen;
    }
    // The words of another language are another list.
    onChoicesChanged: box.currentIndex = chosen

    columns: width < Theme.scaled(560) ? 1 : 2
    columnSpacing: 2 * Theme.unit
    rowSpacing: Theme.unit

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true
        Layout.preferredWidth: 100

        Label {
            text: root.title
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            text: root.help
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.locked
            spacing: 6

            Icon {
                icon: "lock"
                size: 14
                color: Theme.textMuted
            }
            Label {
                objectName: "lockedText"
                text: root.lockedText
                kind: Label.Small
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    SegmentedControl {
        id: control

        objectName: "choices"
        visible: !root.isText && !root.manyChoices
        choices: root.choices
        currentIndex: root.chosen
        enabled: !root.locked
        opacity: enabled ? 1 : 0.55
        label: root.title
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onCurrentIndexChanged: {
            if (currentIndex !== root.chosen)
                root.picked(currentIndex);
        }
    }
    SelectBox {
        id: box

        objectName: "manyChoices"
        visible: root.manyChoices
        model: root.choices
        currentIndex: root.chosen
        enabled: !root.locked
        label: root.title
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        onActivated: choice => root.picked(choice)
    }
    ColumnLayout {
        visible: root.isText
        spacing: 6
        Layout.fillWidth: true
        Layout.preferredWidth: 100

        InputField {
            objectName: "typedText"
            purpose: InputField.Identifier
            spokenLabel: root.title
            text: root.text
            monospace: true
            enabled: !root.locked
            field.onEditingFinished: root.typed(text)
            Layout.fillWidth: true
        }
        Label {
            objectName: "typedProblem"
            visible: text !== ""
            text: root.problem
            kind: Label.Small
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
