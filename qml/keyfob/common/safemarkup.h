// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// CommonMark from outside as markup that Text.StyledText shows: paragraphs, lists, emphasis and
/// code. Nothing is loaded and nothing of it is HTML of its author; a link is to http or https, and
/// its whole address is what one sees of it. Ends after \a cap characters, with "…".
QString safeMarkup(const QString &commonMark, qsizetype cap = 2000);

/// The same in one plain line, for screen readers and where there is no room.
QString safeMarkupText(const QString &commonMark, qsizetype cap = 500);

} // namespace Keyfob
