// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Keyfob.Components
import Keyfob.SignIn

/// The sign-in window: where the page comes from, and the page.
AppWindow {
    id: window

    required property SignInSession session

    readonly property bool begun: session.begun
    readonly property bool hasProblem: session.problem.title !== ""
    readonly property bool hasQuestion: questions.all?.asks ?? false
    /// The view that the person sees: the page's own window once it has a page, or the page.
    readonly property SignInView shown: child.view?.settled ? child.view : main.view
    /// When Back was pressed last, in ms.
    property real wentBackAt: -Infinity
    /// There is a page, of a host that the bar names, and nothing else in its place.
    readonly property bool showsPage: begun && !hasProblem && (shown?.hasPage ?? false)

    function focusPage() {
        if (hasQuestion || hasProblem)
            questions.made().takeFocus();
        else
            shown?.forceActiveFocus();
    }
    function closeChild() {
        child.active = false;
        session.windowSettled();
        focusPage();
    }

    /// Back through pages and then out, unless pages were just gone through: who presses it quickly
    /// wants a page before, and not to lose what was typed.
    function goBack(when: real) {
        const wasGoing = when - wentBackAt < 1000;
        wentBackAt = when;
        if (bar.canGoBack)
            back.trigger();
        else if (!wasGoing)
            session.close();
    }

    // What a question asks is answered first.
    backIsEscape: hasQuestion
    keepsPlace: true
    last: {
        const kept = session.geometry;
        return Qt.rect(kept.x, kept.y, kept.width, kept.height);
    }
    preferred: Qt.size(480, 720)
    wanted: session.shown
    title: (session.signsOut ? qsTr("Log out – %1") : qsTr("Sign in – %1")).arg(session.tenantName)

    onVisibleChanged: if (visible)
        requestActivate()
    onClosing: close => {
        close.accepted = false; // the session ends the program, its window with it
        window.session.close();
    }
    onHasProblemChanged: {
        focusPage();
        if (hasProblem && child.view && !child.view.settled)
            // It is its page that was refused.
            Qt.callLater(closeChild); // qmllint disable
    }
    onHasQuestionChanged: if (!hasQuestion)
        focusPage()
    onHeightChanged: place.restart()
    onShownChanged: Qt.callLater(focusPage) // qmllint disable
    onShowsPageChanged: Qt.callLater(focusPage) // qmllint disable
    onWentBack: when => goBack(when)
    onWidthChanged: place.restart()
    onXChanged: place.restart()
    onYChanged: place.restart()

    header: Column {
        OriginBar {
            id: bar

            canGoBack: window.hasProblem ? window.session.problem.hasPage : window.shown !== main.view || (window.shown?.canGoBack ?? false)
            encrypted: window.session.encrypted
            host: window.session.host
            loading: !window.hasProblem && (window.shown?.loading ?? false)
            progress: (window.shown?.loadProgress ?? 0) / 100
            showsPage: window.session.begun && (window.shown?.hasPage ?? false) && (!window.hasProblem || window.session.problem.hasPage)
            tenantName: window.session.tenantName
            width: window.width

            onBackClicked: back.trigger()
            onCancelClicked: window.session.close()
            onReloadClicked: reload.trigger()
        }
        Loader {
            active: window.session.notice !== ""
            visible: active
            width: window.width

            sourceComponent: InfoBanner {
                radius: 0
                text: window.session.notice
            }
        }
    }

    Binding {
        property: "mode"
        target: Theme
        value: window.session.dark ? "dark" : "light"
    }
    Binding {
        property: "textSize"
        target: Theme
        value: window.session.textSize
    }
    Binding {
        property: "highContrast"
        target: Theme
        value: window.session.highContrast
    }
    // While the window is dragged or sized, its place changes with every frame.
    Timer {
        id: place

        interval: 400

        onTriggered: if (!window.isOnPhone)
            window.session.keepGeometry(Qt.rect(window.x, window.y, window.width, window.height))
    }
    T.Action {
        id: back

        enabled: bar.canGoBack

        onTriggered: {
            if (window.hasProblem)
                window.session.dismissProblem();
            else if (window.shown?.canGoBack)
                window.shown.goBack();
            else
                window.closeChild();
        }
    }
    T.Action {
        id: reload

        shortcut: "F5"

        onTriggered: window.hasProblem || !window.session.begun ? window.session.retry() : window.shown?.reload()
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

        onActivated: bar.hasKeyboard ? window.focusPage() : bar.takeFocus()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]

        onActivated: window.session.changeZoom(1)
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]

        onActivated: window.session.changeZoom(-1)
    }
    Shortcut {
        sequence: "Ctrl+0"

        onActivated: window.session.changeZoom(0)
    }
    // A view that has no page to show is not there for mouse, keyboard and screen readers either.
    Loader {
        id: main

        readonly property MainView view: item as MainView

        anchors.fill: parent
        enabled: window.showsPage && window.shown === view
        focus: true
        opacity: enabled ? 1 : 0
        // Its first page comes sooner to a view that is visible: until then there is nothing to see.
        visible: enabled || !window.begun

        sourceComponent: MainView {
            onTop: window.shown === this
            session: window.session

            // While nobody sees the window, whoever asks gets a no.
            onCertificateWanted: selection => window.session.shown ? questions.made().askCertificate(selection) : selection.selectNone()
            onCredentialsWanted: request => window.session.shown ? questions.made().askCredentials(request) : request.dialogReject()
            onWindowWanted: request => {
                child.active = false;
                child.active = true;
                request.openIn(child.view);
            }
        }
    }
    // A page's own window, in this one. Until it has a page of its own, the one before stays.
    Loader {
        id: child

        readonly property SignInView view: item as SignInView
        /// Its page went somewhere without a host, where whoever opened it draws.
        readonly property bool lost: view !== null && view.settled && !view.hasPage

        active: false
        anchors.fill: parent
        enabled: window.showsPage && window.shown === view
        visible: enabled

        onLostChanged: if (lost)
            Qt.callLater(window.closeChild) // qmllint disable

        sourceComponent: SignInView {
            objectName: "child"
            onTop: window.shown === this
            session: window.session

            onCertificateWanted: selection => questions.made().askCertificate(selection)
            onCredentialsWanted: request => questions.made().askCredentials(request)
            onSettledChanged: window.session.windowSettled()
            onWindowCloseRequested: Qt.callLater(window.closeChild) // qmllint disable
        }
    }
    Loader {
        id: questions

        readonly property QuestionLayer all: item as QuestionLayer

        function made(): QuestionLayer {
            if (!all)
                setSource("Questions.qml", {
                    session: window.session
                });
            return all;
        }

        anchors.fill: parent
        objectName: "questions"
    }
    // An engine before Qt 6.7 never asks.
    Connections {
        function onWebAuthUxRequested(request) {
            questions.made().askPasskey(request);
        }

        ignoreUnknownSignals: true
        target: window.shown
    }
    Connections {
        function onRaise() {
            window.raise();
            window.requestActivate();
        }
        function onRestarted() {
            child.active = false;
            main.active = false;
            main.active = true;
        }
        function onWindowRefused() {
            window.closeChild();
        }

        target: window.session
    }
}
