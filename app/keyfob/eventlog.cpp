// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "eventlog.h"

#include "core/error.h"

namespace Keyfob {

EventLog::EventLog(const Clock &clock, qsizetype capacity)
    : m_clock(clock)
    , m_capacity(capacity)
{
}

void EventLog::add(const QString &where, const QString &what)
{
    while (m_lines.size() >= m_capacity)
        m_lines.removeFirst();
    m_lines.append(QStringLiteral("%1 %2: %3")
                       .arg(m_clock.now().toUTC().toString(Qt::ISODateWithMs), plainText(where, 40),
                            plainText(what)));
}

} // namespace Keyfob
