// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Components
import Keyfob.Forms

/// The form of an operation, or what it will send where there is nothing to enter.
FocusScope {
    id: root

    required property OperationForm form
    required property StepUp stepUp
    readonly property bool narrow: width < Theme.scaled(560)

    /// Gives the keyboard to the first field, or to what answers where there is none.
    function takeFocus() {
        forceActiveFocus(Qt.OtherFocusReason);
        if (form.hasParameters)
            parameters.takeFocus();
        else if (form.hasBody)
            body.takeFocus();
        else
            (form.removes ? cancelButton : sendButton).forceActiveFocus(Qt.TabFocusReason);
    }
    function close() {
        if (form.modified)
            discard.open();
        else
            form.close();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollPage {
            maximumWidth: Theme.scaled(720)
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                width: parent.width
                spacing: Theme.unit

                IconButton {
                    objectName: "closeForm"
                    symbol: "back"
                    text: qsTr("Back")
                    onClicked: root.close()
                }
                Label {
                    objectName: "formTitle"
                    text: root.form.title
                    kind: Label.Title
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            Column {
                width: parent.width
                spacing: 2
                visible: root.form.subject.length > 0

                Label {
                    objectName: "formSubject"
                    width: parent.width
                    text: root.form.subject
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
                Label {
                    objectName: "formSubjectDetail"
                    width: parent.width
                    visible: text.length > 0
                    text: root.form.subjectDetail
                    kind: Label.Small
                    muted: true
                    wrapMode: Text.Wrap
                }
            }
            Label {
                width: parent.width
                text: root.form.description
                visible: text.length > 0
                textFormat: Text.StyledText
                Accessible.name: root.form.spokenDescription
                muted: true
                wrapMode: Text.Wrap
            }
            PermissionCard {
                width: parent.width
                permission: root.form.permission
                stepUp: root.stepUp
            }
            ErrorPanel {
                width: parent.width
                objectName: "formProblem"
                visible: root.form.problem.text.length > 0
                text: root.form.problem.text
                code: root.form.problem.code
                actionText: root.form.conflict ? qsTr("Show the current version") : ""
                otherText: root.form.conflict ? qsTr("Overwrite it") : ""
                onTriggered: root.form.reload()
                onOtherTriggered: root.form.overwrite()
            }
            InfoBanner {
                objectName: "formNotice"
                width: parent.width
                visible: text.length > 0
                text: root.form.notice
                tone: Badge.Neutral
            }
            Card {
                width: parent.width
                visible: root.form.hasParameters
                contentItem: ObjectForm {
                    id: parameters
                    form: root.form.parameters
                }
            }
            Card {
                width: parent.width
                visible: root.form.hasBody
                contentItem: ObjectForm {
                    id: body
                    form: root.form.body
                }
            }
            Card {
                width: parent.width
                visible: !root.form.hasFields && root.form.answer.length === 0
                contentItem: ColumnLayout {
                    spacing: Theme.unit

                    Label {
                        objectName: "formQuestion"
                        text: root.form.question
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                    Label {
                        text: root.form.preview
                        font.family: Theme.monospace
                        kind: Label.Small
                        muted: true
                        wrapMode: Text.WrapAnywhere
                        LayoutMirroring.enabled: false // an address and JSON
                        Layout.fillWidth: true
                    }
                }
            }
            CodeView {
                objectName: "formAnswer"
                width: parent.width
                visible: text.length > 0
                label: qsTr("Response")
                text: root.form.answer
            }
        }

        Rectangle {
            color: Theme.surface
            implicitHeight: buttons.implicitHeight + 3 * Theme.unit
            Layout.fillWidth: true

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }
            T.ProgressBar {
                id: bar

                width: parent.width
                visible: root.form.busy && root.form.progress >= 0
                value: Math.max(0, root.form.progress)
                implicitHeight: 6
                Accessible.name: qsTr("Sending")

                contentItem: Item {
                    Rectangle {
                        x: Theme.mirrored ? parent.width - width : 0
                        width: bar.position * parent.width
                        height: parent.height
                        color: Theme.accent
                    }
                }
                background: Rectangle {
                    color: Theme.neutralSoft
                }
            }
            DialogButtons {
                id: buttons

                anchors.verticalCenter: parent.verticalCenter
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(Theme.scaled(720), parent.width - 4 * Theme.unit)

                Spinner {
                    size: 20
                    visible: root.form.busy
                }
                ActionButton {
                    id: cancelButton
                    objectName: "cancelForm"
                    text: root.form.answer.length > 0 ? qsTr("Close") : qsTr("Cancel")
                    kind: ActionButton.Quiet
                    onClicked: root.form.busy ? root.form.cancel() : root.close()
                }
                ActionButton {
                    id: sendButton
                    objectName: "sendForm"
                    text: root.form.sendText
                    hint: root.form.permission.allowed ? qsTr("Ctrl+Return") : root.form.permission.text
                    kind: root.form.removes ? ActionButton.Danger : ActionButton.Primary
                    enabled: !root.form.busy && root.form.permission.allowed
                    onClicked: root.form.send()
                }
            }
        }
    }

    Dialog {
        id: discard

        title: qsTr("Discard what you entered?")

        contentItem: ColumnLayout {
            spacing: 2 * Theme.unit

            Label {
                text: qsTr("It was not sent yet.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            DialogButtons {
                ActionButton {
                    objectName: "keepEditing"
                    text: qsTr("Keep editing")
                    focus: true
                    onClicked: discard.close()
                }
                ActionButton {
                    objectName: "discardForm"
                    text: qsTr("Discard")
                    kind: ActionButton.Danger
                    onClicked: {
                        discard.close();
                        root.form.close();
                    }
                }
            }
        }
    }

    KeyShortcut {
        title: qsTr("Send the form")
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        afterTyping: true
        enabled: root.visible && root.form.permission.allowed && !discard.opened
        onActivated: root.form.send()
    }
    KeyShortcut {
        title: root.form.busy ? qsTr("Cancel") : qsTr("Close the form")
        sequences: [StandardKey.Cancel]
        enabled: root.visible && !discard.opened
        onActivated: root.form.busy ? root.form.cancel() : root.close()
    }
}
