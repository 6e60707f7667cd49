// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "client/responsepages.h"

#include "core/text.h"

namespace Keyfob {

namespace {

constexpr int MaxPages = 10'000; // against an API whose pages lead nowhere

QCoro::Task<Expected<std::optional<ApiResponse>>> refuse(Error why)
{
    co_return fail(why);
}

} // namespace

struct ResponsePages::State
{
    static QCoro::Task<Expected<std::optional<ApiResponse>>> next(std::shared_ptr<State> self)
    {
        self->isRunning = true;
        const std::optional<ApiResponse> after = self->last;
        auto page = co_await self->fetch(after);
        self->isRunning = false;
        if (!page)
            co_return fail(page.error());
        self->isOver = !page->has_value();
        self->last = *page;
        ++self->count;
        co_return page;
    }

    Fetch fetch;
    std::optional<ApiResponse> last;
    int count = 0;
    bool isOver = false;
    bool isRunning = false;
};

ResponsePages::ResponsePages(Fetch fetch)
    : m_state(std::make_shared<State>())
{
    m_state->fetch = std::move(fetch);
}

QCoro::Task<Expected<std::optional<ApiResponse>>> ResponsePages::next()
{
    if (m_state->isRunning) {
        return refuse(
            Error(ErrorCode::InvalidRequest, Text::tr("The next page is on its way already.")));
    }
    if (m_state->count >= MaxPages) {
        return refuse(Error(ErrorCode::InvalidRequest,
                            Text::tr("This list has more than %1 pages.").arg(MaxPages)));
    }
    if (m_state->isOver)
        return [](std::optional<ApiResponse> none)
                   -> QCoro::Task<Expected<std::optional<ApiResponse>>> { co_return none; }({});
    return State::next(m_state);
}

} // namespace Keyfob
