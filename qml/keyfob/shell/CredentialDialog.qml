// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Shell

/// Asks for what the network wants before it lets anybody through.
Dialog {
    id: root

    required property CredentialPrompt prompt

    function begin() {
        user.text = "";
        secret.text = "";
        if (!prompt.asking)
            return close();
        guard.restart(); // another question may have come in the place of this one
        opened ? takeFocus() : open();
    }
    function takeFocus() {
        if (prompt.wantsConsent)
            without.forceActiveFocus(Qt.OtherFocusReason);
        else
            (prompt.wantsUser ? user : secret).field.forceActiveFocus(Qt.OtherFocusReason);
    }
    function submit() {
        const name = user.text;
        const word = secret.text;
        secret.text = "";
        prompt.answer(name, word, true);
    }

    comesByItself: true
    title: prompt.title
    onOpened: takeFocus()
    onClosed: if (prompt.asking)
        prompt.cancel()
    Component.onCompleted: begin()

    Connections {
        target: root.prompt
        function onChanged() {
            root.begin();
        }
    }

    contentItem: DialogScroll {

        InfoBanner {
            visible: root.prompt.again
            text: qsTr("That was not accepted. Try again.")
            symbol: "alert"
            tone: Badge.Danger
            Layout.fillWidth: true
        }
        Label {
            text: root.prompt.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        InputField {
            id: user
            objectName: "credentialUser"
            purpose: InputField.Identifier
            visible: root.prompt.wantsUser
            label: qsTr("User name")
            onAccepted: secret.field.forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
        InputField {
            id: secret
            objectName: "credentialSecret"
            purpose: InputField.Secret
            visible: !root.prompt.wantsConsent
            label: root.prompt.wantsUser ? qsTr("Password") : qsTr("Passphrase")
            echoMode: TextInput.Password
            onAccepted: root.submit()
            Layout.fillWidth: true
        }
        Label {
            text: root.prompt.wantsConsent ? qsTr("Keyfob remembers your answer for this certificate and these servers.") : qsTr("Your keychain keeps it, if there is one.")
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        DialogButtons {
            Layout.topMargin: Theme.unit

            ActionButton {
                id: without
                objectName: "withoutCertificateButton"
                text: root.prompt.wantsConsent ? qsTr("Continue without it") : qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: {
                    if (root.prompt.wantsConsent)
                        root.prompt.consent(false);
                    else
                        root.close();
                }
            }
            ActionButton {
                id: credentials
                objectName: "credentialButton"
                text: root.prompt.wantsConsent ? qsTr("Send my certificate") : qsTr("Continue")
                kind: ActionButton.Primary
                onClicked: {
                    if (root.prompt.wantsConsent)
                        root.prompt.consent(true);
                    else
                        root.submit();
                }
            }
        }
    }
}
