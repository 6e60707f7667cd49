// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Request

/// The headers of a request, a line each.
ColumnLayout {
    id: root

    required property HeaderModel headers

    spacing: Theme.unit

    Repeater {
        model: root.headers

        ColumnLayout {
            id: row

            required property int index
            required property string name
            required property string value
            required property string problem

            spacing: 2
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.unit
                Layout.fillWidth: true

                InputField {
                    id: nameField
                    objectName: "headerName"
                    purpose: InputField.Identifier
                    label: row.index === 0 ? qsTr("Header") : ""
                    placeholder: qsTr("Name")
                    monospace: true
                    text: row.name
                    field.onTextEdited: root.headers.setName(row.index, text)
                    spokenLabel: qsTr("Name of header %1").arg(row.index + 1)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                }
                InputField {
                    objectName: "headerValue"
                    purpose: InputField.Identifier
                    label: row.index === 0 ? qsTr("Value") : ""
                    placeholder: qsTr("Value")
                    monospace: true
                    text: row.value
                    field.onTextEdited: root.headers.setValue(row.index, text)
                    spokenLabel: qsTr("Value of header %1").arg(row.index + 1)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 160
                }
                IconButton {
                    symbol: "trash"
                    text: qsTr("Remove this header")
                    onClicked: root.headers.remove(row.index)
                    Layout.alignment: Qt.AlignBottom
                }
            }
            Label {
                objectName: "headerProblem"
                text: row.problem
                visible: text.length > 0
                kind: Label.Small
                color: Theme.danger
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    ActionButton {
        objectName: "addHeaderButton"
        text: qsTr("Add a header")
        symbol: "plus"
        kind: ActionButton.Quiet
        onClicked: root.headers.append()
        Layout.leftMargin: -Theme.unit
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
}
