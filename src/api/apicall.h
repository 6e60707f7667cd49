// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/apirequest.h"
#include "api/apiresponse.h"
#include "core/clock.h"
#include "core/completion.h"
#include "core/delay.h"
#include "core/taskscope.h"
#include "net/retrypolicy.h"

#include <functional>
#include <memory>

namespace Keyfob {

class AccessTokenSource;
class ResponseCache;
class TokenRenewal;

/// One call of the API on its way: the token, the redirects, one renewal with one replay, the
/// tries. It ends once, and at once when end() is called.
class ApiCall
{
public:
    /// What all calls of a client share. None of it is owned, and all of it outlives the call or
    /// the call is ended first.
    struct Services
    {
        HttpClient &http;
        AccessTokenSource &tokens;
        TokenRenewal &renewal;
        ResponseCache &cache;
        const Clock &clock;
        const Delay &delay;
        std::function<double()> random; ///< 0 to 1
        QUrl baseUrl;
        RetryPolicy retries;
    };

    /// What a call may do beside going out once.
    struct Options
    {
        bool mayRepeat = false;
        bool revalidates = false;
        bool interactive = false; ///< The person, in a window
    };

    /// \a request is complete but for the token.
    ApiCall(Services services, HttpRequest request, Options options);

    /// Starts \a call, which then finishes by itself.
    static void start(const std::shared_ptr<ApiCall> &call);
    /// Ends it with \a result, whatever is under way; only the first end counts.
    void end(Expected<ApiResponse> result);

    const Completion<Expected<ApiResponse>> completion;

private:
    using Result = Expected<ApiResponse>;
    static Task<> run(std::shared_ptr<ApiCall> self);
    static Task<Result> attempts(std::shared_ptr<ApiCall> self);
    /// A token to send; the person was asked \a asked times when the call began.
    static Task<Expected<Secret>> acquire(std::shared_ptr<ApiCall> self, quint64 asked);
    static Task<Result> follow(std::shared_ptr<ApiCall> self, Secret token);
    static Task<Result> exchange(std::shared_ptr<ApiCall> self, HttpRequest request);

    Services m_services;
    HttpRequest m_request;
    Options m_options;
    bool m_ended = false;
    int m_sent = 0;
    std::chrono::milliseconds m_left; ///< Of the deadline.
    TaskScope m_tasks;
};

} // namespace Keyfob
