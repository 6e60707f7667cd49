// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Where the page on show comes from, and the few things to do about it. Read-only: an address
/// cannot be typed.
Rectangle {
    id: bar

    required property SignInColors colors
    required property bool canGoBack
    required property bool encrypted
    required property string host
    required property bool loading
    required property real progress
    required property bool showsPage
    required property string tenantName

    /// One of its controls has the keyboard.
    readonly property bool hasKeyboard: back.activeFocus || reload.activeFocus || cancel.activeFocus
    readonly property string folder: colors.dark ? "icons/dark/" : "icons/light/"

    signal backClicked
    signal cancelClicked
    signal reloadClicked

    /// Puts the keyboard on the first control that works.
    function takeFocus() {
        (back.enabled ? back : reload).forceActiveFocus(Qt.TabFocusReason);
    }

    color: colors.bar
    implicitHeight: 60

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 12
        spacing: 2

        BarButton {
            id: back

            colors: bar.colors
            enabled: bar.canGoBack
            icon.source: bar.folder + "back.svg"
            text: qsTr("Back")

            onClicked: bar.backClicked()
        }
        BarButton {
            id: reload

            colors: bar.colors
            icon.source: bar.folder + "reload.svg"
            text: qsTr("Reload")

            onClicked: bar.reloadClicked()
        }
        Rectangle {
            Accessible.description: {
                if (!bar.showsPage)
                    return "";
                return bar.encrypted ? qsTr("The connection is encrypted") : qsTr("The connection is not encrypted");
            }
            Accessible.name: bar.host ? qsTr("This page is from %1").arg(bar.host) : qsTr("No page yet")
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.leftMargin: 6
            Layout.preferredHeight: 46
            border.color: bar.colors.line
            color: bar.colors.background
            radius: 8

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: 10
                anchors.rightMargin: 10
                spacing: 8

                Image {
                    source: bar.folder + (bar.encrypted ? "lock.svg" : "lock-open.svg")
                    sourceSize.width: 18
                    sourceSize.height: 18
                    visible: bar.showsPage
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    // Elided on the left: the end of a host name says whose it is.
                    Label {
                        Layout.fillWidth: true
                        color: bar.colors.text
                        elide: Text.ElideLeft
                        font.pixelSize: 17
                        font.weight: Font.DemiBold
                        text: bar.host || qsTr("Connecting…")
                        textFormat: Text.PlainText
                    }
                    Label {
                        Layout.fillWidth: true
                        color: bar.colors.faint
                        elide: Text.ElideRight
                        font.pixelSize: 11
                        text: {
                            if (bar.encrypted || !bar.showsPage)
                                return qsTr("Sign in to %1").arg(bar.tenantName);
                            return qsTr("Sign in to %1, on this computer").arg(bar.tenantName);
                        }
                        textFormat: Text.PlainText
                    }
                }
            }
        }
        Button {
            id: cancel

            Accessible.name: text
            Layout.leftMargin: 8
            font.pixelSize: 14
            implicitHeight: 36
            text: qsTr("Cancel")

            Keys.onEnterPressed: clicked()
            Keys.onReturnPressed: clicked()

            background: Rectangle {
                border.color: cancel.visualFocus ? bar.colors.accent : bar.colors.line
                border.width: cancel.visualFocus ? 2 : 1
                color: cancel.down || cancel.hovered ? bar.colors.hover : "transparent"
                radius: 6
            }
            contentItem: Label {
                color: bar.colors.text
                font: cancel.font
                horizontalAlignment: Text.AlignHCenter
                leftPadding: 6
                rightPadding: 6
                text: cancel.text
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: bar.cancelClicked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: bar.colors.line
        height: 1
        width: parent.width
    }
    Rectangle {
        Accessible.name: qsTr("Loading, %1 percent").arg(Math.round(bar.progress * 100))
        Accessible.role: Accessible.ProgressBar
        anchors.bottom: parent.bottom
        color: bar.colors.accent
        height: 3
        visible: bar.loading
        width: parent.width * Math.max(0.08, bar.progress)

        Behavior on width {
            NumberAnimation {
                duration: 120
            }
        }
    }
}
