// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts

/// Something to know while all goes on, and up to two things to do about it.
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

    implicitHeight: row.implicitHeight + 3 * Theme.unit
    implicitWidth: row.implicitWidth + 4 * Theme.unit
    radius: Theme.cardRadius
    color: [Theme.neutralSoft, Theme.positiveSoft, Theme.warningSoft, Theme.dangerSoft, Theme.accentSoft][tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: 2 * Theme.unit
        spacing: 1.5 * Theme.unit

        Icon {
            icon: root.symbol
            color: root.ink
        }
        ColumnLayout {
            spacing: 1.5 * Theme.unit
            Layout.fillWidth: true

            Label {
                text: root.text
                color: root.ink
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.unit
                visible: root.actionText.length > 0 || root.dismissText.length > 0
                Layout.fillWidth: true

                ActionButton {
                    objectName: "bannerAction"
                    text: root.actionText
                    visible: text.length > 0
                    onClicked: root.triggered()
                }
                ActionButton {
                    objectName: "bannerDismiss"
                    text: root.dismissText
                    kind: ActionButton.Quiet
                    visible: text.length > 0
                    onClicked: root.dismissed()
                }
            }
        }
    }
}
