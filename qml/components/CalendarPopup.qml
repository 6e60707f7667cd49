// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A month, to choose a day of it. The arrow keys move by days and weeks, Page Up and Page Down by
/// months; Return chooses.
T.Popup {
    id: root

    property date day: new Date()
    property string label: qsTr("Calendar")
    readonly property int firstDay: Qt.locale().firstDayOfWeek % 7
    // Dates are "var": qmllint 6.4 loses its way where several functions take one.
    /// The first of the cells, which is in the week of the first of the month.
    readonly property var firstCell: {
        const first = new Date(day.getFullYear(), day.getMonth(), 1);
        return new Date(day.getFullYear(), day.getMonth(), 1 - (first.getDay() - firstDay + 7) % 7);
    }
    readonly property int cell: Math.max(4 * Theme.unit, Math.round(32 * Theme.textScale))

    signal chosen(year: int, month: int, day: int)

    function moveDays(days: int) {
        day = new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
    }
    function moveMonths(months: int) {
        const last = new Date(day.getFullYear(), day.getMonth() + months + 1, 0).getDate();
        day = new Date(day.getFullYear(), day.getMonth() + months, Math.min(day.getDate(), last));
    }
    function isSame(a: var, b: var): bool {
        return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();
    }
    function choose(which: var) {
        root.chosen(which.getFullYear(), which.getMonth() + 1, which.getDate());
        close();
    }

    margins: Theme.unit
    padding: 1.5 * Theme.unit
    implicitWidth: implicitContentWidth + 2 * padding
    implicitHeight: implicitContentHeight + 2 * padding
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    onOpened: days.forceActiveFocus(Qt.PopupFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.fieldBorder

        Shadow {
            z: -1
            anchors.fill: parent
            depth: 8
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.unit

        RowLayout {
            spacing: 0

            IconButton {
                symbol: "back"
                text: qsTr("Previous month")
                onClicked: root.moveMonths(-1)
            }
            Label {
                text: root.day.toLocaleDateString(Qt.locale(), "MMMM yyyy")
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            IconButton {
                symbol: "back"
                rotation: 180
                text: qsTr("Next month")
                onClicked: root.moveMonths(1)
            }
        }
        Item {
            id: days

            objectName: "calendarDays"
            implicitWidth: 7 * root.cell
            implicitHeight: 7 * root.cell
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: root.label
            Accessible.description: root.day.toLocaleDateString(Qt.locale(), Locale.LongFormat)
            Keys.onLeftPressed: root.moveDays(Theme.mirrored ? 1 : -1)
            Keys.onRightPressed: root.moveDays(Theme.mirrored ? -1 : 1)
            Keys.onUpPressed: root.moveDays(-7)
            Keys.onDownPressed: root.moveDays(7)
            Keys.onReturnPressed: root.choose(root.day)
            Keys.onEnterPressed: root.choose(root.day)
            Keys.onSpacePressed: root.choose(root.day)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
                    return;
                root.moveMonths(event.key === Qt.Key_PageUp ? -1 : 1);
                event.accepted = true;
            }

            Grid {
                columns: 7

                Repeater {
                    model: 7

                    Label {
                        required property int index

                        width: root.cell
                        height: root.cell
                        text: Qt.locale().dayName((root.firstDay + index) % 7, Locale.NarrowFormat)
                        kind: Label.Small
                        muted: true
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                }
                Repeater {
                    model: 42

                    T.AbstractButton {
                        id: dayButton

                        required property int index
                        readonly property var value: new Date(root.firstCell.getFullYear(), root.firstCell.getMonth(), root.firstCell.getDate() + index)
                        readonly property bool current: root.isSame(value, root.day)
                        readonly property bool today: root.isSame(value, new Date())

                        width: root.cell
                        height: root.cell
                        text: value.getDate()
                        focusPolicy: Qt.NoFocus
                        hoverEnabled: true
                        Accessible.role: Accessible.Cell
                        Accessible.name: value.toLocaleDateString(Qt.locale(), Locale.LongFormat)
                        Accessible.onPressAction: dayButton.clicked()
                        Accessible.selected: current
                        onClicked: root.choose(value)

                        contentItem: Text {
                            text: dayButton.text
                            font.pixelSize: Theme.fontSmall
                            font.weight: dayButton.current || dayButton.today ? Font.DemiBold : Font.Normal
                            color: dayButton.current ? Theme.accentInk : dayButton.today ? Theme.accentText : dayButton.value.getMonth() === root.day.getMonth() ? Theme.text : Theme.textMuted
                            horizontalAlignment: Text.AlignHCenter
                            verticalAlignment: Text.AlignVCenter
                            Accessible.ignored: true
                        }
                        background: Rectangle {
                            anchors.fill: parent
                            anchors.margins: 2
                            radius: width / 2
                            color: dayButton.current ? Theme.accent : dayButton.hovered ? Theme.hover : "transparent"
                            border.width: dayButton.today && !dayButton.current ? 1 : 0
                            border.color: Theme.accent
                        }
                    }
                }
            }
        }
    }
}
