// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// What a provider says when it registers this program: readRegistrationAnswer() and
// RegisteredClient::parse(). Input: one byte (the status and what came along), then the body.

#include "net/httpresponse.h"
#include "net/origin.h"
#include "promise.h"
#include "setup/clientmetadata.h"
#include "setup/registrationanswer.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

const QUrl Endpoint(QStringLiteral("https://op.example/register"));

ClientMetadata metadata()
{
    ClientMetadata asked;
    asked.redirectUris.append(QUrl(QStringLiteral("https://callback.keyfob.example/callback")));
    asked.responseType = ResponseItem::Code;
    return asked;
}

void checkClient(const RegisteredClient &client)
{
    PROMISE(!client.clientId.isEmpty() && client.clientId.size() <= 1024);
    PROMISE(client.managementUrl.isEmpty() == client.managementToken.isEmpty());
    if (client.managementUrl.isEmpty())
        return;
    PROMISE(isSecureUrl(client.managementUrl) && !client.managementUrl.hasFragment());
    PROMISE(originOf(client.managementUrl) == originOf(Endpoint));
    const QByteArrayView token = client.managementToken.reveal();
    PROMISE(
        std::none_of(token.begin(), token.end(), [](char c) { return c == '\r' || c == '\n'; }));
}

/// The tokens and secrets of a registration are in no error.
void checkSilence(QJsonObject json, QByteArrayView body)
{
    if (body.contains(Canary))
        return;
    for (const char *name : {"registration_access_token", "client_secret"})
        json.insert(QLatin1StringView(name), QString::fromLatin1(Canary));
    if (const auto client = RegisteredClient::parse(json, Endpoint, metadata()); !client)
        checkQuiet(client.error());
    for (const int status : {201, 400, 401, 500}) {
        HttpResponse response;
        response.status = status;
        response.headers.emplaceBack("Content-Type", "application/json");
        response.body = QJsonDocument(json).toJson();
        const auto answer = readRegistrationAnswer(response, RegistrationToken::Management);
        if (!answer)
            checkQuiet(answer.error());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    static constexpr int statuses[] = {201, 200, 400, 401, 403, 404, 429, 500};
    HttpResponse response;
    response.status = statuses[data[0] & 7];
    response.headers.emplaceBack("Content-Type", "application/json");
    response.body = view(data + 1, size - 1).toByteArray();
    const auto answer = readRegistrationAnswer(response, RegistrationToken((data[0] >> 3) % 3));
    if (!answer) {
        checkError(answer.error());
        PROMISE(answer.error().httpStatus() == response.status);
        return 0;
    }
    PROMISE(response.status <= 201);
    const auto client = RegisteredClient::parse(*answer, Endpoint, metadata());
    if (client)
        checkClient(*client);
    else
        checkError(client.error());
    checkSilence(*answer, response.body);
    return 0;
}
