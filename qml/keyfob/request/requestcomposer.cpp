// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "requestcomposer.h"

#include "core/displaytext.h"
#include "openapi/operationcall.h"

#include <QJsonDocument>

#include <algorithm>

namespace Keyfob {

namespace {

/// \a url as it is written on the page: below the API's base if it is there.
QString shortPath(const QString &url, const QUrl &apiBase)
{
    QString base = apiBase.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    if (url == base)
        return QStringLiteral("/");
    return url.startsWith(base + u'/') ? url.mid(base.size()) : url;
}

} // namespace

RequestComposer::RequestComposer(QObject *parent)
    : QObject(parent)
{
    connect(&m_parameters, &FormModel::changed, this, [this] { compose(false); });
}

void RequestComposer::setDescription(const ApiDescription &description, const QUrl &apiBase,
                                     const QStringList &held)
{
    m_description = description;
    m_apiBase = apiBase;
    m_held = held;
    m_operations.setDescription(description, held);
    if (!m_description.operation(m_id))
        m_id.clear();
    Q_EMIT changed();
}

QString RequestComposer::title() const
{
    const ApiOperation *operation = m_description.operation(m_id);
    if (!operation)
        return {};
    return plainText(operation->summary.isEmpty() ? operation->id : operation->summary, 120);
}

QString RequestComposer::description() const
{
    const ApiOperation *operation = m_description.operation(m_id);
    return operation ? operation->description : QString();
}

void RequestComposer::choose(int row)
{
    start(m_operations.operation(row));
}

void RequestComposer::chooseFirst()
{
    for (const ApiOperation &operation : m_description.operations()) {
        const bool needsMore =
            std::any_of(operation.parameters.begin(), operation.parameters.end(),
                        [](const ApiParameter &parameter) { return parameter.required; });
        if (operation.method != "GET" || needsMore || !operation.security.acceptsAccessToken()
            || !operation.security.missingScopes(m_held).isEmpty() || operation.security.isPublic())
            continue;
        const auto request = makeRequest(operation, OperationCall(), m_apiBase);
        if (!request)
            continue;
        Q_EMIT composed(QStringLiteral("GET"), shortPath(request->path, m_apiBase), {});
        return;
    }
}

void RequestComposer::start(const QString &id)
{
    const ApiOperation *operation = m_description.operation(id);
    if (!operation)
        return;
    m_id = id;
    m_parameters.begin(operation->parameters);
    compose(true);
}

void RequestComposer::clear()
{
    m_id.clear();
    m_problem.clear();
    const QList<ApiParameter> none;
    m_parameters.begin(none);
    Q_EMIT changed();
}

void RequestComposer::compose(bool fresh)
{
    const ApiOperation *operation = m_description.operation(m_id);
    if (!operation)
        return;
    OperationCall call;
    call.parameters = m_parameters.parameters();
    ApiOperation alone = *operation; // what is in the editor is the body
    alone.body.reset();
    const auto request = makeRequest(alone, call, m_apiBase);
    m_problem = request ? QString() : request.error().message();
    Q_EMIT changed();
    Q_EMIT composed(QString::fromLatin1(operation->method),
                    shortPath(request ? request->path : operation->path, m_apiBase),
                    fresh ? sample(*operation) : QString());
}

QString RequestComposer::sample(const ApiOperation &operation) const
{
    const ApiContent *content =
        operation.body ? operation.body->content(u"application/json") : nullptr;
    if (!content)
        return {};
    QByteArray json = content->example.json().value_or(QByteArray());
    if (json.isEmpty())
        json = content->schema.example().json().value_or(QByteArray());
    if (json.isEmpty()) {
        FormModel form;
        form.begin(content->schema, {}, FormModel::Purpose::Create);
        json = form.json();
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson(QJsonDocument::Indented));
}

} // namespace Keyfob
