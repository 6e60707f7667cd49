// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Tokens

/// The claims of a token: what each means, and its value.
ColumnLayout {
    id: root

    required property TokenClaimModel claims
    property bool custom: false
    property bool narrow: false

    spacing: 0

    Repeater {
        model: root.claims

        ColumnLayout {
            id: claim

            required property int index
            required property string name
            required property string space
            required property string meaning
            required property string value
            required property string detail
            required property bool custom

            visible: custom === root.custom
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1, %2: %3").arg(name).arg(meaning.length > 0 ? meaning : space).arg(value)
            Accessible.description: detail

            Rectangle {
                color: Theme.border
                implicitHeight: 1
                Layout.fillWidth: true
            }
            GridLayout {
                columns: root.narrow ? 1 : 2
                columnSpacing: 2 * Theme.unit
                rowSpacing: 2
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit
                Layout.bottomMargin: Theme.unit

                // Columns, not layouts: those keep the room for lines that no longer wrap.
                Column {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Layout.alignment: Qt.AlignTop

                    Label {
                        text: claim.name
                        font.family: Theme.monospace
                        font.weight: Font.DemiBold
                        elide: Text.ElideRight
                        width: parent.width
                        Accessible.ignored: true
                    }
                    Label {
                        text: claim.meaning.length > 0 ? claim.meaning : claim.space
                        visible: text.length > 0
                        kind: Label.Small
                        muted: true
                        wrapMode: Text.Wrap
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
                Column {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 160
                    Layout.alignment: Qt.AlignTop

                    Label {
                        text: claim.value
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        maximumLineCount: 8
                        elide: Text.ElideRight
                        width: parent.width
                        Accessible.ignored: true
                    }
                    Label {
                        text: claim.detail
                        visible: text.length > 0
                        kind: Label.Small
                        muted: true
                        width: parent.width
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Label {
        text: root.claims.moreText
        visible: root.custom && text.length > 0
        muted: true
        Layout.fillWidth: true
    }
}
