// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Keyfob.SignIn

/// Asks which certificate of this machine a server may see. Showing one tells who one is.
Rectangle {
    id: dialog

    required property SignInColors colors
    required property SignInQuestions questions
    property var selection: null
    property string host

    /// Asks for \a wanted, a ClientCertificateSelection. One at a time: another gets none.
    function ask(wanted) {
        if (dialog.selection || wanted.certificates.length === 0) {
            wanted.selectNone();
            return;
        }
        dialog.host = dialog.questions.hostOf(wanted.host);
        dialog.selection = wanted;
        list.currentIndex = -1; // none is the person's choice yet
        takeFocus();
    }
    function takeFocus() {
        none.forceActiveFocus();
    }
    function choose(index) {
        if (index < 0)
            return;
        const chosen = dialog.selection;
        dialog.selection = null;
        chosen?.select(index);
    }
    function refuse() {
        const refused = dialog.selection;
        dialog.selection = null;
        refused?.selectNone();
    }

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    color: colors.background
    objectName: "certificates"
    visible: selection !== null

    InputGuard {
        item: dialog
        objectName: "guard"
        shown: dialog.visible
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: 12
        width: Math.min(parent.width - 64, 400)

        Label {
            id: title

            Layout.fillWidth: true
            color: dialog.colors.text
            font.pixelSize: 20
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Show a certificate?")
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: dialog.colors.faint
            font.pixelSize: 14
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.25
            text: qsTr("%1 asks for a certificate of this computer. It says who you are.").arg(dialog.host)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 4 * 72)
            activeFocusOnTab: true
            clip: true
            currentIndex: -1
            keyNavigationEnabled: true
            model: dialog.selection ? dialog.selection.certificates : []
            spacing: 8

            delegate: ItemDelegate {
                id: entry

                required property int index
                required property var modelData

                Accessible.name: qsTr("%1, issued by %2").arg(modelData.subject).arg(modelData.issuer)
                highlighted: ListView.isCurrentItem
                implicitHeight: 64
                width: ListView.view.width

                Keys.onEnterPressed: clicked()
                Keys.onReturnPressed: clicked()

                background: Rectangle {
                    border.color: entry.highlighted && list.activeFocus ? dialog.colors.accent : dialog.colors.line
                    border.width: entry.highlighted && list.activeFocus ? 2 : 1
                    color: entry.hovered ? dialog.colors.hover : "transparent"
                    radius: 8
                }
                contentItem: ColumnLayout {
                    spacing: 2

                    Label {
                        Layout.fillWidth: true
                        color: dialog.colors.text
                        elide: Text.ElideRight
                        font.pixelSize: 15
                        text: entry.modelData.subject
                        textFormat: Text.PlainText
                    }
                    Label {
                        Layout.fillWidth: true
                        color: dialog.colors.faint
                        elide: Text.ElideRight
                        font.pixelSize: 12
                        text: qsTr("Issued by %1, valid until %2").arg(entry.modelData.issuer).arg(entry.modelData.expiryDate.toLocaleDateString(Qt.locale(), Locale.ShortFormat))
                        textFormat: Text.PlainText
                    }
                }

                onClicked: dialog.choose(index)
            }

            Keys.onEnterPressed: dialog.choose(currentIndex)
            Keys.onReturnPressed: dialog.choose(currentIndex)
            onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                currentIndex = 0
        }
        ChoiceButton {
            id: none

            KeyNavigation.up: list
            Layout.topMargin: 8
            colors: dialog.colors
            text: qsTr("Show none")

            onClicked: dialog.refuse()
        }
    }
}
