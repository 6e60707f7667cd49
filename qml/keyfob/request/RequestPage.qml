// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Forms
import Keyfob.Request
import Keyfob.Viewer

/// A request to the API and its answer, as they went over the wire.
ScrollPage {
    id: root

    required property RequestRunner requests
    readonly property bool hasBody: method.current !== "GET" && method.current !== "DELETE"
    readonly property bool canCancel: requests.busy || requests.stepUp === RequestRunner.StepUp.Asking
    readonly property string bodyProblem: hasBody && requests.headers.count >= 0 ? requests.checkBody(body.text) : ""

    /// Somebody has typed an address.
    property bool begun: false

    function send() {
        requests.send(method.current, path.text, body.text);
    }

    Component.onCompleted: requests.composer.chooseFirst()

    PageHeader {
        width: parent.width
        title: qsTr("Request")
        text: root.requests.baseUrl

        ActionButton {
            objectName: "paletteButton"
            visible: root.requests.composer.available
            text: qsTr("Operations")
            iconOnly: root.narrow
            symbol: "search"
            hint: qsTr("Ctrl+K")
            onClicked: palette.open()
        }
        IconButton {
            objectName: "historyButton"
            symbol: "history"
            text: qsTr("Requests you have sent (Ctrl+H)")
            onClicked: historyDialog.open()
        }
    }

    Card {
        width: parent.width
        visible: root.requests.composer.active

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            RowLayout {
                spacing: Theme.unit

                Label {
                    objectName: "operationTitle"
                    text: root.requests.composer.title
                    kind: Label.Heading
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                IconButton {
                    symbol: "close"
                    text: qsTr("Write the request by hand")
                    onClicked: root.requests.composer.clear()
                }
            }
            ObjectForm {
                form: root.requests.composer.parameters
                visible: root.requests.composer.parameters.count > 0
                Layout.fillWidth: true
            }
            Label {
                text: root.requests.composer.problem
                visible: text.length > 0
                kind: Label.Small
                color: Theme.danger
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
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
            GridLayout {
                columns: root.width < Theme.scaled(340) ? 1 : 2
                columnSpacing: 1.5 * Theme.unit
                rowSpacing: Theme.unit

                InputField {
                    id: path
                    objectName: "pathField"
                    purpose: InputField.Url
                    label: qsTr("Path")
                    text: "/"
                    monospace: true
                    field.focus: true
                    onAccepted: root.send()
                    Layout.fillWidth: true
                }
                ActionButton {
                    objectName: "sendButton"
                    text: root.requests.busy ? qsTr("Cancel") : qsTr("Send")
                    symbol: root.requests.busy ? "close" : "send"
                    kind: root.requests.busy ? ActionButton.Secondary : ActionButton.Primary
                    enabled: root.requests.busy || root.requests.headers.valid
                    hint: root.requests.busy ? qsTr("Escape") : qsTr("Ctrl+Return")
                    onClicked: root.requests.busy ? root.requests.cancel() : root.send()
                    Layout.alignment: Qt.AlignBottom
                    Layout.fillWidth: true
                    Layout.minimumWidth: parent.columns === 1 ? 0 : Math.ceil(implicitWidth)
                    Layout.maximumWidth: parent.columns === 1 ? root.width : Math.ceil(implicitWidth)
                }
            }
            HeadersEditor {
                headers: root.requests.headers
                Layout.fillWidth: true
            }
            ColumnLayout {
                spacing: 4
                visible: root.hasBody
                Layout.fillWidth: true

                TextArea {
                    id: body
                    objectName: "bodyEditor"
                    label: qsTr("Body (JSON)")
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "bodyCheck"
                    text: root.bodyProblem
                    visible: text.length > 0
                    kind: Label.Small
                    color: Theme.danger
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
    }

    ErrorPanel {
        width: parent.width
        visible: root.requests.problem.text.length > 0 && root.requests.stepUpText.length === 0
        text: root.requests.problem.text
        code: root.requests.problem.code
        actionText: root.requests.answered ? "" : qsTr("Try again")
        onTriggered: root.send()
    }

    StepUpCard {
        width: parent.width
        requests: root.requests
    }

    Card {
        width: parent.width
        padding: (root.narrow ? 2 : 3) * Theme.unit
        visible: root.requests.answered || root.requests.busy

        contentItem: ColumnLayout {
            spacing: 1.5 * Theme.unit

            RowLayout {
                spacing: Theme.unit

                Label {
                    text: qsTr("Response")
                    kind: Label.Heading
                    Layout.alignment: Qt.AlignTop
                }
                Flow {
                    layoutDirection: Qt.RightToLeft
                    spacing: Theme.unit
                    Layout.fillWidth: true

                    Badge {
                        visible: root.requests.answered && !root.narrow
                        text: root.requests.size
                    }
                    Badge {
                        visible: root.requests.answered
                        text: root.requests.elapsed
                    }
                    Badge {
                        objectName: "statusBadge"
                        visible: root.requests.answered
                        text: root.requests.status
                        Accessible.role: Accessible.AlertMessage // a result is told
                        tone: root.requests.success ? Badge.Positive : Badge.Danger
                    }
                    Spinner {
                        size: 24
                        visible: root.requests.busy
                    }
                }
            }
            Label {
                visible: text.length > 0
                text: root.requests.meaning
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Label {
                visible: text.length > 0
                text: root.requests.way
                kind: Label.Small
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            BodyView {
                visible: root.requests.answered
                body: root.requests.body
                viewHeight: Math.max(Theme.scaled(240), Math.min(Theme.scaled(420), root.height - Theme.scaled(220)))
                Layout.fillWidth: true
            }
            CodeView {
                label: qsTr("Response headers")
                text: root.requests.responseHead
                visible: text.length > 0
                maximumHeight: Theme.scaled(280)
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
                objectName: "requestTitle"
                text: root.requests.requestTitle
                kind: Label.Heading
                Layout.fillWidth: true
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

    HistoryDialog {
        id: historyDialog
        history: root.requests.history
        onRecalled: row => {
            root.requests.recall(row);
            close();
            path.field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    OperationPalette {
        id: palette
        composer: root.requests.composer
    }

    Connections {
        target: path.field

        function onTextEdited() {
            root.begun = true;
        }
    }

    Connections {
        target: root.requests.composer
        // The description came later than the page, and nobody has begun.
        function onChanged() {
            if (!root.begun && root.requests.composer.available && !root.requests.composer.active && path.text === "/" && method.currentIndex === 0)
                root.requests.composer.chooseFirst();
        }
        function onComposed(composedMethod: string, composedPath: string, composedBody: string) {
            method.currentIndex = Math.max(0, method.choices.indexOf(composedMethod));
            path.text = composedPath;
            if (composedBody.length > 0)
                body.text = composedBody;
        }
    }
    Connections {
        target: root.requests
        function onRecalled(recalledMethod: string, recalledPath: string, recalledBody: string) {
            method.currentIndex = Math.max(0, method.choices.indexOf(recalledMethod));
            path.text = recalledPath;
            body.text = recalledBody;
        }
    }

    KeyShortcut {
        title: qsTr("Send the request")
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        afterTyping: true
        enabled: root.visible && !historyDialog.opened
        onActivated: root.send()
    }
    KeyShortcut {
        title: qsTr("Cancel the request")
        sequences: ["Escape"]
        enabled: root.visible && root.canCancel
        onActivated: root.requests.cancel()
    }
    KeyShortcut {
        title: qsTr("Find an operation")
        sequences: ["Ctrl+K"]
        enabled: root.visible && root.requests.composer.available
        onActivated: palette.open()
    }
    KeyShortcut {
        title: qsTr("History")
        sequences: ["Ctrl+H"]
        enabled: root.visible
        onActivated: historyDialog.open()
    }
}
