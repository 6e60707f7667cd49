// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "activationrequest.h"

#include "core/environment.h"
#include "json/strictjson.h"

#include <QDir>
#include <QJsonDocument>

namespace Keyfob {

namespace {

constexpr QLatin1StringView VersionName("keyfob");
constexpr QLatin1StringView TenantName("tenant");
constexpr QLatin1StringView TypedName("organization");
constexpr QLatin1StringView ActivationName("activation");
constexpr int Version = 1;

bool isToken(const QString &text)
{
    return Environment::isActivationToken(text.toStdString());
}

bool isPath(const QString &text)
{
    return text.isEmpty() || (QDir::isAbsolutePath(text) && !text.contains(QChar::Null));
}

} // namespace

QByteArray ActivationRequest::encode() const
{
    QJsonObject line {{VersionName, Version}, {TenantName, tenantFile}};
    if (!organization.isEmpty())
        line.insert(TypedName, organization);
    const QString token = QString::fromLatin1(activationToken);
    line.insert(ActivationName, isToken(token) ? token : QString());
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Expected<ActivationRequest> ActivationRequest::decode(QByteArrayView line)
{
    const auto invalid = [] {
        return fail(ErrorCode::ResponseInvalid, {}, QStringLiteral("activation"));
    };
    if (line.size() > MaxSize || !line.endsWith('\n'))
        return invalid();
    const auto object = StrictJson::parseObject(line.chopped(1));
    if (!object)
        return fail(object.error());
    const QJsonValue tenant = object->value(TenantName);
    const QJsonValue organization = object->value(TypedName);
    const QJsonValue activation = object->value(ActivationName);
    if (object->value(VersionName).toInt() != Version || !tenant.isString()
        || !activation.isString() || !(organization.isString() || organization.isUndefined())
        || !isPath(tenant.toString()) || !isToken(activation.toString()))
        return invalid();
    return ActivationRequest {tenant.toString(), organization.toString(),
                              activation.toString().toLatin1()};
}

} // namespace Keyfob
