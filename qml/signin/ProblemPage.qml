// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.SignIn

/// Says why there is no page, and what to do.
Rectangle {
    id: page

    required property signInProblem problem

    signal backClicked
    signal cancelClicked
    signal copyClicked
    signal elsewhereClicked
    signal retryClicked

    /// Puts the keyboard on the first button.
    function takeFocus() {
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: problem.title
    Accessible.role: Accessible.AlertMessage
    color: Theme.window

    InputGuard {
        item: page
        objectName: "guard"
        shown: page.visible
    }
    // Nothing goes through to what is below.
    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
        hoverEnabled: true

        onWheel: wheel => wheel.accepted = true
    }
    ScrollPage {
        anchors.fill: parent
        centered: true
        maximumWidth: Theme.scaled(400)

        ColumnLayout {
            spacing: 12
            width: parent.width

            Icon {
                Layout.alignment: Qt.AlignHCenter
                color: Theme.warning
                icon: "alert"
                size: 48
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Heading
                text: page.problem.title
                wrapMode: Text.Wrap
            }
            Label {
                Layout.bottomMargin: 12
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                muted: true
                text: page.problem.text
                wrapMode: Text.Wrap
            }
            CertificateFacts {
                Layout.bottomMargin: 12
                Layout.fillWidth: true
                issuer: page.problem.certificateIssuer
                subject: page.problem.certificateSubject
                validity: page.problem.certificateValidity
                visible: page.problem.certificateValidity !== ""
            }
            ActionButton {
                id: first

                readonly property bool goesBack: page.problem.hasPage || page.problem.mayWait

                Layout.fillWidth: true
                kind: ActionButton.Primary
                text: {
                    if (page.problem.mayWait)
                        return qsTr("Keep waiting");
                    return page.problem.hasPage ? qsTr("Back to the page") : qsTr("Try again");
                }

                onClicked: goesBack ? page.backClicked() : page.retryClicked()
            }
            ActionButton {
                Layout.fillWidth: true
                text: qsTr("Begin again")
                visible: first.goesBack

                onClicked: page.retryClicked()
            }
            ActionButton {
                Layout.fillWidth: true
                text: qsTr("Open in my browser")
                visible: page.problem.opensElsewhere

                onClicked: page.elsewhereClicked()
            }
            ActionButton {
                id: copy

                property bool done: false

                Layout.fillWidth: true
                text: done ? qsTr("Copied") : qsTr("Copy diagnostics")

                onClicked: {
                    done = true;
                    page.copyClicked();
                }
                onVisibleChanged: done = false
            }
            ActionButton {
                Layout.fillWidth: true
                text: qsTr("Cancel")

                onClicked: page.cancelClicked()
            }
        }
    }
}
