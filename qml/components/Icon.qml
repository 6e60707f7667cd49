// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.impl

/// One of the program's own line icons, in any color.
IconImage {
    id: root

    /// The file's name without its end, such as "home".
    property string icon
    /// In pixels at 100 %
    property int size: 20
    readonly property int side: Math.round(size * Theme.iconScale)
    /// It points where the text runs, and so turns around with it.
    readonly property bool directed: /^(back|next|send|login|logout)$/.test(icon)

    source: icon.length > 0 ? "qrc:/icons/" + icon + ".svg" : ""
    sourceSize.width: side
    sourceSize.height: side
    color: Theme.text
    mirror: directed && Theme.mirrored
    Accessible.ignored: true
}
