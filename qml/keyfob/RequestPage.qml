// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.App
import Keyfob.Components

/// A request to the API and its answer, as they went over the wire.
ScrollPage {
    id: root

    required property RequestRunner requests
    readonly property bool hasBody: method.current !== "GET" && method.current !== "DELETE"

    function send() {
        requests.send(method.current, path.text, body.text);
    }

    PageHeader {
        width: parent.width
        title: qsTr("Request")
        text: root.requests.baseUrl
    }

    Card {
        width: parent.width
        focus: true

        contentItem: ColumnLayout {
            spacing: 2 * Theme.unit

            SegmentedControl {
                id: method
                objectName: "methodControl"
                label: qsTr("Method")
                choices: root.requests.methods
                Layout.fillWidth: root.narrow
            }
            RowLayout {
                spacing: 1.5 * Theme.unit

                InputField {
                    id: path
                    objectName: "pathField"
                    label: qsTr("Path")
                    text: "/timesheets"
                    monospace: true
                    field.focus: true
                    onAccepted: root.send()
                    Layout.fillWidth: true
                }
                ActionButton {
                    objectName: "sendButton"
                    text: qsTr("Send")
                    symbol: "send"
                    kind: ActionButton.Primary
                    enabled: !root.requests.busy
                    onClicked: root.send()
                    Layout.alignment: Qt.AlignBottom
                }
            }
            TextArea {
                id: body
                label: qsTr("Body (JSON)")
                visible: root.hasBody
                Layout.fillWidth: true
            }
        }
    }

    ErrorPanel {
        width: parent.width
        visible: root.requests.problem.text.length > 0
        text: root.requests.problem.text
        code: root.requests.problem.code
        actionText: root.requests.answered ? "" : qsTr("Try again")
        onTriggered: root.send()
    }

    Card {
        width: parent.width
        visible: root.requests.answered || root.requests.busy

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            RowLayout {
                spacing: Theme.unit

                Label {
                    text: qsTr("Response")
                    kind: Label.Heading
                }
                Item {
                    Layout.fillWidth: true
                }
                Spinner {
                    size: 24
                    visible: root.requests.busy
                }
                Badge {
                    objectName: "statusBadge"
                    visible: root.requests.answered
                    text: root.requests.status
                    tone: root.requests.success ? Badge.Positive : Badge.Danger
                }
                Badge {
                    visible: root.requests.answered
                    text: root.requests.elapsed
                }
                Badge {
                    visible: root.requests.answered && !root.narrow
                    text: root.requests.size
                }
            }
            CodeView {
                objectName: "responseBody"
                label: qsTr("Response body")
                text: root.requests.responseBody
                visible: text.length > 0
                maximumHeight: 320
                Layout.fillWidth: true
            }
            CodeView {
                label: qsTr("Response headers")
                text: root.requests.responseHead
                visible: text.length > 0
                Layout.fillWidth: true
            }
        }
    }

    Card {
        width: parent.width
        visible: root.requests.requestHead.length > 0

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            Label {
                text: qsTr("Request as sent")
                kind: Label.Heading
            }
            CodeView {
                objectName: "requestHead"
                label: qsTr("Request headers")
                text: root.requests.requestHead
                Layout.fillWidth: true
            }
            CodeView {
                label: qsTr("Request body")
                text: root.requests.requestBody
                visible: text.length > 0
                Layout.fillWidth: true
            }
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible
        onActivated: root.send()
    }
}
