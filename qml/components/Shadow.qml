// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// A soft shadow below a rounded rectangle, without a shader, so that software rendering has it.
Item {
    id: root

    property int radius: Theme.cardRadius
    property int depth: 5

    Repeater {
        model: root.depth

        Rectangle {
            required property int index

            x: -index
            y: -index + 2
            width: root.width + 2 * index
            height: root.height + 2 * index
            radius: root.radius + index
            color: Theme.shadow
            opacity: Theme.shadowStrength
        }
    }
}
