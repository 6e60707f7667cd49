// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// What went wrong, what support asks for in small print, and a way on.
Rectangle {
    id: root

    property string text
    property string code
    /// The label of the button; no button without one.
    property string actionText: qsTr("Try again")
    /// Another way round it; no button without one.
    property string otherText

    /// Whether there is a button to copy what support asks for.
    property bool copies: false

    signal copyRequested
    signal triggered
    signal otherTriggered

    implicitWidth: Theme.scaled(320)
    implicitHeight: row.implicitHeight + 4 * Theme.unit
    radius: Theme.cardRadius
    color: Theme.dangerSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 2 * Theme.unit
        spacing: 1.5 * Theme.unit

        Icon {
            icon: "alert"
            color: Theme.danger
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.unit / 2
            Layout.fillWidth: true

            Label {
                text: root.text
                wrapMode: Text.Wrap
                font.weight: Font.Medium
                Layout.fillWidth: true
            }
            Label {
                text: root.code
                visible: text.length > 0
                kind: Label.Small
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.unit
                visible: root.actionText.length > 0 || root.otherText.length > 0 || root.copies
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit

                ActionButton {
                    objectName: "errorAction"
                    width: Math.min(implicitWidth, parent.width)
                    text: root.actionText
                    visible: root.actionText.length > 0
                    symbol: "refresh"
                    onClicked: root.triggered()
                }
                ActionButton {
                    objectName: "errorOther"
                    width: Math.min(implicitWidth, parent.width)
                    text: root.otherText
                    visible: root.otherText.length > 0
                    onClicked: root.otherTriggered()
                }
                ActionButton {
                    objectName: "copyDiagnostics"
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Copy &diagnostics")
                    hint: qsTr("For support; it contains no secrets")
                    visible: root.copies
                    kind: ActionButton.Quiet
                    symbol: "copy"
                    onClicked: root.copyRequested()
                }
            }
        }
    }
}
