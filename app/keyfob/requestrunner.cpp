// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requestrunner.h"

#include "api/apiclient.h"
#include "api/jsonbody.h"
#include "prettyjson.h"

#include <QLocale>
#include <QPointer>

#include <utility>

namespace Keyfob {

namespace {

constexpr qsizetype MaxShown = 200'000;

const QString &covered()
{
    static const QString dots = QStringLiteral("••••");
    return dots;
}

/// \a bytes without \a token: an API may echo what it got.
QByteArray withoutToken(QByteArray bytes, const Secret &token)
{
    if (!token.isEmpty())
        bytes.replace(token.reveal(), covered().toUtf8());
    return bytes;
}

QString headerLines(const QList<QPair<QByteArray, QByteArray>> &headers, const Secret &token)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(QString::fromUtf8(withoutToken(name + ": " + value, token)));
    return lines.join(QLatin1Char('\n'));
}

/// Everything that may differ is named, so that what is shown is what is sent.
QList<QPair<QByteArray, QByteArray>> explicitHeaders(const QByteArray &body)
{
    QList<QPair<QByteArray, QByteArray>> headers {
        {"Accept", "application/json"},
        {"Accept-Encoding", "identity"}, // the body is shown as it comes
        {"Accept-Language", QLocale().bcp47Name().toLatin1()},
    };
    if (!body.isEmpty())
        headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    return headers;
}

QString requestHeadText(const ApiRequest &request, const QUrl &url)
{
    const QString target = url.path(QUrl::FullyEncoded)
        + (url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString());
    const QStringList lines {
        QStringLiteral("%1 %2 HTTP/1.1").arg(QString::fromLatin1(request.method), target),
        QStringLiteral("Host: %1").arg(url.authority(QUrl::FullyEncoded)),
        QStringLiteral("Authorization: Bearer %1").arg(covered()),
        QStringLiteral("User-Agent: Keyfob/%1").arg(QLatin1StringView(KEYFOB_VERSION)),
        headerLines(request.headers, Secret()),
        QStringLiteral("Content-Length: %1").arg(request.body.bytes.size()),
        QStringLiteral("Connection: Keep-Alive"),
    };
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RequestRunner::RequestRunner(ApiClient *api, AccessTokenSource *tokens, QString baseUrl,
                             QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_tokens(tokens)
    , m_baseUrl(std::move(baseUrl))
{
}

QStringList RequestRunner::methods() const
{
    return {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
            QStringLiteral("PATCH"), QStringLiteral("DELETE")};
}

void RequestRunner::clear()
{
    ++m_generation;
    m_busy = false;
    m_status = 0;
    for (QString *text : {&m_statusText, &m_elapsed, &m_size, &m_requestHead, &m_requestBody,
                          &m_responseHead, &m_responseBody})
        text->clear();
    m_problem = {};
    Q_EMIT changed();
}

void RequestRunner::send(const QString &method, const QString &path, const QString &body)
{
    if (m_busy)
        return;
    clear();
    if (!m_api) {
        m_problem = Problem(Error(ErrorCode::ApiError, tr("This organisation has no API.")));
        Q_EMIT changed();
        return;
    }
    ApiRequest request;
    request.method = method.toLatin1();
    request.path = path.trimmed();
    if (method != QLatin1String("GET") && method != QLatin1String("DELETE"))
        request.body = JsonBody::text(body.trimmed().toUtf8());
    request.headers = explicitHeaders(request.body.bytes);
    const Expected<QUrl> url = m_api->resolve(request.path);
    if (!url) {
        m_problem = Problem(url.error());
        Q_EMIT changed();
        return;
    }
    m_requestHead = requestHeadText(request, *url);
    m_requestBody = QString::fromUtf8(request.body.bytes);
    m_busy = true;
    Q_EMIT changed();

    [](QPointer<RequestRunner> self, ApiClient *api, AccessTokenSource *tokens, ApiRequest what,
       int generation) -> QCoro::Task<> {
        const Expected<ApiResponse> response = co_await api->send(std::move(what));
        if (!self || self->m_generation != generation)
            co_return;
        // Only to find it in the answer; it goes no further.
        const Expected<Secret> token = co_await tokens->accessToken();
        if (!self || self->m_generation != generation)
            co_return;
        self->m_busy = false;
        if (!response)
            self->m_problem = Problem(response.error());
        else if (!token)
            self->m_problem = Problem(token.error());
        else
            self->show(*response, *token);
        Q_EMIT self->changed();
    }(this, m_api, m_tokens, std::move(request), m_generation);
}

void RequestRunner::show(const HttpResponse &response, const Secret &token)
{
    m_status = response.status;
    m_statusText = QStringLiteral("%1 %2")
                       .arg(response.status)
                       .arg(plainText(QString::fromLatin1(response.reason), 60))
                       .trimmed();
    m_elapsed = tr("%1 ms").arg(response.elapsed.count());
    m_size = QLocale().formattedDataSize(response.body.size(), 1, QLocale::DataSizeSIFormat);
    m_responseHead =
        QStringLiteral("HTTP/1.1 %1\n%2").arg(m_statusText, headerLines(response.headers, token));
    const QByteArray body = withoutToken(response.body, token);
    const bool isJson = response.mediaType().endsWith("json");
    m_responseBody = isJson ? prettyJson(body) : QString::fromUtf8(body);
    if (m_responseBody.size() > MaxShown) {
        m_responseBody.truncate(MaxShown);
        m_responseBody += QLatin1Char('\n') + tr("… the rest is not shown");
    }
    if (const auto checked = ApiClient::check(response); !checked)
        m_problem = Problem(checked.error());
}

} // namespace Keyfob
