// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Belongs into a Text: all of it as a tooltip, where there is no room for it. There are hundreds of
/// texts, so all else is made when it is needed.
Loader {
    id: root

    readonly property Text text: parent as Text

    active: text?.truncated ?? false
    anchors.fill: parent

    sourceComponent: Item {
        HoverHandler {
            id: pointer
        }
        Hint {
            parent: root
            shown: pointer.hovered
            text: root.text.text
        }
    }
}
