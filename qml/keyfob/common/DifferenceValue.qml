// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// One side of a setting that differs; where it names a host, the host stands out.
GridLayout {
    id: root

    required property string caption
    required property string host
    required property string value
    /// That of the longest caption, so that values are below each other.
    property real captionWidth: Theme.scaled(56)

    columns: width < Theme.scaled(240) ? 1 : 2
    columnSpacing: Theme.unit
    rowSpacing: 0

    Label {
        text: root.caption
        kind: Label.Small
        muted: true
        Layout.preferredWidth: root.columns === 1 ? -1 : root.captionWidth
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.host
            visible: text.length > 0
            font.weight: Font.Medium
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        Label {
            text: root.value.length > 0 ? root.value : qsTr("not set")
            kind: Label.Small
            muted: root.host.length > 0 || root.value.length === 0
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
    }
}
