// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtWebEngine
import Keyfob.Components
import Keyfob.SignIn

/// Asks for what a proxy or a server wants to know, outside of any page.
Rectangle {
    id: dialog

    required property SignInQuestions questions
    property var request: null
    property bool forProxy: false
    property string asker

    /// Asks for \a wanted, an AuthenticationDialogRequest. One at a time: another is refused.
    function ask(wanted) {
        if (dialog.request) {
            wanted.dialogReject();
            return;
        }
        dialog.forProxy = wanted.type === AuthenticationDialogRequest.AuthenticationTypeProxy;
        dialog.asker = dialog.forProxy ? dialog.questions.proxyOf(wanted) : dialog.questions.hostOf(wanted.url);
        name.text = "";
        password.text = "";
        dialog.request = wanted;
        takeFocus();
    }
    function takeFocus() {
        name.field.forceActiveFocus();
    }
    function answer() {
        const answered = dialog.request;
        dialog.request = null;
        answered?.dialogAccept(name.text, password.text);
        password.text = "";
    }
    function refuse() {
        const refused = dialog.request;
        dialog.request = null;
        password.text = "";
        refused?.dialogReject();
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    color: Theme.window
    objectName: "credentials"
    visible: request !== null

    InputGuard {
        item: dialog
        objectName: "guard"
        shown: dialog.visible
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
                text: dialog.forProxy ? qsTr("The proxy requires a login") : qsTr("The server requires a login")
                wrapMode: Text.Wrap
            }
            Label {
                Layout.bottomMargin: 12
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                muted: true
                text: dialog.forProxy ? qsTr("Your network's proxy %1 requires a name and a password.").arg(dialog.asker) : qsTr("%1 requires a name and a password of its own. Enter them only if your organization told you so.").arg(dialog.asker)
                wrapMode: Text.Wrap
            }
            InputField {
                id: name

                Layout.fillWidth: true
                label: qsTr("Name")
                purpose: InputField.Identifier

                onAccepted: password.field.forceActiveFocus()
            }
            InputField {
                id: password

                Layout.bottomMargin: 8
                Layout.fillWidth: true
                echoMode: TextInput.Password
                label: qsTr("Password")
                purpose: InputField.Secret

                onAccepted: dialog.answer()
            }
            ActionButton {
                Layout.fillWidth: true
                kind: ActionButton.Primary
                text: qsTr("Continue")

                onClicked: dialog.answer()
            }
            ActionButton {
                Layout.fillWidth: true
                text: qsTr("Continue without")

                onClicked: dialog.refuse()
            }
        }
    }
}
