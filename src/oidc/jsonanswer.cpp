// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonanswer.h"

#include "core/strictjson.h"
#include "core/text.h"
#include "net/httpclient.h"
#include "oidc/oautherror.h"

namespace Keyfob {

namespace {

Error statusError(const HttpResponse &response, const Expected<QJsonObject> &body)
{
    Error error;
    if (response.status == 429) {
        error =
            Error(ErrorCode::RateLimited,
                  Text::tr("Your provider says that there were too many requests. Wait a minute, "
                           "then try again."));
    } else if (body && body->contains(QLatin1StringView("error"))) {
        error = OAuthError::fromJson(*body).toError();
    } else if (response.status >= 500) {
        error = Error(ErrorCode::HttpStatus,
                      Text::tr("Your provider has a problem (status %1). Try again later.")
                          .arg(response.status));
    } else {
        error = Error(ErrorCode::HttpStatus,
                      Text::tr("Your provider answered with status %1. Is it "
                               "configured as your administrator says?")
                          .arg(response.status));
    }
    error.setHttpStatus(response.status);
    return error;
}

} // namespace

Expected<QJsonObject> readJsonAnswer(const HttpResponse &response)
{
    const QByteArray type = response.mediaType();
    const bool isJson = type == "application/json" || type.endsWith("+json");
    auto body = isJson
        ? StrictJson::parseObject(response.body)
        : Expected<QJsonObject>(
            fail(ErrorCode::ResponseInvalid,
                 Text::tr("Your provider answered with something other than JSON. Are you "
                          "behind a log-in page of this network?"),
                 QStringLiteral("content type %1").arg(plainText(QString::fromLatin1(type), 60))));
    if (response.status != 200)
        return fail(statusError(response, body));
    if (body && body->contains(QLatin1StringView("error")))
        return fail(OAuthError::fromJson(*body).toError());
    return body;
}

} // namespace Keyfob
