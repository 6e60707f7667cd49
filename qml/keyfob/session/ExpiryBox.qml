// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Session

/// Until when the access lasts; its last five minutes are counted down.
Rectangle {
    id: root

    required property AccountModel account
    /// Only the person can renew it; otherwise a renewal is being tried.
    required property bool lapsed
    readonly property string whatToDo: lapsed ? qsTr("Log in again to continue") : qsTr("Waiting to be renewed")
    readonly property string accessEnd: (account.expiresToday ? qsTr("Access until %1", "a time of day") : qsTr("Access until %1", "a date and a time of day")).arg(account.expiryTime)
    readonly property string sessionEnd: (account.expiresToday ? qsTr("Signed in until %1", "a time of day") : qsTr("Signed in until %1", "a date and a time of day")).arg(account.expiryTime)
    readonly property string ending: isOver ? qsTr("Access has expired") : account.hasAccessToken ? accessEnd : sessionEnd
    readonly property bool isOver: account.expiry === AccountModel.Expiry.Over
    readonly property int tone: isOver ? Badge.Danger : account.expiry === AccountModel.Expiry.Soon ? Badge.Warning : Badge.Accent
    readonly property color ink: [Theme.textMuted, Theme.positive, Theme.warning, Theme.danger, Theme.accentText][tone]

    visible: account.expiry !== AccountModel.Expiry.Unknown
    implicitWidth: Math.max(216, row.implicitWidth + 4 * Theme.unit)
    implicitHeight: row.implicitHeight + 3 * Theme.unit
    radius: 12
    color: [Theme.neutralSoft, Theme.positiveSoft, Theme.warningSoft, Theme.dangerSoft, Theme.accentSoft][tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: isOver ? qsTr("Access has expired. %1.").arg(whatToDo) : ending

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 2 * Theme.unit
        width: parent.width - 2 * x
        spacing: 1.5 * Theme.unit

        Icon {
            icon: "hourglass"
            size: 24
            color: root.ink
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "expiryText"
                text: root.ending
                kind: Label.Large
                font.weight: Font.DemiBold
                color: root.ink
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                objectName: "expiryCountdown"
                text: root.isOver ? root.whatToDo : root.account.expiryText !== "" ? qsTr("in %1").arg(root.account.expiryText) : ""
                visible: text !== ""
                kind: Label.Small
                color: root.ink
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
