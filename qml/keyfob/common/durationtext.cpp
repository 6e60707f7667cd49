// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "durationtext.h"

#include "core/text.h"

namespace Keyfob {

QString durationText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 24)
        return Text::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    if (hours >= 1)
        return Text::tr("%1 h %2 min").arg(hours).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    if (minutes >= 1)
        return Text::tr("%1 min %2 s").arg(minutes).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return Text::tr("%1 s").arg(seconds);
}

} // namespace Keyfob
