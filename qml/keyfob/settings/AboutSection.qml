// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Settings

/// What this program is, what it is made of, and under which licenses.
ColumnLayout {
    id: root

    readonly property AboutInfo info: AboutInfo {}

    spacing: 2 * Theme.unit

    Label {
        objectName: "aboutText"
        text: qsTr("Keyfob %1 with Qt %2").arg(root.info.version).arg(root.info.qtVersion)
        kind: Label.Large
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("Free software under the Apache License 2.0. These libraries are in it or come with it:")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.info.libraries

        Label {
            required property var modelData

            text: qsTr("%1 %2 – %3").arg(modelData.name).arg(modelData.version).arg(modelData.license)
            kind: Label.Small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.unit
            Layout.topMargin: -Theme.unit
        }
    }
    CodeView {
        objectName: "licenseText"
        text: root.info.license
        label: qsTr("Keyfob’s license")
        maximumHeight: Theme.scaled(260)
        Layout.fillWidth: true
    }
}
