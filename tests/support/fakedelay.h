// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "core/delay.h"

#include <QList>

namespace Keyfob {

/// Waits that are over at once, or when a test says so; it keeps how long they would have been.
class FakeDelay : public Delay
{
public:
    ~FakeDelay() override { release(); }

    bool holds = false;
    mutable QList<std::chrono::milliseconds> waits;

    QCoro::Task<> wait(std::chrono::milliseconds time) const override
    {
        waits.append(time);
        if (!holds)
            co_return;
        const Completion<bool> over;
        m_held.append(over);
        co_await over;
    }
    void release()
    {
        const auto held = std::exchange(m_held, {});
        for (const auto &one : held)
            one.finish(true);
    }

private:
    mutable QList<Completion<bool>> m_held;
};

} // namespace Keyfob
