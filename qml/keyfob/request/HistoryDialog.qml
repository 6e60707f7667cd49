// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Request

/// What this account has sent before. Return takes one back into the editor.
Dialog {
    id: root

    required property RequestHistory history

    signal recalled(int row)

    title: qsTr("Requests you have sent")
    preferredWidth: 620
    onOpened: list.forceActiveFocus(Qt.OtherFocusReason)

    contentItem: DialogScroll {
        Label {
            text: qsTr("Kept on this computer for this account, without access tokens, responses, or bodies that contain secrets.")
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Rectangle {
            color: Theme.sunken
            radius: Theme.radius
            border.color: list.activeFocus ? Theme.accent : Theme.border
            border.width: list.activeFocus ? 2 : 1
            implicitHeight: Theme.scaled(260)
            Layout.fillWidth: true

            VirtualList {
                id: list

                objectName: "historyList"
                anchors.fill: parent
                anchors.margins: 2
                label: root.title
                rowHeight: Math.max(44, Theme.scaled(Theme.tight ? 66 : 44))
                model: root.history
                Keys.onReturnPressed: if (count > 0)
                    root.recalled(currentIndex)

                delegate: Item {
                    id: entry

                    required property int index
                    required property string title
                    required property string when
                    required property string status
                    required property bool success

                    width: ListView.view.width
                    height: list.rowHeight
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1, %2, %3").arg(title).arg(status).arg(when)

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: 2
                        radius: 6
                        color: Theme.accentSoft
                        visible: entry.ListView.isCurrentItem && list.activeFocus
                    }
                    RowLayout {
                        anchors.fill: parent
                        anchors.leftMargin: 12
                        anchors.rightMargin: 16
                        spacing: Theme.unit

                        ColumnLayout {
                            spacing: 0
                            Layout.fillWidth: true
                            Layout.fillHeight: false

                            Label {
                                text: entry.title
                                font.family: Theme.monospace
                                font.pixelSize: Theme.fontSmall
                                elide: Text.ElideMiddle
                                Layout.fillWidth: true
                                Accessible.ignored: true
                            }
                            Label {
                                text: entry.when
                                kind: Label.Small
                                elide: Theme.tight ? Text.ElideNone : Text.ElideRight
                                muted: true
                                Accessible.ignored: true
                                Layout.fillWidth: true
                            }
                        }
                        Badge {
                            text: entry.status
                            tone: entry.success ? Badge.Positive : Badge.Danger
                            Accessible.ignored: true
                        }
                    }
                    TapHandler {
                        onTapped: root.recalled(entry.index)
                    }
                }
            }
            Label {
                anchors.centerIn: parent
                visible: root.history.count === 0
                text: root.history.enabled ? qsTr("No requests yet.") : qsTr("History is off.")
                muted: true
            }
        }
        DialogButtons {
            ActionButton {
                objectName: "historySwitch"
                text: root.history.enabled ? qsTr("Stop keeping history") : qsTr("Keep history")
                kind: ActionButton.Quiet
                hint: root.history.enabled ? qsTr("Also deletes what was kept.") : ""
                onClicked: root.history.enabled = !root.history.enabled
            }
            ActionButton {
                objectName: "historyClear"
                text: qsTr("Delete all")
                kind: ActionButton.Quiet
                enabled: root.history.count > 0
                onClicked: root.history.clear()
            }
            ActionButton {
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
