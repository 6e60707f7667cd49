// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"

#include <QtQml/qqmlregistration.h>

#include <array>

namespace Keyfob {

/// The scopes of a session, granted against requested: what came, what was refused, and what a
/// rule of the provider added.
class ScopeModel : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from AccountModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString moreText READ moreText NOTIFY changed)

public:
    enum State {
        Granted, ///< Requested and granted.
        Missing, ///< Requested, not granted.
        Added, ///< Granted without a request.
        Identity, ///< Requested, and about the person: no permission that anybody grants.
    };
    Q_ENUM(State)

    explicit ScopeModel(QObject *parent = nullptr);

    /// Shows \a requested in its order, then what \a granted has beyond it; the first ones if
    /// there are more than ShownList::Most.
    void setScopes(const QStringList &requested, const QStringList &granted);

    /// "5 of 6 granted, 1 added": of the permissions; what is about the person is none.
    QString summary() const;
    /// "… and 300 more"; empty: all are shown.
    QString moreText() const;

Q_SIGNALS:
    void changed();

private:
    struct Scope
    {
        QString name;
        State state;
    };
    void append(const QString &name, State state);

    QList<Scope> m_scopes;
    std::array<qsizetype, 4> m_counts {}; ///< By state, also of those that are not shown
};

} // namespace Keyfob
