// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Keyfob.Common
import Keyfob.Components
import Keyfob.Viewer

/// JSON as a tree that folds.
VirtualList {
    id: root

    // What came from elsewhere runs as it was written.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    required property JsonTreeModel tree

    // Where names would leave no room for values, it scrolls to them.
    rowWidth: Theme.tight ? Theme.scaled(300) : 0
    model: tree
    onCopyRequested: row => tree.copyValue(row)
    Keys.onLeftPressed: {
        const item = currentItem as JsonRow;
        if (item?.unfolded)
            tree.fold(currentIndex);
        else
            currentIndex = tree.parentRow(currentIndex);
    }
    Keys.onRightPressed: {
        const item = currentItem as JsonRow;
        if (item?.foldable && !item.unfolded)
            tree.unfold(currentIndex);
        else
            page(1);
    }
    Keys.onReturnPressed: event => {
        event.accepted = event.modifiers === Qt.NoModifier;
        if (event.accepted)
            tree.toggle(currentIndex);
    }
    Keys.onSpacePressed: tree.toggle(currentIndex)

    delegate: JsonRow {
        width: Math.max(ListView.view.width, root.rowWidth)
        height: root.rowHeight
        current: ListView.isCurrentItem && root.activeFocus
        onChosen: {
            root.currentIndex = index;
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onToggled: root.tree.toggle(index)
    }
}
