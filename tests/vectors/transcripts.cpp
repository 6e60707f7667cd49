// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "core/versions.h"
#include "vectors.h"

#include "net/httpclient.h"
#include "oidc/authorizationresponse.h"
#include "oidc/formdata.h"
#include "oidc/idtoken.h"
#include "oidc/jsonanswer.h"
#include "oidc/providermetadata.h"
#include "oidc/tokenendpoint.h"
#include "oidc/userinfo.h"

#include <QJsonArray>

namespace Keyfob::Vectors {

namespace {

/// One recorded conversation, judged step by step as a sign-in would.
class Transcript
{
public:
    explicit Transcript(const QJsonObject &json)
        : m_json(json)
        , m_request(json.value(u"auth_request").toObject())
    {
    }

    std::optional<Error> run()
    {
        const auto type = parseResponseType(m_json.value(u"response_type").toString());
        if (!type)
            return type.error();
        m_type = *type;
        const auto metadata = ProviderMetadata::parse(m_json.value(u"discovery").toObject(),
                                                      m_json.value(u"requested_issuer").toString());
        if (!metadata)
            return metadata.error();

        AuthorizationExpectation expected;
        expected.redirectUri = QUrl(m_request.value(u"redirect_uri").toString());
        expected.responseType = m_type;
        expected.state = m_request.value(u"state").toString().toUtf8();
        expected.issuer = metadata->issuer;
        const auto response = AuthorizationResponse::parse(callback(), expected);
        if (!response)
            return response.error();
        if (!response->idToken.isEmpty()) {
            const auto first = validate(response->idToken, response->accessToken, response->code,
                                        true, "jwks_after");
            if (!first)
                return first.error();
            m_subject = first->subject;
        }
        if (!response->code.isEmpty()) {
            if (const auto error = redeem())
                return error;
        }
        return readDetails();
    }

private:
    /// What came back: the recorded redirect, or what a form would have posted, as a fragment.
    QByteArray callback() const
    {
        const QString location = m_json.value(u"location").toString();
        if (!location.isEmpty())
            return location.toUtf8();
        FormData::Parameters parameters;
        const QJsonObject recorded = m_json.value(u"response_params").toObject();
        for (auto it = recorded.begin(); it != recorded.end(); ++it)
            parameters.emplaceBack(it.key().toUtf8(), it->toVariant().toString().toUtf8());
        return m_request.value(u"redirect_uri").toString().toUtf8() + '#'
            + FormData::encode(parameters);
    }

    /// Validates with the keys known before and, for an unknown one, with those of \a later.
    Expected<IdToken> validate(const Secret &token, const Secret &accessToken, const Secret &code,
                               bool frontChannel, const char *later) const
    {
        IdTokenExpectation expected;
        expected.issuer = m_json.value(u"requested_issuer").toString();
        expected.clientId = m_json.value(u"client").toObject().value(u"client_id").toString();
        if (m_request.contains(u"nonce"))
            expected.nonce = Secret(m_request.value(u"nonce").toString().toUtf8());
        expected.now = QDateTime::fromSecsSinceEpoch(
            static_cast<qint64>(m_json.value(u"now").toDouble()), Utc);
        expected.algorithms = {
            m_json.value(u"client").toObject().value(u"id_token_signed_response_alg").toString()};
        expected.accessToken = accessToken;
        expected.code = code;
        expected.frontChannel = frontChannel;
        Expected<IdToken> result = fail(ErrorCode::JwksInvalid, {});
        for (const char *set : {"jwks_before", "jwks_after", later}) {
            const QJsonValue value = m_json.value(QLatin1StringView(set));
            const auto keys = JwkSet::parse(jsonText(value));
            if (value.isUndefined() || !keys)
                continue;
            result = IdToken::validate(token, *keys, expected);
            if (result || result.error().code() != ErrorCode::KeyNotFound)
                break;
        }
        return result;
    }

    std::optional<Error> redeem()
    {
        const QJsonValue answer = m_json.value(u"token_response");
        if (m_json.value(u"token_status").toInt() != 200 || !answer.isObject())
            return Error(ErrorCode::TokenResponseInvalid, {});
        const auto tokens = TokenResponse::parse(answer.toObject());
        if (!tokens)
            return tokens.error();
        if (tokens->idToken.isEmpty())
            return Error(ErrorCode::TokenResponseInvalid, {});
        const auto second =
            validate(tokens->idToken, tokens->accessToken, {}, false, "jwks_after_token");
        if (!second)
            return second.error();
        if (!m_subject.isEmpty() && second->subject != m_subject)
            return Error(ErrorCode::SubjectMismatch, {});
        m_subject = second->subject;
        return std::nullopt;
    }

    /// UserInfo that cannot be had is no error; that of somebody else is.
    std::optional<Error> readDetails() const
    {
        const QJsonObject recorded = m_json.value(u"userinfo").toObject();
        if (recorded.isEmpty())
            return std::nullopt;
        HttpResponse response;
        response.status = recorded.value(u"status").toInt();
        response.headers = {{"Content-Type", recorded.value(u"content_type").toString().toUtf8()}};
        response.body = recorded.value(u"body").toString().toUtf8();
        const auto claims = readUserInfo(response, m_subject);
        if (!claims && claims.error().code() == ErrorCode::SubjectMismatch)
            return claims.error();
        return std::nullopt;
    }

    QJsonObject m_json;
    QJsonObject m_request;
    ResponseType m_type;
    Subject m_subject;
};

} // namespace

Outcomes runTranscripts(const QJsonObject &file)
{
    Outcomes outcomes;
    const QJsonArray transcripts = file.value(u"transcripts").toArray();
    for (const QJsonValue &value : transcripts) {
        const QJsonObject one = value.toObject();
        outcomes.append(judge(one.value(u"id").toString(), one.value(u"expect").toString(),
                              Transcript(one).run()));
    }
    return outcomes;
}

} // namespace Keyfob::Vectors
