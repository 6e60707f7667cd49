// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnosticsmodel.h"

namespace Keyfob {

void DiagnosticsModel::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_lines.clear();
    Q_EMIT changed();
    Q_EMIT requested();
}

void DiagnosticsModel::add(const QString &line)
{
    m_lines.append(line);
    Q_EMIT changed();
}

void DiagnosticsModel::finish()
{
    m_isRunning = false;
    Q_EMIT changed();
}

} // namespace Keyfob
