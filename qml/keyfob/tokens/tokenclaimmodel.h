// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "json/jsonindex.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Keyfob {

/// The claims of a token, each with what it means: the standard ones first, in an order of their
/// own, then all others as they come. Digits are as they were written.
class TokenClaimModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from TokenInspector")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed)

public:
    explicit TokenClaimModel(QObject *parent = nullptr);

    /// Shows the members of \a claims, an object; anything else shows nothing. Of those
    /// that are the organization's own, the first ones if there are more than ShownList::Most.
    void setClaims(const JsonIndex &claims, const QDateTime &now);
    /// Counts the times on: those rows change of which something else is said at \a now.
    void setNow(const QDateTime &now);
    /// All times among the claims.
    QList<QDateTime> times() const;

    /// "… and 300 more"; empty: all are shown.
    QString moreText() const;

Q_SIGNALS:
    void changed();

private:
    struct Claim
    {
        QString name; ///< Its last part, if it has a namespace
        QString space; ///< Its namespace
        QString meaning; ///< Empty for the organization's own
        QString value;
        int place = 0;
        std::optional<QDateTime> time;
    };
    QString detailOf(const Claim &claim, const QDateTime &now) const;

    QList<Claim> m_claims;
    qsizetype m_all = 0; ///< Also those that are not shown
    QDateTime m_now;
};

} // namespace Keyfob
