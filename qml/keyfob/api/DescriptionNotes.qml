// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Api
import Keyfob.Common
import Keyfob.Components

/// A quiet line that says that parts of the API's description were ignored; in detail on request.
Rectangle {
    id: root

    required property ApiPlaces api
    property bool wanted: true
    readonly property var notes: api.notes
    property bool dismissed: false
    /// There is something to say.
    readonly property bool says: wanted && !dismissed && notes.length > 0

    implicitHeight: line.implicitHeight
    visible: says
    color: Theme.neutralSoft
    onNotesChanged: dismissed = false

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: Theme.unit
        spacing: Theme.unit

        Label {
            objectName: "notesText"
            text: qsTr("%n parts of the API’s description were ignored.", "", root.notes.length)
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "notesDetails"
            text: qsTr("Details")
            kind: ActionButton.Quiet
            onClicked: details.open()
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        IconButton {
            objectName: "notesDismiss"
            symbol: "close"
            text: qsTr("Dismiss")
            onClicked: root.dismissed = true
        }
    }

    Dialog {
        id: details

        title: qsTr("What was ignored")
        preferredWidth: 640
        height: Math.min(implicitHeight, (parent?.height ?? 640) - 4 * Theme.unit)

        contentItem: ColumnLayout {
            spacing: 2 * Theme.unit

            Label {
                text: qsTr("The rest of the description works. Whoever writes it can mend this:")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            CodeView {
                objectName: "notesList"
                label: qsTr("What was ignored")
                text: root.notes.join("\n")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.scaled(60)
            }
            Label {
                objectName: "reloadText"
                text: root.api.reloadText
                visible: text.length > 0
                kind: Label.Small
                muted: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            DialogButtons {
                spread: true

                ActionButton {
                    objectName: "reloadDescription"
                    text: qsTr("Reload")
                    symbol: "refresh"
                    enabled: !root.api.reloading
                    onClicked: root.api.reload()
                }
                ActionButton {
                    objectName: "closeNotes"
                    text: qsTr("Close")
                    kind: ActionButton.Primary
                    focus: true
                    onClicked: details.close()
                }
            }
        }
    }
}
