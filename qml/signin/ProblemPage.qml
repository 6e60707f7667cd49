// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/// Says why there is no page, and what to do.
Rectangle {
    id: page

    required property SignInColors colors
    required property bool hasPage
    required property string problemText
    required property string problemTitle

    readonly property string folder: colors.dark ? "icons/dark/" : "icons/light/"

    signal backClicked
    signal cancelClicked
    signal retryClicked

    /// Puts the keyboard on the first button.
    function takeFocus() {
        retry.forceActiveFocus();
    }

    Accessible.name: problemTitle
    Accessible.role: Accessible.AlertMessage
    color: colors.background

    component Choice: Button {
        id: choice

        property bool primary: false

        Accessible.name: text
        Layout.fillWidth: true
        font.pixelSize: 15
        implicitHeight: 42

        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()

        background: Rectangle {
            border.color: choice.visualFocus || choice.activeFocus ? page.colors.text : page.colors.line
            border.width: choice.visualFocus || choice.activeFocus ? 2 : choice.primary ? 0 : 1
            color: choice.primary ? page.colors.accent : choice.hovered ? page.colors.hover : "transparent"
            radius: 8
        }
        contentItem: Label {
            color: choice.primary ? page.colors.accentText : page.colors.text
            font: choice.font
            horizontalAlignment: Text.AlignHCenter
            text: choice.text
            verticalAlignment: Text.AlignVCenter
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: 12
        width: Math.min(parent.width - 64, 400)

        Image {
            Layout.alignment: Qt.AlignHCenter
            source: page.folder + "warning.svg"
            sourceSize.width: 48
            sourceSize.height: 48
        }
        Label {
            Layout.fillWidth: true
            color: page.colors.text
            font.pixelSize: 20
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: page.problemTitle
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Label {
            Accessible.name: text
            Layout.bottomMargin: 12
            Layout.fillWidth: true
            color: page.colors.faint
            font.pixelSize: 14
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.25
            text: page.problemText
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Choice {
            id: retry

            primary: true
            text: page.hasPage ? qsTr("Back to the page") : qsTr("Try again")

            onClicked: page.hasPage ? page.backClicked() : page.retryClicked()
        }
        Choice {
            text: qsTr("Begin again")
            visible: page.hasPage

            onClicked: page.retryClicked()
        }
        Choice {
            text: qsTr("Cancel")

            onClicked: page.cancelClicked()
        }
    }
}
