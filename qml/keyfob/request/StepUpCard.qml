// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Request
import Keyfob.Session

/// The scopes that a refused request needs, against those held, and a way to get them.
Card {
    id: root

    required property RequestRunner requests
    readonly property bool isAsking: requests.stepUp === RequestRunner.StepUp.Asking
    readonly property bool isGranted: requests.stepUp === RequestRunner.StepUp.Granted
    readonly property bool isFailed: requests.stepUp === RequestRunner.StepUp.Failed

    visible: requests.stepUpText.length > 0

    contentItem: ColumnLayout {
        spacing: 1.5 * Theme.unit

        Label {
            text: qsTr("Permission")
            kind: Label.Heading
            Layout.fillWidth: true
        }
        Label {
            objectName: "stepUpText"
            text: root.requests.stepUpText
            color: root.isFailed ? Theme.danger : root.isGranted ? Theme.positive : Theme.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            id: flow

            spacing: Theme.unit
            Layout.fillWidth: true

            Repeater {
                model: root.requests.neededScopes

                Badge {
                    required property string name
                    required property int grant
                    readonly property bool held: grant === ScopeModel.Granted

                    text: name
                    symbol: held ? "check" : "close"
                    tone: held ? Badge.Positive : Badge.Warning
                    width: Math.min(implicitWidth, flow.width)
                    Accessible.name: held ? qsTr("%1: you have it").arg(name) : qsTr("%1: missing").arg(name)
                }
            }
        }
        Flow {
            spacing: Theme.unit
            Layout.fillWidth: true

            ActionButton {
                objectName: "askForScopes"
                visible: root.requests.stepUp === RequestRunner.StepUp.Offered || root.isFailed
                text: root.isFailed ? qsTr("Ask again") : qsTr("Ask for %1").arg(root.requests.missingScopes)
                symbol: "key"
                kind: root.isFailed ? ActionButton.Secondary : ActionButton.Primary
                onClicked: root.requests.askForScopes()
                onConsideredChanged: if (considered)
                    root.requests.stepUpExpected()
                width: Math.min(implicitWidth, parent.width)
            }
            ActionButton {
                visible: root.isAsking
                text: qsTr("Show the window")
                symbol: "window"
                onClicked: root.requests.showWindowRequested()
                width: Math.min(implicitWidth, parent.width)
            }
            ActionButton {
                visible: root.isAsking
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.requests.cancel()
                width: Math.min(implicitWidth, parent.width)
            }
            ActionButton {
                objectName: "sendAgain"
                visible: root.isGranted
                text: qsTr("Send again")
                symbol: "send"
                kind: ActionButton.Primary
                onClicked: root.requests.sendAgain()
                width: Math.min(implicitWidth, parent.width)
            }
        }
    }
}
