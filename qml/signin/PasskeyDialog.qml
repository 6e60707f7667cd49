// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.SignIn

/// Asks what a passkey or security key wants to know, while a page uses it. Escape refuses, as the
/// button does.
Rectangle {
    id: dialog

    property PasskeyPrompt prompt: PasskeyPrompt {}

    function takeFocus() {
        switch (dialog.prompt.step) {
        case PasskeyPrompt.Pin:
            return pin.field.forceActiveFocus();
        case PasskeyPrompt.Failed:
            return (dialog.prompt.canRetry ? again : no).forceActiveFocus(Qt.TabFocusReason);
        default:
            return no.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    function chooseAccount(index) {
        if (index >= 0)
            dialog.prompt.accountChosen(dialog.prompt.accounts[index]);
    }
    function refuse() {
        dialog.prompt.cancelled();
    }
    function sendPin() {
        if (!next.enabled)
            return;
        const entered = pin.text;
        pin.text = "";
        repeated.text = "";
        dialog.prompt.pinEntered(entered);
    }

    Accessible.description: explanation.text
    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    color: Theme.window
    objectName: "passkeys"
    visible: dialog.prompt.step !== PasskeyPrompt.Nothing

    Keys.onEscapePressed: refuse()
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
    onVisibleChanged: if (visible)
        takeFocus()

    InputGuard {
        id: guard

        item: dialog
        objectName: "guard"
        shown: dialog.visible
    }
    Connections {
        function onChanged() {
            pin.text = "";
            repeated.text = "";
            list.currentIndex = -1; // none is the person's choice yet
            guard.restart();
            if (dialog.visible)
                dialog.takeFocus();
        }

        target: dialog.prompt
    }
    // Nothing goes through to what is below.
    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
        hoverEnabled: true

        onWheel: wheel => wheel.accepted = true
    }
    ScrollPage {
        anchors.fill: parent
        centered: true
        maximumWidth: Theme.scaled(400)

        ColumnLayout {
            spacing: 12
            width: parent.width

            Label {
                id: title

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Heading
                text: {
                    switch (dialog.prompt.step) {
                    case PasskeyPrompt.Account:
                        return qsTr("Choose a passkey");
                    case PasskeyPrompt.Pin:
                        return dialog.prompt.newPin ? qsTr("A new PIN for your security key") : qsTr("PIN of your security key");
                    case PasskeyPrompt.Touch:
                        return qsTr("Touch your security key");
                    default:
                        return qsTr("The key did not work");
                    }
                }
                wrapMode: Text.Wrap
            }
            Label {
                id: explanation

                Layout.bottomMargin: 8
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                muted: true
                text: dialog.prompt.explanation
                wrapMode: Text.Wrap
            }
            Spinner {
                Accessible.name: qsTr("Waiting for the key")
                Layout.alignment: Qt.AlignHCenter
                size: 48
                visible: dialog.prompt.step === PasskeyPrompt.Touch
            }
            ListView {
                id: list

                Accessible.name: title.text
                Accessible.role: Accessible.List
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, 5 * Theme.scaled(56))
                activeFocusOnTab: true
                clip: true
                currentIndex: -1
                keyNavigationEnabled: true
                model: dialog.prompt.step === PasskeyPrompt.Account ? dialog.prompt.accounts : []
                spacing: 8
                visible: dialog.prompt.step === PasskeyPrompt.Account

                delegate: OptionRow {
                    required property int index
                    required property string modelData

                    text: modelData

                    onClicked: dialog.chooseAccount(index)
                }

                Keys.onEnterPressed: dialog.chooseAccount(currentIndex)
                Keys.onReturnPressed: dialog.chooseAccount(currentIndex)
                onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                    currentIndex = 0
            }
            InputField {
                id: pin

                Layout.fillWidth: true
                echoMode: TextInput.Password
                label: qsTr("PIN")
                purpose: InputField.Secret
                visible: dialog.prompt.step === PasskeyPrompt.Pin

                onAccepted: dialog.prompt.newPin ? repeated.field.forceActiveFocus() : dialog.sendPin()
            }
            InputField {
                id: repeated

                Layout.fillWidth: true
                echoMode: TextInput.Password
                label: qsTr("Repeat the PIN")
                purpose: InputField.Secret
                visible: dialog.prompt.newPin

                onAccepted: dialog.sendPin()
            }
            Label {
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
                color: Theme.danger
                text: dialog.prompt.pinErrorText
                visible: text !== ""
                wrapMode: Text.Wrap
            }
            ActionButton {
                id: next

                Layout.fillWidth: true
                enabled: pin.text.length >= Math.max(1, dialog.prompt.minimumPinLength) && (!dialog.prompt.newPin || pin.text === repeated.text)
                kind: ActionButton.Primary
                text: qsTr("Continue")
                visible: dialog.prompt.step === PasskeyPrompt.Pin

                onClicked: dialog.sendPin()
            }
            ActionButton {
                id: again

                Layout.fillWidth: true
                kind: ActionButton.Primary
                text: qsTr("Try again")
                visible: dialog.prompt.canRetry

                onClicked: dialog.prompt.retried()
            }
            ActionButton {
                id: no

                KeyNavigation.up: list.visible ? list : null
                Layout.fillWidth: true
                text: dialog.prompt.step === PasskeyPrompt.Failed ? qsTr("Back to the page") : qsTr("Cancel")

                onClicked: dialog.refuse()
            }
        }
    }
}
