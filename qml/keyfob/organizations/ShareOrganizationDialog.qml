// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Organizations

/// An organization as a QR code, for another device.
Dialog {
    id: root

    property string organizationId
    property string name
    property string text
    /// What the settings do not hold though the other device may need it.
    property string leftOut
    readonly property bool isLink: text.startsWith("keyfob:")

    signal fileRequested

    title: qsTr("Share %1").arg(name)
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    contentItem: DialogScroll {

        QrCodeItem {
            id: code

            readonly property real side: Math.min(320, root.availableWidth)

            objectName: "qrCode"
            visible: fits
            text: root.text
            implicitWidth: side
            implicitHeight: side
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(root.name)
            Accessible.description: root.isLink ? root.text : ""
            Layout.alignment: Qt.AlignHCenter
        }
        Label {
            objectName: "qrCodeText"
            text: {
                if (!code.fits)
                    return qsTr("These settings are too long for a code. Save them as a file, and open it on the other device.");
                return root.isLink ? qsTr("Scan it with a device that has Keyfob: it fills in the field for adding an organization.") : qsTr("It holds the settings as text, without secrets: save them as a file on the other device, and open it there with Keyfob.");
            }
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            objectName: "shareLeftOut"
            visible: !root.isLink && text.length > 0
            text: root.leftOut
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Label {
            visible: root.isLink
            text: root.text
            kind: Label.Small
            muted: true
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        DialogButtons {
            ActionButton {
                objectName: "shareFileButton"
                text: qsTr("Save as a file…")
                kind: code.fits ? ActionButton.Quiet : ActionButton.Primary
                symbol: "save"
                onClicked: {
                    root.close();
                    root.fileRequested();
                }
            }
            ActionButton {
                id: closeButton
                objectName: "closeShareButton"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
