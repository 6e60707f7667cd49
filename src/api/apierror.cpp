// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apierror.h"

#include "bearerchallenge.h"
#include "core/text.h"
#include "net/retryafter.h"
#include "net/retrypolicy.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Keyfob {

namespace {

constexpr qsizetype MaxCode = 64;

/// A sentence, or the first of several.
QString sentenceOf(const QJsonValue &value)
{
    constexpr qsizetype MostSentences = 3;
    QStringList sentences;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray {value}) {
        const DisplayText text = plainText(one.toString());
        if (!text.isEmpty() && sentences.size() < MostSentences)
            sentences.append(text);
    }
    return sentences.join(QLatin1StringView("; "));
}

/// What the server says about its error, as one plain line (RFC 9457, OAuth, and common habits:
/// many say it in an object `error`).
QString serverMessage(const QJsonObject &body)
{
    for (const QJsonObject &said : {body, body.value(QLatin1StringView("error")).toObject()}) {
        for (const auto *name : {"message", "error_description", "detail", "title"}) {
            const QString text = sentenceOf(said.value(QLatin1StringView(name)));
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QJsonObject jsonBody(const HttpResponse &response)
{
    const QByteArray type = response.mediaType();
    if (type != "application/json" && !type.endsWith("+json"))
        return {};
    return StrictJson::parseObject(response.body).value_or(QJsonObject());
}

/// Scopes as they may be shown and asked for (RFC 6749 3.3): what is none is left out.
QStringList plainScopes(const QStringList &scopes)
{
    constexpr qsizetype MaxScopes = 100; // A header is no list of everything
    QStringList plain;
    for (const QString &scope : scopes) {
        if (plain.size() < MaxScopes && isPlainText(scope) && !plain.contains(scope))
            plain.append(scope);
    }
    return plain;
}

/// What a \a status means that has no sentence of its own, and for which the API \a said this.
QString sentenceFor(int status, const QString &said)
{
    if (!said.isEmpty())
        return Text::tr("The API answered %1: %2").arg(status).arg(said);
    return status >= 500 ? Text::tr("The API has a problem (%1). Try again later.").arg(status)
                         : Text::tr("The API refused this request (%1).").arg(status);
}

} // namespace

QStringList ApiError::missingScopes(const QStringList &granted) const
{
    QStringList missing;
    for (const QString &scope : scopes) {
        if (!granted.contains(scope))
            missing.append(scope);
    }
    return missing;
}

std::optional<ApiError> ApiError::of(const HttpResponse &response)
{
    if (response.status >= 200 && response.status < 300)
        return std::nullopt;

    ApiError result;
    result.problem = ProblemDetails::of(response);
    result.retryAfter = requestedWait(response, QDateTime::currentDateTimeUtc());
    const auto challenge = BearerChallenge::parse(response.header("WWW-Authenticate"));
    const QJsonObject body = jsonBody(response);
    // As it came, since it is compared; one that could not be shown so is none.
    QString code = challenge ? challenge->error : QString();
    if (code.isEmpty())
        code = body.value(QLatin1StringView("error")).toString();
    if (!isPlainText(code, MaxCode))
        code.clear();
    QString said = challenge ? QString(plainText(challenge->errorDescription)) : QString();
    if (said.isEmpty())
        said = serverMessage(body);

    const auto failed = [&](ErrorCode errorCode, const QString &message) {
        Error error(errorCode, message,
                    QStringLiteral("%1 %2: %3").arg(response.status).arg(code, said));
        error.setHttpStatus(response.status);
        error.setProviderCode(code);
        result.error = error;
        return result;
    };

    if (response.status == 401) {
        return failed(
            ErrorCode::InvalidToken,
            said.isEmpty()
                ? Text::tr("The API no longer accepts your sign-in. Log in again.")
                : Text::tr("The API does not accept your sign-in (%1). Log in again.").arg(said));
    }
    if (response.status == 403 && code == QLatin1StringView("insufficient_scope")) {
        if (challenge)
            result.scopes = plainScopes(challenge->scope);
        const QString needed = result.scopes.join(QLatin1Char(' '));
        return failed(ErrorCode::InsufficientScope,
                      needed.isEmpty() ? Text::tr("You do not have the required permission.")
                                       : Text::tr("This requires the permission %1, which you do "
                                                  "not have. Ask your organization for it.")
                                             .arg(needed));
    }
    if (response.status == 429) {
        const auto seconds = result.retryAfter.value_or(DefaultRetryAfter);
        return failed(ErrorCode::RateLimited,
                      Text::tr("Too many requests. Try again in %n second(s).", nullptr,
                               static_cast<int>(seconds.count())));
    }
    return failed(ErrorCode::ApiError, sentenceFor(response.status, said));
}

} // namespace Keyfob
