// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// A small button that is only an icon; its name is its tooltip.
T.Button {
    id: root

    required property string symbol
    /// What is said beside the name, for instance why it is disabled.
    property string hint
    property color ink: Theme.textMuted

    implicitWidth: Theme.iconButtonSize
    implicitHeight: Theme.iconButtonSize
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: hint
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: root.symbol
            size: 18
            color: root.ink
            opacity: root.enabled ? 1 : 0.35
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        shown: root.hovered || root.visualFocus
        text: root.hint.length > 0 ? root.hint : root.text
    }

    // A disabled control gets no hover of its own, but must be able to say why it is disabled.
    HoverHandler {
        id: pointer
        enabled: !root.enabled
    }
    Hint {
        shown: pointer.hovered && root.hint.length > 0
        text: root.hint
    }
}
