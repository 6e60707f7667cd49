// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Organizations
import Keyfob.Settings

/// What the person prefers, their organizations, and what this program is, a section each.
Dialog {
    id: root

    required property Preferences preferences
    required property OrganizationList organizations
    required property DiagnosticsModel diagnostics
    /// The section that is shown: its place in the row of tabs.
    property int section: 0

    readonly property bool narrow: (parent?.width ?? 680) < Theme.scaled(540)

    signal addOrganizationRequested
    signal copyRequested(text: string)

    title: qsTr("Settings")
    padding: (narrow ? 2 : 3) * Theme.unit
    width: Math.min(Theme.scaled(680), (parent?.width ?? 680) - (narrow ? 2 : 4) * Theme.unit)
    height: Math.min(Theme.scaled(720), (parent?.height ?? 720) - 4 * Theme.unit)
    onOpened: tabs.itemAt(section)?.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        GridLayout {
            id: row

            /// How many of the widest are side by side.
            readonly property int room: {
                let widest = 1;
                for (let i = 0; i < tabs.count; ++i)
                    widest = Math.max(widest, tabs.itemAt(i)?.natural ?? 0);
                return Math.floor((root.availableWidth + columnSpacing) / (widest + columnSpacing));
            }

            columns: room >= 4 ? 4 : room >= 2 ? 2 : 1
            columnSpacing: Theme.unit / 2
            rowSpacing: Theme.unit / 2
            Accessible.role: Accessible.PageTabList
            Accessible.name: root.title
            Layout.fillWidth: true

            Repeater {
                id: tabs

                model: [
                    {
                        "name": qsTr("General"),
                        "icon": "settings"
                    },
                    {
                        "name": qsTr("Organizations"),
                        "icon": "home"
                    },
                    {
                        "name": qsTr("Diagnostics"),
                        "icon": "shield"
                    },
                    {
                        "name": qsTr("About"),
                        "icon": "info"
                    }
                ]

                NavigationTab {
                    required property int index
                    required property var modelData

                    objectName: "settingsTab " + index
                    text: modelData.name
                    symbol: modelData.icon
                    current: index === root.section
                    onClicked: root.section = index
                    Keys.onLeftPressed: tabs.itemAt(index + (Theme.mirrored ? 1 : -1))?.forceActiveFocus(Qt.TabFocusReason)
                    Keys.onRightPressed: tabs.itemAt(index + (Theme.mirrored ? -1 : 1))?.forceActiveFocus(Qt.TabFocusReason)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                }
            }
        }
        ScrollPage {
            // The scroll bar is beside what scrolls.
            margin: 10
            maximumWidth: width
            Layout.leftMargin: -margin
            Layout.rightMargin: -margin
            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                width: parent.width
                sourceComponent: [general, organizationsSection, diagnosticsSection, about][root.section]
                active: root.visible
            }
        }
        DialogButtons {
            ActionButton {
                objectName: "closeSettingsButton"
                text: qsTr("&Close")
                onClicked: root.close()
            }
        }
    }

    Component {
        id: general
        PreferencesSection {
            preferences: root.preferences
        }
    }
    Component {
        id: organizationsSection
        OrganizationsSection {
            organizations: root.organizations
            onLeaveRequested: root.close()
            onAddRequested: root.addOrganizationRequested()
        }
    }
    Component {
        id: diagnosticsSection
        DiagnosticsSection {
            diagnostics: root.diagnostics
            onCopyRequested: text => root.copyRequested(text)
        }
    }
    Component {
        id: about
        AboutSection {}
    }
}
