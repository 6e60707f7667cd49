// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "servertime.h"

namespace Keyfob::Sandbox::ServerTime {

namespace {
std::chrono::seconds ahead {0};
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc().addSecs(ahead.count());
}

qint64 seconds()
{
    return now().toSecsSinceEpoch();
}

void advance(std::chrono::seconds time)
{
    ahead += time;
}

} // namespace Keyfob::Sandbox::ServerTime
