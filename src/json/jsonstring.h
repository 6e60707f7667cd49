// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArrayView>
#include <QString>

namespace Keyfob::JsonString {

/// What \a lexeme, a JSON string with its quotes, means. Lone surrogates stay; octets that are no
/// UTF-8 become U+FFFD.
KEYFOB_EXPORT QString decode(QByteArrayView lexeme);

/// \a lexeme as it can be shown in one line, still as JSON with its quotes: escapes that stand for
/// plain characters are resolved, and what nobody would see (control characters, bidirectional
/// overrides, characters without width, lone surrogates) is written as an escape. It means the
/// same, but that octets that are no UTF-8 become U+FFFD. Ends after \a cap characters, with "…".
KEYFOB_EXPORT QString shown(QByteArrayView lexeme, qsizetype cap);

/// Plain text with the same care, for what is no JSON; tabs become spaces.
KEYFOB_EXPORT QString shownText(QByteArrayView utf8);

} // namespace Keyfob::JsonString
