// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components

/// Asks where to save a file, and before one that is there is replaced.
Dialog {
    id: root

    /// The person has chosen it.
    signal chosen(url file)

    /// Opens with a file named after \a name.
    function propose(name: string, suffix: string) {
        proposal.begin(name, suffix);
        field.text = proposal.name;
        open();
    }
    function save() {
        if (proposal.check())
            finish();
        else if (proposal.question.length > 0)
            cancelButton.forceActiveFocus(Qt.TabFocusReason);
        else
            field.field.forceActiveFocus(Qt.OtherFocusReason);
    }
    function finish() {
        close();
        chosen(proposal.file);
    }

    onOpened: {
        field.field.forceActiveFocus(Qt.OtherFocusReason);
        // What is typed replaces the name, and not what it ends with.
        const dot = field.text.lastIndexOf(".");
        field.field.select(0, dot > 0 ? dot : field.text.length);
    }

    readonly property FileProposal proposed: FileProposal {
        id: proposal
    }

    contentItem: DialogScroll {
        InputField {
            id: field
            field.objectName: "saveName"
            label: qsTr("File name")
            purpose: InputField.Identifier
            invalid: proposal.problem.length > 0
            spokenDescription: proposal.problem
            field.onTextEdited: proposal.name = text
            onAccepted: root.save()
            Layout.fillWidth: true
        }
        FolderField {
            choice: proposal
            prefix: "save"
            onAccepted: root.save()
            Layout.fillWidth: true
        }
        InfoBanner {
            objectName: "saveProblem"
            visible: text.length > 0
            text: proposal.problem
            symbol: "alert"
            tone: Badge.Danger
            Layout.fillWidth: true
        }
        InfoBanner {
            objectName: "saveQuestion"
            visible: text.length > 0
            text: proposal.question
            symbol: "alert"
            Layout.fillWidth: true
        }
        DialogButtons {
            ActionButton {
                id: cancelButton
                objectName: "cancelSave"
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.close()
            }
            ActionButton {
                objectName: "saveFile"
                text: proposal.question.length > 0 ? qsTr("Replace") : qsTr("Save")
                kind: proposal.question.length > 0 ? ActionButton.Danger : ActionButton.Primary
                onClicked: {
                    if (proposal.question.length === 0)
                        root.save();
                    else if (proposal.replace())
                        root.finish();
                }
            }
        }
    }
}
