// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components
import Keyfob.Settings

/// What the person prefers, one row each.
// No layout: its rows would be measured before they have a width to wrap in.
Column {
    id: root

    required property Preferences preferences

    spacing: 2 * Theme.unit

    Repeater {
        model: root.preferences

        PreferenceRow {
            onTyped: text => problem = root.preferences.type(index, text)
            onPicked: choice => root.preferences.choose(index, choice)
            width: root.width
        }
    }
}
