// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.SignIn

/// All that may stand over the page: why there is none, and what a server, a proxy or a security key
/// asks.
QuestionLayer {
    id: root

    readonly property bool hasProblem: session.problem.title !== ""

    function askCredentials(request) {
        credentials.ask(request);
    }
    function askCertificate(selection) {
        certificates.ask(selection);
    }
    function askPasskey(request) {
        passkeys.prompt.ask(request);
    }
    function takeFocus() {
        // What is on top comes first.
        if (passkeys.visible)
            passkeys.takeFocus();
        else if (certificates.visible)
            certificates.takeFocus();
        else if (credentials.visible)
            credentials.takeFocus();
        else if (hasProblem)
            problem.takeFocus();
    }

    asks: credentials.visible || certificates.visible || passkeys.visible

    ProblemPage {
        id: problem

        anchors.fill: parent
        objectName: "problem"
        problem: root.session.problem
        visible: root.hasProblem

        onBackClicked: root.session.dismissProblem()
        onCancelClicked: root.session.close()
        onCopyClicked: root.session.copyDiagnostics()
        onElsewhereClicked: root.session.openElsewhere()
        onRetryClicked: root.session.retry()
    }
    CredentialsDialog {
        id: credentials

        anchors.fill: parent
        enabled: !certificates.visible && !passkeys.visible
        questions: root.session.questions
    }
    CertificateChoice {
        id: certificates

        anchors.fill: parent
        enabled: !passkeys.visible
        questions: root.session.questions
    }
    PasskeyDialog {
        id: passkeys

        anchors.fill: parent
    }
}
