// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Keyfob {

/// A value that a style can write: a text, or a list or map of texts.
struct StyledValue
{
    enum class Kind { Nothing, Scalar, List, Map };
    using Pairs = QList<QPair<QString, QString>>;

    Kind kind = Kind::Nothing;
    QString scalar = {};
    QStringList items = {};
    Pairs members = {};

    /// \a json, the value of \a name. null, and what is null in a list or map, is left out
    /// (RFC 6570 2.3). Errors: InvalidRequest: no JSON, or deeper.
    static Expected<StyledValue> read(const QString &name, const QByteArray &json);

    /// There is nothing to write.
    bool isNothing() const
    {
        return kind == Kind::Nothing || (kind == Kind::List && items.isEmpty())
            || (kind == Kind::Map && members.isEmpty());
    }
};

/// The leaves of \a json with names as PHP, Rails and qs have them: "a[b][c]", "a[]" for texts in a
/// list, and "a[0][b]" for maps in one. Errors: InvalidRequest: no JSON, or deeper than anybody
/// reads.
Expected<StyledValue::Pairs> deepPairs(const QString &name, const QByteArray &json);

/// What is wrong with the value of \a name, as InvalidRequest.
Error unfit(const QString &name, const QString &why);

} // namespace Keyfob
