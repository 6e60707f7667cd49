// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonanswer.h"

#include "core/text.h"
#include "net/httpclient.h"
#include "oidc/oautherror.h"
#include "json/strictjson.h"

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
    } else if (body && OAuthError::isIn(*body)) {
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

/// A page in place of JSON is a network's log-in page as a rule; any other type is a mistake of the
/// provider's (OIDC Discovery 4.2, RFC 6749 5.1).
Error notJson(const QByteArray &type)
{
    const QString detail =
        QStringLiteral("content type %1").arg(plainText(QString::fromLatin1(type), 60));
    if (type == "text/html" || type == "application/xhtml+xml") {
        return Error(ErrorCode::ResponseInvalid,
                     Text::tr("A web page was received instead of your provider's response. Does "
                              "this network have a login page?"),
                     detail);
    }
    return Error(ErrorCode::ResponseInvalid,
                 Text::tr("Your provider sends its answer with the content type \"%1\". Ask your "
                          "administrator to have it sent as application/json.")
                     .arg(type.isEmpty() ? Text::tr("none")
                                         : QString(plainText(QString::fromLatin1(type), 60))),
                 detail);
}

} // namespace

Expected<QJsonObject> readJsonAnswer(const HttpResponse &response)
{
    const QByteArray type = response.mediaType();
    const bool isJson = type == "application/json" || type.endsWith("+json");
    auto body = isJson ? StrictJson::parseObject(response.body)
                       : Expected<QJsonObject>(fail(notJson(type)));
    if (response.status != 200)
        return fail(statusError(response, body));
    if (body && OAuthError::isIn(*body))
        return fail(OAuthError::fromJson(*body).toError());
    return body;
}

} // namespace Keyfob
