// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtWebEngine
import Keyfob.SignIn

/// Asks for what a proxy or a server wants to know, outside of any page.
Rectangle {
    id: dialog

    required property SignInColors colors
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
        name.takeFocus();
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
    color: colors.background
    objectName: "credentials"
    visible: request !== null

    InputGuard {
        item: dialog
        objectName: "guard"
        shown: dialog.visible
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
            text: dialog.forProxy ? qsTr("The proxy asks who you are") : qsTr("The server asks who you are")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.bottomMargin: 12
            Layout.fillWidth: true
            color: dialog.colors.faint
            font.pixelSize: 14
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.25
            text: dialog.forProxy ? qsTr("Your network's proxy %1 wants a name and a password before it lets you through.").arg(dialog.asker) : qsTr("%1 wants a name and a password of its own. Enter them only if your organisation told you so.").arg(dialog.asker)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        InputLine {
            id: name

            colors: dialog.colors
            label: qsTr("Name")

            onAccepted: password.takeFocus()
        }
        InputLine {
            id: password

            Layout.bottomMargin: 8
            colors: dialog.colors
            echoMode: TextInput.Password
            label: qsTr("Password")

            onAccepted: dialog.answer()
        }
        ChoiceButton {
            colors: dialog.colors
            primary: true
            text: qsTr("Continue")

            onClicked: dialog.answer()
        }
        ChoiceButton {
            colors: dialog.colors
            text: qsTr("Go on without")

            onClicked: dialog.refuse()
        }
    }
}
