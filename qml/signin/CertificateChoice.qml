// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.SignIn

/// Asks which certificate of this machine a server may see. Showing one tells who one is.
Rectangle {
    id: dialog

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
        none.forceActiveFocus(Qt.TabFocusReason);
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
    color: Theme.window
    objectName: "certificates"
    visible: selection !== null

    InputGuard {
        item: dialog
        objectName: "guard"
        shown: dialog.visible
    }
    // Nothing goes through to what is below.
    MouseArea {
        acceptedButtons: Qt.AllButtons
        anchors.fill: parent
        hoverEnabled: true

        onWheel: wheel => wheel.accepted = true
    }
    ScrollPage {
        anchors.fill: parent
        centered: true
        maximumWidth: Theme.scaled(400)

        ColumnLayout {
            spacing: 12
            width: parent.width

            Label {
                id: title

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                kind: Label.Heading
                text: qsTr("Send a certificate?")
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                muted: true
                text: qsTr("%1 asks for a certificate of this computer, which identifies you.").arg(dialog.host)
                wrapMode: Text.Wrap
            }
            ListView {
                id: list

                Accessible.name: title.text
                Accessible.role: Accessible.List
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(contentHeight, 4 * Theme.scaled(72))
                activeFocusOnTab: true
                clip: true
                currentIndex: -1
                keyNavigationEnabled: true
                model: dialog.selection ? dialog.selection.certificates : []
                spacing: 8

                delegate: OptionRow {
                    required property int index
                    required property var modelData

                    Accessible.name: qsTr("%1, issued by %2").arg(modelData.subject).arg(modelData.issuer)
                    detail: qsTr("Issued by %1, valid until %2").arg(modelData.issuer).arg(modelData.expiryDate.toLocaleDateString(Qt.locale(), Locale.ShortFormat))
                    text: modelData.subject

                    onClicked: dialog.choose(index)
                }

                Keys.onEnterPressed: dialog.choose(currentIndex)
                Keys.onReturnPressed: dialog.choose(currentIndex)
                onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                    currentIndex = 0
            }
            ActionButton {
                id: none

                KeyNavigation.up: list
                Layout.fillWidth: true
                Layout.topMargin: 8
                text: qsTr("Send none")

                onClicked: dialog.refuse()
            }
        }
    }
}
