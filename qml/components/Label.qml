// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Text in one of the program's styles.
Text {
    id: root

    enum Kind {
        Body,
        Small,
        Large,
        Heading,
        Title
    }

    property int kind: Label.Body
    property bool muted: false
    /// Qt puts the room between lines below each: half of it belongs above.
    readonly property int lead: Math.round((lineHeight - 1) * font.pixelSize * Theme.lineScale / 2)

    color: muted ? Theme.textMuted : Theme.text
    font.pixelSize: [Theme.fontBody, Theme.fontSmall, Theme.fontLarge, Theme.fontHeading, Theme.fontTitle][kind]
    font.weight: kind === Label.Title ? Font.Bold : kind === Label.Heading ? Font.DemiBold : Font.Normal
    font.letterSpacing: kind === Label.Title ? -0.4 : 0
    lineHeight: kind === Label.Body || kind === Label.Small ? 1.25 : 1.1
    // Names and addresses, too, begin where the sentences around them do.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    topPadding: lead
    bottomPadding: -lead
    wrapMode: elide === Text.ElideNone ? Text.Wrap : Text.NoWrap
    Accessible.role: kind >= Label.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text

    ElisionHint {}
}
