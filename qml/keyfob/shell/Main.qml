// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session
import Keyfob.Settings
import Keyfob.Setup
import Keyfob.Shell

/// The window: which screen is shown follows from where the sign-in stands.
AppWindow {
    id: root

    required property AppModel app
    property string theme: "system"
    /// What makes the program an organization's own; empty: it is not.
    property string accent
    property string icon

    readonly property KeyfobClient client: app.workspace?.client ?? null
    readonly property bool inBrowser: client?.inBrowser ?? false
    readonly property Component screen: {
        if (app.setup.step !== SetupModel.Step.Closed)
            return app.setup.step === SetupModel.Step.Edit ? editOrganization : addOrganization;
        if (!client)
            return welcome;
        switch (client.state) {
        case KeyfobClient.State.SignedOut:
            return logIn;
        case KeyfobClient.State.SignedIn:
            return workspace;
        case KeyfobClient.State.Starting:
        case KeyfobClient.State.SigningOut:
            return waiting;
        default:
            return signingIn;
        }
    }

    title: (loader.item as AppScreen)?.title ?? qsTr("Keyfob")
    preferred: Qt.size(960, 680)
    last: Qt.rect(app.geometry.x, app.geometry.y, app.geometry.width, app.geometry.height)

    Component.onCompleted: {
        Theme.reducedMotion = Qt.binding(() => root.app.preferences.reducedMotion);
        Theme.mode = Qt.binding(() => root.theme !== "system" ? root.theme : root.app.preferences.appearance);
        Theme.brand = root.accent;
        if (root.icon !== "")
            Theme.icon = root.icon;
        Theme.textSize = Qt.binding(() => root.app.preferences.textScale);
        Theme.highContrast = Qt.binding(() => root.app.preferences.highContrast);
    }
    // The person is in another window: this one has news.
    onInBrowserChanged: {
        if (!inBrowser)
            alert(0);
    }
    onClosing: {
        client?.cancel();
        if (!isOnPhone)
            app.keepGeometry(Qt.rect(x, y, width, height));
    }

    KeyShortcut {
        title: qsTr("Quit")
        everywhere: true
        sequences: [StandardKey.Quit]
        onActivated: root.close()
    }

    KeyShortcut {
        title: qsTr("Settings")
        everywhere: true
        sequences: [StandardKey.Preferences, "Ctrl+,"]
        onActivated: root.app.showSettings()
    }
    Connections {
        target: root.app

        function onSettingsRequested(section: int) {
            settings.section = section;
            settings.open();
        }
    }

    // What became of something in the background, whatever is shown.
    InfoBanner {
        id: banner
        objectName: "notice"

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.unit
        visible: text.length > 0
        text: root.app.message.length > 0 ? root.app.message : root.app.notice.text
        tone: root.app.message.length > 0 ? Badge.Positive : Badge.Warning
        dismissText: qsTr("Close")
        onDismissed: root.app.dismissNotice()
    }

    Loader {
        id: loader

        anchors.fill: parent
        anchors.topMargin: banner.visible ? banner.height + 2 * Theme.unit : 0
        focus: true
        sourceComponent: root.screen
        onLoaded: (item as AppScreen)?.takeFocus()
    }

    CredentialDialog {
        prompt: root.app.credentials
    }

    TenantUpdateDialog {
        app: root.app
    }

    ShortcutsDialog {
        objectName: "shortcutsDialog"
    }

    SettingsDialog {
        id: settings

        objectName: "settingsDialog"
        preferences: root.app.preferences
        organizations: root.app.organizations
        diagnostics: root.app.diagnostics
        onAddOrganizationRequested: root.app.setup.open()
        onCopyRequested: text => root.app.copy(text)
    }

    Component {
        id: welcome
        WelcomeScreen {
            app: root.app
        }
    }
    Component {
        id: addOrganization
        AddOrganizationScreen {
            setup: root.app.setup
            onFileChosen: file => root.app.openTenant(file)
            onCopyRequested: text => root.app.copy(text)
        }
    }
    Component {
        id: editOrganization
        EditOrganizationScreen {
            setup: root.app.setup
        }
    }
    Component {
        id: logIn
        LogInScreen {
            organization: root.app.workspace.organization
            provider: root.app.workspace.provider
            client: root.app.workspace.client
            accounts: root.app.accounts
            onCloseRequested: root.app.closeWorkspace()
            onDiagnosticsRequested: root.app.workspace.copyDiagnostics()
            onSettingsRequested: root.app.showSettings()
            onEditRequested: root.app.editOrganization()
        }
    }
    Component {
        id: signingIn
        SigningInScreen {
            organization: root.app.workspace.organization
            client: root.app.workspace.client
        }
    }
    Component {
        id: waiting
        WaitingScreen {
            client: root.app.workspace.client
        }
    }
    Component {
        id: workspace
        WorkspaceScreen {
            app: root.app
            workspace: root.app.workspace
        }
    }
}
