// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requestrunner.h"

#include "api/apiclient.h"
#include "api/jsonbody.h"
#include "request/statusmeaning.h"
#include "request/wiretext.h"
#include "json/jsonindex.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Keyfob {

namespace {

/// An answer that is to be looked at may be larger than one that a program reads.
constexpr qsizetype SizeCap = 64 * 1024 * 1024;
constexpr std::chrono::minutes Deadline {2};
/// A body is text that somebody writes; checking more would be felt.
constexpr qsizetype MaxChecked = 2'000'000;

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(), [name](const auto &header) {
        return name.compare(header.first, Qt::CaseInsensitive) == 0;
    });
}

/// \a own, and everything else that may differ: so what is shown is what is sent.
HeaderList explicitHeaders(const HeaderList &own, const QByteArray &method, const QByteArray &body)
{
    HeaderList headers {
        {"Accept", "application/json"},
        {"Accept-Encoding", "identity"}, // the body is shown as it comes
        {"Accept-Language", QLocale().bcp47Name().toLatin1()},
        {"User-Agent", "Keyfob/" KEYFOB_VERSION},
    };
    if (method == "GET") // an answer from now
        headers += HeaderList {{"Cache-Control", "no-cache"}, {"Pragma", "no-cache"}};
    if (!body.isEmpty())
        headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    headers.removeIf([&own](const auto &header) { return hasHeader(own, header.first); });
    return headers + own;
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

RequestRunner::~RequestRunner() = default;

QStringList RequestRunner::methods() const
{
    return {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
            QStringLiteral("PATCH"), QStringLiteral("DELETE")};
}

QString RequestRunner::requestTitle() const
{
    if (isAnswered())
        return tr("Request as sent");
    return m_busy ? tr("Request") : tr("Request without a response");
}

void RequestRunner::setAccount(const QString &historyFile)
{
    clear();
    m_last.reset();
    m_headers.setHeaders({});
    m_history.open(historyFile);
}

void RequestRunner::setScopes(const QStringList &granted)
{
    m_granted = granted;
    if (m_stepUp == StepUp::Offered)
        offerStepUp(m_needed);
    Q_EMIT changed();
}

void RequestRunner::clear()
{
    m_tasks.cancel();
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_busy = false;
    m_status = 0;
    for (QString *text : {&m_statusText, &m_meaning, &m_elapsed, &m_size, &m_way, &m_requestHead,
                          &m_requestBody, &m_responseHead, &m_stepUpText})
        text->clear();
    m_stepUp = StepUp::None;
    m_needed.clear();
    m_missing.clear();
    m_body.clear();
    m_problem = {};
    Q_EMIT changed();
}

void RequestRunner::cancel()
{
    if (m_stepUp == StepUp::Asking) {
        Q_EMIT windowCancelRequested();
    } else if (m_busy) {
        clear();
        Q_EMIT windowCancelRequested(); // it may have waited for one
    }
}

QString RequestRunner::checkBody(const QString &body) const
{
    const QString text = body.trimmed();
    const HeaderList headers = m_headers.headers();
    for (const auto &[name, value] : headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0 && !value.contains("json"))
            return {};
    }
    if (text.isEmpty() || text.size() > MaxChecked)
        return {};
    // Not trimmed: line and column are those of the editor.
    const auto index = JsonIndex::read(body.toUtf8());
    return index ? QString() : index.error().text();
}

void RequestRunner::send(const QString &method, const QString &path, const QString &body)
{
    if (m_busy || !m_headers.isValid())
        return;
    ApiRequest request;
    request.method = method.toLatin1();
    request.path = path.trimmed();
    if (method != QLatin1String("GET") && method != QLatin1String("DELETE"))
        request.body = JsonBody::text(body.trimmed().toUtf8());
    m_past = {QDateTime::currentDateTimeUtc(), method, request.path, m_headers.headers(),
              QString::fromUtf8(request.body.bytes)};
    request.headers = explicitHeaders(m_headers.headers(), request.method, request.body.bytes);
    start(std::move(request));
}

void RequestRunner::sendAgain()
{
    if (m_busy || !m_last)
        return;
    m_past.time = QDateTime::currentDateTimeUtc();
    start(*m_last);
}

void RequestRunner::start(ApiRequest request)
{
    clear();
    const auto refuse = [this](const Error &error) {
        m_problem = KeyfobError(error);
        Q_EMIT changed();
    };
    if (!m_api)
        return refuse(Error(ErrorCode::ApiError, tr("This organization has no API.")));
    const Expected<QUrl> url = m_api->resolve(request.path);
    if (!url)
        return refuse(url.error());
    request.sizeCap = SizeCap;
    request.deadline = Deadline;
    request.interactive = true;
    request.takesPartial = true;
    m_last = request;
    request.cancel = m_cancel;
    m_requestHead = WireText::requestHead(request, *url);
    m_requestBody = QString::fromUtf8(request.body.bytes);
    m_busy = true;
    Q_EMIT changed();

    m_tasks.start(run(std::move(request)));
}

Task<> RequestRunner::run(ApiRequest request)
{
    const CancelToken ended = m_tasks.cancellation();
    const auto response = co_await m_tasks.guard(m_api->send(std::move(request)));
    if (ended.isCancelled())
        co_return;
    // Only to find it in the answer; it goes no further.
    const auto token = co_await m_tasks.guard(m_tokens->accessToken());
    if (ended.isCancelled())
        co_return;
    m_busy = false;
    if (!response)
        m_problem = KeyfobError(response.error());
    else if (!token)
        m_problem = KeyfobError(token.error());
    else
        show(*response, *token);
    if (!response && !token) { // without one, nothing is sent
        m_requestHead.clear();
        m_requestBody.clear();
    }
    remember(token ? *token : Secret());
    Q_EMIT changed();
}

void RequestRunner::show(const ApiResponse &response, const Secret &token)
{
    m_status = response.status;
    m_statusText = WireText::status(response);
    m_meaning = statusMeaning(response.status);
    m_past.elapsed = response.elapsed.count();
    m_elapsed = tr("%1 ms").arg(QLocale().toString(m_past.elapsed));
    m_size = QLocale().formattedDataSize(response.body.size(), 1, QLocale::DataSizeSIFormat);
    m_responseHead = QStringLiteral("HTTP/1.1 %1\n%2")
                         .arg(m_statusText, WireText::headerLines(response.headers, token));

    m_way = WireText::way(response);

    const QByteArray body = WireText::withoutToken(response.body, token);
    QStringList notes = response.remarks;
    if (body.size() != response.body.size())
        notes.append(
            tr("The response contains your access token; it is hidden here and in what you save."));
    m_body.setBytes(body, response.mediaType(), notes);
    if (const auto error = ApiError::of(response)) {
        m_problem = KeyfobError(error->error);
        if (error->error.code() == ErrorCode::InsufficientScope)
            offerStepUp(error->scopes);
    }
}

void RequestRunner::remember(const Secret &token)
{
    m_past.status = m_status;
    // An opaque token has no shape that could be recognized.
    PastRequest past = m_past;
    if (!token.isEmpty()) {
        past.path = QString::fromUtf8(WireText::withoutToken(past.path.toUtf8(), token));
        if (past.body.toUtf8().contains(token.reveal()))
            past.body.clear();
        past.headers.removeIf(
            [&token](const auto &header) { return header.second.contains(token.reveal()); });
    }
    m_history.add(past);
}

void RequestRunner::recall(int row)
{
    if (row < 0 || row >= m_history.count())
        return;
    const PastRequest past = m_history.at(row);
    m_headers.setHeaders(past.headers);
    Q_EMIT recalled(past.method, past.path, past.body);
}

void RequestRunner::offerStepUp(const QStringList &needed)
{
    QStringList held;
    m_needed = needed;
    m_missing.clear();
    for (const QString &scope : needed)
        (m_granted.contains(scope) ? held : m_missing).append(scope);
    m_neededScopes.setScopes(needed, held);
    m_stepUp = m_missing.isEmpty() ? StepUp::None : StepUp::Offered;
    m_stepUpText = needed.isEmpty() ? tr("The API does not say which permission it needs.")
        : m_missing.isEmpty()
        ? tr("You have the permission that the API named, but it still refuses. Ask your "
             "administrator.")
        : tr("The API needs a permission that you have not given to Keyfob, or do not have.");
}

void RequestRunner::askForScopes()
{
    if (m_stepUp != StepUp::Offered && m_stepUp != StepUp::Failed)
        return;
    m_stepUp = StepUp::Asking;
    m_stepUpText = tr("Continue in your provider’s window.");
    Q_EMIT changed();
    Q_EMIT stepUpRequested(m_missing);
}

void RequestRunner::finishStepUp(const std::optional<Error> &error)
{
    if (m_stepUp != StepUp::Asking)
        return;
    if (!error) {
        m_neededScopes.setScopes(m_needed, m_needed);
        m_stepUp = StepUp::Granted;
        m_stepUpText = tr("Granted. You can send the request again.");
    } else if (error->code() == ErrorCode::Cancelled) {
        offerStepUp(m_needed);
    } else {
        m_stepUp = StepUp::Failed;
        m_stepUpText = error->code() == ErrorCode::InsufficientScope
            ? tr("Your provider did not grant %1. Ask your administrator for it.")
                  .arg(missingScopes())
            : error->message();
    }
    Q_EMIT changed();
}

} // namespace Keyfob
