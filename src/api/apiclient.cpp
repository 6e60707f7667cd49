// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "apiclient.h"

#include "apipath.h"
#include "bearerchallenge.h"
#include "core/logging.h"
#include "core/strictjson.h"

#include <QLocale>
#include <QPointer>

#include <array>

namespace Keyfob {

namespace {

constexpr qsizetype SizeCap = 16 * 1024 * 1024;
constexpr std::chrono::seconds Deadline {30};

bool hasHeader(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Headers that are not the caller's to set: credentials, and the shape of the message itself.
QByteArrayView forbiddenHeader(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    constexpr std::array<QByteArrayView, 8> names {
        "Authorization",       "Cookie",         "Host",
        "Proxy-Authorization", "Content-Length", "Connection",
        "Transfer-Encoding",   "Upgrade",
    };
    for (const QByteArrayView name : names) {
        if (hasHeader(headers, name))
            return name;
    }
    return {};
}

/// What the server says about its error, as one plain line (RFC 9457, OAuth, and common habits).
QString serverMessage(const QJsonObject &body)
{
    for (const auto *name : {"message", "error_description", "detail", "title"}) {
        const QString text = plainText(body.value(QLatin1StringView(name)).toString());
        if (!text.isEmpty())
            return text;
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

/// Seconds to wait by `Retry-After`, a number or a date (RFC 9110 10.2.3); -1: not said.
qint64 retryAfter(const HttpResponse &response)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? seconds : -1;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return -1;
    date.setTimeSpec(Qt::UTC);
    const QDateTime now =
        response.serverTime.isValid() ? response.serverTime : QDateTime::currentDateTimeUtc();
    return qMax<qint64>(0, now.secsTo(date));
}

} // namespace

ApiClient::ApiClient(HttpClient &http, AccessTokenSource &tokens, QUrl baseUrl, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_tokens(tokens)
    , m_baseUrl(std::move(baseUrl))
{
}

Expected<QUrl> ApiClient::resolve(const QString &path) const
{
    return resolveApiPath(m_baseUrl, path);
}

QCoro::Task<Expected<HttpResponse>> ApiClient::send(ApiRequest request)
{
    const auto url = resolve(request.path);
    if (!url) {
        qCInfo(lcApi).noquote() << url.error().name() << url.error().detail();
        co_return fail(url.error());
    }
    if (const QByteArrayView name = forbiddenHeader(request.headers); !name.isEmpty()) {
        co_return fail(ErrorCode::InvalidRequest,
                       tr("The header %1 is not yours to set.").arg(QString::fromLatin1(name)));
    }

    const QPointer<ApiClient> self(this);
    const Expected<Secret> token = co_await m_tokens.accessToken();
    if (!token)
        co_return fail(token.error());
    if (!self)
        co_return fail(Error::cancelled());
    if (token->isEmpty()) {
        co_return fail(ErrorCode::NotSignedIn, tr("You have no access token for the API. Log in."));
    }

    HttpRequest http;
    http.method = request.method;
    http.url = *url;
    http.headers = request.headers;
    if (!hasHeader(http.headers, "Accept"))
        http.headers.emplaceBack("Accept", "application/json");
    if (!request.body.isEmpty() && !hasHeader(http.headers, "Content-Type"))
        http.headers.emplaceBack("Content-Type", "application/json");
    http.body = request.body;
    http.bearer = *token;
    http.deadline = Deadline;
    http.sizeCap = SizeCap;
    co_return co_await m_http.send(http);
}

Expected<void> ApiClient::check(const HttpResponse &response)
{
    if (response.status >= 200 && response.status < 300)
        return {};

    const auto challenge = BearerChallenge::parse(response.header("WWW-Authenticate"));
    const QJsonObject body = jsonBody(response);
    QString code = challenge ? plainText(challenge->error) : QString();
    if (code.isEmpty())
        code = plainText(body.value(QLatin1StringView("error")).toString());
    QString said = challenge ? plainText(challenge->errorDescription) : QString();
    if (said.isEmpty())
        said = serverMessage(body);

    const auto failed = [&](ErrorCode errorCode, const QString &message) {
        Error error(errorCode, message,
                    QStringLiteral("%1 %2: %3").arg(response.status).arg(code, said));
        error.setHttpStatus(response.status);
        error.setProviderCode(code);
        return fail(error);
    };

    if (response.status == 401) {
        return failed(
            ErrorCode::InvalidToken,
            said.isEmpty()
                ? tr("The API no longer accepts your sign-in. Log in again.")
                : tr("The API does not accept your sign-in (%1). Log in again.").arg(said));
    }
    if (response.status == 403 && code == QLatin1StringView("insufficient_scope")) {
        const QString needed =
            challenge ? plainText(challenge->scope.join(QLatin1Char(' '))) : QString();
        return failed(ErrorCode::InsufficientScope,
                      needed.isEmpty()
                          ? tr("You do not have the permission that this needs.")
                          : tr("This needs the permission %1, which you do not have. Ask your "
                               "organisation for it.")
                                .arg(needed));
    }
    if (response.status == 429) {
        const qint64 seconds = retryAfter(response);
        return failed(ErrorCode::RateLimited,
                      seconds < 0 ? tr("Too many requests. Wait a little and try again.")
                                  : tr("Too many requests. Try again in %n second(s).", nullptr,
                                       static_cast<int>(qMin<qint64>(seconds, 1'000'000))));
    }
    if (!said.isEmpty())
        return failed(ErrorCode::ApiError,
                      tr("The API answered %1: %2").arg(response.status).arg(said));
    return failed(ErrorCode::ApiError,
                  response.status >= 500
                      ? tr("The API has a problem (%1). Try again later.").arg(response.status)
                      : tr("The API refused this request (%1).").arg(response.status));
}

} // namespace Keyfob
