// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Setup

/// One field for whatever a person knows about the organization, and what was found with it.
Card {
    id: root

    required property SetupModel setup
    readonly property Item field: input.field

    signal fileRequested

    Connections {
        target: root.setup

        function onFieldRefused(field: string) {
            if (field === "text")
                input.field.forceActiveFocus(Qt.OtherFocusReason);
        }
        function onSearchingChanged() {
            if (!root.setup.searching && root.setup.findings.hasAny())
                (found.itemAt(0) as FindingRow)?.takeFocus();
        }
    }

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        InputField {
            id: input

            objectName: "organizationField"
            purpose: InputField.Email // of what it takes, the most usual
            label: qsTr("E-mail address, domain, or address of the provider")
            placeholder: qsTr("emma@acme.example")
            text: root.setup.text
            onTextChanged: root.setup.text = text
            onAccepted: root.setup.search()
            Layout.fillWidth: true
        }
        Label {
            objectName: "organizationHint"
            text: root.setup.hint
            visible: text.length > 0
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "findButton"
            text: root.setup.searching ? qsTr("&Cancel") : qsTr("&Find")
            kind: root.setup.searching ? ActionButton.Secondary : ActionButton.Primary
            enabled: root.setup.searching || root.setup.canSearch
            onClicked: root.setup.searching ? root.setup.cancelSearch() : root.setup.search()
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.setup.searching
            spacing: Theme.unit
            Layout.alignment: Qt.AlignHCenter

            Spinner {
                Layout.preferredWidth: 20
                Layout.preferredHeight: 20
            }
            Label {
                text: qsTr("Looking for your organization…")
                muted: true
            }
        }
        Repeater {
            id: found

            model: root.setup.findings

            FindingRow {
                onChosen: root.setup.choose(index)
                Layout.fillWidth: true
            }
        }
        ActionButton {
            objectName: "openFileButton"
            text: qsTr("&Open tenant file…")
            kind: ActionButton.Quiet
            symbol: "folder"
            onClicked: root.fileRequested()
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
    }
}
