// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Setup

/// Whether logging in will work, step by step, without logging in.
Card {
    id: root

    required property CheckModel check

    signal requested

    contentItem: ColumnLayout {
        spacing: 1.5 * Theme.unit

        Label {
            text: qsTr("Will it work?")
            kind: Label.Heading
            Layout.fillWidth: true
        }
        Label {
            objectName: "checkSummary"
            text: root.check.summary.length > 0 ? root.check.summary : qsTr("Checks the provider and the API, without logging in.")
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            // What came of it is told wherever the keyboard is.
            Accessible.role: root.check.summary.length > 0 ? Accessible.AlertMessage : Accessible.StaticText
        }
        Repeater {
            model: root.check

            RowLayout {
                id: step

                required property string title
                required property string message
                required property string change
                required property int verdict
                readonly property color ink: [Theme.positive, Theme.warning, Theme.danger, Theme.textMuted][verdict]

                spacing: 1.5 * Theme.unit
                Layout.fillWidth: true

                Icon {
                    icon: ["check", "alert", "alert", "info"][step.verdict]
                    size: 20
                    color: step.ink
                    Layout.alignment: Qt.AlignTop
                }
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true

                    Label {
                        text: step.title
                        font.weight: Font.Medium
                        color: step.verdict === CheckModel.Verdict.Skipped ? Theme.textMuted : Theme.text
                        Layout.fillWidth: true
                        Accessible.name: qsTr("%1: %2").arg(step.title).arg([qsTr("right"), qsTr("warning"), qsTr("wrong"), qsTr("skipped")][step.verdict])
                    }
                    Label {
                        text: step.message
                        visible: text.length > 0
                        kind: Label.Small
                        muted: true
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                    Label {
                        text: step.change
                        visible: text.length > 0
                        kind: Label.Small
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
        }
        ActionButton {
            objectName: "checkButton"
            text: root.check.running ? qsTr("Checking…") : qsTr("C&heck")
            symbol: "shield"
            enabled: !root.check.running
            onClicked: root.requested()
            Layout.fillWidth: true
        }
    }
}
