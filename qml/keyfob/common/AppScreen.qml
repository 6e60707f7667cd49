// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// What fills the window. It takes the keyboard as soon as it is there.
FocusScope {
    id: root

    property string title
    /// What Return presses at first.
    property Item primary: null

    function takeFocus() {
        (primary ?? root).forceActiveFocus(Qt.OtherFocusReason);
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
}
