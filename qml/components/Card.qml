// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// A raised surface around its one content item.
T.Pane {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: (Theme.compact ? 2 : 3) * Theme.unit
    focusPolicy: Qt.NoFocus
    Accessible.ignored: true // a surface says nothing

    background: Item {
        Shadow {
            anchors.fill: parent
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.cardRadius
            color: Theme.surface
            border.color: Theme.border
        }
    }
}
