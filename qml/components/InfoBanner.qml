// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Something to know meanwhile, and up to two things to do about it.
Rectangle {
    id: root

    property string text
    property string symbol: "info"
    property int tone: Badge.Warning
    /// What the buttons say; a button without a text is not there.
    property string actionText
    property string dismissText
    readonly property color ink: [Theme.textMuted, Theme.positive, Theme.warning, Theme.danger, Theme.accentText][tone]

    signal triggered
    signal dismissed

    // Positioners, not layouts: those measured the buttons before they had a width to wrap in.
    implicitHeight: Math.max(sign.height, content.height) + 3 * Theme.unit
    implicitWidth: sign.width + sentence.implicitWidth + 5.5 * Theme.unit
    radius: Theme.cardRadius
    color: [Theme.neutralSoft, Theme.positiveSoft, Theme.warningSoft, Theme.dangerSoft, Theme.accentSoft][tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        icon: root.symbol
        color: root.ink
        x: Theme.mirrored ? root.width - width - 2 * Theme.unit : 2 * Theme.unit
    }
    Column {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.5 * Theme.unit
        width: Math.max(0, root.width - sign.width - 5.5 * Theme.unit)
        x: Theme.mirrored ? 2 * Theme.unit : sign.width + 3.5 * Theme.unit

        Label {
            id: sentence

            text: root.text
            color: root.ink
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Theme.unit
            visible: root.actionText.length > 0 || root.dismissText.length > 0
            width: parent.width

            // Most banners have none.
            Loader {
                active: visible || item
                visible: root.actionText.length > 0

                sourceComponent: ActionButton {
                    objectName: "bannerAction"
                    text: root.actionText
                    width: Math.min(implicitWidth, content.width)
                    onClicked: root.triggered()
                }
            }
            Loader {
                active: visible || item
                visible: root.dismissText.length > 0

                sourceComponent: ActionButton {
                    objectName: "bannerDismiss"
                    text: root.dismissText
                    kind: ActionButton.Quiet
                    width: Math.min(implicitWidth, content.width)
                    onClicked: root.dismissed()
                }
            }
        }
    }
}
