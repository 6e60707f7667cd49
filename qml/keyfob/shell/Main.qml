// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Keyfob
import Keyfob.Common
import Keyfob.Components
import Keyfob.Setup
import Keyfob.Shell

/// The window: which screen is shown follows from where the sign-in stands. Screens and dialogs are
/// named by their files, which are read when they are first shown: this one names no type of theirs.
AppWindow {
    id: root

    required property AppModel app
    property string theme: "system"
    /// What makes the program an organization's own; empty: it is not.
    property string accent
    property string icon

    readonly property KeyfobClient client: app.workspace?.client ?? null
    /// Where dialogs are.
    readonly property Item layer: T.Overlay.overlay
    readonly property bool inBrowser: client?.inBrowser ?? false
    readonly property string screen: {
        if (app.setup.step !== SetupModel.Step.Closed)
            return app.setup.step === SetupModel.Step.Edit ? "EditScreen.qml" : "SetupScreen.qml";
        if (!client)
            return "WelcomeScreen.qml";
        switch (client.state) {
        case KeyfobClient.State.SignedOut:
            return "SignedOutScreen.qml";
        case KeyfobClient.State.SignedIn:
            return "WorkspaceScreen.qml";
        case KeyfobClient.State.Starting:
        case KeyfobClient.State.SigningOut:
            return "PendingScreen.qml";
        default:
            return "VisitScreen.qml";
        }
    }
    /// Its first screen is shown, with the right colors from the start.
    property bool ready: false

    function showScreen() {
        loader.setSource(screen, {
            app: app
        });
    }

    title: (loader.item as AppScreen)?.title ?? qsTr("Keyfob")
    preferred: Qt.size(960, 680)
    last: Qt.rect(app.geometry.x, app.geometry.y, app.geometry.width, app.geometry.height)

    onScreenChanged: if (ready)
        showScreen()
    Component.onCompleted: {
        Theme.reducedMotion = Qt.binding(() => root.app.preferences.reducedMotion);
        Theme.mode = Qt.binding(() => root.theme !== "system" ? root.theme : root.app.preferences.appearance);
        Theme.brand = root.accent;
        if (root.icon !== "")
            Theme.icon = root.icon;
        Theme.textSize = Qt.binding(() => root.app.preferences.textScale);
        Theme.highContrast = Qt.binding(() => root.app.preferences.highContrast);
        ready = true;
        showScreen();
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
    KeyShortcut {
        title: qsTr("Keyboard shortcuts")
        everywhere: true
        sequences: ["F1", "Ctrl+?"]
        onActivated: shortcuts.make().show()
    }
    Connections {
        target: root.app

        function onSettingsRequested(section: int) {
            settings.make().show(section);
        }
    }

    // What became of something in the background, whatever is shown.
    Loader {
        id: banner

        readonly property string text: root.app.message.length > 0 ? root.app.message : root.app.notice.text

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.unit
        active: visible || item
        visible: text.length > 0

        sourceComponent: InfoBanner {
            objectName: "notice"
            text: banner.text
            tone: root.app.message.length > 0 ? Badge.Positive : Badge.Warning
            dismissText: qsTr("Close")
            onDismissed: root.app.dismissNotice()
        }
    }

    Loader {
        id: loader

        anchors.fill: parent
        anchors.topMargin: banner.visible ? banner.height + 2 * Theme.unit : 0
        focus: true
        onLoaded: (item as AppScreen)?.takeFocus()
    }

    LazyLoader {
        file: Qt.resolvedUrl("CredentialDialog.qml")
        properties: ({
                parent: root.layer,
                prompt: root.app.credentials
            })
        wanted: root.app.credentials.asking
    }
    LazyLoader {
        file: Qt.resolvedUrl("TenantUpdateDialog.qml")
        properties: ({
                app: root.app,
                parent: root.layer
            })
        wanted: root.app.updateText.length > 0
    }
    LazyLoader {
        id: shortcuts

        file: Qt.resolvedUrl("../Components/ShortcutsDialog.qml")
        properties: ({
                objectName: "shortcutsDialog",
                parent: root.layer
            })
    }
    LazyLoader {
        id: settings

        file: Qt.resolvedUrl("SettingsSheet.qml")
        properties: ({
                app: root.app,
                parent: root.layer
            })
    }
}
