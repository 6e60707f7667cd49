// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

// The callback: AuthorizationResponse::parse() and stateOf(), and FormData below them.
// Input: one byte of options ('@' and five bits), then a whole URL, or what follows the '#'.

#include "oidc/authorizationresponse.h"
#include "oidc/formdata.h"
#include "promise.h"

#include <QSet>

#include <algorithm>

using namespace Keyfob;
using namespace Keyfob::Fuzz;

namespace {

const QByteArray RedirectUri = "https://app.example.com/callback";

AuthorizationExpectation expectation(uint8_t options)
{
    AuthorizationExpectation expected;
    expected.redirectUri = QUrl(QString::fromLatin1(RedirectUri));
    expected.responseType = ResponseType(options & 7);
    if (!expected.responseType)
        expected.responseType = ResponseItem::IdToken | ResponseItem::Token;
    expected.state = "af0ifjsldkj-9Qm2";
    expected.issuer = QStringLiteral("https://tenant.example.auth0.com/");
    expected.requireIssuer = options & 8;
    return expected;
}

void checkForm(QByteArrayView text)
{
    const auto parameters = FormData::decode(text);
    if (!parameters) {
        PROMISE(parameters.error().code() == ErrorCode::ResponseMalformed);
        return checkError(parameters.error());
    }
    QSet<QByteArray> names;
    for (const auto &[name, value] : *parameters) {
        PROMISE(!names.contains(name));
        names.insert(name);
        for (const QByteArray &bytes : {name, value}) {
            PROMISE(QString::fromUtf8(bytes).toUtf8() == bytes);
            PROMISE(std::none_of(bytes.begin(), bytes.end(),
                                 [](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7F; }));
        }
    }
    PROMISE(FormData::decode(FormData::encode(*parameters)) == *parameters);
}

void checkOne(const Secret &value, bool wanted)
{
    PROMISE(value.isEmpty() == !wanted);
    const QByteArrayView bytes = value.reveal();
    PROMISE(std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7F; }));
}

void checkAccepted(QByteArrayView callback, const AuthorizationResponse &response,
                   const AuthorizationExpectation &expected)
{
    PROMISE(AuthorizationResponse::stateOf(callback) == expected.state);
    const ResponseType type = expected.responseType;
    checkOne(response.code, type.testFlag(ResponseItem::Code));
    checkOne(response.idToken, type.testFlag(ResponseItem::IdToken));
    checkOne(response.accessToken, type.testFlag(ResponseItem::Token));
    if (response.expiresIn)
        PROMISE(response.expiresIn->count() >= 0 && *response.expiresIn <= std::chrono::years(10));
    // Nothing but a lone code comes out of a query.
    if (!callback.contains('#'))
        PROMISE(type == ResponseItem::Code);

    FormData::Parameters written {{"state", expected.state}, {"iss", expected.issuer.toUtf8()}};
    if (!response.code.isEmpty())
        written.emplaceBack("code", response.code.reveal().toByteArray());
    if (!response.idToken.isEmpty())
        written.emplaceBack("id_token", response.idToken.reveal().toByteArray());
    if (!response.accessToken.isEmpty()) {
        written.emplaceBack("access_token", response.accessToken.reveal().toByteArray());
        written.emplaceBack("token_type", "Bearer");
    }
    const auto again =
        AuthorizationResponse::parse(RedirectUri + '#' + FormData::encode(written), expected);
    PROMISE(again && again->code == response.code && again->idToken == response.idToken
            && again->accessToken == response.accessToken);
}

/// The same answer, with the canary for every secret in it.
void checkSilence(QByteArrayView callback, AuthorizationExpectation expected)
{
    const qsizetype hash = callback.indexOf('#');
    auto parameters = FormData::decode(hash < 0 ? QByteArrayView() : callback.sliced(hash + 1));
    if (!parameters || callback.contains(Canary))
        return;
    static const QList<QByteArray> secrets {"code",          "access_token", "id_token",
                                            "refresh_token", "response",     "state"};
    bool rightState = false;
    for (auto &[name, value] : *parameters) {
        if (value.contains(Canary) || name.contains(Canary))
            return;
        rightState = rightState || (name == "state" && value == expected.state);
        if (secrets.contains(name))
            value = Canary.toByteArray();
    }
    if (rightState)
        expected.state = Canary.toByteArray();
    const QByteArray planted = callback.first(hash < 0 ? callback.size() : hash + 1).toByteArray()
        + FormData::encode(*parameters);
    if (const auto response = AuthorizationResponse::parse(planted, expected); !response)
        checkQuiet(response.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto expected = expectation(data[0]);
    QByteArray callback = view(data + 1, size - 1).toByteArray();
    if (data[0] & 16)
        callback.prepend(RedirectUri + '#');

    checkForm(callback.mid(callback.indexOf('#') + 1));
    const auto response = AuthorizationResponse::parse(callback, expected);
    if (response)
        checkAccepted(callback, *response, expected);
    else
        checkError(response.error());
    checkSilence(callback, expected);
    return 0;
}
