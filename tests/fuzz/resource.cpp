// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What an API says of itself (RFC 9728): ProtectedResource::parse().

#include "promise.h"
#include "setup/protectedresource.h"
#include "json/strictjson.h"

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = StrictJson::parseObject(view(data, size));
    if (!json)
        return 0;
    const QUrl named(json->value(u"resource").toString(), QUrl::StrictMode);
    for (const QUrl &api : {QUrl(QStringLiteral("https://api.example/v1")), named}) {
        if (!api.isValid() || api.scheme() != QLatin1StringView("https") || api.host().isEmpty())
            continue;
        const QUrl address = ProtectedResource::addressOf(api);
        PROMISE(address.isValid() && address.host() == api.host() && address.port() == api.port());
        const auto found = ProtectedResource::parse(*json, api);
        if (!found) {
            PROMISE(found.error().code() == ErrorCode::ResponseInvalid);
            checkError(found.error());
            continue;
        }
        PROMISE(QUrl(found->resource).host() == api.host());
        PROMISE(found->scopes.size() <= ProtectedResource::MaxScopes);
        PROMISE(QStringList(found->scopes).removeDuplicates() == 0);
        for (const QString &scope : found->scopes)
            PROMISE(isPlain(scope) && !scope.isEmpty() && !scope.contains(u' '));
    }
    return 0;
}
