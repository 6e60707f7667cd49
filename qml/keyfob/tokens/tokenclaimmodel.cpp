// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenclaimmodel.h"

#include "common/expirytimer.h"
#include "common/shownlist.h"
#include "core/error.h"
#include "core/versions.h"
#include "session/claimmeaning.h"
#include "json/jsonnumber.h"
#include "json/jsonstring.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace Keyfob {

namespace {

constexpr qsizetype MaxText = 500;
constexpr double LastTime = 253402300799.0; // the end of the year 9999

QString scalarText(const JsonIndex &json, JsonIndex::Node node)
{
    const QByteArrayView lexeme = json.lexeme(node);
    if (json.type(node) != JsonIndex::Type::String)
        return QString::fromLatin1(lexeme.first(std::min(lexeme.size(), MaxText)));
    const QString shown = JsonString::shown(lexeme, MaxText);
    return shown.mid(1, shown.size() - (shown.endsWith(u'"') ? 2 : 1));
}

QString valueText(const JsonIndex &json, JsonIndex::Node node)
{
    if (!json.isContainer(node))
        return scalarText(json, node);
    QStringList parts; // a list of scalars reads better without its brackets
    bool isPlain = json.type(node) == JsonIndex::Type::Array;
    for (auto child = node + 1; isPlain && child < json.next(node); child = json.next(child)) {
        isPlain = !json.isContainer(child) && parts.size() < 50;
        if (isPlain)
            parts.append(scalarText(json, child));
    }
    return isPlain ? parts.join(QStringLiteral(", "))
                   : plainText(QString::fromUtf8(json.raw(node)), MaxText);
}

/// In the person's own zone.
QString localText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

TokenClaimModel::TokenClaimModel(QObject *parent)
    : RowModel(parent)
{
    show(m_claims,
         {{"name", &Claim::name},
          {"space", &Claim::space},
          {"meaning", &Claim::meaning},
          {"value",
           [](const Claim &claim) { return claim.time ? localText(*claim.time) : claim.value; }},
          {"detail", [this](const Claim &claim) { return detailOf(claim, m_now); }},
          {"custom", [](const Claim &claim) { return claim.meaning.isEmpty(); }}});
}

/// Of a time: what the token says, after what is left of it if that is little.
QString TokenClaimModel::detailOf(const Claim &claim, const QDateTime &now) const
{
    if (!claim.time)
        return {};
    const QString left = countdownText(*claim.time, now);
    if (!left.isEmpty())
        return QStringLiteral("%1 · %2").arg(tr("in %1").arg(left), claim.value);
    const bool isEnd = claim.name == QLatin1StringView("exp") && claim.space.isEmpty();
    const bool hasExpired = isEnd && *claim.time <= now;
    return hasExpired ? QStringLiteral("%1 · %2").arg(tr("expired"), claim.value) : claim.value;
}

void TokenClaimModel::setClaims(const JsonIndex &claims, const QDateTime &now)
{
    beginResetModel();
    m_claims.clear();
    m_now = now;
    m_all = 0;
    int own = 0; // without a meaning that is known
    const bool isObject = !claims.isEmpty() && claims.type(0) == JsonIndex::Type::Object;
    for (JsonIndex::Node node = 1; isObject && node < claims.size(); node = claims.next(node)) {
        const QString name = JsonString::decode(claims.name(node));
        Claim claim;
        claim.place = claimPlace(name);
        ++m_all;
        if (claim.place < 0 && ++own > ShownList::Most)
            continue;
        claim.meaning = claimMeaning(name);
        const ClaimName parts = claim.place < 0 ? splitClaimName(name) : ClaimName {{}, name};
        claim.name = plainText(parts.name, 100);
        claim.space = plainText(parts.space, 200);
        claim.value = valueText(claims, node);
        if (claim.place < 0)
            claim.place = std::numeric_limits<int>::max();
        if (isTimeClaim(name) && claims.type(node) == JsonIndex::Type::Number) {
            const double seconds = JsonNumber::approximate(claims.lexeme(node));
            if (std::abs(seconds) < LastTime) {
                claim.time =
                    QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Utc);
            }
        }
        m_claims.append(claim);
    }
    std::stable_sort(m_claims.begin(), m_claims.end(),
                     [](const Claim &a, const Claim &b) { return a.place < b.place; });
    endResetModel();
    Q_EMIT changed();
}

void TokenClaimModel::setNow(const QDateTime &now)
{
    const QDateTime before = std::exchange(m_now, now);
    for (int row = 0; row < count(); ++row) {
        const Claim &claim = m_claims.at(row);
        if (detailOf(claim, before) != detailOf(claim, now))
            touch(row, {"detail"});
    }
}

QList<QDateTime> TokenClaimModel::times() const
{
    QList<QDateTime> times;
    for (const Claim &claim : m_claims) {
        if (claim.time)
            times.append(*claim.time);
    }
    return times;
}

QString TokenClaimModel::moreText() const
{
    return ShownList::moreText(m_claims.size(), m_all);
}

} // namespace Keyfob
