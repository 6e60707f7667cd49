// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components

/// A shortcut that the list of shortcuts has, while it is enabled.
Shortcut {
    id: root

    /// What it does, in a few words.
    required property string title
    /// It works wherever one is, and not at this place alone.
    property bool everywhere: false
    /// It acts on what was typed, and waits until that is in its field: see TypedFirst.
    property bool afterTyping: false

    Component.onCompleted: {
        ShortcutIndex.add(root);
        if (afterTyping)
            TypedFirst.add(root);
    }
}
