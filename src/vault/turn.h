// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"

#include <utility>

namespace Keyfob {

/// A place in a queue of calls: whoever holds it waits for before(), and lets the next one in at
/// its end.
///
///     const Turn turn(m_lastTurn); // of all calls, finished at first
///     co_await turn.before();
class Turn
{
public:
    explicit Turn(Completion<bool> &last)
        : m_before(std::exchange(last, m_done))
    {
    }
    ~Turn() { m_done.finish(true); }
    Q_DISABLE_COPY_MOVE(Turn)

    const Completion<bool> &before() const { return m_before; }

private:
    Completion<bool> m_done;
    Completion<bool> m_before;
};

} // namespace Keyfob
