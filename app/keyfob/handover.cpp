// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "handover.h"

#include "json/strictjson.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr QLatin1StringView VersionName("keyfob");
constexpr QLatin1StringView TenantName("tenant");
constexpr QLatin1StringView ActivationName("activation");
constexpr int Version = 1;
constexpr qsizetype MaxToken = 512;

/// It becomes an environment variable.
bool isToken(const QString &text)
{
    return text.size() <= MaxToken && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c > QLatin1Char(' ') && c <= QLatin1Char('~');
           });
}

bool isPath(const QString &text)
{
    return text.isEmpty() || (QDir::isAbsolutePath(text) && !text.contains(QChar::Null));
}

} // namespace

QByteArray Handover::encode() const
{
    QJsonObject line {{VersionName, Version}, {TenantName, tenantFile}};
    const QString token = QString::fromLatin1(activationToken);
    line.insert(ActivationName, isToken(token) ? token : QString());
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Expected<Handover> Handover::decode(QByteArrayView line)
{
    const auto invalid = [] {
        return fail(ErrorCode::ResponseInvalid, {}, QStringLiteral("handover"));
    };
    if (line.size() > MaxSize || !line.endsWith('\n'))
        return invalid();
    const auto object = StrictJson::parseObject(line.chopped(1));
    if (!object)
        return fail(object.error());
    const QJsonValue tenant = object->value(TenantName);
    const QJsonValue activation = object->value(ActivationName);
    if (object->value(VersionName).toInt() != Version || !tenant.isString()
        || !activation.isString() || !isPath(tenant.toString()) || !isToken(activation.toString()))
        return invalid();
    return Handover {tenant.toString(), activation.toString().toLatin1()};
}

} // namespace Keyfob
