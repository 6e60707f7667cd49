// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// Something to know while all goes on.
Rectangle {
    id: root

    property string text
    property string symbol: "info"
    property int tone: Badge.Warning
    readonly property color ink: [Theme.textMuted, Theme.positive, Theme.warning, Theme.danger, Theme.accentText][tone]

    implicitHeight: row.implicitHeight + 3 * Theme.unit
    implicitWidth: row.implicitWidth + 4 * Theme.unit
    radius: Theme.cardRadius
    color: [Theme.neutralSoft, Theme.positiveSoft, Theme.warningSoft, Theme.dangerSoft, Theme.accentSoft][tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: 2 * Theme.unit
        spacing: 1.5 * Theme.unit

        Icon {
            icon: root.symbol
            color: root.ink
        }
        Label {
            text: root.text
            color: root.ink
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
