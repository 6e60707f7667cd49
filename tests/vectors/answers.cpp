// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "vectors.h"

#include "net/httpclient.h"
#include "oidc/jsonanswer.h"
#include "oidc/providermetadata.h"
#include "oidc/userinfo.h"

#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

HttpResponse responseOf(const QJsonObject &one)
{
    HttpResponse response;
    response.status = one.value(u"status").toInt();
    response.headers = {{"Content-Type", one.value(u"content_type").toString().toUtf8()}};
    response.body = one.value(u"body").toString().toUtf8();
    return response;
}

std::optional<Error> discover(const QJsonObject &one)
{
    const auto json = readJsonAnswer(responseOf(one));
    if (!json)
        return json.error();
    const auto metadata = ProviderMetadata::parse(*json, one.value(u"issuer").toString());
    if (!metadata)
        return metadata.error();
    const QString asked = one.value(u"response_type").toString(QStringLiteral("id_token token"));
    return errorOf(metadata->checkOffers(*parseResponseType(asked)));
}

template<typename Run>
Outcomes runCases(const QJsonObject &file, Run run)
{
    Outcomes outcomes;
    const QJsonArray cases = file.value(u"cases").toArray();
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        outcomes.append(
            judge(one.value(u"id").toString(), one.value(u"expect").toString(), run(one)));
    }
    return outcomes;
}

} // namespace

Outcomes runDiscovery(const QJsonObject &file)
{
    return runCases(file, discover);
}

Outcomes runUserInfo(const QJsonObject &file)
{
    return runCases(file, [](const QJsonObject &one) {
        const QByteArray expected = one.value(u"id_token_sub").toString().toUtf8();
        return errorOf(
            readUserInfo(responseOf(one), Subject::fromOctets(expected).value_or(Subject())));
    });
}

} // namespace Keyfob::Vectors
