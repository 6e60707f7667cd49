// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "publicanswer.h"

#include "core/text.h"
#include "net/httpresponse.h"
#include "net/origin.h"
#include "json/strictjson.h"

namespace Keyfob {

namespace {

constexpr int LongestRefusal = 80;

} // namespace

QString shownHost(const QUrl &url)
{
    const QString origin = originOf(url);
    return origin.mid(origin.indexOf(QLatin1StringView("://")) + 3);
}

Expected<QJsonObject> readPublicJson(const HttpResponse &response, const QString &host)
{
    if (response.status != 200) {
        Error error(ErrorCode::HttpStatus,
                    Text::tr("%1 answers with status %2.").arg(host).arg(response.status));
        error.setHttpStatus(response.status);
        return fail(error);
    }
    const QByteArray type = response.mediaType();
    if (type == "text/html" || type == "application/xhtml+xml") {
        return fail(ErrorCode::ResponseInvalid,
                    Text::tr("%1 answers with a web page. Either it offers nothing here, or you "
                             "are behind a log-in page of this network.")
                        .arg(host),
                    QString::fromLatin1(type));
    }
    if (type != "application/json" && !type.endsWith("+json")) {
        return fail(
            ErrorCode::ResponseInvalid,
            Text::tr("%1 sends its answer with the content type \"%2\". Ask its "
                     "administrator to have it sent as application/json.")
                .arg(host,
                     type.isEmpty()
                         ? Text::tr("none")
                         : plainText(QString::fromLatin1(type), LongestRefusal).toString()));
    }
    const auto json = StrictJson::parseObject(response.body);
    if (!json) {
        return fail(ErrorCode::ResponseInvalid,
                    Text::tr("The answer of %1 is not valid JSON (%2). Tell its administrator.")
                        .arg(host, json.error().detail()),
                    json.error().detail());
    }
    return *json;
}

} // namespace Keyfob
