// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Keyfob.SignIn

/// Asks what a passkey or security key wants to know, while the page in \a view uses it. Escape
/// refuses, as the button does. An engine before Qt 6.7 never asks.
Rectangle {
    id: dialog

    required property SignInColors colors
    /// The engine's view; or nothing, in a test.
    property QtObject view: null
    property PasskeyPrompt prompt: PasskeyPrompt {}

    function takeFocus() {
        switch (dialog.prompt.step) {
        case PasskeyPrompt.Pin:
            return pin.takeFocus();
        case PasskeyPrompt.Failed:
            return (dialog.prompt.canRetry ? again : no).forceActiveFocus();
        default:
            return no.forceActiveFocus();
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
    color: colors.background
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
    Connections {
        function onWebAuthUxRequested(request) {
            dialog.prompt.ask(request);
        }

        ignoreUnknownSignals: true
        target: dialog.view
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: 12
        width: Math.min(parent.width - 64, 400)

        Label {
            id: title

            Layout.fillWidth: true
            color: dialog.colors.text
            font.pixelSize: 20
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
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
            color: dialog.colors.faint
            font.pixelSize: 14
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.25
            text: dialog.prompt.explanation
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        BusyIndicator {
            Accessible.name: qsTr("Waiting for the key")
            Layout.alignment: Qt.AlignHCenter
            palette.dark: dialog.colors.text
            running: visible
            visible: dialog.prompt.step === PasskeyPrompt.Touch
        }
        ListView {
            id: list

            Accessible.name: title.text
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 5 * 56)
            activeFocusOnTab: true
            clip: true
            currentIndex: -1
            keyNavigationEnabled: true
            model: dialog.prompt.step === PasskeyPrompt.Account ? dialog.prompt.accounts : []
            spacing: 8
            visible: dialog.prompt.step === PasskeyPrompt.Account

            delegate: ItemDelegate {
                id: account

                required property int index
                required property string modelData

                Accessible.name: modelData
                height: 48
                highlighted: ListView.isCurrentItem
                width: ListView.view.width

                background: Rectangle {
                    border.color: account.highlighted && list.activeFocus ? dialog.colors.accent : dialog.colors.line
                    border.width: account.highlighted && list.activeFocus ? 2 : 1
                    color: account.hovered ? dialog.colors.hover : "transparent"
                    radius: 8
                }
                contentItem: Label {
                    color: dialog.colors.text
                    elide: Text.ElideRight
                    font.pixelSize: 15
                    text: account.modelData
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                }

                onClicked: dialog.chooseAccount(index)
            }

            Keys.onEnterPressed: dialog.chooseAccount(currentIndex)
            Keys.onReturnPressed: dialog.chooseAccount(currentIndex)
            onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                currentIndex = 0
        }
        InputLine {
            id: pin

            colors: dialog.colors
            echoMode: TextInput.Password
            label: qsTr("PIN")
            visible: dialog.prompt.step === PasskeyPrompt.Pin

            onAccepted: dialog.prompt.newPin ? repeated.takeFocus() : dialog.sendPin()
        }
        InputLine {
            id: repeated

            colors: dialog.colors
            echoMode: TextInput.Password
            label: qsTr("The same once more")
            visible: dialog.prompt.newPin

            onAccepted: dialog.sendPin()
        }
        Label {
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
            color: dialog.colors.danger
            font.pixelSize: 13
            text: dialog.prompt.complaint
            textFormat: Text.PlainText
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        ChoiceButton {
            id: next

            colors: dialog.colors
            enabled: pin.text.length >= Math.max(1, dialog.prompt.minimumPinLength) && (!dialog.prompt.newPin || pin.text === repeated.text)
            opacity: enabled ? 1 : 0.5
            primary: true
            text: qsTr("Continue")
            visible: dialog.prompt.step === PasskeyPrompt.Pin

            onClicked: dialog.sendPin()
        }
        ChoiceButton {
            id: again

            colors: dialog.colors
            primary: true
            text: qsTr("Try again")
            visible: dialog.prompt.canRetry

            onClicked: dialog.prompt.retried()
        }
        ChoiceButton {
            id: no

            KeyNavigation.up: list.visible ? list : null
            colors: dialog.colors
            text: dialog.prompt.step === PasskeyPrompt.Failed ? qsTr("Back to the page") : qsTr("Cancel")

            onClicked: dialog.refuse()
        }
    }
}
