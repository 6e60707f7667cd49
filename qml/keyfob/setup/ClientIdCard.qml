// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Setup

/// The provider is known. What to register there, and what it gives in return.
Card {
    id: root

    required property SetupModel setup

    signal copyRequested(text: string)

    onVisibleChanged: {
        if (!visible)
            initialToken.text = apiNote.text = "";
        else if (!setup.canRegister)
            clientId.field.forceActiveFocus(Qt.OtherFocusReason);
    }

    Connections {
        target: root.setup

        function onApiDescribed(audienceOfApi: string, scopeOfApi: string, note: string) {
            if (audience.text === "")
                audience.text = audienceOfApi;
            if (scope.text === "")
                scope.text = scopeOfApi;
            apiNote.text = note;
        }

        function onFieldRefused(field: string) {
            const fields = {
                "client_id": clientId,
                "audience": audience,
                "api_base_url": api,
                "scope": scope
            };
            fields[field]?.field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        Label {
            text: root.setup.provider
            kind: Label.Heading
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        Label {
            visible: root.setup.canRegister
            text: qsTr("This provider can register Keyfob by itself. It may require an initial access token from its administrator.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        InputField {
            id: initialToken

            objectName: "initialTokenField"
            visible: root.setup.canRegister
            label: qsTr("Initial access token (optional)")
            echoMode: TextInput.Password
            onAccepted: root.register()
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "registerButton"
            visible: root.setup.canRegister
            text: root.setup.registering ? qsTr("Registering…") : qsTr("&Register Keyfob")
            kind: ActionButton.Primary
            enabled: !root.setup.registering
            onClicked: root.register()
            Layout.fillWidth: true
        }
        Label {
            visible: root.setup.canRegister
            text: qsTr("Or enter what the provider gave you:")
            font.weight: Font.Medium
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("Register Keyfob there as a native (public) application, without a secret:")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: root.setup.instructions

            InstructionRow {
                onCopyRequested: text => root.copyRequested(text)
                Layout.fillWidth: true
            }
        }
        InputField {
            id: clientId

            objectName: "clientIdField"
            label: qsTr("Client ID")
            monospace: true
            onAccepted: root.enter()
            Layout.fillWidth: true
        }
        InputField {
            id: api

            objectName: "apiField"
            label: qsTr("Address of the API (optional)")
            placeholder: "https://api.acme.example"
            onAccepted: root.enter()
            field.onEditingFinished: root.setup.askApi(text)
            Layout.fillWidth: true
        }
        Label {
            id: apiNote

            objectName: "apiNote"
            visible: text !== ""
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
        InputField {
            id: audience

            objectName: "audienceField"
            label: qsTr("Audience of the API (optional)")
            onAccepted: root.enter()
            Layout.fillWidth: true
        }
        InputField {
            id: scope

            objectName: "scopeField"
            label: qsTr("Permissions to ask for (optional)")
            placeholder: "openid profile email"
            onAccepted: root.enter()
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "enterClientButton"
            text: qsTr("&Continue")
            kind: root.setup.canRegister ? ActionButton.Secondary : ActionButton.Primary
            onClicked: root.enter()
            Layout.fillWidth: true
        }
    }

    function register() {
        setup.registerClient(initialToken.text, audience.text, api.text, scope.text);
    }

    function enter() {
        setup.enterClient(clientId.text, audience.text, api.text, scope.text);
    }
}
