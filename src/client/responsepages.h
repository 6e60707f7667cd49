// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../api/apiresponse.h"
#include "../core/error.h"
#include "../core/export.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>

namespace Keyfob {

/// A list that an API gives in pages (RFC 8288, `rel="next"`), one after the other:
///
/// \code
/// auto pages = acme.pages("/timesheets");
/// for (;;) {
///     const auto page = co_await pages.next();
///     if (!page || !*page)
///         break; // an error, or it was the last one
///     append((*page)->json());
/// }
/// \endcode
///
/// Nothing is asked for before next(). Copies go on together.
class KEYFOB_EXPORT ResponsePages
{
public:
    /// The next page; std::nullopt after the last one. After an error, the same page is asked for
    /// again. Errors: those of Client::nextPage(); InvalidRequest while another next() runs, or
    /// after 10,000 pages, which no list has.
    [[nodiscard]] QCoro::Task<Expected<std::optional<ApiResponse>>> next();

private:
    friend class AudienceClient;
    friend class Client;

    /// The first page, or that after the one that is given.
    using Fetch = std::function<QCoro::Task<Expected<std::optional<ApiResponse>>>(
        std::optional<ApiResponse> after)>;
    explicit ResponsePages(Fetch fetch);

    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Keyfob
