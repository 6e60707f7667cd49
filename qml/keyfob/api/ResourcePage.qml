// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Api
import Keyfob.Components

/// One place: its list, with the open item beside it or in its place, and the form above both.
FocusScope {
    id: root

    required property ResourceModel list
    required property StepUp stepUp
    readonly property bool wide: width >= Theme.scaled(1100)
    readonly property bool itemShown: list.itemRow >= 0

    function open(row: int) {
        list.open(row);
        if (!wide)
            item.forceActiveFocus(Qt.OtherFocusReason);
    }
    function goBack() {
        list.open(-1);
        listView.forceActiveFocus(Qt.BacktabFocusReason);
    }

    focus: true // in the loader that it comes with
    onVisibleChanged: if (!visible)
        list.clearOutcome()

    ResourceList {
        id: listView

        list: root.list
        stepUp: root.stepUp
        width: root.wide && root.itemShown ? Math.round(root.width * 0.55) : root.width
        x: Theme.mirrored ? root.width - width : 0
        height: root.height
        visible: (root.wide || !root.itemShown) && !sheet.visible
        focus: !item.visible && !sheet.visible
        onOpened: row => root.open(row)
    }
    Rectangle {
        x: Theme.mirrored ? item.width : listView.width
        width: 1
        height: root.height
        color: Theme.border
        visible: root.wide && root.itemShown
    }
    ItemView {
        id: item

        list: root.list
        stepUp: root.stepUp
        hasBack: !root.wide
        x: root.wide && !Theme.mirrored ? listView.width + 1 : 0
        width: root.wide ? root.width - listView.width - 1 : root.width
        height: root.height
        visible: root.itemShown && !sheet.visible
        focus: visible
        onBack: root.goBack()
    }
    OperationSheet {
        id: sheet

        anchors.fill: parent
        form: root.list.form
        stepUp: root.stepUp
        visible: form.active
        focus: visible
        onVisibleChanged: if (visible)
            takeFocus()
    }

    KeyShortcut {
        title: qsTr("New %1").arg(root.list.itemNoun)
        sequences: [StandardKey.New]
        enabled: root.visible && root.list.creating.offered && !sheet.visible
        onActivated: root.list.create()
    }
    KeyShortcut {
        title: qsTr("Refresh")
        sequences: [StandardKey.Refresh]
        enabled: root.visible && !sheet.visible
        onActivated: root.itemShown ? root.list.item.reloadInnermost() : root.list.refresh()
    }
    KeyShortcut {
        title: qsTr("Search")
        sequences: [StandardKey.Find]
        enabled: root.visible && listView.visible
        onActivated: listView.focusSearch()
    }
    KeyShortcut {
        title: qsTr("Back to the list")
        sequences: [StandardKey.Cancel]
        enabled: root.visible && root.itemShown && !sheet.visible
        onActivated: if (!root.list.item.closeInnermost())
            root.goBack()
    }
}
