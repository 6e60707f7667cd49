// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Setup

/// Every field of an organization's settings, with help, and what is wrong while somebody types.
AppScreen {
    id: root

    required property SetupModel setup
    property bool advanced: false

    title: root.setup.copy ? qsTr("Keyfob – Duplicate organization") : qsTr("Keyfob – Edit organization")
    primary: backButton // the form begins there

    KeyShortcut {
        title: qsTr("Back")
        sequences: [StandardKey.Cancel]
        onActivated: root.setup.back()
    }
    KeyShortcut {
        title: qsTr("Save")
        sequences: [StandardKey.Save]
        afterTyping: true
        onActivated: root.setup.save()
    }
    SaveDialog {
        id: files

        title: qsTr("Export the settings")
        onChosen: file => root.setup.exportTo(file)
    }

    ScrollPage {
        anchors.fill: parent
        maximumWidth: Theme.scaled(640)

        RowLayout {
            width: parent.width
            spacing: Theme.unit

            IconButton {
                id: backButton

                objectName: "editBackButton"
                text: qsTr("Back")
                symbol: "back"
                onClicked: root.setup.back()
            }
            Label {
                text: root.setup.copy ? qsTr("Duplicate organization") : qsTr("Edit organization")
                kind: Label.Title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ErrorPanel {
            width: parent.width
            visible: root.setup.problem.text.length > 0
            text: root.setup.problem.text
            code: root.setup.problem.code
            actionText: ""
        }
        InfoBanner {
            width: parent.width
            objectName: "editDone"
            visible: text.length > 0
            text: root.setup.done
            tone: Badge.Positive
            symbol: "check"
        }
        Label {
            width: parent.width
            visible: root.setup.copy
            text: qsTr("The copy becomes an organization of its own, with accounts of its own. Give it another provider or another client ID.")
            muted: true
            wrapMode: Text.Wrap
        }
        Card {
            width: parent.width

            contentItem: ColumnLayout {
                spacing: 2 * Theme.unit

                Repeater {
                    model: root.setup.form

                    TenantFieldRow {
                        id: row

                        visible: !advanced || root.advanced || problem.length > 0
                        onEdited: text => root.setup.form.setValue(index, text)
                        Layout.fillWidth: true

                        Connections {
                            target: root.setup
                            function onFieldRefused(field: string) {
                                if (field === row.field)
                                    row.takeFocus();
                            }
                        }
                    }
                }
                ActionButton {
                    objectName: "advancedButton"
                    text: root.advanced ? qsTr("Hide a&dvanced settings") : qsTr("Show a&dvanced settings")
                    kind: ActionButton.Quiet
                    onClicked: root.advanced = !root.advanced
                    Layout.alignment: Qt.AlignHCenter
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
            }
        }
        CheckCard {
            width: parent.width
            check: root.setup.check
            onRequested: root.setup.startCheck()
        }
        ActionButton {
            width: parent.width
            objectName: "refreshButton"
            visible: root.setup.publisher.length > 0
            text: root.setup.searching ? qsTr("Asking %1…").arg(root.setup.publisher) : qsTr("&Look for new settings at %1").arg(root.setup.publisher)
            symbol: "refresh"
            enabled: !root.setup.searching
            onClicked: root.setup.refresh()
        }
        GridLayout {
            width: parent.width
            columns: width < Theme.scaled(420) ? 1 : 2
            columnSpacing: Theme.unit
            rowSpacing: Theme.unit

            ActionButton {
                objectName: "saveOrganizationButton"
                text: qsTr("&Save")
                kind: ActionButton.Primary
                enabled: root.setup.form.valid && root.setup.form.modified
                onClicked: root.setup.save()
                Layout.fillWidth: true
            }
            ActionButton {
                objectName: "exportButton"
                text: qsTr("&Export without secrets…")
                symbol: "save"
                enabled: root.setup.form.valid
                onClicked: files.propose(root.setup.organization, "json")
                Layout.fillWidth: true
            }
        }
    }
}
