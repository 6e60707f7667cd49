// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "delay.h"

#include "completion.h"

#include <QTimer>

namespace Keyfob {

namespace {
class SystemDelay : public Delay
{
public:
    QCoro::Task<> wait(std::chrono::milliseconds time) const override
    {
        const Completion<bool> over;
        QTimer::singleShot(time, [over] { over.finish(true); });
        co_await over;
    }
};
} // namespace

const Delay &Delay::system()
{
    static const SystemDelay delay;
    return delay;
}

} // namespace Keyfob
