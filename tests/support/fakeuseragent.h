// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/completion.h"
#include "useragent/useragent.h"

#include <QList>

#include <functional>
#include <optional>

namespace Keyfob {

/// A user agent whose person is a function: it gets the visit and says what came of it, or nothing
/// yet.
class FakeUserAgent : public UserAgent
{
public:
    using Person = std::function<std::optional<Expected<VisitResult>>(const Visit &)>;

    explicit FakeUserAgent(Person somebody)
        : person(std::move(somebody))
    {
    }
    ~FakeUserAgent() override { cancel(); }

    QCoro::Task<Expected<VisitResult>> open(Visit visit) override
    {
        visits.append(visit);
        if (const auto result = person(visit))
            co_return *result;
        m_running = Completion<Expected<VisitResult>>();
        const auto running = m_running;
        co_return co_await running;
    }
    void cancel() override { finish(fail(Error::cancelled())); }
    /// What comes of the visit for which the person had no answer yet.
    void finish(const Expected<VisitResult> &result)
    {
        const auto running = m_running;
        running.finish(result);
    }
    void raise() override { ++raised; }
    void warmUp(const Visit &visit) override { expected.append(visit); }

    Person person;
    QList<Visit> visits;
    QList<Visit> expected; ///< It was to get ready for
    int raised = 0;

private:
    Completion<Expected<VisitResult>> m_running;
};

} // namespace Keyfob
