// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Keyfob {

/// The words of \a text, which single spaces separate, in their order.
inline QStringList wordList(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// The same as a set.
inline QSet<QString> wordSet(const char *text)
{
    const QStringList words = wordList(text);
    return {words.begin(), words.end()};
}

} // namespace Keyfob
