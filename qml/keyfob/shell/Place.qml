// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQml

/// A page that a signed-in person can go to.
QtObject {
    required property string title
    /// The name of an icon.
    required property string symbol
    /// The page's, of Qt.resolvedUrl(), and what it is made with: see LazyLoader.
    required property url file
    required property var properties
    /// Leads there from everywhere, beside the one by its number; or empty.
    property string shortcut
    /// What it stands under where there are many; or empty.
    property string group
    /// The API's description made it.
    property bool described: false
    /// False while the page has nothing for this person: it is not offered then.
    property bool shown: true
}
