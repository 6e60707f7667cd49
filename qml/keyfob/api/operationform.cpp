// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "operationform.h"

#include "api/apiclient.h"
#include "client/client.h"
#include "common/isolated.h"
#include "common/safemarkup.h"
#include "common/worker.h"
#include "core/displaytext.h"
#include "forms/fieldtext.h"
#include "openapi/valuefault.h"
#include "json/jsonindex.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Keyfob {

namespace {

constexpr int PreconditionFailed = 412;

/// Parameters that Keyfob fills in by itself.
bool isOwnParameter(const ApiParameter &parameter)
{
    if (parameter.in != ApiParameter::In::Header)
        return false;
    for (const auto *name : {"If-Match", "If-None-Match", "Idempotency-Key", "Accept"}) {
        if (parameter.name.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// What an operation that only reads has given, as a text to be looked at; empty: it is none.
QString readText(const QByteArray &body, const QByteArray &type)
{
    if (JsonIndex::read(body))
        return FieldText::indented(body);
    if (type.startsWith("text/") || type.contains("xml") || type.contains("yaml"))
        return QString::fromUtf8(body);
    return {};
}

/// The same with what there is to say of a \a text that is none, or too long.
QString answerText(const ApiResponse &response, const QString &text)
{
    constexpr qsizetype MostText = 100'000;
    if (text.isEmpty()) {
        const QByteArray type = response.mediaType();
        return OperationForm::tr("%1, %2").arg(
            response.body.isEmpty() ? OperationForm::tr("Nothing")
                                    : plainText(QString::fromLatin1(type), 80).toString(),
            QLocale().formattedDataSize(response.body.size()));
    }
    return text.size() <= MostText ? text : text.left(MostText) + QStringLiteral(" …");
}

bool isPatch(const ApiContent &content)
{
    return content.mediaType.startsWith(u"application/json-patch+json");
}

} // namespace

OperationForm::OperationForm(ApiSession &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    connect(&m_api, &ApiSession::scopesChanged, this, [this] {
        m_refusal = {};
        Q_EMIT changed();
    });
    for (const FormModel *form : {&m_parameters, &m_body})
        connect(form, &FormModel::changed, this, &OperationForm::modifiedChanged);
    connect(this, &OperationForm::modifiedChanged, this, [this] {
        if (!m_notice.isEmpty() && !isUnchanged()) {
            m_notice.clear();
            Q_EMIT changed();
        }
    });
}

void OperationForm::begin(const Target &target)
{
    cancel();
    m_target = target;
    m_idempotencyKey = ApiClient::newIdempotencyKey();
    forgetResult();
    prepare();
    Q_EMIT activeChanged();
    Q_EMIT modifiedChanged();
    Q_EMIT changed();
}

void OperationForm::forgetResult()
{
    m_problem = {};
    m_refusal = {};
    m_isConflict = false;
    m_answer.clear();
    m_notice.clear();
}

void OperationForm::prepare()
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    const QList<ApiParameter> all = operation ? operation->parameters : QList<ApiParameter>();
    const ItemKeys keys = m_api.keys(m_target.operation, m_target.keys);
    QList<ApiParameter> open;
    for (const ApiParameter &parameter : all) {
        const bool isKey = parameter.in == ApiParameter::In::Path
            && std::any_of(keys.begin(), keys.end(),
                           [&](const auto &key) { return key.first == parameter.name; });
        if (!isKey && !isOwnParameter(parameter))
            open.append(parameter);
    }
    m_hasParameters = !open.isEmpty();
    m_parameters.begin(open);
    const ApiContent *body = content();
    m_hasBody = body != nullptr;
    if (!body)
        return m_body.begin(QList<ApiParameter>());
    m_mediaType = body->mediaType;
    m_body.begin(*body, m_target.value,
                 isUpdate()                     ? FormModel::Purpose::Update
                     : m_target.value.isEmpty() ? FormModel::Purpose::Create
                                                : FormModel::Purpose::Replace,
                 isUpdate() ? m_target.keyMembers : QStringList());
}

const ApiContent *OperationForm::content() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    if (!operation || !operation->body || operation->body->contents.isEmpty())
        return nullptr;
    if (const ApiContent *json = operation->body->content(u"application/json");
        json && !isPatch(*json))
        return json;
    for (const ApiContent &one : operation->body->contents) {
        if (!isPatch(one))
            return &one;
    }
    return nullptr;
}

bool OperationForm::isUpdate() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    return operation && operation->method == "PATCH" && !m_target.value.isEmpty();
}

QString OperationForm::description() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    return operation ? safeMarkup(operation->description) : QString();
}

QString OperationForm::spokenDescription() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    return operation ? safeMarkupText(operation->description) : QString();
}

QString OperationForm::question() const
{
    const QString subject = isolated(m_target.subject);
    if (m_target.subject.isEmpty())
        return isRemoval() ? tr("This cannot be undone.") : tr("This will be sent:");
    return isRemoval() ? tr("“%1” will be deleted. This cannot be undone.").arg(subject)
                       : tr("This will be sent for “%1”:").arg(subject);
}

QString OperationForm::preview() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    if (!operation)
        return {};
    const auto request = makeRequest(*operation, call(), m_api.client().tenant().apiBaseUrl);
    return QString::fromLatin1(operation->method) + u' '
        + plainText(request ? request->path : operation->path, 500).toString();
}

QString OperationForm::sendText() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    if (!operation)
        return {};
    if (operation->method == "DELETE")
        return tr("Delete");
    if (!m_target.value.isEmpty() && (operation->method == "PUT" || operation->method == "PATCH")
        && m_hasBody)
        return tr("Save");
    return m_target.keys.isEmpty() && operation->method == "POST" ? tr("Create") : m_target.title;
}

bool OperationForm::isRemoval() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    return operation && operation->method == "DELETE";
}

bool OperationForm::isReading() const
{
    const ApiOperation *operation = m_api.operation(m_target.operation);
    return operation && operation->method == "GET";
}

bool OperationForm::isModified() const
{
    return isActive() && m_answer.isEmpty()
        && ((m_hasBody && m_body.isChanged()) || (m_hasParameters && m_parameters.isChanged()));
}

ApiPermission OperationForm::permission() const
{
    return m_refusal.isOffered() ? m_refusal : m_api.permission(m_target.operation);
}

OperationCall OperationForm::call() const
{
    OperationCall call;
    if (m_hasParameters)
        call.parameters = m_parameters.parameters();
    m_api.setKeys(call, m_target.operation, m_target.keys);
    if (m_hasBody) {
        call.mediaType = m_mediaType;
        call.body = isUpdate() ? m_body.changes() : m_body.body();
        call.files = m_body.files();
    }
    if (!m_target.value.isEmpty())
        call.ifMatch = m_target.etag;
    call.idempotencyKey = m_idempotencyKey;
    return call;
}

void OperationForm::send()
{
    // Both, so that all that is wrong is shown.
    const bool isFine = !m_hasParameters || m_parameters.submit();
    if (m_isBusy || !isActive() || (m_hasBody && !m_body.submit()) || !isFine)
        return;
    if (isUnchanged())
        showUnchanged();
    else
        start(false, true);
}

bool OperationForm::isUnchanged() const
{
    return m_hasBody && !m_target.value.isEmpty() && !isModified();
}

void OperationForm::showUnchanged()
{
    forgetResult();
    m_notice = tr("Nothing has changed, so nothing was sent.");
    Q_EMIT changed();
}

void OperationForm::reload()
{
    if (!m_isBusy && isActive())
        start(true, false);
}

void OperationForm::overwrite()
{
    if (!m_isBusy && isActive())
        start(true, true);
}

void OperationForm::start(bool fresh, bool sends)
{
    forgetResult();
    m_progress = -1;
    m_isBusy = true;
    Q_EMIT changed();
    m_tasks.start(run(fresh, sends));
}

Task<> OperationForm::run(bool fresh, bool sends)
{
    const CancelToken ended = m_tasks.cancellation();
    if (fresh && !co_await refresh(ended))
        co_return;
    if (!sends || isUnchanged()) {
        m_isBusy = false;
        if (sends)
            showUnchanged();
        Q_EMIT changed();
        co_return;
    }
    CallWatch watch;
    watch.cancel = m_cancel;
    watch.progress = [this, ended](const TransferProgress &progress) {
        if (ended.isCancelled() || progress.toSend <= 0)
            return;
        m_progress = qreal(progress.sent) / qreal(progress.toSend);
        Q_EMIT changed();
    };
    const OperationCall prepared = call();
    const auto response = co_await m_tasks.guard(m_api.send(m_target.operation, prepared, watch));
    if (ended.isCancelled())
        co_return;
    QString text;
    if (response && !ApiError::of(*response) && isReading()) {
        auto reading = [body = response->body, type = response->mediaType()] {
            return readText(body, type);
        };
        text = co_await inBackground(std::move(reading));
        if (ended.isCancelled())
            co_return;
    }
    m_isBusy = false;
    if (!response)
        showProblem(response.error());
    else
        finish(*response, text);
}

Task<bool> OperationForm::refresh(CancelToken ended)
{
    OperationCall get;
    m_api.setKeys(get, m_target.detail, m_target.keys);
    CallWatch watch;
    watch.cancel = m_cancel;
    const auto response = co_await m_tasks.guard(m_api.send(m_target.detail, get, watch));
    if (ended.isCancelled())
        co_return false;
    const auto refused = response ? ApiError::of(*response) : std::nullopt;
    if (!response || refused) {
        m_isBusy = false;
        showProblem(response ? refused->error : response.error());
        co_return false;
    }
    const QByteArray draft = m_body.draft();
    m_target.value = response->body;
    m_target.etag = response->header("ETag");
    prepare();
    m_body.restoreDraft(draft);
    co_return true;
}

void OperationForm::finish(const ApiResponse &response, const QString &text)
{
    const auto error = ApiError::of(response);
    if (!error) {
        const QString operation = m_target.operation;
        if (isReading()) {
            m_answer = answerText(response, text);
            Q_EMIT changed();
            return;
        }
        const bool hasItem = response.mediaType().contains("json") && !response.body.isEmpty();
        const QObject *owner = m_target.owner;
        close();
        Q_EMIT done(owner, operation, hasItem ? response.body : QByteArray());
        return;
    }
    m_refusal = m_api.refusal(response);
    m_isConflict = response.status == PreconditionFailed && !m_target.detail.isEmpty();
    const auto refused = m_hasBody ? refusedMembers(response.body) : QList<ValueFault>();
    if (!refused.isEmpty())
        m_body.refuse(refused);
    showProblem(m_isConflict ? Error(ErrorCode::ApiError,
                                     tr("Somebody else has changed this since you opened it."))
                             : error->error);
}

void OperationForm::showProblem(const Error &error)
{
    m_problem = KeyfobError(error);
    Q_EMIT changed();
}

void OperationForm::cancel()
{
    m_tasks.cancel();
    m_cancel.cancel();
    m_cancel = CancelToken();
    if (!std::exchange(m_isBusy, false))
        return;
    m_api.client().cancel(); // it may have waited for a window
    Q_EMIT changed();
}

void OperationForm::close()
{
    begin({});
}

} // namespace Keyfob
