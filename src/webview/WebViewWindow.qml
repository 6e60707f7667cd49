// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Window
import QtWebView

// One visit. A Qt WebView reports a page when the request for it has been sent, and cannot stop it.
Window {
    id: root

    required property url start
    required property string organization
    property string host: ""

    signal pageChanged(url page)
    signal pageFailed(url page, string reason)
    signal dismissed

    // The cookies of another visit may be another person's.
    function begin() {
        view.deleteAllCookies();
        view.url = root.start;
    }
    function end() {
        view.stop();
        view.deleteAllCookies();
        root.visible = false;
    }

    width: 480
    height: 720
    title: qsTr("Log in: %1").arg(root.organization)
    color: colors.window
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: root.dismissed()

    SystemPalette {
        id: colors
    }
    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: root.dismissed()
    }
    Shortcut {
        sequences: [StandardKey.Back, "Back"]
        onActivated: view.canGoBack ? view.goBack() : root.dismissed()
    }
    Rectangle {
        id: bar

        width: root.width
        height: 48
        color: colors.button

        Text {
            anchors {
                left: parent.left
                right: cancel.left
                verticalCenter: parent.verticalCenter
                margins: 12
            }
            text: root.host
            textFormat: Text.PlainText
            elide: Text.ElideLeft
            color: colors.buttonText
        }
        Rectangle {
            id: cancel

            anchors {
                right: parent.right
                top: parent.top
                bottom: parent.bottom
            }
            width: label.implicitWidth + 32
            color: tap.pressed ? colors.mid : "transparent"
            border.width: cancel.activeFocus ? 2 : 0
            border.color: colors.highlight
            activeFocusOnTab: true
            Accessible.role: Accessible.Button
            Accessible.name: label.text
            Accessible.onPressAction: root.dismissed()
            Keys.onSpacePressed: root.dismissed()
            Keys.onReturnPressed: root.dismissed()

            Text {
                id: label

                anchors.centerIn: parent
                text: qsTr("Cancel")
                color: colors.buttonText
            }
            TapHandler {
                id: tap

                onTapped: root.dismissed()
            }
        }
    }
    WebView {
        id: view

        anchors {
            fill: parent
            topMargin: bar.height
        }
        onUrlChanged: root.pageChanged(view.url)
        onLoadingChanged: request => {
            if (request.status === WebView.LoadFailedStatus)
                root.pageFailed(request.url, request.errorString);
        }
    }
}
