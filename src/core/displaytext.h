// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "export.h"

#include <QString>

#include <utility>

namespace Keyfob {

/// Text from outside as plainText() leaves it: safe to show, and good for nothing else. Two
/// different texts can look the same once cleaned, so it is never compared with anything.
class DisplayText
{
public:
    DisplayText() = default;

    operator QString() const { return m_text; } ///< To show, or to store for showing.
    QString toString() const { return m_text; } ///< The same, where types are deduced.

    bool isEmpty() const { return m_text.isEmpty(); } ///< Nothing is left to show.

    // What must be compared is compared as it came.
    template<typename T>
    friend bool operator==(const DisplayText &, const T &) = delete;

private:
    friend KEYFOB_EXPORT DisplayText plainText(const QString &text, qsizetype cap);

    explicit DisplayText(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

/// Text from outside, made safe to show as one plain line: control characters and bidirectional
/// overrides are removed, white space is folded, and it ends after \a cap characters.
KEYFOB_EXPORT DisplayText plainText(const QString &text, qsizetype cap = 200);

/// True if plainText() would show \a text as it is: then it can be both compared and shown.
KEYFOB_EXPORT bool isPlainText(const QString &text, qsizetype cap = 200);

} // namespace Keyfob
