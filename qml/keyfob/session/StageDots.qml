// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components

/// Three steps, of which one is in progress.
Row {
    id: root

    property int current: 0

    spacing: Theme.unit
    Accessible.ignored: true

    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: index === root.current ? 24 : 8
            height: 8
            radius: 4
            color: index <= root.current ? Theme.accent : Theme.neutralSoft

            Behavior on width {
                NumberAnimation {
                    duration: Theme.fast
                }
            }
        }
    }
}
