// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/text.h"

#include <QLocale>

namespace Keyfob {

/// How much is shown of a list that somebody else makes, as long as they like: each row costs the
/// window the better part of a millisecond.
struct ShownList
{
    static constexpr int Most = 200;
    static constexpr qsizetype MaxText = 500; ///< Characters of one value

    /// "and 1,800 more", under a list of which \a shown of \a all are shown; empty: all are.
    static QString moreText(qsizetype shown, qsizetype all)
    {
        return all > shown ? Text::tr("… and %1 more").arg(QLocale().toString(all - shown))
                           : QString();
    }
};

} // namespace Keyfob
