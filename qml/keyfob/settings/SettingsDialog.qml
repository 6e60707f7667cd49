// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Components
import Keyfob.Settings

/// What the person prefers, and what this program is.
Dialog {
    id: root

    required property Preferences preferences
    required property string version

    title: qsTr("Settings")
    width: Math.min(640, (parent?.width ?? 640) - 4 * Theme.unit)
    height: Math.min(implicitHeight, (parent?.height ?? 640) - 4 * Theme.unit)

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        Flickable {
            implicitHeight: rows.implicitHeight
            contentWidth: width
            contentHeight: rows.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true

            T.ScrollBar.vertical: SlimScrollBar {}

            Column {
                id: rows

                width: parent.width - 2 * Theme.unit
                spacing: 2 * Theme.unit

                Repeater {
                    model: root.preferences

                    PreferenceRow {
                        width: parent?.width ?? 0
                        onPicked: choice => root.preferences.choose(index, choice)
                    }
                }
                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.border
                }
                Label {
                    width: parent.width
                    objectName: "aboutText"
                    text: qsTr("Keyfob %1. Free software under the Apache License 2.0; it uses Qt, OpenSSL, QtKeychain and QCoro. Their licenses are in the folder of Keyfob’s documentation.").arg(root.version)
                    kind: Label.Small
                    muted: true
                    wrapMode: Text.Wrap
                }
            }
        }
        ActionButton {
            objectName: "closeSettingsButton"
            text: qsTr("&Close")
            onClicked: root.close()
            Layout.alignment: Qt.AlignRight
        }
    }
}
