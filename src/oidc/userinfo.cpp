// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "userinfo.h"

#include "net/httpclient.h"
#include "oidc/jsonanswer.h"

#include <QCoreApplication>

namespace Keyfob {

Expected<QJsonObject> readUserInfo(const HttpResponse &response, const Subject &subject)
{
    if (response.status == 403) {
        return fail(ErrorCode::InsufficientScope,
                    QCoreApplication::translate(
                        "Keyfob", "Your provider does not tell this program who you are."));
    }
    const auto json = readJsonAnswer(response);
    if (!json)
        return json;
    const auto about = Subject::of(*json);
    if (!about)
        return fail(about.error());
    if (!subject.isEmpty() && *about != subject) {
        return fail(ErrorCode::SubjectMismatch,
                    QCoreApplication::translate("Keyfob",
                                                "Your provider sent the details of somebody else. "
                                                "Stop here, and tell your administrator."));
    }
    return json;
}

QCoro::Task<Expected<QJsonObject>> fetchUserInfo(HttpClient &http, QUrl endpoint,
                                                 Secret accessToken, Subject subject)
{
    HttpRequest request;
    request.url = endpoint;
    request.bearer = accessToken;
    request.headers = {{"Accept", "application/json"}};
    const auto response = co_await http.send(request);
    if (!response)
        co_return fail(response.error());
    co_return readUserInfo(*response, subject);
}

} // namespace Keyfob
