// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// A short word on a colored ground.
Rectangle {
    id: root

    enum Tone {
        Neutral,
        Positive,
        Warning,
        Danger,
        Accent
    }

    property string text
    property string symbol
    property int tone: Badge.Neutral
    property bool monospace: false
    /// A text that has no room on one line takes several.
    property bool wraps: false
    readonly property color ink: [Theme.textMuted, Theme.positive, Theme.warning, Theme.danger, Theme.accentText][tone]

    implicitWidth: row.implicitWidth + 2.5 * Theme.unit
    implicitHeight: wraps ? Math.max(Theme.scaled(26), word.implicitHeight + Theme.unit) : Theme.scaled(26)
    radius: Math.min(height, Theme.scaled(26)) / 2
    color: [Theme.neutralSoft, Theme.positiveSoft, Theme.warningSoft, Theme.dangerSoft, Theme.accentSoft][tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 1.5 * Theme.unit)
        spacing: 5

        Icon {
            visible: root.symbol.length > 0
            icon: root.symbol
            size: 14
            color: root.ink
        }
        Text {
            id: word

            text: root.text
            color: root.ink
            font.pixelSize: Theme.fontSmall
            font.weight: Font.Medium
            font.family: root.monospace ? Theme.monospace : Theme.family
            textFormat: Text.PlainText
            elide: root.wraps ? Text.ElideNone : Text.ElideRight
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            Layout.fillWidth: true
            Accessible.ignored: true

            ElisionHint {}
        }
    }
}
