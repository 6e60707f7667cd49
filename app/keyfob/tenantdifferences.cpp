// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tenantdifferences.h"

#include "core/error.h"
#include "tenantfiles.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype LongestText = 200; // Characters shown of a value

bool isHarmless(const QString &field)
{
    return field == QLatin1StringView("name") || field == QLatin1StringView("ui_locales")
        || field == QLatin1StringView("$schema");
}

/// \a value as one plain line; what is too long for it is told apart by a digest.
QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    QString text = value.toString();
    if (!value.isString()) {
        text = QString::fromUtf8(
            QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
    }
    const QString plain = plainText(text, LongestText);
    if (plain == text)
        return plain;
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1 (SHA-256 %2…)")
        .arg(plain, QString::fromLatin1(digest.toHex().first(16)));
}

} // namespace

QList<ConfigurationDifference> differencesBetween(const TenantText &file, const TenantText &copy)
{
    QList<ConfigurationDifference> differences =
        SessionConfiguration::of(file.tenant)
            .differencesFrom(SessionConfiguration::of(copy.tenant));
    const QJsonObject is = QJsonDocument::fromJson(file.json).object();
    const QJsonObject was = QJsonDocument::fromJson(copy.json).object();
    const QStringList fields = Tenant::fieldNames();
    for (const QString &field : fields) {
        const bool isKnown = std::any_of(
            differences.begin(), differences.end(),
            [&field](const ConfigurationDifference &other) { return other.field == field; });
        // A secret that differs is among the known ones, and nothing of it is shown here.
        if (isHarmless(field) || isKnown || field == QLatin1StringView("client_secret")
            || is.value(field) == was.value(field))
            continue;
        differences.append({field, field, shown(was.value(field)), shown(is.value(field)), {}, {}});
    }
    return differences;
}

} // namespace Keyfob
