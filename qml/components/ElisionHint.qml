// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Belongs into a Text: all of it as a tooltip, where there is no room for it.
Item {
    id: root

    readonly property Text text: parent as Text
    /// There is something to say.
    readonly property bool needed: text?.truncated ?? false

    anchors.fill: parent

    HoverHandler {
        id: pointer

        enabled: root.needed
    }
    // Made when it is needed: there are hundreds of texts.
    Loader {
        active: pointer.hovered && root.needed

        sourceComponent: Hint {
            parent: root
            shown: true
            text: root.text.text
        }
    }
}
