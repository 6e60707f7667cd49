// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "replies.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

Response jsonReply(int status, const QJsonObject &object)
{
    Response response {status, "application/json", QJsonDocument(object).toJson(), {}};
    response.with("Cache-Control", "no-store").with("X-Content-Type-Options", "nosniff");
    return response;
}

Response deletedReply()
{
    return {204, {}, {}, {{"Cache-Control", "no-store"}}};
}

Response jsonError(int status, const QString &code, const QString &description)
{
    return jsonReply(status, {{u"error"_s, code}, {u"error_description"_s, description}});
}

Response redirectReply(const Request &request, const QByteArray &location)
{
    Response response;
    response.status = request.method == "POST" ? 303 : 302;
    response.with("Location", location)
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer");
    return response;
}

} // namespace Keyfob::Sandbox
