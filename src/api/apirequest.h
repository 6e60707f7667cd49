// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/canceltoken.h"
#include "../core/export.h"
#include "../net/headerlist.h"
#include "../net/httpclient.h"
#include "requestbody.h"

#include <QString>

#include <chrono>
#include <functional>

namespace Keyfob {

/// A request to the protected API as a value.
///
/// It has constructors so that it can be written as an argument: g++ 12 destroys an aggregate that
/// is made inside a `co_await` twice.
struct KEYFOB_EXPORT ApiRequest
{
    ApiRequest() = default; ///< GET at the base URL
    /// GET \a pathBelowBase.
    explicit ApiRequest(QString pathBelowBase)
        : path(std::move(pathBelowBase))
    {
    }
    /// \a httpMethod at \a pathBelowBase, with \a requestBody.
    ApiRequest(QByteArray httpMethod, QString pathBelowBase, RequestBody requestBody = {})
        : method(std::move(httpMethod))
        , path(std::move(pathBelowBase))
        , body(std::move(requestBody))
    {
    }

    /// As in RFC 9110 9; upper case.
    QByteArray method = QByteArrayLiteral("GET");
    /// Below the base URL ("/timesheets?limit=5"), or an absolute URL at its origin.
    QString path = {};
    /// What HTTP itself and the credentials need is not the caller's to set.
    HeaderList headers = {};
    /// What is sent; empty: nothing.
    RequestBody body = {};
    /// Sent as `Cookie` unless empty: parameters that an API wants there, "a=1; b=2". Never what
    /// signs anybody in.
    QByteArray cookies = {};
    /// Added to the path's own query, in this order; a name may come twice.
    QList<QPair<QString, QString>> query = {};
    /// Sent as `Idempotency-Key` unless empty. The API takes requests with the same key once, so
    /// that a POST or PATCH may go out again. ApiClient::newIdempotencyKey() makes one.
    QByteArray idempotencyKey = {};
    /// For all of it on the network: redirects, replays and the waits between them. Not for the
    /// token source, where a person may have to sign in.
    std::chrono::milliseconds deadline {30'000};
    /// Bytes of body, after decompression, at which the answer is refused.
    qsizetype sizeCap = 16 * 1024 * 1024;
    /// Somebody does this right now: where only they can renew the session, they are asked in a
    /// window, and the request continues afterwards. False, as for what runs in the background: no
    /// window ever.
    bool interactive = false;
    /// An answer that is not whole is given with a remark, as in HttpRequest.
    bool takesPartial = false;
    /// Asks with the entity tag of the last answer, which is given again if it is still right.
    bool revalidate = true;
    /// Called while the body goes and the answer comes; each redirect and try begins anew.
    std::function<void(const TransferProgress &)> progress = {};
    /// Ends it at once, with Cancelled.
    CancelToken cancel = {};
};

} // namespace Keyfob
