// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components
import Keyfob.SignIn

/// The sign-in window without an engine: its parts as SignInWindow arranges them, around a page that
/// is only drawn.
AppWindow {
    id: root

    required property SignInQuestions questions
    property string theme: "light"
    property real textSize: 1
    property bool highContrast: false

    property string host: "login.timesheets.example"
    property bool encrypted: true
    property bool goesBack: false
    property bool showsPage: true
    property bool asksForPassword: false
    property bool asksForCertificate: false
    property string notice
    property signInProblem problem
    property alias prompt: passkeys.prompt
    readonly property bool hasProblem: problem.title !== ""

    preferred: Qt.size(480, 720)
    title: qsTr("Sign in – %1").arg("Timesheets Inc.")

    onAsksForPasswordChanged: {
        if (asksForPassword)
            credentials.ask({type: 0, url: "https://" + host, dialogReject: () => {}});
        else
            credentials.refuse();
    }
    onAsksForCertificateChanged: {
        const certificate = (subject, issuer) => ({subject: subject, issuer: issuer, expiryDate: new Date(2027, 3, 30)});
        if (asksForCertificate)
            certificates.ask({
                host: "https://" + host,
                certificates: [certificate("Emma Lindqvist", "Timesheets CA"), certificate("emma@home.example", "Home CA")],
                select: () => {},
                selectNone: () => {}
            });
        else
            certificates.refuse();
    }
    onHasProblemChanged: if (hasProblem)
        problemPage.takeFocus()

    header: Column {
        OriginBar {
            canGoBack: root.goesBack
            encrypted: root.encrypted
            host: root.host
            loading: !root.showsPage && !root.hasProblem
            progress: 0.4
            showsPage: root.showsPage
            tenantName: "Timesheets Inc."
            width: root.width
        }
        InfoBanner {
            radius: 0
            text: root.notice
            visible: text !== ""
            width: root.width
        }
    }

    Binding {
        property: "mode"
        target: Theme
        value: root.theme
    }
    Binding {
        property: "textSize"
        target: Theme
        value: root.textSize
    }
    Binding {
        property: "highContrast"
        target: Theme
        value: root.highContrast
    }
    // Providers' pages have colors, texts and sizes of their own.
    Rectangle {
        anchors.fill: parent
        color: "#ffffff"
        objectName: "providerPage"
        visible: root.showsPage && !root.hasProblem

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 16
            width: Math.min(320, parent.width - 48)
            y: 48

            Text {
                color: "#1d2333"
                font.pixelSize: 24
                font.weight: Font.Bold
                text: "Timesheets Inc."
            }
            Text {
                color: "#575e78"
                font.pixelSize: 14
                text: "Log in with your work account"
            }
            Repeater {
                model: ["emma@timesheets.example", "••••••••"]

                Rectangle {
                    required property string modelData

                    border.color: "#8d94ad"
                    height: 44
                    radius: 4
                    width: parent.width

                    Text {
                        anchors.left: parent.left
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        color: "#1d2333"
                        font.pixelSize: 14
                        text: parent.modelData
                    }
                }
            }
            Rectangle {
                color: "#0b6e4f"
                height: 44
                radius: 4
                width: parent.width

                Text {
                    anchors.centerIn: parent
                    color: "#ffffff"
                    font.pixelSize: 14
                    font.weight: Font.DemiBold
                    text: "Continue"
                }
            }
        }
    }
    ProblemPage {
        id: problemPage

        anchors.fill: parent
        problem: root.problem
        visible: root.hasProblem
    }
    CredentialsDialog {
        id: credentials

        anchors.fill: parent
        questions: root.questions
    }
    CertificateChoice {
        id: certificates

        anchors.fill: parent
        questions: root.questions
    }
    PasskeyDialog {
        id: passkeys

        anchors.fill: parent
    }
}
