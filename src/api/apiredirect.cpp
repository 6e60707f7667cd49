// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiredirect.h"

#include "apipath.h"
#include "core/logging.h"

#include <QCoreApplication>

namespace Keyfob {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Expected<HttpRequest> redirected(HttpRequest request, const HttpResponse &response,
                                 const QUrl &baseUrl)
{
    const QByteArray location = response.header("Location").trimmed();
    QUrl target = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    target.setFragment({});
    // The same rules as for an address that a person types.
    const auto allowed = location.isEmpty() || !target.isValid()
        ? Expected<QUrl>(fail(ErrorCode::RedirectRefused, {}))
        : resolveApiPath(baseUrl, target.toString(QUrl::FullyEncoded));
    if (!allowed) {
        return fail(ErrorCode::RedirectRefused,
                    QCoreApplication::translate(
                        "Keyfob::ApiClient",
                        "The API sends this request elsewhere, which is not followed: your access "
                        "token stays at your organization's API."),
                    QStringLiteral("%1 to %2").arg(response.status).arg(loggable(target)));
    }
    request.url = *allowed;
    const bool becomesGet = response.status == 303
        ? request.method != "HEAD" && request.method != "GET"
        : response.status < 303 && request.method == "POST";
    if (becomesGet) {
        request.method = "GET";
        request.body.clear();
        request.stream.reset();
        request.headers.removeIf([](const QPair<QByteArray, QByteArray> &header) {
            return header.first.toLower().startsWith("content-")
                || header.first.compare("Idempotency-Key", Qt::CaseInsensitive) == 0;
        });
    }
    return request;
}

} // namespace Keyfob
