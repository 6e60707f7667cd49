// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// Settings that differ: what each was and what it is, host names first. No layout: the one of
/// Qt 6.4 does not bear that its items go while it is being arranged.
Column {
    id: root

    /// As differenceList() makes it.
    required property var differences
    property string beforeText: qsTr("Before")
    property string afterText: qsTr("Now")
    readonly property real captionWidth: Math.ceil(Math.max(56, beforeSize.advanceWidth, afterSize.advanceWidth)) + 2

    spacing: 1.5 * Theme.unit

    TextMetrics {
        id: beforeSize

        font.family: Theme.family
        font.pixelSize: Theme.fontSmall
        text: root.beforeText
    }
    TextMetrics {
        id: afterSize

        font.family: Theme.family
        font.pixelSize: Theme.fontSmall
        text: root.afterText
    }
    Repeater {
        model: root.differences

        ColumnLayout {
            id: row

            required property var modelData

            width: root.width
            spacing: Theme.unit / 2

            Label {
                text: row.modelData.label
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            DifferenceValue {
                caption: root.beforeText
                captionWidth: root.captionWidth
                host: row.modelData.hostBefore
                value: row.modelData.before
                Layout.fillWidth: true
            }
            DifferenceValue {
                caption: root.afterText
                captionWidth: root.captionWidth
                host: row.modelData.hostAfter
                value: row.modelData.after
                Layout.fillWidth: true
            }
        }
    }
}
