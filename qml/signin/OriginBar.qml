// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// Where the page on show comes from, and the few things to do about it. Read-only: an address
/// cannot be typed.
Rectangle {
    id: bar

    required property bool canGoBack
    required property bool encrypted
    required property string host
    required property bool loading
    required property real progress
    required property bool showsPage
    required property string tenantName

    /// One of its controls has the keyboard.
    readonly property bool hasKeyboard: back.activeFocus || reload.activeFocus || cancel.activeFocus || leave.activeFocus
    /// Only what is needed, as icons: the host needs the room.
    readonly property bool narrow: width < Theme.scaled(480)
    /// Large text in a small window: the host takes lines of its own. Of a long one the end is
    /// there, which says whose it is.
    readonly property bool tall: narrow && Theme.tight
    readonly property int most: 40
    readonly property string shownHost: {
        if (!tall)
            return host;
        // A line ends after a dot.
        return (host.length > most ? "…" + host.slice(-most) : host).replace(/\./g, ".\u200b");
    }

    signal backClicked
    signal cancelClicked
    signal reloadClicked

    /// Puts the keyboard on the first control that works.
    function takeFocus() {
        (back.enabled ? back : reload).forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.surface
    implicitHeight: page.Layout.preferredHeight + (tall ? Theme.iconButtonSize + 2 : 0) + (Theme.compact ? 8 : 14)

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: bar.narrow ? 4 : 8
        anchors.rightMargin: bar.narrow ? 4 : 12
        columnSpacing: 2
        columns: 5
        rowSpacing: 2

        IconButton {
            id: back

            Layout.column: 0
            Layout.row: 0
            enabled: bar.canGoBack
            symbol: "back"
            text: qsTr("Back")
            visible: enabled || !bar.narrow

            onClicked: bar.backClicked()
        }
        IconButton {
            id: reload

            Layout.column: 1
            Layout.row: 0
            symbol: "refresh"
            text: qsTr("Reload")

            onClicked: bar.reloadClicked()
        }
        Item {
            Layout.column: 2
            Layout.fillWidth: true
            Layout.preferredWidth: bar.width // all that the buttons leave
            Layout.row: 0
            visible: bar.tall
        }
        Rectangle {
            id: page

            Accessible.description: {
                if (!bar.showsPage)
                    return "";
                return bar.encrypted ? qsTr("The connection is encrypted") : qsTr("The connection is not encrypted");
            }
            Accessible.name: bar.host ? qsTr("This page is from %1").arg(bar.host) : qsTr("No page yet")
            Accessible.role: Accessible.StaticText
            // Where text is large, the host is below the buttons.
            Layout.column: bar.tall ? 0 : 2
            Layout.columnSpan: bar.tall ? 5 : 1
            Layout.fillWidth: true
            Layout.leftMargin: bar.narrow ? 0 : 6
            Layout.preferredHeight: Math.max(Theme.compact ? 44 : 46, lines.implicitHeight + Theme.unit)
            Layout.row: bar.tall ? 1 : 0
            border.color: Theme.border
            color: Theme.window
            radius: Theme.radius

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: 10
                anchors.rightMargin: 10
                spacing: 8

                Icon {
                    color: bar.encrypted ? Theme.positive : Theme.warning
                    icon: bar.encrypted ? "lock" : "lock-open"
                    size: 18
                    visible: bar.showsPage
                }
                ColumnLayout {
                    id: lines

                    Layout.fillWidth: true
                    spacing: 0

                    // Elided on the left: the end of a host name says whose it is.
                    Label {
                        Layout.fillWidth: true
                        elide: bar.tall ? Text.ElideNone : bar.host ? Text.ElideLeft : Text.ElideRight
                        wrapMode: bar.tall ? Text.Wrap : Text.NoWrap
                        font.weight: Font.DemiBold
                        kind: bar.tall ? Label.Small : bar.narrow ? Label.Body : Label.Large
                        lineHeight: 1.1
                        text: bar.shownHost || qsTr("Connecting…")
                    }
                    Label {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        kind: Label.Small
                        lineHeight: 1
                        muted: true
                        visible: !bar.tall
                        text: {
                            if (bar.encrypted || !bar.showsPage)
                                return qsTr("Sign in to %1").arg(bar.tenantName);
                            return qsTr("Sign in to %1, on this computer").arg(bar.tenantName);
                        }
                    }
                }
            }
        }
        ActionButton {
            id: cancel

            Layout.column: 3
            Layout.leftMargin: 8
            Layout.row: 0
            text: qsTr("Cancel")
            visible: !bar.narrow

            onClicked: bar.cancelClicked()
        }
        IconButton {
            id: leave

            Layout.column: 4
            Layout.row: 0
            symbol: "close"
            text: qsTr("Cancel")
            visible: bar.narrow

            onClicked: bar.cancelClicked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: 1
        width: parent.width
    }
    Rectangle {
        Accessible.name: qsTr("Loading, %1 percent").arg(Math.round(bar.progress * 100))
        Accessible.role: Accessible.ProgressBar
        anchors.bottom: parent.bottom
        color: Theme.accent
        height: 3
        visible: bar.loading
        width: parent.width * Math.max(0.08, bar.progress)
    }
}
