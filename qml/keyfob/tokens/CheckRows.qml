// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Tokens

/// Why an ID token was accepted: each check with what was expected and what was seen.
ColumnLayout {
    id: root

    required property TokenCheckModel checks
    property bool narrow: false

    spacing: 0

    Repeater {
        model: root.checks

        ColumnLayout {
            id: check

            required property string name
            required property string meaning
            required property string expected
            required property string seen

            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: expected %2, seen %3").arg(name).arg(expected).arg(seen)

            Rectangle {
                color: Theme.border
                implicitHeight: 1
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 1.5 * Theme.unit
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
                Layout.bottomMargin: Theme.unit

                Icon {
                    icon: "check"
                    size: 18
                    color: Theme.positive
                    Layout.alignment: Qt.AlignTop
                }
                GridLayout {
                    columns: root.narrow ? 1 : 2
                    columnSpacing: 2 * Theme.unit
                    rowSpacing: 2
                    Layout.fillWidth: true

                    // Columns, not layouts: those keep the room for lines that no longer wrap.
                    Column {
                        spacing: 0
                        Layout.fillWidth: true
                        Layout.preferredWidth: 100
                        Layout.alignment: Qt.AlignTop

                        Label {
                            text: check.name
                            font.family: Theme.monospace
                            font.weight: Font.DemiBold
                            width: parent.width
                            Accessible.ignored: true
                        }
                        Label {
                            text: check.meaning
                            visible: text.length > 0
                            kind: Label.Small
                            muted: true
                            wrapMode: Text.Wrap
                            width: parent.width
                            Accessible.ignored: true
                        }
                    }
                    Column {
                        spacing: 0
                        Layout.fillWidth: true
                        Layout.preferredWidth: 160
                        Layout.alignment: Qt.AlignTop

                        Label {
                            text: check.seen
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            width: parent.width
                            Accessible.ignored: true
                        }
                        Label {
                            text: qsTr("expected: %1").arg(check.expected)
                            kind: Label.Small
                            muted: true
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                            width: parent.width
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
