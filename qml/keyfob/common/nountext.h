// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QString>

namespace Keyfob {

/// What a kind of thing is called, \a title, as it stands within a sentence: "New timesheet".
/// German has nouns with a capital letter there, too.
inline QString nounText(const QString &title)
{
    return QLocale().language() == QLocale::German ? title : title.toLower();
}

} // namespace Keyfob
