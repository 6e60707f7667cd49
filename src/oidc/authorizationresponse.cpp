// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationresponse.h"

#include "core/redirectmatch.h"
#include "core/text.h"
#include "oidc/expiresin.h"
#include "oidc/formdata.h"
#include "oidc/oautherror.h"

#include <QJsonObject>

#include <algorithm>

namespace Keyfob {

namespace {

/// The two places of a callback URL that can hold an answer, as they came.
struct Parts
{
    QByteArrayView query;
    QByteArrayView fragment;
};

/// What decisions are made on: read strictly. Nothing else makes an answer bad.
const QList<QByteArrayView> &needed()
{
    static const QList<QByteArrayView> names {
        "state",        "iss",        "error",      "code",  "id_token",
        "access_token", "token_type", "expires_in", "scope", "response"};
    return names;
}

Parts split(QByteArrayView url)
{
    Parts parts;
    if (const qsizetype hash = url.indexOf('#'); hash >= 0) {
        parts.fragment = url.sliced(hash + 1);
        // No fragment holds a second mark (RFC 3986 3.5): a page has added it.
        if (const qsizetype second = parts.fragment.indexOf('#'); second >= 0)
            parts.fragment = parts.fragment.first(second);
        url = url.first(hash);
    }
    if (const qsizetype mark = url.indexOf('?'); mark >= 0)
        parts.query = url.sliced(mark + 1);
    return parts;
}

/// Parameters of one answer, looked up by name.
class Answer
{
public:
    explicit Answer(FormData::Parameters parameters)
        : m_parameters(std::move(parameters))
    {
    }
    ~Answer()
    {
        for (auto &[name, value] : m_parameters)
            wipe(value);
    }
    Q_DISABLE_COPY_MOVE(Answer)

    bool has(QByteArrayView name) const { return find(name) != m_parameters.end(); }
    QByteArrayView value(QByteArrayView name) const
    {
        const auto found = find(name);
        return found == m_parameters.end() ? QByteArrayView() : QByteArrayView(found->second);
    }

    /// True if it holds a value for \a name: one that is empty counts as left out.
    bool gives(QByteArrayView name) const { return !value(name).isEmpty(); }
    bool hasToken() const
    {
        return gives("access_token") || gives("id_token") || gives("response");
    }
    bool hasResult() const { return gives("code") || hasToken(); }
    /// True if it holds a result, an error, or something that only an answer has.
    bool isAnswer() const { return hasResult() || gives("error") || has("state"); }

private:
    FormData::Parameters::const_iterator find(QByteArrayView name) const
    {
        return std::find_if(m_parameters.begin(), m_parameters.end(),
                            [name](const auto &parameter) { return parameter.first == name; });
    }

    FormData::Parameters m_parameters;
};

Expected<void> checkState(const Answer &answer, const QByteArray &expected)
{
    const QByteArrayView state = answer.value("state");
    if (state.isEmpty()) {
        return fail(ErrorCode::StateMissing,
                    Text::tr("The provider's response does not say which sign-in it belongs to."));
    }
    if (!(Secret(state) == Secret(expected))) {
        return fail(
            ErrorCode::StateUnknown,
            Text::tr(
                "This answer does not belong to the sign-in that you started here. Log in again."));
    }
    return {};
}

Expected<void> checkIssuer(const Answer &answer, const AuthorizationExpectation &expected)
{
    if (!answer.has("iss")) {
        if (!expected.requireIssuer || answer.gives("error"))
            return {}; // an error without it does no harm
        return fail(ErrorCode::ResponseIssuerMismatch,
                    Text::tr("The answer does not say which provider it comes from (iss). Ask your "
                             "administrator to have the provider send it, or to use the response "
                             "type \"code id_token\"."),
                    QStringLiteral("iss is missing"));
    }
    if (answer.value("iss") == expected.issuer.toUtf8())
        return {};
    return fail(
        ErrorCode::ResponseIssuerMismatch,
        Text::tr(
            "The answer does not come from your provider. Stop here, and tell your administrator."),
        plainText(QString::fromUtf8(answer.value("iss")), 120));
}

tl::unexpected<Error> badAnswer(const char *detail)
{
    return fail(ErrorCode::ResponseMalformed,
                Text::tr("The provider's answer is not well formed. Log in again."),
                QLatin1StringView(detail));
}

/// RFC 6749 appendix A.12: visible ASCII.
bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

Expected<void> checkResults(const Answer &answer, ResponseType type)
{
    const std::pair<const char *, ResponseItem> results[] = {
        {"code", ResponseItem::Code},
        {"id_token", ResponseItem::IdToken},
        {"access_token", ResponseItem::Token},
    };
    for (const auto &[name, item] : results) {
        const QByteArrayView value = answer.value(name);
        if (!type.testFlag(item)) {
            if (answer.gives(name)) {
                return fail(ErrorCode::ResultUnrequested,
                            Text::tr("The provider sent something that was not requested."),
                            QLatin1StringView(name));
            }
            continue;
        }
        if (value.isEmpty()) {
            return fail(ErrorCode::ResultMissing,
                        Text::tr("The provider's answer is incomplete. Log in again."),
                        QLatin1StringView(name));
        }
        if (!isVisibleAscii(value))
            return badAnswer(name);
    }
    if (answer.gives("response")) // JARM
        return fail(ErrorCode::ResultUnrequested,
                    Text::tr("The provider sent something that was not requested."),
                    QStringLiteral("response"));
    if (type.testFlag(ResponseItem::Token)
        && answer.value("token_type").compare("Bearer", Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::TokenTypeUnsupported,
                    Text::tr("The provider sent an access token of a kind that is not supported."),
                    plainText(QString::fromUtf8(answer.value("token_type")), 40));
    }
    return {};
}

/// Where the answer is: in the fragment; in the query for a code alone, or for an error.
Expected<QByteArrayView> answerPart(const Parts &parts, ResponseType type)
{
    auto query = FormData::decode(parts.query, needed());
    if (!query)
        return fail(query.error());
    const Answer inQuery(std::move(*query));
    if (inQuery.hasToken()) {
        return fail(ErrorCode::TokenInQuery,
                    Text::tr("Your provider put a token into the query of the address, where "
                             "servers and logs can read it. Ask your administrator to set "
                             "response_mode to fragment, in the tenant file or at the provider."));
    }
    if (!inQuery.isAnswer())
        return parts.fragment;
    auto fragment = FormData::decode(parts.fragment, needed());
    const bool isAnswered =
        (type == ResponseItem::Code && inQuery.gives("code")) || inQuery.gives("error");
    if (!isAnswered || !fragment)
        return badAnswer("an answer in the query");
    // Any other fragment is none of the answer's: providers add one (RFC 9700 4.1.3), and a
    // redirect without one has that of the page before (RFC 9110 10.2.2).
    const Answer inFragment(std::move(*fragment));
    if (inFragment.hasResult() || inFragment.gives("error"))
        return badAnswer("answers in the query and in the fragment");
    return parts.query;
}

} // namespace

QByteArray AuthorizationResponse::stateOf(QByteArrayView callback)
{
    const Parts parts = split(callback);
    for (const QByteArrayView part : {parts.query, parts.fragment}) {
        auto parameters = FormData::decode(part, needed());
        if (!parameters)
            continue;
        const Answer answer(std::move(*parameters));
        if (answer.has("state"))
            return answer.value("state").toByteArray();
    }
    return {};
}

Expected<AuthorizationResponse>
AuthorizationResponse::parse(QByteArrayView callback, const AuthorizationExpectation &expected)
{
    if (!isCallback(expected.redirectUri, callback)) {
        return fail(ErrorCode::NotTheCallback,
                    Text::tr("This is not the redirect URI of this sign-in."));
    }
    const auto part = answerPart(split(callback), expected.responseType);
    if (!part)
        return fail(part.error());
    auto parameters = FormData::decode(*part, needed());
    if (!parameters)
        return fail(parameters.error());
    const Answer answer(std::move(*parameters));

    if (const auto state = checkState(answer, expected.state); !state)
        return fail(state.error());
    if (const auto issuer = checkIssuer(answer, expected); !issuer)
        return fail(issuer.error());
    if (answer.has("error")) {
        if (!answer.gives("error") || answer.hasResult())
            return badAnswer("an error beside a result");
        const QJsonObject json {{QStringLiteral("error"), QString::fromUtf8(answer.value("error"))},
                                {QStringLiteral("error_description"),
                                 QString::fromUtf8(answer.value("error_description"))}};
        return fail(OAuthError::fromJson(json).toError(expected.wasSeen));
    }
    if (const auto results = checkResults(answer, expected.responseType); !results)
        return fail(results.error());

    AuthorizationResponse response;
    response.code = Secret(answer.value("code"));
    response.accessToken = Secret(answer.value("access_token"));
    response.idToken = Secret(answer.value("id_token"));
    if (answer.gives("expires_in") && !response.accessToken.isEmpty()) {
        response.expiresIn = parseExpiresIn(answer.value("expires_in"));
        if (!response.expiresIn)
            return badAnswer("expires_in");
    }
    if (answer.has("scope")) {
        response.scopes =
            QString::fromUtf8(answer.value("scope")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return response;
}

} // namespace Keyfob
