// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/networksetup.h"

#include <QMutex>

namespace Keyfob {

/// The network set-up for what QML fetches, whose threads look at it while it changes.
class SharedNetwork
{
public:
    void set(const NetworkSetup &setup)
    {
        const QMutexLocker lock(&m_mutex);
        m_setup = setup;
        ++m_version;
    }
    /// The set-up, and a number that is another for each one that was set.
    std::pair<NetworkSetup, int> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return {m_setup, m_version};
    }

private:
    mutable QMutex m_mutex;
    NetworkSetup m_setup;
    int m_version = 0;
};

} // namespace Keyfob
