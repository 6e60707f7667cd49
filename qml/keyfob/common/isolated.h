// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob {

/// \a text with a direction of its own, so that a sentence around it is not reordered (UAX #9: FSI
/// and PDI).
inline QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace Keyfob
