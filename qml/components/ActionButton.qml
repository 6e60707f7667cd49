// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A button with a label, and an icon before it if it has one. Return and Space press it.
T.Button {
    id: root

    enum Kind {
        Secondary,
        Primary,
        Quiet,
        Danger
    }

    property int kind: ActionButton.Secondary
    property string symbol
    property bool large: false
    /// There is room for the icon alone: the label is its tooltip.
    property bool iconOnly: false
    /// What is read, without the mark of the key that presses it. Japanese has the key after the
    /// words, as "(&C)".
    readonly property string label: text.replace(/\s*\(&.\)/, "").replace("&", "")
    /// Why it does what it does, or why it is disabled.
    property string hint
    readonly property bool filled: kind === ActionButton.Primary || kind === ActionButton.Danger
    /// The mouse is over it, or the Tab key led there: it may be pressed soon.
    readonly property bool considered: hovered || visualFocus
    readonly property color ink: !enabled ? Theme.textMuted : kind === ActionButton.Primary ? Theme.accentInk : kind === ActionButton.Danger ? Theme.dangerInk : Theme.text

    implicitWidth: Math.max(iconOnly ? Theme.iconButtonSize : 0, implicitContentWidth + leftPadding + rightPadding)
    // A label that has no room on one line takes two.
    implicitHeight: Math.max(large ? 6 * Theme.unit : Theme.controlHeight, implicitContentHeight + 2 * Theme.unit)
    leftPadding: (large ? 3 : iconOnly ? 0.5 : 2) * Theme.unit
    rightPadding: leftPadding
    font.pixelSize: large ? Theme.fontLarge : Theme.fontBody
    font.weight: filled || large ? Font.DemiBold : Font.Medium
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: label
    Accessible.description: hint
    // Qt 6.4 lets assistive programs press no control: each says itself what that does.
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.unit

        Item {
            Layout.fillWidth: true
        }
        Icon {
            visible: root.symbol.length > 0 && (root.iconOnly || !Theme.tight)
            icon: root.symbol
            size: root.large ? 22 : 18
            color: root.ink
        }
        Text {
            text: root.label
            visible: !root.iconOnly
            font: root.font
            color: root.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: Theme.tight ? 6 : 3
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.maximumWidth: Math.min(Theme.scaled(320), Math.ceil(implicitWidth))
            Accessible.ignored: true

            ElisionHint {}
        }
        Item {
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.kind === ActionButton.Quiet)
                return root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent";
            if (!root.enabled)
                return Theme.neutralSoft;
            switch (root.kind) {
            case ActionButton.Primary:
                return root.down ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent;
            case ActionButton.Danger:
                return root.down || root.hovered ? Qt.darker(Theme.danger, 1.12) : Theme.danger;
            default:
                return root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface;
            }
        }
        border.width: root.kind === ActionButton.Secondary ? 1 : 0
        border.color: root.enabled ? Theme.fieldBorder : Theme.border

        Behavior on color {
            ColorAnimation {
                duration: Theme.fast
            }
        }

        FocusRing {
            objectName: "focusRing"
            // What opened gave it the keyboard: nobody sees that unless it is said.
            shown: root.visualFocus || (root.activeFocus && root.focusReason === Qt.PopupFocusReason)
        }
    }

    Hint {
        shown: text.length > 0 && (root.hovered || root.visualFocus)
        text: root.hint.length > 0 || !root.iconOnly ? root.hint : root.label
    }
}
