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
    /// What was entered for one provider is of no use at another.
    readonly property string provider: setup.provider
    /// The field that the problem is about, as the tenant file calls it; empty: none here.
    property string refused

    signal copyRequested(text: string)

    /// The problem with one of the fields above it.
    component RefusedPanel: ErrorPanel {
        required property var fields

        visible: text.length > 0 && fields.indexOf(root.refused) >= 0
        text: root.setup.problem.text
        code: root.setup.problem.code
        actionText: ""
        Layout.fillWidth: true
    }

    onProviderChanged: clientId.text = api.text = audience.text = scope.text = ""
    onVisibleChanged: {
        if (!visible)
            initialToken.text = apiNote.text = "";
        else
            api.field.forceActiveFocus(Qt.OtherFocusReason);
    }

    /// What an API filled in, which another one may replace; what was typed stays.
    QtObject {
        id: described

        property string audience
        property string scope
    }
    Connections {
        target: root.setup

        function onApiDescribed(audienceOfApi: string, scopeOfApi: string, note: string) {
            if (audience.text === "" || audience.text === described.audience)
                audience.text = audienceOfApi;
            if (scope.text === "" || scope.text === described.scope)
                scope.text = scopeOfApi;
            described.audience = audienceOfApi;
            described.scope = scopeOfApi;
            apiNote.text = note;
        }

        function onProblemChanged() {
            if (root.setup.problem.text.length === 0)
                root.refused = "";
        }

        function onFieldRefused(field: string) {
            const fields = {
                "client_id": clientId,
                "initial_access_token": initialToken,
                "audience": audience,
                "api_base_url": api,
                "scope": scope
            };
            root.refused = field in fields ? field : "";
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
        InputField {
            id: api

            objectName: "apiField"
            purpose: InputField.Url
            label: qsTr("Address of the API (optional)")
            placeholder: "https://api.acme.example"
            // Its answer may fill in the next ones.
            onAccepted: text === "" ? root.proceed() : audience.field.forceActiveFocus(Qt.TabFocusReason)
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
            purpose: InputField.Identifier
            visible: api.text !== "" || text !== ""
            label: qsTr("Audience of the API (optional)")
            onAccepted: root.proceed()
            Layout.fillWidth: true
        }
        InputField {
            id: scope

            objectName: "scopeField"
            purpose: InputField.Identifier
            visible: api.text !== "" || text !== ""
            label: qsTr("Permissions to ask for (optional)")
            placeholder: "openid profile email"
            onAccepted: root.proceed()
            Layout.fillWidth: true
        }
        RefusedPanel {
            fields: ["api_base_url", "audience", "scope"]
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
            purpose: InputField.Secret
            visible: root.setup.canRegister
            label: qsTr("Initial access token (optional)")
            echoMode: TextInput.Password
            onAccepted: root.register()
            Layout.fillWidth: true
        }
        RefusedPanel {
            fields: ["initial_access_token"]
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
            wrapMode: Text.Wrap
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
            purpose: InputField.Identifier
            label: qsTr("Client ID")
            monospace: true
            onAccepted: root.enter()
            Layout.fillWidth: true
        }
        RefusedPanel {
            fields: ["client_id"]
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

    /// Return in a field: on with what there is, or to what is missing.
    function proceed() {
        if (clientId.text !== "")
            enter();
        else if (setup.canRegister)
            register();
        else
            clientId.field.forceActiveFocus(Qt.TabFocusReason);
    }

    function enter() {
        setup.enterClient(clientId.text, audience.text, api.text, scope.text);
    }
}
