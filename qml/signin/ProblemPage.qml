// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Keyfob.SignIn

/// Says why there is no page, and what to do.
Rectangle {
    id: page

    required property SignInColors colors
    required property signInProblem problem

    readonly property string folder: colors.dark ? "icons/dark/" : "icons/light/"

    signal backClicked
    signal cancelClicked
    signal copyClicked
    signal elsewhereClicked
    signal retryClicked

    /// Puts the keyboard on the first button.
    function takeFocus() {
        first.forceActiveFocus();
    }

    Accessible.name: problem.title
    Accessible.role: Accessible.AlertMessage
    color: colors.background

    InputGuard {
        item: page
        objectName: "guard"
        shown: page.visible
    }
    Flickable {
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, column.implicitHeight + 48)
        contentWidth: width

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            spacing: 12
            width: Math.min(parent.width - 64, 400)

            Image {
                Layout.alignment: Qt.AlignHCenter
                source: page.folder + "warning.svg"
                sourceSize.width: 48
                sourceSize.height: 48
            }
            Label {
                Layout.fillWidth: true
                color: page.colors.text
                font.pixelSize: 20
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: page.problem.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            Label {
                Accessible.name: text
                Layout.bottomMargin: 12
                Layout.fillWidth: true
                color: page.colors.faint
                font.pixelSize: 14
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.25
                text: page.problem.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            CertificateFacts {
                Layout.bottomMargin: 12
                Layout.fillWidth: true
                colors: page.colors
                issuer: page.problem.certificateIssuer
                subject: page.problem.certificateSubject
                validity: page.problem.certificateValidity
                visible: page.problem.certificateValidity !== ""
            }
            ChoiceButton {
                id: first

                readonly property bool goesBack: page.problem.hasPage || page.problem.mayWait

                colors: page.colors
                primary: true
                text: {
                    if (page.problem.mayWait)
                        return qsTr("Keep waiting");
                    return page.problem.hasPage ? qsTr("Back to the page") : qsTr("Try again");
                }

                onClicked: goesBack ? page.backClicked() : page.retryClicked()
            }
            ChoiceButton {
                colors: page.colors
                text: qsTr("Begin again")
                visible: first.goesBack

                onClicked: page.retryClicked()
            }
            ChoiceButton {
                colors: page.colors
                text: qsTr("Open in my browser")
                visible: page.problem.opensElsewhere

                onClicked: page.elsewhereClicked()
            }
            ChoiceButton {
                id: copy

                property bool done: false

                colors: page.colors
                text: done ? qsTr("Copied") : qsTr("Copy diagnostics")

                onClicked: {
                    done = true;
                    page.copyClicked();
                }
                onVisibleChanged: done = false
            }
            ChoiceButton {
                colors: page.colors
                text: qsTr("Cancel")

                onClicked: page.cancelClicked()
            }
        }
    }
}
