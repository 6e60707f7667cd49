// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import Keyfob.SignIn

/// The sign-in window: where the page comes from, and the page.
ApplicationWindow {
    id: window

    required property SignInSession session

    readonly property SignInColors colors: SignInColors {
        dark: window.session.dark
    }
    readonly property bool begun: session.begun
    readonly property bool hasProblem: session.problemTitle !== ""

    color: colors.background
    height: 720
    minimumHeight: 480
    minimumWidth: 400
    title: qsTr("Sign in – %1").arg(session.tenantName)
    visible: true
    width: 480

    Component.onCompleted: requestActivate()
    onBegunChanged: view.forceActiveFocus()
    onClosing: close => {
        close.accepted = false; // the session ends the program, its window with it
        window.session.close();
    }
    onHasProblemChanged: hasProblem ? problem.takeFocus() : view.forceActiveFocus()

    header: OriginBar {
        id: bar

        canGoBack: window.hasProblem ? window.session.problemHasPage : view.canGoBack
        colors: window.colors
        encrypted: window.session.encrypted
        host: window.session.host
        loading: view.loading && !window.hasProblem
        progress: view.loadProgress / 100
        showsPage: window.session.begun && (!window.hasProblem || window.session.problemHasPage)
        tenantName: window.session.tenantName

        onBackClicked: back.trigger()
        onCancelClicked: window.session.close()
        onReloadClicked: reload.trigger()
    }

    Action {
        id: back

        enabled: bar.canGoBack
        shortcut: "Alt+Left"

        onTriggered: window.hasProblem ? window.session.dismissProblem() : view.goBack()
    }
    Action {
        id: reload

        shortcut: "F5"

        onTriggered: window.hasProblem || !window.session.begun ? window.session.retry() : view.reload()
    }
    Shortcut {
        sequence: "Ctrl+R"

        onActivated: reload.trigger()
    }
    Shortcut {
        sequence: "Esc"

        onActivated: window.session.close()
    }
    Shortcut {
        sequence: "F6"

        onActivated: view.activeFocus ? bar.nextItemInFocusChain().forceActiveFocus() : view.forceActiveFocus()
    }
    SignInView {
        id: view

        anchors.fill: parent
        focus: true
        // Until there is a page, and beside a problem, there is nothing to see.
        opacity: window.session.begun && !window.hasProblem ? 1 : 0
        session: window.session
    }
    ProblemPage {
        id: problem

        anchors.fill: parent
        colors: window.colors
        hasPage: window.session.problemHasPage
        problemText: window.session.problemText
        problemTitle: window.session.problemTitle
        visible: window.hasProblem

        onBackClicked: window.session.dismissProblem()
        onCancelClicked: window.session.close()
        onRetryClicked: window.session.retry()
    }
    Connections {
        function onRaise() {
            window.raise();
            window.requestActivate();
        }

        target: window.session
    }
}
