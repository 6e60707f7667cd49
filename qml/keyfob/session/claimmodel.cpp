// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "claimmodel.h"

#include "common/shownlist.h"
#include "core/error.h"
#include "session/claimmeaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Keyfob {

namespace {

constexpr qsizetype MaxParts = 50; // Shown of a list that is one value

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? ClaimModel::tr("yes") : ClaimModel::tr("no");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return plainText(value.toString(), 500);
    default: return QStringLiteral("–");
    }
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        QStringList parts;
        for (const QJsonValue item : array) {
            if (parts.size() == MaxParts)
                return parts.join(QStringLiteral(", ")) + u' '
                    + ShownList::moreText(MaxParts, array.size());
            if (item.isArray() || item.isObject())
                return plainText(
                    QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)), 500);
            parts.append(scalarText(item));
        }
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject()) {
        return plainText(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)), 500);
    }
    return scalarText(value);
}

} // namespace

ClaimModel::ClaimModel(QObject *parent)
    : RowModel(parent)
{
    show(m_claims,
         {{"name", &Claim::name},
          {"space", &Claim::space},
          // What an organization calls "roles" in a namespace of its own is explained all the same.
          {"meaning",
           [](const Claim &claim) {
               return isShownOnHome(claim.name) ? claimMeaning(claim.name) : QString();
           }},
          {"value", &Claim::value}});
}

void ClaimModel::setClaims(const QJsonObject &idToken, const QJsonObject &userInfo)
{
    beginResetModel();
    m_claims.clear();
    m_all = 0;
    for (auto it = idToken.begin(); it != idToken.end(); ++it)
        append(it.key(), it.value());
    for (auto it = userInfo.begin(); it != userInfo.end(); ++it) {
        if (!idToken.contains(it.key()))
            append(it.key(), it.value());
    }
    endResetModel();
    Q_EMIT changed();
}

void ClaimModel::append(const QString &name, const QJsonValue &value)
{
    if (!isShownOnHome(name))
        return;
    ++m_all;
    if (m_claims.size() >= ShownList::Most)
        return;
    const ClaimName parts = splitClaimName(name);
    m_claims.append({plainText(parts.name, 100), plainText(parts.space, 200), valueText(value)});
}

QString ClaimModel::moreText() const
{
    return ShownList::moreText(m_claims.size(), m_all);
}

} // namespace Keyfob
