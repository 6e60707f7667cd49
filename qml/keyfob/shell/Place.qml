// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQml

/// A page that a signed-in person can go to.
QtObject {
    required property string title
    /// The name of an icon.
    required property string symbol
    required property Component page
    /// False while the page has nothing for this person: it is not offered then.
    property bool shown: true
}
