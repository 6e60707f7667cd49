// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "protectedresourcequestion.h"

#include "net/httpclient.h"
#include "setup/publicanswer.h"
#include "setup/publicquestion.h"

namespace Keyfob {

Task<Expected<ProtectedResource>> askProtectedResource(HttpClient &http, QUrl api,
                                                       CancelToken cancel)
{
    const PublicQuestion question {.url = ProtectedResource::addressOf(api),
                                   .cancel = std::move(cancel)};
    const auto answer = co_await askWithinOrigin(http, question);
    if (!answer)
        co_return fail(answer.error());
    const auto json = readPublicJson(*answer, shownHost(api));
    if (!json)
        co_return fail(json.error());
    co_return ProtectedResource::parse(*json, api);
}

} // namespace Keyfob
