// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokencheckmodel.h"

#include "common/shownlist.h"
#include "core/error.h"
#include "core/versions.h"
#include "session/claimmeaning.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Keyfob {

namespace {

using Rule = TokenCheck::Rule;

constexpr qsizetype MaxParts = 20; // Shown of a list, such as an audience

QString timeText(double seconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Utc);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

bool isTime(const TokenCheck &check)
{
    return isTimeClaim(check.name) && check.seen.isDouble();
}

QString seenText(const TokenCheck &check)
{
    if (check.rule == Rule::IsSame)
        return TokenCheckModel::tr("the same");
    if (isTime(check))
        return timeText(check.seen.toDouble());
    if (check.seen.isUndefined())
        return TokenCheckModel::tr("nothing, as allowed");
    if (check.seen.isString())
        return plainText(check.seen.toString());
    QStringList parts;
    const QJsonArray list = check.seen.toArray();
    for (const QJsonValue one : list) {
        if (parts.size() < MaxParts)
            parts.append(plainText(one.toVariant().toString()));
    }
    return parts.isEmpty()
        ? plainText(check.seen.toVariant().toString()).toString()
        : (parts.join(QStringLiteral(", ")) + u' ' + ShownList::moreText(parts.size(), list.size()))
              .trimmed();
}

QString expectedText(const TokenCheck &check)
{
    switch (check.rule) {
    case Rule::Is: return plainText(check.expected.toString());
    case Rule::IsOneOf:
        return TokenCheckModel::tr("one of %1")
            .arg(check.expected.toStringList().mid(0, MaxParts).join(QStringLiteral(", ")));
    case Rule::IsAfter:
        return TokenCheckModel::tr("after %1").arg(timeText(check.expected.toDouble()));
    case Rule::IsBefore:
        return TokenCheckModel::tr("before %1").arg(timeText(check.expected.toDouble()));
    case Rule::IsRecent:
        return TokenCheckModel::tr("at most %1 s ago").arg(check.expected.toLongLong());
    case Rule::IsSame: return TokenCheckModel::tr("what was sent with this sign-in");
    case Rule::Present: return TokenCheckModel::tr("any");
    }
    return {};
}

QString meaningOf(const TokenCheck &check)
{
    return check.name == QLatin1StringView("signature")
        ? TokenCheckModel::tr("Made with a key that the provider publishes")
        : claimMeaning(check.name);
}

} // namespace

TokenCheckModel::TokenCheckModel(QObject *parent)
    : RowModel(parent)
{
    show(m_checks,
         {{"name", &TokenCheck::name},
          {"meaning", meaningOf},
          {"expected", expectedText},
          {"seen", seenText}});
}

void TokenCheckModel::setChecks(const TokenChecks &checks)
{
    beginResetModel();
    m_checks = checks;
    endResetModel();
    Q_EMIT changed();
}

} // namespace Keyfob
